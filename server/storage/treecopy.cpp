// SPDX-License-Identifier: Apache-2.0
#include "server/storage/treecopy.h"

#include <QElapsedTimer>
#include <QFile>
#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <optional>
#include <sys/xattr.h>
#include <unistd.h>

#include "server/storage/entrycopy.h"
#include "server/storage/taskstack.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype batchSize = 32;
constexpr unsigned maxThreads = 4;
constexpr int progressMs = 100;
/** Bytes from the root. Each level of a tree holds two descriptors and its path until what is below is done; rsync ends at 4096. */
constexpr qsizetype longestPath = 8192;
constexpr auto aclForNew = "system.posix_acl_default";

/** A folder of both trees while it is worked on. */
struct Folder {
    std::shared_ptr<Folder> parent; ///< none: the root
    QByteArray name;                ///< in the parent; the root's path in the target
    QByteArray path;                ///< from the root: "" or "usr/bin"
    UniqueFd source, target;
    bool isNew = false;             ///< there was nothing in the target
    FileState state;                ///< as it is to be in the end
    std::atomic<int> open = 1;      ///< what has to be done before that

    int parentTarget() const { return parent ? parent->target.get() : AT_FDCWD; }
};
using FolderPtr = std::shared_ptr<Folder>;

/** Of a folder that was just opened; sorted; once each, as a name may come twice while the folder changes. */
int listNames(int folder, QByteArrayList &names)
{
    alignas(dirent64) std::array<char, 16384> buffer;
    ssize_t size;
    while ((size = getdents64(folder, buffer.data(), buffer.size())) > 0) {
        for (ssize_t at = 0; at < size;) {
            const auto *each = reinterpret_cast<const dirent64 *>(buffer.data() + at);
            if (strcmp(each->d_name, ".") != 0 && strcmp(each->d_name, "..") != 0)
                names << each->d_name;
            at += each->d_reclen;
        }
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return size < 0 ? errno : 0;
}

class TreeCopier {
public:
    TreeCopier(const QString &from, const QString &to, const TreeCopyOptions &options);
    Result<> run();

private:
    Result<> openRoot(Folder &root) const;
    void enter(const FolderPtr &parent, const QByteArray &name);
    Result<bool> open(Folder &folder) const;
    Result<> openTarget(Folder &folder) const;
    Result<> spread(const FolderPtr &folder);
    Result<> removeOthers(const Folder &folder, const QByteArrayList &names) const;
    void copyBatch(const FolderPtr &folder, const QByteArrayList &names);
    void close(FolderPtr folder);
    Result<> finish(const Folder &folder) const;
    void copied(off_t bytes);
    void check(const Result<> &result);

    TreePaths m_paths;
    const TreeCopyOptions &m_options;
    TaskStack m_tasks;
    FileContent m_content;
    std::optional<TreeLinks> m_links;
    std::optional<EntryCopier> m_entries;

    std::atomic<bool> m_failed = false;
    std::mutex m_mutex; ///< of what follows
    std::optional<Error> m_error;
    qint64 m_bytes = 0;
    QElapsedTimer m_reported;
};

TreeCopier::TreeCopier(const QString &from, const QString &to, const TreeCopyOptions &options)
    : m_paths { from, to }, m_options(options), m_content([this](off_t bytes) { copied(bytes); })
{
    m_reported.start();
}

Result<> TreeCopier::run()
{
    const auto root = std::make_shared<Folder>();
    TRY(openRoot(*root));
    m_links.emplace(root->target.get());
    m_entries.emplace(m_paths, *m_links, m_content, m_options.incremental);
    TRY(spread(root));
    close(root);
    m_tasks.run(int(std::clamp(std::thread::hardware_concurrency(), 1u, maxThreads)));
    if (m_error)
        return failure(*m_error);
    if (const QByteArray failed = m_links->applyFlags(); !failed.isEmpty())
        return failure(m_paths.writeError(failed, errno));
    if (m_options.progress)
        m_options.progress(m_bytes);
    return {};
}

Result<> TreeCopier::openRoot(Folder &root) const
{
    root.name = QFile::encodeName(m_paths.to);
    root.source.reset(::open(QFile::encodeName(m_paths.from).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!root.source || readInfo(root.source.get(), "", root.state) || readAttributes(root.source.get(), root.state))
        return failure(m_paths.readError({}, errno));
    root.isNew = !m_options.incremental;
    TRY(openTarget(root));
    // What is made in the tree inherits nothing then; the source's comes at the end.
    if (root.isNew)
        lremovexattr(root.name.constData(), aclForNew);
    return {};
}

/** Opens the folder's target, and lets things be made in it. */
Result<> TreeCopier::openTarget(Folder &folder) const
{
    folder.target.reset(openat(folder.parentTarget(), folder.name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    FileState have;
    if (!folder.target || (errno = readInfo(folder.target.get(), "", have)))
        return failure(m_paths.writeError(folder.path, errno));
    if (have.flags() && (errno = applyFlags(folder.parentTarget(), folder.name.constData(), 0)))
        return failure(m_paths.writeError(folder.path, errno));
    return {};
}

/** False when it isn't there any more, or something is mounted there. */
Result<bool> TreeCopier::open(Folder &folder) const
{
    const char *name = folder.name.constData();
    folder.source.reset(openBelow(folder.parent->source.get(), name, O_RDONLY | O_DIRECTORY | O_NOATIME));
    if (!folder.source && (errno == EXDEV || hasVanished(errno)))
        return false;
    if (!folder.source || (errno = readInfo(folder.source.get(), "", folder.state)) || (errno = readAttributes(folder.source.get(), folder.state)))
        return failure(m_paths.readError(folder.path, errno));
    const int parent = folder.parent->target.get();
    FileState have;
    errno = folder.parent->isNew ? ENOENT : readInfo(parent, name, have);
    if (errno == 0 && !have.isFolder()) {
        errno = removeEntry(parent, name);
        if (errno == 0)
            errno = ENOENT;
    }
    folder.isNew = errno == ENOENT;
    if (folder.isNew)
        errno = mkdirat(parent, name, 0700) == 0 ? 0 : errno;
    if (errno != 0)
        return failure(m_paths.writeError(folder.path, errno));
    TRY(openTarget(folder));
    return true;
}

void TreeCopier::enter(const FolderPtr &parent, const QByteArray &name)
{
    const auto folder = std::make_shared<Folder>();
    folder->parent = parent;
    folder->name = name;
    folder->path = parent->path.isEmpty() ? name : parent->path + '/' + name;
    if (folder->path.size() > longestPath)
        return check(failure(badRequest(u"%1/%2 …: folders are nested too deeply to be copied"_s.arg(m_paths.from, QFile::decodeName(folder->path.left(200))))));
    const auto opened = open(*folder);
    if (!opened)
        return check(failure(opened.error()));
    if (!*opened)
        return close(parent);
    check(spread(folder));
    close(folder);
}

/** Leaves everything in the folder to the threads. */
Result<> TreeCopier::spread(const FolderPtr &folder)
{
    QByteArrayList names;
    if (const int error = listNames(folder->source.get(), names); error && !hasVanished(error))
        return failure(m_paths.readError(folder->path, error));
    if (!folder->isNew)
        TRY(removeOthers(*folder, names));
    for (qsizetype at = 0; at < names.size(); at += batchSize) {
        ++folder->open;
        m_tasks.push([this, folder, batch = names.mid(at, batchSize)] { copyBatch(folder, batch); });
    }
    return {};
}

/** Removes what isn't in the source. */
Result<> TreeCopier::removeOthers(const Folder &folder, const QByteArrayList &names) const
{
    QByteArrayList present;
    if (const int error = listNames(folder.target.get(), present))
        return failure(m_paths.writeError(folder.path, error));
    for (const QByteArray &name : std::as_const(present)) {
        if (std::binary_search(names.begin(), names.end(), name))
            continue;
        if (const int error = removeEntry(folder.target.get(), name.constData()))
            return failure(m_paths.writeError(folder.path + '/' + name, error));
    }
    return {};
}

void TreeCopier::copyBatch(const FolderPtr &folder, const QByteArrayList &names)
{
    const QByteArray prefix = folder->path.isEmpty() ? QByteArray() : folder->path + '/';
    for (const QByteArray &name : names) {
        if (m_failed)
            return;
        const auto found = m_entries->copy({ folder->source.get(), folder->target.get(), name, prefix + name, folder->isNew });
        if (!found)
            return check(failure(found.error()));
        if (*found == EntryCopier::Found::Folder) {
            ++folder->open;
            m_tasks.push([this, folder, name] { m_failed ? void() : enter(folder, name); });
        }
    }
    close(folder);
}

/** One thing less to do in the folder; after the last it gets its attributes. */
void TreeCopier::close(FolderPtr folder)
{
    while (folder && --folder->open == 0) {
        if (m_failed)
            return;
        check(finish(*folder));
        folder = folder->parent;
    }
}

Result<> TreeCopier::finish(const Folder &folder) const
{
    const char *name = folder.name.constData();
    FileState have;
    int error = readInfo(folder.parentTarget(), name, have);
    if (!error)
        error = readAttributes(folder.parentTarget(), name, have);
    if (!error)
        error = applyState(folder.parentTarget(), name, folder.state, have);
    return error ? failure(m_paths.writeError(folder.path, error)) : Result<>();
}

void TreeCopier::copied(off_t bytes)
{
    const std::lock_guard lock(m_mutex);
    m_bytes += bytes;
    if (!m_options.progress || !m_reported.hasExpired(progressMs))
        return;
    m_options.progress(m_bytes);
    m_reported.restart();
}

void TreeCopier::check(const Result<> &result)
{
    if (result)
        return;
    const std::lock_guard lock(m_mutex);
    if (!m_error)
        m_error = result.error();
    m_failed = true;
}
}

Result<> copyTree(const QString &from, const QString &to, const TreeCopyOptions &options)
{
    return TreeCopier(from, to, options).run();
}

}
