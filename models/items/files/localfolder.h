// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/files/foldermodel.h"

namespace quayside {

/** A folder of this computer; read on the thread pool. */
class LocalFolder : public FolderModel {
    Q_OBJECT
    QML_ANONYMOUS
public:
    explicit LocalFolder(QObject *parent) : FolderModel(parent) { }

    Q_INVOKABLE void makeFolder(const QString &name);
    Q_INVOKABLE void rename(const QString &name, const QString &newName);
    /** To the trash where there is one; failed() else. */
    Q_INVOKABLE void remove(const QStringList &names);
    /** As drag and drop has them. */
    Q_INVOKABLE QString urlList(const QStringList &names) const;

Q_SIGNALS:
    void failed(const QString &text);

protected:
    void read(const QString &path, int serial) override;

private:
    /** Runs it on the pool, then shows what has become of the folder. `work` gives an error or an empty text. */
    void change(std::function<QString()> work);
};

}
