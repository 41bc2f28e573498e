// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include "models/core/result.h"
#include "models/core/uniquefd.h"

namespace quayside {

/** Blocking requests to the local daemon for the command line: one connection each, JSON both ways. */
class LocalClient {
public:
    explicit LocalClient(QString socketPath) : m_socketPath(std::move(socketPath)) { }

    /** The answer's `metadata`; operations are waited for. The server's own message on failure; 503 when nobody answers. */
    Result<QJsonValue> request(const QByteArray &method, const QByteArray &path, const QJsonValue &body = {}) const;
    bool canConnect() const { return connect().has_value(); }

private:
    Result<UniqueFd> connect() const;
    Result<QJsonObject> exchange(const QByteArray &method, const QByteArray &path, const QByteArray &body) const;

    QString m_socketPath;
};

}
