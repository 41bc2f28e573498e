// SPDX-License-Identifier: Apache-2.0
#include "server/storage/serverfolders.h"

#include "models/core/log.h"
#include "models/core/revert.h"
#include "server/storage/storageservice_p.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** How long a change waits for those who make, read or remove images or backups. */
static constexpr int patienceMs = 10'000;

// --- the gate -----------------------------------------------------------------------------------------------------------------
FolderGate::Hold FolderGate::enter()
{
    std::unique_lock lock(m_state->mutex);
    m_state->changed.wait(lock, [this] { return !m_state->closed; });
    ++m_state->inside;
    return { nullptr, [state = m_state](void *) {
                const std::lock_guard inner(state->mutex);
                --state->inside;
                state->changed.notify_all();
            } };
}

FolderGate::Hold FolderGate::close(int timeoutMs)
{
    std::unique_lock lock(m_state->mutex);
    if (!m_state->changed.wait_for(lock, std::chrono::milliseconds(timeoutMs), [this] { return !m_state->closed && m_state->inside == 0; }))
        return {};
    m_state->closed = true;
    return { m_state.get(), [state = m_state](void *) {
                const std::lock_guard inner(state->mutex);
                state->closed = false;
                state->changed.notify_all();
            } };
}

// --- the folders --------------------------------------------------------------------------------------------------------------
ServerFolders::ServerFolders(StorageService::Private &storage)
    : m_storage(storage), m_folders { Folder { u"storage.images_volume"_s, MovedFolder(storage.dir.images()) },
          Folder { u"storage.backups_volume"_s, MovedFolder(storage.dir.path(u"backups"_s)) } }
{
}

static VolumeName nameOf(const QString &target)
{
    return { target.section(u'/', 0, 0), u"default"_s, VolumeType::Custom, target.section(u'/', 1) };
}

bool ServerFolders::isThere(Kind kind) const { return m_folders[kind].folder.isThere(); }

Result<FolderGate::Hold> ServerFolders::use(Kind kind)
{
    Folder &folder = m_folders[kind];
    auto hold = folder.gate.enter();
    if (!folder.folder.isThere())
        return failure(gone(folder));
    return hold;
}

Error ServerFolders::gone(const Folder &folder) const
{
    return internal(u"The folder of %1 (\"%2\") isn't there: %3"_s.arg(folder.key, m_storage.rows.config.value(folder.key), folder.folder.place()));
}

bool ServerFolders::holds(const VolumeName &name) const
{
    if (name.type != VolumeType::Custom || name.project != "default"_L1)
        return false;
    const QString target = name.pool + u'/' + name.name;
    const auto isIt = [&](const Folder &folder) { return m_storage.rows.config.value(folder.key) == target; };
    if (std::any_of(m_folders.begin(), m_folders.end(), isIt))
        return true;
    const QStringList reserved = [this] {
        const std::lock_guard lock(m_mutex);
        return m_reserved;
    }();
    const auto place = reserved.isEmpty() ? QString() : placeOf(target).value_or(QString());
    return reserved.contains(place);
}

/** Empty for DIR's own. */
Result<QString> ServerFolders::placeOf(const QString &target) const
{
    if (target.isEmpty())
        return u""_s;
    const auto pool = m_storage.open(nameOf(target).pool);
    if (!pool)
        return failure(badRequest(u"Unable to load storage pool \"%1\": %2"_s.arg(nameOf(target).pool, pool.error().message)));
    return pool->driver->volumePath(pool->ref, volumeRef(nameOf(target)));
}

/** By somebody who has the volume's lock. */
Result<> ServerFolders::checkTarget(const QString &key, const QString &target)
{
    const QString place = TRY(placeOf(target));
    const VolumeName name = nameOf(target);
    const StorageService::Private::Pool pool = TRY(m_storage.open(name.pool));
    const auto row = m_storage.findRow(pool, name);
    if (!row)
        return failure(badRequest(u"Failed loading storage volume \"%1\" in \"default\" project: %2"_s.arg(target, row.error().message)));
    TRY(checkWhole(**row));
    if ((*row)->contentType != "filesystem"_L1)
        return failure(badRequest(u"Storage volume \"%1\" in \"default\" project is not filesystem content type"_s.arg(target)));
    if (!m_storage.snapshotRows(pool, name).isEmpty())
        return failure(badRequest(u"Storage volumes for use by LXD itself cannot have snapshots"_s));
    TRY(pool.driver->mountVolume(pool.ref, volumeRef(name)));
    if (!isEmptyPlace(place))
        return failure(badRequest(u"Storage volume \"%1\" isn't empty"_s.arg(target)));
    // In a transaction, as those who attach volumes look whether they may in theirs.
    return m_storage.rows.volumes.update({ **row }, {}, [&]() -> Result<> {
        if (const QStringList users = m_storage.usedBy(pool, **row); !users.isEmpty())
            return failure(badRequest(u"Storage volume \"%1\" is used by %2"_s.arg(target, users.join(u", "_s))));
        const std::lock_guard lock(m_mutex);
        m_reserved << place;
        return {};
    });
}

Result<> ServerFolders::reserve(const QString &key, const QString &target)
{
    const auto lock = m_storage.lockVolume(nameOf(target));
    if (const auto checked = checkTarget(key, target); !checked)
        return failure({ checked.error().status, u"Failed validation of \"%1\": %2"_s.arg(key, checked.error().message), {} });
    return {};
}

/** All volumes but those of moves that settle() couldn't end may be used again. */
void ServerFolders::release()
{
    const std::lock_guard lock(m_mutex);
    m_reserved.clear();
    for (const Folder &folder : m_folders)
        m_reserved << folder.folder.places();
}

void ServerFolders::settle(Folder &folder, const QString &target)
{
    const auto place = placeOf(target);
    const auto settled = place ? folder.folder.settle(*place) : failure(place.error());
    if (!settled)
        log::error(u"Couldn't bring a folder to its place"_s, { { u"key"_s, folder.key }, { u"volume"_s, target }, { u"err"_s, settled.error().message } });
    else if (!folder.folder.isThere())
        log::error(u"The folder of a server volume isn't there: what is in it can't be used until it is back"_s,
            { { u"key"_s, folder.key }, { u"volume"_s, target }, { u"path"_s, *place } });
}

Result<> ServerFolders::change(const StringMap &changes, const std::function<Result<>()> &commit)
{
    const auto now = [this](const Folder &folder) { return m_storage.rows.config.value(folder.key); };
    const auto isMoving = [&](const Folder &folder) { return changes.contains(folder.key) && changes.value(folder.key) != now(folder); };
    if (std::none_of(m_folders.begin(), m_folders.end(), isMoving))
        return commit();
    const std::lock_guard one(m_changing);
    QList<Move> moves;
    for (Folder &folder : m_folders) {
        if (isMoving(folder))
            moves.append({ &folder, now(folder), changes.value(folder.key), {} });
    }
    Revert releasing; // in any case, and last
    releasing.add([this] { release(); });
    for (const Move &move : std::as_const(moves)) {
        if (!move.to.isEmpty())
            TRY(reserve(move.folder->key, move.to));
    }
    TRY(carryOut(moves, commit));
    for (const Move &move : std::as_const(moves))
        settle(*move.folder, move.to);
    return {};
}

/** Most is copied while the folders are in use, the rest when they aren't. They are in use again when this returns. */
Result<> ServerFolders::carryOut(QList<Move> &moves, const std::function<Result<>()> &commit)
{
    Revert revert;
    for (Move &move : moves) {
        if (!move.folder->folder.isThere())
            return failure(gone(*move.folder));
        revert.add([this, &move] { settle(*move.folder, move.from); move.hold.reset(); });
        TRY(move.folder->folder.begin(TRY(placeOf(move.to))));
        TRY(move.folder->folder.copy());
    }
    for (Move &move : moves) {
        move.hold = move.folder->gate.close(patienceMs);
        if (!move.hold)
            return failure(conflict(u"%1 can't change now: images or backups are being made, read or removed"_s.arg(move.folder->key)));
    }
    for (const Move &move : std::as_const(moves))
        TRY(move.folder->folder.copy());
    for (const Move &move : std::as_const(moves))
        TRY(move.folder->folder.swap());
    TRY(commit());
    revert.success();
    for (Move &move : moves)
        move.hold.reset();
    return {};
}

void ServerFolders::recover()
{
    for (Folder &folder : m_folders)
        settle(folder, m_storage.rows.config.value(folder.key));
    release();
}

}
