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

/** How it is done. */
enum class CopyMethod {
    Rename,         ///< a new name in its place
    MoveHere,       ///< the server moves it to another pool or project (extensions instance_pool_move, instance_project_move)
    CopyHere,       ///< the server copies it
    CopyThenDelete, ///< the server copies it, then deletes the old one
    ByBackup,       ///< a backup goes by way of this computer to the other server
};

struct CopyVerdict {
    CopyMethod method = CopyMethod::CopyHere;
    QString problem;      ///< why it can't be done; empty: it can
    QStringList warnings; ///< what the person should know
};

/** Whether and how the wish can be fulfilled. Pure but for the language of the texts. */
CopyVerdict judge(const CopyWish &wish, const CopyPlace &place, const QSet<QString> &sourceExtensions);

/** Body of POST /1.0/instances for a copy on the same server. */
QByteArray copyBody(const CopyWish &wish, const CopyPlace &place);
/** Body of POST /1.0/instances/NAME for a rename or a move on the same server. */
QByteArray moveBody(const CopyWish &wish, const CopyPlace &place, CopyMethod method);

}
