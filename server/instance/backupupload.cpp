// SPDX-License-Identifier: Apache-2.0
#include "server/instance/backupupload.h"

#include <QFile>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace quayside {

using namespace Qt::StringLiterals;

Result<std::shared_ptr<BackupUpload>> BackupUpload::create(const QString &backupsDirectory)
{
    QByteArray folder = QFile::encodeName(backupsDirectory) + "/.upload-XXXXXX";
    if (!::mkdtemp(folder.data()))
        return failure(systemError(u"Couldn't create a folder in "_s + backupsDirectory, errno));
    const std::shared_ptr<BackupUpload> upload(new BackupUpload(QFile::decodeName(folder)));
    upload->m_file.reset(::open(QFile::encodeName(upload->archive()).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!upload->m_file)
        return failure(systemError(u"Couldn't create "_s + upload->archive(), errno));
    return upload;
}

BackupUpload::~BackupUpload()
{
    ::unlink(QFile::encodeName(archive()).constData());
    ::rmdir(QFile::encodeName(m_folder).constData());
}

}
