// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

#include "models/items/files/filequeue.h"
#include "models/items/files/localfolder.h"
#include "models/items/files/remotefolder.h"

namespace quayside {

class Server;

/** Two folders side by side, one here and one in the instance, and the queue of what goes between them. Main thread. */
class FileSession : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(quayside::LocalFolder *local READ local CONSTANT)
    Q_PROPERTY(quayside::RemoteFolder *remote READ remote CONSTANT)
    Q_PROPERTY(quayside::FileQueue *queue READ queue CONSTANT)
    Q_PROPERTY(bool canDelete READ canDelete CONSTANT)
    Q_PROPERTY(bool canMakeFolder READ canMakeFolder CONSTANT)
public:
    FileSession(const QString &key, Server *server);

    LocalFolder *local() { return &m_local; }
    RemoteFolder *remote() { return &m_remote; }
    FileQueue *queue() { return &m_queue; }
    bool canDelete() const;
    bool canMakeFolder() const;

    /** Local paths of what was dropped; nothing that isn't a file of this computer. */
    Q_INVOKABLE QStringList pathsOf(const QList<QUrl> &urls) const;
    Q_INVOKABLE QStringList localPaths(const QStringList &names) const;
    /** Those whose names are taken in the folder they would go to. */
    Q_INVOKABLE QStringList conflicts(const QStringList &paths, bool toInstance) const;
    /** Into the folder that is shown in the instance. */
    Q_INVOKABLE void upload(const QStringList &paths);
    /** Entries of the folder shown in the instance, into the one shown here. */
    Q_INVOKABLE void download(const QStringList &names);
    /** Begins a drag of entries of the folder shown in the instance, and returns when it is over. A file manager that they are dropped on
     *  gets copies, fetched then, that live as long as this. */
    Q_INVOKABLE void drag(const QStringList &names, QObject *source);
    /** What such a drag carries; the caller's. */
    QMimeData *dragged(const QStringList &names);
    Q_INVOKABLE void remove(const QStringList &names);
    Q_INVOKABLE void rename(const QString &name, const QString &newName);
    Q_INVOKABLE void makeFolder(const QString &name);
    /** The same as commands, a line a name: `verb` upload, download, delete or folder. Empty when that tool can't do it. */
    Q_INVOKABLE QString command(const QString &verb, const QStringList &names, const QString &tool) const;
    Q_INVOKABLE QString renameCommand(const QString &name, const QString &newName, const QString &tool) const;

Q_SIGNALS:
    void failed(const QString &text);

private:
    QString curlOf(const QString &verb, const QString &name) const;
    QString lxcOf(const QString &verb, const QString &name) const;
    void fetchCopies(const QStringList &sources, std::function<void(const QStringList &)> done);

    QString m_key;
    QPointer<Server> m_server;
    RemoteFiles m_files;
    LocalFolder m_local;
    RemoteFolder m_remote;
    FileQueue m_queue;
    std::unique_ptr<QTemporaryDir> m_copies; ///< of what was dragged elsewhere
    int m_drags = 0;
};

}
