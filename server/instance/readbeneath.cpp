// SPDX-License-Identifier: Apache-2.0
#include "server/instance/readbeneath.h"

#include <QFile>
#include <fcntl.h>

namespace quayside {

using namespace Qt::StringLiterals;

Result<QByteArray> readBeneath(const SafeRoot &root, const QByteArray &path, qint64 maximum)
{
    const UniqueFd fd = TRY(root.openFile(path, O_RDONLY | O_NOFOLLOW));
    QFile file;
    if (!file.open(fd.get(), QIODevice::ReadOnly | QIODevice::Unbuffered) || file.size() > maximum)
        return failure(badRequest(u"%1 isn't a file of at most %2 bytes"_s.arg(QString::fromUtf8(path)).arg(maximum)));
    const QByteArray bytes = file.read(maximum + 1);
    if (bytes.size() > maximum)
        return failure(badRequest(u"%1 isn't a file of at most %2 bytes"_s.arg(QString::fromUtf8(path)).arg(maximum)));
    return bytes;
}

}
