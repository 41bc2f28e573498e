// SPDX-License-Identifier: Apache-2.0
#include "models/items/files/filesession.h"

#include <QCoreApplication>
#include <QDrag>

#include "models/items/commandtext.h"
#include "models/items/files/draggedfiles.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

FileSession::FileSession(const QString &key, Server *server)
    : QObject(server), m_key(key), m_server(server), m_files(server->client(), InstanceKey::parse(key).name, InstanceKey::parse(key).project),
      m_local(this), m_remote(m_files, this), m_queue(this)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
    connect(&m_local, &LocalFolder::failed, this, &FileSession::failed);
    connect(&m_queue, &FileQueue::ended, this, [this](const QString &kind, const QString &text, const QString &error) {
        kind == "download"_L1 ? m_local.refresh() : m_remote.refresh();
        if (!error.isEmpty())
            Q_EMIT failed(u"%1: %2"_s.arg(text, error));
    });
    m_local.open(QDir::homePath());
    m_remote.open(u"/"_s);
}

bool FileSession::canDelete() const { return m_server && m_server->hasExtension(u"file_delete"_s); }
bool FileSession::canMakeFolder() const { return m_server && m_server->hasExtension(u"directory_manipulation"_s); }

QStringList FileSession::pathsOf(const QList<QUrl> &urls) const
{
    QStringList paths;
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << QDir::cleanPath(url.toLocalFile());
    }
    return paths;
}

QStringList FileSession::localPaths(const QStringList &names) const
{
    QStringList paths;
    for (const QString &name : names)
        paths << m_local.pathOf(name);
    return paths;
}

QStringList FileSession::conflicts(const QStringList &paths, bool toInstance) const
{
    const FolderModel &target = toInstance ? static_cast<const FolderModel &>(m_remote) : m_local;
    QStringList taken;
    for (const QString &path : paths) {
        if (target.has(path.section(u'/', -1)))
            taken << path;
    }
    return taken;
}

void FileSession::upload(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QString name = path.section(u'/', -1);
        m_queue.add(u"upload"_s, name, std::make_unique<UploadJob>(m_files, path, m_remote.pathOf(name)));
    }
}

void FileSession::download(const QStringList &names)
{
    for (const QString &name : names)
        m_queue.add(u"download"_s, name, std::make_unique<DownloadJob>(m_files, m_remote.pathOf(name), m_local.pathOf(name)));
}

void FileSession::drag(const QStringList &names, QObject *source)
{
    auto *drag = new QDrag(source); // deletes itself
    drag->setMimeData(dragged(names));
    drag->exec(Qt::CopyAction);
}

QMimeData *FileSession::dragged(const QStringList &names)
{
    QStringList sources;
    for (const QString &name : names)
        sources << m_remote.pathOf(name);
    return new DraggedFiles([self = QPointer(this), sources](const std::function<void(const QStringList &)> &done) {
        if (self)
            return self->fetchCopies(sources, done);
        QMetaObject::invokeMethod(qApp, [done] { done({}); }, Qt::QueuedConnection);
    });
}

/** Each drag into a folder of its own: names may be the same. */
void FileSession::fetchCopies(const QStringList &sources, std::function<void(const QStringList &)> done)
{
    if (!m_copies)
        m_copies = std::make_unique<QTemporaryDir>();
    const QString folder = m_copies->filePath(QString::number(++m_drags));
    QDir().mkpath(folder);
    struct Progress {
        qsizetype left;
        QStringList paths;
    };
    auto progress = std::make_shared<Progress>(Progress { sources.size(), {} });
    for (const QString &source : sources) {
        const QString name = source.section(u'/', -1), target = folder + u'/' + name;
        auto job = std::make_unique<DownloadJob>(m_files, source, target);
        connect(job.get(), &FileJob::finished, this, [progress, target](const QString &error) {
            if (error.isEmpty())
                progress->paths << target;
        });
        connect(job.get(), &QObject::destroyed, this, [progress, done] {
            if (--progress->left == 0)
                done(progress->paths);
        });
        m_queue.add(u"download"_s, name, std::move(job));
    }
}

void FileSession::remove(const QStringList &names)
{
    for (const QString &name : names)
        m_queue.add(u"delete"_s, name, std::make_unique<RemoveJob>(m_files, m_remote.pathOf(name)));
}

void FileSession::rename(const QString &name, const QString &newName)
{
    m_queue.add(u"rename"_s, u"%1 → %2"_s.arg(name, newName), std::make_unique<RenameJob>(m_files, m_remote.pathOf(name), m_remote.pathOf(newName)));
}

void FileSession::makeFolder(const QString &name)
{
    m_files.makeFolder(m_remote.pathOf(name), { .key = {}, .type = {}, .mode = 0755, .uid = 0, .gid = 0 }, this, [this](Result<Answer> answer) {
        if (!answer)
            Q_EMIT failed(answer.error().message);
        m_remote.refresh();
    });
}

QString FileSession::command(const QString &verb, const QStringList &names, const QString &tool) const
{
    QStringList lines;
    for (const QString &name : names)
        lines << (tool == "curl"_L1 ? curlOf(verb, name) : lxcOf(verb, name));
    return lines.contains(QString()) ? QString() : lines.join(u'\n');
}

QString FileSession::curlOf(const QString &verb, const QString &name) const
{
    const QString plain = name.section(u'/', -1);
    const ApiPath path = m_server->instancePath(m_key, { u"files"_s }).with(u"path"_s, m_remote.pathOf(plain));
    if (verb == "upload"_L1)
        return command::curl(m_server->remote(), u"POST"_s, path, {}, u"--data-binary @"_s + command::word(name));
    if (verb == "folder"_L1)
        return command::curl(m_server->remote(), u"POST"_s, path, {}, u"-H 'X-LXD-type: directory' -H 'X-LXD-mode: 0755'"_s);
    return verb == "download"_L1 ? command::curl(m_server->remote(), u"GET"_s, path, {}, u"-o "_s + command::word(m_local.pathOf(plain)))
                                 : command::curl(m_server->remote(), u"DELETE"_s, path);
}

/** lxc has no verb that makes an empty folder: that one is empty. */
QString FileSession::lxcOf(const QString &verb, const QString &name) const
{
    const InstanceKey key = InstanceKey::parse(m_key);
    const bool isUp = verb == "upload"_L1;
    const QString plain = name.section(u'/', -1), inside = command::named(m_server->remote(), key.name);
    const bool isFolder = (isUp ? m_local.typeOf(plain) : m_remote.typeOf(plain)) == "directory"_L1;
    const QStringList recursive = isFolder ? QStringList { u"-r"_s } : QStringList();
    if (isUp)
        return command::lxc(key.project, QStringList { u"file"_s, u"push"_s } + recursive + QStringList { name, inside + m_remote.pathOf(isFolder ? QString() : plain) });
    if (verb == "download"_L1)
        return command::lxc(key.project, QStringList { u"file"_s, u"pull"_s } + recursive + QStringList { inside + m_remote.pathOf(plain), m_local.path() });
    return verb == "folder"_L1 ? QString() : command::lxc(key.project, { u"file"_s, u"delete"_s, inside + m_remote.pathOf(plain) });
}

/** As rename() does it, by way of this computer. */
QString FileSession::renameCommand(const QString &name, const QString &newName, const QString &tool) const
{
    const InstanceKey key = InstanceKey::parse(m_key);
    if (tool == "lxc"_L1) {
        const QString inside = command::named(m_server->remote(), key.name), from = inside + m_remote.pathOf(name);
        return u"%1 | %2 && %3"_s.arg(command::lxc(key.project, { u"file"_s, u"pull"_s, from, u"-"_s }),
            command::lxc(key.project, { u"file"_s, u"push"_s, u"-"_s, inside + m_remote.pathOf(newName) }), command::lxc(key.project, { u"file"_s, u"delete"_s, from }));
    }
    const ApiPath files = m_server->instancePath(m_key, { u"files"_s }), from = files.with(u"path"_s, m_remote.pathOf(name));
    return u"%1 | %2 && %3"_s.arg(command::curl(m_server->remote(), u"GET"_s, from),
        command::curl(m_server->remote(), u"POST"_s, files.with(u"path"_s, m_remote.pathOf(newName)), {}, u"--data-binary @-"_s), command::curl(m_server->remote(), u"DELETE"_s, from));
}

}
