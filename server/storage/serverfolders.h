// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>

#include "server/storage/movedfolder.h"
#include "server/storage/storageservice.h"

namespace quayside {

/** Lets a folder be moved while nobody works in it. Any thread. */
class FolderGate {
public:
    FolderGate() : m_state(std::make_shared<State>()) { }
    using Hold = std::shared_ptr<void>; ///< may end in any thread
    Hold enter(); ///< waits while it is closed
    Hold close(int timeoutMs); ///< null when somebody was in it all the time

private:
    struct State {
        std::mutex mutex;
        std::condition_variable changed;
        int inside = 0;
        bool closed = false;
    };
    std::shared_ptr<State> m_state;
};

/** DIR/images and DIR/backups, which the server keys storage.images_volume and storage.backups_volume put on custom volumes of the default
 *  project (extension daemon_storage; doc/server.md): the name in DIR is then a link to the volume's folder. Blocking; any thread. */
class ServerFolders {
public:
    enum Kind { Images, Backups };
    ServerFolders(StorageService::Private &storage);

    /** While it is held the folder stays where it is. Not inside a transaction. 500 that names the key when the volume's folder isn't there. */
    Result<FolderGate::Hold> use(Kind kind);
    bool isThere(Kind kind) const;
    /** Moves the folders whose keys are among the changes; `commit` stores them all. When anything fails (400 for a volume that can't be
     *  taken, 409 while somebody works in the folder, 507 for a full disk) it is as before. */
    Result<> change(const StringMap &changes, const std::function<Result<>()> &commit);
    /** At start: finishes or takes back what a crash left half done, and says when a volume isn't there. */
    void recover();
    /** Whether the volume is one of these folders, or just becomes or was one. Reads memory alone. */
    bool holds(const VolumeName &name) const;

private:
    struct Folder {
        QString key;
        MovedFolder folder;
        FolderGate gate {};
    };
    struct Move {
        Folder *folder = nullptr;
        QString from, to;
        FolderGate::Hold hold {}; ///< while nobody may work in it
    };
    Result<QString> placeOf(const QString &target) const;
    Result<> checkTarget(const QString &key, const QString &target);
    Result<> reserve(const QString &key, const QString &target);
    Result<> carryOut(QList<Move> &moves, const std::function<Result<>()> &commit);
    void settle(Folder &folder, const QString &target);
    void release();
    Error gone(const Folder &folder) const;

    StorageService::Private &m_storage;
    std::array<Folder, 2> m_folders;
    std::mutex m_changing;        ///< one change at a time
    mutable std::mutex m_mutex;
    QStringList m_reserved;       ///< paths of volumes that a move comes from or goes to; guarded by `m_mutex`
};

}
