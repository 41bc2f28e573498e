// SPDX-License-Identifier: Apache-2.0
#include "server/system/pathwatcher.h"

#include <QDir>
#include <algorithm>
#include <cerrno>
#include <sys/inotify.h>
#include <unistd.h>

namespace quayside {

using namespace Qt::StringLiterals;

static constexpr quint32 interesting
    = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;

Result<PathWatcher> PathWatcher::open()
{
    UniqueFd fd(inotify_init1(IN_CLOEXEC | IN_NONBLOCK));
    if (!fd)
        return failure(systemError(u"Watching folders"_s, errno));
    return PathWatcher(std::move(fd));
}

/** Watches the nearest folder that exists. What is made between looking and watching is seen by looking once more. */
void PathWatcher::settle(const QString &path)
{
    Place &place = m_paths[path];
    const int before = place.watch;
    QString folder = path;
    do {
        place.name = folder.mid(folder.lastIndexOf(u'/') + 1);
        folder.truncate(std::max<qsizetype>(folder.lastIndexOf(u'/'), 0));
        place.watch = inotify_add_watch(m_fd.get(), folder.isEmpty() ? "/" : folder.toUtf8().constData(), interesting);
    } while (place.watch < 0 && !folder.isEmpty());
    if (before != place.watch)
        release(before);
}

void PathWatcher::release(int watch)
{
    const bool used = std::any_of(m_paths.begin(), m_paths.end(), [watch](const Place &place) { return place.watch == watch; });
    if (watch >= 0 && !used)
        inotify_rm_watch(m_fd.get(), watch);
}

void PathWatcher::watch(const QString &path)
{
    if (!m_paths.contains(path))
        settle(path);
}

void PathWatcher::unwatch(const QString &path) { release(m_paths.take(path).watch); }

QStringList PathWatcher::changed()
{
    QSet<QString> touched;
    alignas(inotify_event) char buffer[16384];
    for (ssize_t length; (length = ::read(m_fd.get(), buffer, sizeof buffer)) > 0;) {
        for (const char *at = buffer; at < buffer + length;) {
            const auto *event = reinterpret_cast<const inotify_event *>(at);
            const QString name = event->len > 0 ? QString::fromUtf8(event->name) : QString();
            for (auto it = m_paths.begin(); it != m_paths.end(); ++it) {
                if ((event->mask & IN_Q_OVERFLOW) || (it->watch == event->wd && (name.isEmpty() || name == it->name)))
                    touched.insert(it.key());
            }
            at += sizeof(inotify_event) + event->len;
        }
    }
    for (const QString &path : touched) {
        // A folder on the way may have come or gone: watch again, as deep as it goes now.
        for (int before = -2; m_paths.contains(path) && before != m_paths[path].watch;) {
            before = m_paths[path].watch;
            settle(path);
        }
    }
    return touched.values();
}

}
