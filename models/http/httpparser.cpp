// SPDX-License-Identifier: Apache-2.0
#include "models/http/httpparser.h"

#include <QRegularExpression>
#include <algorithm>
#include <cstring>
#include <llhttp.h>

namespace quayside {

using namespace Qt::StringLiterals;

/** llhttp's C callbacks, handed on to the parser that is their `data`. */
struct HttpParser::Callbacks {
    static HttpParser &self(llhttp_t *p) { return *static_cast<HttpParser *>(p->data); }

    static int begin(llhttp_t *p)
    {
        HttpParser &s = self(p);
        s.m_isIdle = false;
        s.m_inHead = true;
        s.m_headSize = 0;
        s.m_head = {};
        return 0;
    }
    static int url(llhttp_t *p, const char *at, size_t size)
    {
        if (!self(p).count(size))
            return HPE_USER;
        self(p).m_head.target.append(at, qsizetype(size));
        return 0;
    }
    static int urlComplete(llhttp_t *p)
    {
        self(p).m_inTarget = false;
        return 0;
    }
    static int field(llhttp_t *p, const char *at, size_t size)
    {
        if (!self(p).count(size))
            return HPE_USER;
        if (self(p).m_inHead)
            self(p).m_head.headers.appendName({ at, qsizetype(size) });
        return 0;
    }
    static int value(llhttp_t *p, const char *at, size_t size)
    {
        if (!self(p).count(size) || !self(p).checkFold(at, size))
            return HPE_USER;
        if (self(p).m_inHead)
            self(p).m_head.headers.appendValue({ at, qsizetype(size) });
        return 0;
    }
    static int valueComplete(llhttp_t *p)
    {
        if (!self(p).count(4)) // ": " and CR LF
            return HPE_USER;
        if (self(p).m_inHead) // a field may have an empty value
            self(p).m_head.headers.appendValue({});
        return 0;
    }
    static int counted(llhttp_t *p, const char *, size_t size) { return self(p).count(size) ? 0 : HPE_USER; }
    static int headersComplete(llhttp_t *p) { return self(p).headComplete(); }
    static int body(llhttp_t *p, const char *at, size_t size)
    {
        if (size == 0 || self(p).m_handler.onBodyParsed({ at, qsizetype(size) }))
            return 0;
        self(p).m_isStopped = true;
        return HPE_USER;
    }
    static int complete(llhttp_t *p)
    {
        self(p).m_isIdle = self(p).m_inTarget = true;
        self(p).m_handler.onMessageParsed();
        return HPE_PAUSED;
    }

    static const llhttp_settings_t *settings()
    {
        static const llhttp_settings_t table = [] {
            llhttp_settings_t s;
            llhttp_settings_init(&s);
            s.on_message_begin = begin;
            s.on_url = url;
            s.on_url_complete = urlComplete;
            s.on_status = counted;
            s.on_header_field = field;
            s.on_header_value = value;
            s.on_header_value_complete = valueComplete;
            s.on_chunk_extension_name = counted;
            s.on_chunk_extension_value = counted;
            s.on_headers_complete = headersComplete;
            s.on_body = body;
            s.on_message_complete = complete;
            return s;
        }();
        return &table;
    }
};

HttpParser::HttpParser(Mode mode, Handler &handler, qsizetype headLimit)
    : m_parser(std::make_unique<llhttp_t>()), m_handler(handler), m_headLimit(headLimit)
{
    llhttp_init(m_parser.get(), mode == Mode::Request ? HTTP_REQUEST : HTTP_RESPONSE, Callbacks::settings());
    m_parser->data = this;
}

HttpParser::~HttpParser() = default;

void HttpParser::fail(Error error)
{
    if (!hasFailed())
        m_error = std::move(error);
}

/** Counts bytes of the head, of trailers and of chunk extensions. */
bool HttpParser::count(size_t size)
{
    m_headSize += qsizetype(size);
    if (m_headSize <= m_headLimit)
        return true;
    fail({ 431, u"Request header fields too large"_s, {} });
    return false;
}

/** A value that goes on in the next line (RFC 9112, 5.2) is one field for some and another for others: requests with it are refused. */
bool HttpParser::checkFold(const char *at, size_t size)
{
    const char *before = at;
    while (before > m_fed && (before[-1] == ' ' || before[-1] == '\t'))
        --before;
    if (size == 0 || m_parser->type != HTTP_REQUEST || (before > m_fed ? before[-1] : m_lastVisible) != '\n')
        return true;
    fail(badRequest(u"Malformed HTTP message: folded header field"_s));
    return false;
}

/** What stands before the next bytes, blanks apart. */
void HttpParser::noteLast(const char *data, qsizetype size)
{
    while (size > 0 && (data[size - 1] == ' ' || data[size - 1] == '\t'))
        --size;
    if (size > 0)
        m_lastVisible = data[size - 1];
}

void HttpParser::fillHead()
{
    const llhttp_t &p = *m_parser;
    m_head.minorVersion = p.http_minor;
    m_head.keepAlive = p.http_minor == 0 ? bool(p.flags & F_CONNECTION_KEEP_ALIVE) : !(p.flags & F_CONNECTION_CLOSE);
    m_head.chunked = p.flags & F_CHUNKED;
    if (p.flags & F_CONTENT_LENGTH)
        m_head.contentLength = qint64(std::min<quint64>(p.content_length, INT64_MAX));
    m_head.upgrade = (p.flags & F_CONNECTION_UPGRADE) && m_head.headers.hasToken("upgrade", "websocket");
    if (p.type == HTTP_RESPONSE) {
        m_head.status = p.status_code;
        return;
    }
    static constexpr struct {
        llhttp_method method;
        HttpMethod ours;
    } methods[] = { { HTTP_GET, HttpMethod::Get }, { HTTP_HEAD, HttpMethod::Head }, { HTTP_POST, HttpMethod::Post }, { HTTP_PUT, HttpMethod::Put },
        { HTTP_PATCH, HttpMethod::Patch }, { HTTP_DELETE, HttpMethod::Delete }, { HTTP_OPTIONS, HttpMethod::Options } };
    const char *name = llhttp_method_name(llhttp_method_t(p.method));
    m_head.methodText = QByteArray::fromRawData(name, qsizetype(strlen(name)));
    for (const auto &row : methods) {
        if (row.method == p.method)
            m_head.method = row.ours;
    }
    m_head.expectContinue = p.http_minor > 0 && m_head.headers.hasToken("expect", "100-continue");
}

/** What llhttp leaves to its user. */
Result<> HttpParser::checkRequest() const
{
    if (m_parser->http_major != 1)
        return failure(Error { 505, u"Only HTTP/1.0 and HTTP/1.1 are spoken here"_s, {} });
    const int hosts = m_head.headers.count("host");
    if (hosts > 1 || (hosts == 0 && m_head.minorVersion > 0))
        return failure(badRequest(hosts > 1 ? u"Too many Host header fields"_s : u"The Host header field is missing"_s));
    if (!(m_parser->flags & F_TRANSFER_ENCODING))
        return {};
    if (m_head.minorVersion == 0 || m_head.contentLength >= 0)
        return failure(badRequest(u"Transfer-Encoding isn't allowed here"_s));
    const QByteArrayView coding = m_head.headers.value("transfer-encoding");
    if (coding.compare("chunked", Qt::CaseInsensitive) != 0 || m_head.headers.count("transfer-encoding") != 1)
        return failure(notImplemented(u"Only the transfer coding \"chunked\" is supported"_s));
    return {};
}

int HttpParser::headComplete()
{
    fillHead();
    m_inHead = false;
    m_headSize = 0;
    // Upgrades are ours to decide; for llhttp they end like any message.
    m_parser->upgrade = 0;
    const bool isRequest = m_parser->type == HTTP_REQUEST;
    if (isRequest) {
        Result<> ok = checkRequest();
        if (ok)
            ok = m_head.parseTarget();
        if (!ok) {
            fail(ok.error());
            return -1;
        }
    }
    const bool noBody = !isRequest && m_noBody;
    if (m_handler.onHeadParsed(std::move(m_head)))
        return noBody ? 1 : 0;
    m_isStopped = true;
    return -1;
}

/** llhttp stops at a method that it doesn't know; the line's end tells whether it is one at all. */
qsizetype HttpParser::takeOddLine(const char *data, qsizetype size)
{
    static constexpr qsizetype longest = 1024;
    static const QRegularExpression request(u"^[A-Za-z0-9_-]* \\S+ HTTP/1\\.[01]\r?$"_s);
    const void *const end = memchr(data, '\n', size_t(size));
    m_oddLine->append(data, end ? static_cast<const char *>(end) - data : size);
    if (request.match(QString::fromLatin1(*m_oddLine)).hasMatch())
        fail(notFound(u"Method not found"_s));
    else if (end || m_oddLine->size() > longest)
        fail(badRequest(u"Malformed HTTP message: Invalid method encountered"_s));
    return size;
}

/** Null: there is none before the line's end. What follows is fed whole: who takes a body counts on it. */
const char *HttpParser::foreignInTarget(const char *from, const char *end) const
{
    if (!m_inTarget || m_parser->type != HTTP_REQUEST || m_isPaused)
        return nullptr;
    const char *const line = std::find_if(from, end, [](char c) { return c != '\r' && c != '\n'; });
    const char *const lineEnd = std::find(line, end, '\n');
    const char *const high = std::find_if(line, lineEnd, [](char c) { return uchar(c) >= 0x80; });
    return high == lineEnd ? nullptr : high;
}

qsizetype HttpParser::feed(const char *data, qsizetype size)
{
    if (m_oddLine && !hasFailed())
        return takeOddLine(data, size);
    qsizetype used = 0;
    // Bytes that aren't ASCII in a request's target: clients write them as they are, and Go's servers take them.
    for (const char *high = nullptr; (high = foreignInTarget(data + used, data + size)) != nullptr; ++used) {
        const qsizetype plain = high - data - used, taken = execute(data + used, plain);
        used += taken;
        const QByteArray escaped = '%' + QByteArray(high, 1).toHex().toUpper();
        if (taken < plain || execute(escaped.constData(), escaped.size()) < escaped.size())
            return used;
    }
    return used + execute(data + used, size - used);
}

qsizetype HttpParser::execute(const char *data, qsizetype size)
{
    if (m_isPaused || m_isStopped || hasFailed() || size == 0)
        return 0;
    m_fed = data;
    const llhttp_errno_t code = llhttp_execute(m_parser.get(), data, size_t(size));
    noteLast(data, size);
    if (code == HPE_OK)
        return size;
    const char *position = llhttp_get_error_pos(m_parser.get());
    const qsizetype used = position ? std::clamp<qsizetype>(position - data, 0, size) : size;
    if (code == HPE_PAUSED || code == HPE_PAUSED_UPGRADE) {
        m_isPaused = true;
        return used;
    }
    if (code == HPE_INVALID_METHOD && m_parser->type == HTTP_REQUEST) {
        m_oddLine = QByteArray();
        return takeOddLine(data + used, size - used) + used;
    }
    if (!m_isStopped) {
        const char *reason = llhttp_get_error_reason(m_parser.get());
        fail(badRequest(u"Malformed HTTP message: %1"_s.arg(QString::fromLatin1(reason && *reason ? reason : llhttp_errno_name(code)))));
    }
    return used;
}

bool HttpParser::finish()
{
    if (m_isPaused || m_isIdle)
        return true;
    if (m_isStopped || hasFailed())
        return false;
    const llhttp_errno_t code = llhttp_finish(m_parser.get());
    return code == HPE_OK || code == HPE_PAUSED;
}

qint64 HttpParser::bodyAhead() const { return qint64(std::min<quint64>(m_parser->content_length, INT64_MAX)); }
void HttpParser::setBodyAhead(qint64 size) { m_parser->content_length = quint64(size); }

void HttpParser::resume()
{
    if (!m_isPaused)
        return;
    m_isPaused = false;
    if (llhttp_get_errno(m_parser.get()) == HPE_PAUSED_UPGRADE)
        llhttp_resume_after_upgrade(m_parser.get());
    else
        llhttp_resume(m_parser.get());
}

}
