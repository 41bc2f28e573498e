// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include "models/http/message.h"

struct llhttp__internal_s;

namespace quayside {

/** Incremental HTTP/1.x parser (llhttp, strict). It stops after each message, so that a pipelined request waits for the answer to the
 *  one before it. What could smuggle a request (Content-Length beside Transfer-Encoding, two of either, bare LF, another coding
 *  than chunked, no or two Host fields) is an error. One thread. */
class HttpParser {
public:
    enum class Mode { Request, Response };

    /** Called inside feed(). */
    class Handler {
    public:
        virtual ~Handler() = default;
        /** False ends parsing: feed() stops, error() stays empty. */
        virtual bool onHeadParsed(HttpHead head) = 0;
        virtual bool onBodyParsed(QByteArrayView piece) = 0;
        virtual void onMessageParsed() = 0;
    };

    /** `headLimit`: bytes of start line and header fields (and, again, of trailers and of chunk extensions) before 431. */
    HttpParser(Mode mode, Handler &handler, qsizetype headLimit = 64 * 1024);
    ~HttpParser();

    /** Gives the number of bytes used; less than `size` after the end of a message or an error. */
    qsizetype feed(const char *data, qsizetype size);
    /** The stream has ended: completes a response that lasts until then. False if a message is cut off by it. */
    bool finish();
    /** Goes on behind the end of a message. */
    void resume();
    /** Bytes of the body, of a chunked one: of this chunk, that follow what was fed. Inside onBodyParsed(), or when feed() has returned. */
    qint64 bodyAhead() const;
    /** How many it is when some (but the last, unless it is chunked) went another way, and of a chunked body perhaps whole chunks. */
    void setBodyAhead(qint64 size);
    /** Between messages, nothing of the next has been seen. */
    bool isIdle() const { return m_isIdle; }
    /** Responses: the next one answers a HEAD, it has no body whatever it says. */
    void expectNoBody(bool on) { m_noBody = on; }
    /** Status (400, 404 for a method of no kind, 431, 501) and message; status 0 as long as all is well. */
    const Error &error() const { return m_error; }
    bool hasFailed() const { return m_error.status != 0; }

private:
    struct Callbacks;
    qsizetype execute(const char *data, qsizetype size);
    const char *foreignInTarget(const char *from, const char *end) const;
    qsizetype takeOddLine(const char *data, qsizetype size);
    bool count(size_t size);
    bool checkFold(const char *at, size_t size);
    void noteLast(const char *data, qsizetype size);
    int headComplete();
    Result<> checkRequest() const;
    void fillHead();
    void fail(Error error);

    std::unique_ptr<llhttp__internal_s> m_parser;
    Handler &m_handler;
    HttpHead m_head;
    qsizetype m_headLimit;
    qsizetype m_headSize = 0;
    Error m_error { 0, {}, {} };
    std::optional<QByteArray> m_oddLine; ///< a request's first line from where it was no method any more
    bool m_isIdle = true;
    bool m_isPaused = false;
    bool m_isStopped = false;
    bool m_noBody = false;
    bool m_inHead = true;
    bool m_inTarget = true; ///< of a request: nothing behind its target has been seen
    const char *m_fed = nullptr; ///< what feed() is at
    char m_lastVisible = 0;      ///< before that, blanks apart
};

}
