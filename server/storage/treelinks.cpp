// SPDX-License-Identifier: Apache-2.0
#include "server/storage/treelinks.h"

#include <cerrno>
#include <unistd.h>

namespace quayside {

TreeLinks::FileId TreeLinks::idOf(const FileState &state)
{
    const struct statx &info = state.info;
    return { info.stx_dev_major, info.stx_dev_minor, info.stx_ino, info.stx_btime.tv_sec, info.stx_btime.tv_nsec };
}

TreeLinks::Next TreeLinks::place(const Name &name, const Steps &steps)
{
    const std::lock_guard lock(m_mutex);
    const auto leader = m_leaders.find(idOf(*name.source));
    if (leader != m_leaders.end()) {
        errno = follow(name, steps, leader->second);
        return errno ? Next::Failed : Next::Nothing;
    }
    // A file that leads others can't stay here: it was linked with this name only in the target.
    const bool keep = name.target && !m_taken.contains(name.target->info.stx_ino) && steps.canKeep();
    errno = lead(name, steps, keep);
    return errno ? Next::Failed : keep ? Next::KeepContent : Next::Fill;
}

int TreeLinks::lead(const Name &name, const Steps &steps, bool keep)
{
    if (name.target && !keep) {
        if (const int error = steps.remove())
            return error;
    }
    if (const int error = !keep ? steps.create() : name.target->flags() ? quayside::applyFlags(name.folder, name.name, 0) : 0)
        return error;
    FileState made;
    if (const int error = readInfo(name.folder, name.name, made))
        return error;
    m_leaders.emplace(idOf(*name.source), Leader { name.path, made.info.stx_ino, name.source->flags() });
    m_taken.insert(made.info.stx_ino);
    return 0;
}

int TreeLinks::follow(const Name &name, const Steps &steps, const Leader &leader)
{
    if (name.target && name.target->info.stx_ino == leader.inode)
        return 0;
    if (name.target) {
        if (const int error = steps.remove())
            return error;
    }
    return ::linkat(m_root, leader.path.constData(), name.folder, name.name, 0) == 0 ? 0 : errno;
}

QByteArray TreeLinks::applyFlags() const
{
    for (const auto &[id, leader] : m_leaders) {
        if (!leader.flags)
            continue;
        if (const int error = quayside::applyFlags(m_root, leader.path.constData(), leader.flags)) {
            errno = error;
            return leader.path;
        }
    }
    return {};
}

}
