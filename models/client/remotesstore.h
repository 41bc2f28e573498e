// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/client/remote.h"

namespace quayside {

/** "$XDG_CONFIG_HOME/quayside", made (0700) when it isn't there. */
QString configDirectory();

/** The person's list of servers, in `directory`/remotes.json, each change written whole or not at all. Files of a newer
 *  version of the format are not touched (500). One thread. */
class RemotesStore {
public:
    explicit RemotesStore(QString directory = configDirectory());

    /** Reads the file; no file is an empty list. 500 when it can't be read or understood; the list is then empty, and every change is
     *  refused: the file may be of use yet. */
    Result<> load();
    const QList<Remote> &remotes() const { return m_remotes; }
    const Remote *find(const QString &name) const;

    // A change is made to what the file says now: another copy of the program may have changed it.
    /** 409 when the name is taken, 400 for an empty name or one with '/' (keys are "server/project/name") or ':'. */
    Result<> add(const Remote &remote);
    /** Replaces the one of the same name; 404. */
    Result<> update(const Remote &remote);
    Result<> remove(const QString &name); ///< 404

private:
    Result<> save(const QList<Remote> &remotes);

    QString m_directory;
    QList<Remote> m_remotes;
};

/** The remotes of `lxc`'s (or `incus`') own list, `directory`/config.yml, with the server certificates beside it
 *  (servercerts/NAME.crt). Nothing is written. Public simplestreams servers are included. 404 without the file, 400 when it is
 *  not such a file. */
Result<QList<Remote>> importLxcRemotes(const QString &directory);
/** Where those clients keep their configuration: $LXD_CONF, $INCUS_CONF, ~/.config/lxc, ~/snap/lxd/common/config, ~/.config/incus; the ones
 *  that exist. */
QStringList lxcConfigDirectories();

/** Sockets where a daemon of this machine may listen, in order: $QUAYSIDE_DIR, /var/lib/quayside, $LXD_DIR, /var/lib/lxd, the
 *  snap's, /var/lib/incus, each with "unix.socket"; the ones that exist. */
QStringList localSockets();

}
