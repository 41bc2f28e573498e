// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QStringList>

#include "models/api/instance.h"

namespace quayside {

/** Where instances are to go: what a server has of what they need. Value type. */
struct CopyPlace {
    bool isSameServer = true;
    QString project, pool; ///< an empty pool: the one the instance has now, or its profiles name
    QStringList pools, profiles, networks, architectures;
    QStringList taken; ///< names of instances in the project
    QSet<QString> extensions;
    bool canName = true; ///< a backup may get another name there
};

/** What is wanted of one instance. */
struct CopyWish {
    api::Instance instance;
    QString project, newName; ///< it is in `project` now
    bool move = false, instanceOnly = false;
};

/** The server that has the instance. Value type. */
struct CopySource {
    QSet<QString> extensions;
    QStringList addresses; ///< "host:port" where another server may reach it; none: it doesn't listen
    QString certificate;   ///< PEM that it shows there
};

/** How it is done. */
enum class CopyMethod {
    Rename,         ///< a new name in its place
    MoveHere,       ///< the server moves it to another pool or project (extensions instance_pool_move, instance_project_move)
    CopyHere,       ///< the server copies it
    CopyThenDelete, ///< the server copies it, then deletes the old one
    ByMigration,    ///< the other server fetches it (extension container_push tells servers that can: it came with all the ways)
    ByBackup,       ///< a backup goes by way of this computer to the other server
};

struct CopyVerdict {
    CopyMethod method = CopyMethod::CopyHere;
    QString problem;      ///< why it can't be done; empty: it can
    QStringList warnings; ///< what the person should know
};

/** Whether and how the wish can be fulfilled. Pure but for the language of the texts. */
CopyVerdict judge(const CopyWish &wish, const CopyPlace &place, const CopySource &source);

/** Body of POST /1.0/instances for a copy on the same server. */
QByteArray copyBody(const CopyWish &wish, const CopyPlace &place);
/** Body of POST /1.0/instances/NAME with which a server offers an instance to another one (rest-api.md, "migration"). */
QByteArray offerBody(const CopyWish &wish);
/** Body of POST /1.0/instances with which the other server fetches it: `operation` and `secrets` are the offer's. */
QByteArray fetchBody(const CopyWish &wish, const CopyPlace &place, const CopySource &source, const QString &address, const QString &operation, const QJsonObject &secrets);
/** Body of POST /1.0/instances/NAME for a rename or a move on the same server. */
QByteArray moveBody(const CopyWish &wish, const CopyPlace &place, CopyMethod method);

}
