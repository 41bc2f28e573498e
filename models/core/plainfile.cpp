// SPDX-License-Identifier: Apache-2.0
#include "models/core/plainfile.h"

#include <QFile>
#include <QFileInfo>

namespace quayside {

using namespace Qt::StringLiterals;

Result<QByteArray> readPlainFile(const QString &path, qint64 most)
{
    const QFileInfo what(path);
    if (what.exists() && !what.isFile())
        return failure(internal(u"%1 is no plain file"_s.arg(path)));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const QString problem = u"%1: %2"_s.arg(path, file.errorString());
        return failure(what.exists() ? internal(problem) : notFound(problem));
    }
    return most < 0 ? file.readAll() : file.read(most);
}

}
