// SPDX-License-Identifier: Apache-2.0
#include "server/system/mountinfo.h"

#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** "\040" is how the kernel writes a space. */
static QString unescaped(const QByteArray &field)
{
    if (!field.contains('\\'))
        return QString::fromUtf8(field);
    QByteArray out;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool ok = false;
        const int code = field[i] == '\\' ? field.mid(i + 1, 3).toInt(&ok, 8) : 0;
        out += ok ? char(code) : field[i];
        i += ok ? 3 : 0;
    }
    return QString::fromUtf8(out);
}

QList<MountInfo> MountInfo::parse(const QByteArray &text)
{
    QList<MountInfo> mounts;
    for (const QByteArray &line : text.split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        // Optional fields stand between the sixth and a lone dash.
        const qsizetype dash = fields.indexOf("-", 6);
        if (dash < 0 || fields.size() < dash + 4)
            continue;
        mounts << MountInfo { fields[0].toInt(), fields[1].toInt(), unescaped(fields[3]), unescaped(fields[4]),
            QString::fromUtf8(fields[5]).split(u','), QString::fromUtf8(fields[dash + 1]), unescaped(fields[dash + 2]),
            QString::fromUtf8(fields[dash + 3]).split(u',') };
    }
    return mounts;
}

QList<MountInfo> MountInfo::current() { return parse(readSmallFile(u"/proc/self/mountinfo"_s).value_or(QByteArray())); }

}
