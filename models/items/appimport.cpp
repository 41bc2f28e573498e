// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <algorithm>

#include "models/items/app.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
struct Found {
    Remote remote;
    QString from;
};

/** The sockets of this computer are found without being imported. */
QList<Found> foreignRemotes()
{
    QList<Found> found;
    for (const QString &directory : lxcConfigDirectories()) {
        const Result<QList<Remote>> remotes = importLxcRemotes(directory);
        if (!remotes)
            continue;
        for (const Remote &remote : *remotes) {
            if (!remote.isUnix() && remote.protocol == "lxd"_L1)
                found << Found { remote, QString(directory).replace(QDir::homePath(), u"~"_s) };
        }
    }
    return found;
}
}

QVariantList App::importableServers() const
{
    QVariantList list;
    for (const Found &found : foreignRemotes()) {
        const auto same = [&](const Server *server) { return server->address() == found.remote.address; };
        list << QVariantMap { { u"name"_s, found.remote.name }, { u"address"_s, found.remote.address }, { u"from"_s, found.from },
            { u"known"_s, std::any_of(m_all.begin(), m_all.end(), same) }, { u"usable"_s, !found.remote.certificate.isEmpty() } };
    }
    return list;
}

int App::importServers(const QStringList &names)
{
    int count = 0;
    for (const Found &found : foreignRemotes()) {
        const auto same = [&](const Server *server) { return server->address() == found.remote.address; };
        if (!names.contains(found.remote.name) || found.remote.certificate.isEmpty() || std::any_of(m_all.begin(), m_all.end(), same))
            continue;
        if (const Result<QString> kept = keep(found.remote); !kept)
            Q_EMIT toast(kept.error().message, u"error"_s, {});
        else
            ++count;
    }
    return count;
}

}
