// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/files/foldermodel.h"
#include "models/items/files/remotefiles.h"
#include "models/items/jobqueue.h"

namespace quayside {

/** A folder of an instance. The API names a folder's entries only: what they are is asked for one by one, a few at a time, while the names
 *  are there already. */
class RemoteFolder : public FolderModel {
    Q_OBJECT
    QML_ANONYMOUS
public:
    RemoteFolder(const RemoteFiles &files, QObject *parent) : FolderModel(parent), m_files(files) { }

    /** Like enter(), but a file isn't entered, and of a link it is tried. */
    Q_INVOKABLE void activate(const QString &name);

protected:
    void read(const QString &path, int serial) override;

private:
    void describe(const QStringList &names, int serial);

    RemoteFiles m_files;
    JobQueue m_asking { 6 };
    int m_left = 0; ///< entries of the folder shown that aren't known yet
};

}
