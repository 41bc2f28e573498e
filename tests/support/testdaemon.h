// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include "models/http/message.h"

namespace quayside {

/** What a server answered, whole. */
struct Answer {
    int status = 0; ///< 0: the connection ended without an answer
    HttpHeaders headers;
    QByteArray body;

    QJsonObject json() const;
    QJsonValue metadata() const { return json().value(QLatin1StringView("metadata")); }
    QString error() const { return json().value(QLatin1StringView("error")).toString(); }
};

/** A real daemon of this build on a state directory of its own, for tests; ended with its instances when it goes out of scope. */
class TestDaemon {
public:
    TestDaemon();
    ~TestDaemon();

    /** Starts it and waits until it is ready; false with the daemon's words in log(). */
    bool start(const QStringList &arguments = {});
    /** SIGTERM: instances go on running. */
    bool stop();
    /** SIGKILL. */
    void crash();
    /** Stops the instances, then the daemon. */
    bool shutdown();
    qint64 pid() const { return m_process.processId(); }
    QString dir() const { return m_dir.path(); }
    QString socketPath() const { return m_dir.filePath(QStringLiteral("unix.socket")); }
    QByteArray log();

    using Headers = QList<std::pair<QByteArray, QByteArray>>;
    Answer request(const QByteArray &method, const QByteArray &path, const QByteArray &body = {}, const Headers &headers = {}) const;
    Answer get(const QByteArray &path) const { return request("GET", path); }
    Answer post(const QByteArray &path, const QJsonObject &body) const { return request("POST", path, text(body)); }
    Answer put(const QByteArray &path, const QJsonObject &body) const { return request("PUT", path, text(body)); }
    Answer patch(const QByteArray &path, const QJsonObject &body) const { return request("PATCH", path, text(body)); }
    Answer remove(const QByteArray &path) const { return request("DELETE", path); }
    /** Waits for the operation of an async answer and gives it as its end left it; an error answer as {"err": …}. */
    QJsonObject wait(const Answer &answer) const;
    /** Sends bytes as they are and gives what comes back until the other side closes or an answer is complete. */
    Answer raw(const QByteArray &bytes, bool closeAfterwards = false) const;
    /** A connected socket, the caller's to close; -1 when nobody answers. */
    int connectSocket() const;

    /** A `dir` pool "default" and its root disk in the default profile. */
    bool initialise() const;
    /** The small image of scripts/make-image under the alias "busybox"; gives its fingerprint. */
    QString importBusybox() const;
    /** A running (or stopped) container from it; true when it came to be. */
    bool launch(const QString &name, bool start = true, const QJsonObject &config = {}) const;
    /** Why containers can't run here; empty when they can. */
    static QString whyNoContainers();
    static QString busyboxImage();

private:
    static QByteArray text(const QJsonObject &object);

    QTemporaryDir m_dir;
    QProcess m_process;
    bool m_crashed = false; ///< instances may have outlived it
};

}
