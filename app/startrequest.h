// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace quayside {

/** What a start of the desktop asks for beside a window; a later start hands it to the first. Any thread. */
struct StartRequest
{
    QString connectAddress; ///< a server to show: https://… or a socket's path
    QString page;           ///< as Nav.start() in QML knows pages
    QStringList files;      ///< images and backups to import, as URLs

    bool isEmpty() const { return connectAddress.isEmpty() && page.isEmpty() && files.isEmpty(); }
    QByteArray toJson() const; ///< one line without its end
    static StartRequest fromJson(const QByteArray &line); ///< what isn't understood is left out
};

/** Whether the file holds an instance's backup rather than an image: a tarball's first member tells, a compressed one has only its name. */
bool isBackupFile(const QString &path);

}
