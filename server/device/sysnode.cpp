// SPDX-License-Identifier: Apache-2.0
#include "server/device/sysnode.h"

#include <cstdio>
#include <sys/sysmacros.h>

#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

QString sysText(const QString &path) { return QString::fromUtf8(readSmallFile(path).value_or(QByteArray()).trimmed()); }

std::optional<dev_t> sysNumber(const QString &path)
{
    unsigned majorNumber = 0, minorNumber = 0;
    if (sscanf(sysText(path).toLatin1().constData(), "%u:%u", &majorNumber, &minorNumber) != 2)
        return {};
    return makedev(majorNumber, minorNumber);
}

bool isId(const QString &key, const QString &id)
{
    const QString bare = id.startsWith("0x"_L1) ? id.sliced(2) : id;
    return key.isEmpty() || key.compare(bare, Qt::CaseInsensitive) == 0;
}

}
