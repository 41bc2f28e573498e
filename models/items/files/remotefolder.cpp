// SPDX-License-Identifier: Apache-2.0
#include "models/items/files/remotefolder.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** Beyond these the rows keep their places when their types become known. */
constexpr int sortedAgain = 400;
}

void RemoteFolder::activate(const QString &name)
{
    const QString type = typeOf(name);
    if (type == "directory"_L1 || type == "symlink"_L1 || type.isEmpty())
        enter(name);
}

void RemoteFolder::read(const QString &path, int serial)
{
    // A link to a folder is read as a folder with a "/" behind it.
    const QString asked = path == "/"_L1 || typeOf(path.section(u'/', -1)) != "symlink"_L1 ? path : path + u'/';
    m_files.list(asked, this, [this, path, serial](Result<QStringList> names) {
        if (!isCurrent(serial))
            return;
        if (!names)
            return fail(serial, names.error().message);
        QList<FileEntry> entries;
        for (const QString &name : *names)
            entries << FileEntry { .key = name, .type = {} };
        show(serial, path, entries);
        describe(*names, serial);
    });
}

void RemoteFolder::describe(const QStringList &names, int serial)
{
    m_left = int(names.size());
    for (const QString &name : names) {
        m_asking.add([this, name, serial, full = pathOf(name)](std::function<void()> finished) {
            if (!isCurrent(serial))
                return finished(); // another folder is shown now
            m_files.stat(full, this, [this, name, serial, finished](Result<FileEntry> entry) {
                if (isCurrent(serial)) {
                    FileEntry known = entry.value_or(FileEntry { .key = name, .type = u"other"_s });
                    known.key = name;
                    amend(known);
                    if (--m_left == 0 && count() <= sortedAgain)
                        sortAgain();
                }
                finished();
            });
        });
    }
}

}
