// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

#include "models/api/entities.h"
#include "models/api/instance.h"
#include "models/core/result.h"

namespace quayside {

class WebSocket;
class OperationRegistry;

enum class OperationClass { Task, Websocket, Token };

/** Running work that a client follows at /1.0/operations/ID. Shared between its job, waiters and listeners; any thread. */
class Operation : public std::enable_shared_from_this<Operation> {
public:
    /** What the creator asks for. */
    struct Spec {
        QString project;
        OperationClass opClass = OperationClass::Task;
        QString description;                  ///< "Creating container" (extension operation_description)
        QMap<QString, QStringList> resources; ///< {"instances": ["/1.0/instances/c1"]}
        QByteArray metadata;                  ///< JSON object, or empty for null
        /** The work; runs in the operation pool. For Websocket and Token operations it may be empty: then finish() ends it. */
        std::function<Result<>(Operation &)> run;
        /** The work is mostly to wait for somebody else, and so takes no place from others'. */
        bool waits = false;
        /** Present: DELETE is allowed and calls it once; the work must then end soon. */
        std::function<void()> cancel;
        /** Websocket class: takes the connection whose secret matched; false when the secret is unknown (403). */
        std::function<bool(const QString &secret)> accepts;
        std::function<void(const QString &secret, std::shared_ptr<WebSocket>)> connect;
    };

    const QString &id() const { return m_id; }
    const QString &project() const { return m_spec.project; }
    const Spec &spec() const { return m_spec; }
    api::Status status() const { return m_status.load(); }
    bool isFinal() const { return int(status()) >= 200; }
    /** Set once DELETE asked for it; long loops look at it. */
    bool isCancelled() const { return m_cancelled.load(); }
    QString url() const { return QStringLiteral("/1.0/operations/") + m_id; }
    /** The operation as GET gives it. */
    QByteArray render() const;

    /** Replaces the metadata and tells listeners; progress updates may be dropped when they come too fast. */
    void setMetadata(const QByteArray &json, bool progress = false);
    /** One key of the metadata: "download_progress": "rootfs: 54% (10.2MB/s)" (migration_progress). */
    void setProgress(const QString &key, const QString &text);
    /** Ends an operation that has no `run`. */
    void finish(const Result<> &result);
    /** Calls back once, from the thread that ends the operation; at once when it has ended. The returned number takes it back
     *  with forget(); 0: it was called at once. */
    int onFinished(std::function<void()> callback);
    void forget(int callback);
    /** 400 when it can't be cancelled. */
    Result<> cancel();

private:
    friend class OperationRegistry;
    Operation(OperationRegistry &registry, QString id, Spec spec);
    void setStatus(api::Status status, const Error *error = nullptr);
    void publish();

    OperationRegistry &m_registry;
    const QString m_id;
    Spec m_spec;
    const Timestamp m_createdAt = Timestamp::now();
    mutable std::mutex m_mutex;
    Timestamp m_updatedAt = m_createdAt;
    std::atomic<api::Status> m_status { api::Status::Pending };
    std::atomic<bool> m_cancelled { false };
    QByteArray m_metadata;
    QString m_error;
    int m_errorCode = 0;
    qint64 m_lastProgressNs = 0;
    int m_nextCallback = 1;
    std::vector<std::pair<int, std::function<void()>>> m_callbacks;
};

}
