// SPDX-License-Identifier: Apache-2.0
#include "models/items/files/transfertext.h"

#include <QCoreApplication>

#include "models/items/format.h"

namespace quayside {

using namespace Qt::StringLiterals;

QString transferText(qint64 done, qint64 total, double bytesPerSecond)
{
    QString text = total > 0 ? format::bytesOf(done, total) : format::bytes(done);
    if (bytesPerSecond <= 0)
        return text;
    text += u" · "_s + format::rate(bytesPerSecond);
    if (total > done)
        text += u" · "_s + QCoreApplication::translate("Transfer", "%1 left").arg(format::duration(qint64(double(total - done) / bytesPerSecond) + 1));
    return text;
}

}
