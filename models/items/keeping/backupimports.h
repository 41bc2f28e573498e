// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

#include "models/items/files/transferlist.h"

namespace quayside {

class Server;

/** Backup files on their way into a server, each to become an instance. Main thread. */
class BackupImports : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(bool supported READ isSupported NOTIFY changed)
    /** The new instance may have another name, be in another pool than the file says. */
    Q_PROPERTY(bool canName READ canName NOTIFY changed)
    Q_PROPERTY(bool canChoosePool READ canChoosePool NOTIFY changed)
    /** Names of the pools, known some time after loadPools(). */
    Q_PROPERTY(QStringList pools READ pools NOTIFY changed)
    Q_PROPERTY(quayside::TransferList *transfers READ transfers CONSTANT)
public:
    explicit BackupImports(Server *server);

    bool isSupported() const;
    bool canName() const;
    bool canChoosePool() const;
    QStringList pools() const { return m_pools; }
    TransferList *transfers() const { return m_transfers; }

    Q_INVOKABLE void loadPools();
    /** `name` and `pool` may be empty: as the file says. */
    Q_INVOKABLE void start(const QUrl &file, const QString &name, const QString &pool);
    Q_INVOKABLE QString command(const QUrl &file, const QString &name, const QString &pool, const QString &tool) const;

Q_SIGNALS:
    void changed();

private:
    Server *m_server;
    TransferList *m_transfers;
    QStringList m_pools;
};

}
