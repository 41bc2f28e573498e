// SPDX-License-Identifier: Apache-2.0
#include "server/instance/filepush.h"

#include <QFile>
#include <QUuid>
#include <fcntl.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "models/core/log.h"
#include "models/core/revert.h"
#include "server/storage/filestate.h"
#include "server/system/fsidentity.h"
#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr auto accessList = "system.posix_acl_access";

/** A plain file that only this name leads to, which may be changed. */
bool isReplaceable(const FileState &file)
{
    return file.type() == S_IFREG && !file.isShared() && !file.flags() && !(file.info.stx_attributes & STATX_ATTR_MOUNT_ROOT);
}

bool giveState(int fd, const FileState &want)
{
    if (::fchown(fd, want.info.stx_uid, want.info.stx_gid) != 0)
        return false;
    if (!want.attributes.contains(accessList))
        ::fremovexattr(fd, accessList); // of the folder's default
    for (auto it = want.attributes.begin(); it != want.attributes.end(); ++it) {
        if (it.key() != "security.capability" && ::fsetxattr(fd, it.key().constData(), it->constData(), size_t(it->size()), 0) != 0)
            return false;
    }
    return ::fchmod(fd, want.info.stx_mode & 07777) == 0;
}

QByteArray folderOf(const QByteArray &path) { return path.left(path.lastIndexOf('/') + 1); }
}

/** False when it has to be written in place. */
bool FilePush::openBeside(const UniqueFd &old)
{
    FileState state;
    if (m_path.endsWith('/') || (old && (readInfo(old.get(), "", state) != 0 || !isReplaceable(state) || readAttributes(old.get(), state) != 0)))
        return false;
    const FsIdentity identity(m_files->creatorUid, m_files->creatorGid);
    auto file = m_files->root.openFile(folderOf(m_path), O_TMPFILE | O_WRONLY, 0600);
    if (!file || (old && !giveState(file->get(), state)))
        return false;
    m_file = std::move(*file);
    return true;
}

Result<FilePush> FilePush::begin(const InstanceRoot &files, const QByteArray &path, bool append)
{
    FilePush push(files, path);
    push.m_new = !files.root.stat(path, false).has_value();
    auto found = files.root.openFile(path, O_PATH | O_NOFOLLOW);
    const bool isClear = found || found.error().status == 404;
    const UniqueFd old = found ? std::move(*found) : UniqueFd();
    if (!append && isClear && push.openBeside(old)) {
        push.m_named = false;
        return push;
    }
    const FsIdentity identity(files.creatorUid, files.creatorGid);
    push.m_file = TRY(files.root.openFile(path, O_WRONLY | O_CREAT | (append ? O_APPEND : O_TRUNC), 0600));
    return push;
}

/** A file without a name can't take one that is there: it gets one beside first, which a note tells of for recover(). */
Result<> FilePush::replace()
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray beside = folderOf(m_path) + ".quayside-" + id.toLatin1();
    QFile note(m_files->notes + u'/' + id + u".push"_s);
    if (!note.open(QIODevice::WriteOnly) || note.write(m_files->owner.toUtf8() + '\n' + beside) < 0 || !note.flush())
        return failure(internal(u"Couldn't write %1: %2"_s.arg(note.fileName(), note.errorString())));
    Revert revert;
    revert.add([&] { note.remove(); });
    TRY(m_files->root.linkFile(m_file.get(), beside));
    const auto renamed = m_files->root.rename(beside, m_path);
    if (!renamed)
        (void)m_files->root.remove(beside);
    return renamed;
}

Result<> FilePush::finish()
{
    const bool named = std::exchange(m_named, true);
    const bool isFresh = std::exchange(m_new, false);
    if (named)
        return {};
    const FsIdentity identity(m_files->creatorUid, m_files->creatorGid);
    const auto linked = isFresh ? m_files->root.linkFile(m_file.get(), m_path) : replace();
    return isFresh && !linked && linked.error().status == 409 ? replace() : linked; // somebody inside was quicker
}

FilePush::~FilePush()
{
    if (m_file && m_named && m_new)
        (void)m_files->root.remove(m_path);
}

void FilePush::recover(const QString &note, const std::function<Result<InstanceRoot>(const QString &)> &filesOf)
{
    const QByteArray text = readSmallFile(note).value_or(QByteArray());
    const qsizetype end = text.indexOf('\n');
    if (const auto files = filesOf(QString::fromUtf8(text.left(end))); files && end > 0)
        (void)files->root.remove(text.mid(end + 1));
    log::info(u"Cleaned up after an interrupted file push"_s, { { u"note"_s, note } });
    QFile::remove(note);
}

}
