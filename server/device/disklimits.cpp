// SPDX-License-Identifier: Apache-2.0
#include "server/device/disklimits.h"

#include <QFile>
#include <sys/stat.h>
#include <sys/sysmacros.h>

#include "models/core/units.h"
#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

QString blockDeviceOf(const QString &path)
{
    struct stat info {};
    if (::stat(QFile::encodeName(path).constData(), &info) < 0)
        return {};
    const dev_t number = S_ISBLK(info.st_mode) ? info.st_rdev : info.st_dev;
    const QString folder = u"/sys/dev/block/%1:%2"_s.arg(major(number)).arg(minor(number));
    const QString whole = QFile::exists(folder + u"/partition"_s) ? folder + u"/.."_s : folder;
    return QString::fromLatin1(readSmallFile(whole + u"/dev"_s).value_or(QByteArray()).trimmed());
}

namespace {
/** Sums over the disks of one block device. */
struct Sum {
    qint64 total = 0;
    int count = 0;
    void add(qint64 value)
    {
        total += value;
        ++count;
    }
    qint64 average() const { return count ? total / count : 0; }
};
struct Sums {
    Sum readBytes, readIops, writeBytes, writeIops;
};

Result<> read(const QString &text, Sum &bytes, Sum &iops)
{
    if (text.isEmpty())
        return {};
    if (text.endsWith("iops"_L1))
        iops.add(text.chopped(4).toLongLong());
    else
        bytes.add(TRY(parseByteSize(text)));
    return {};
}
}

Result<QList<DiskLimit>> diskLimits(const DeviceMap &devices, const std::function<QString(const StringMap &)> &pathOf)
{
    QMap<QString, Sums> sums;
    for (auto it = devices.begin(); it != devices.end(); ++it) {
        const QString both = it->value(u"limits.max"_s);
        const QString reading = both.isEmpty() ? it->value(u"limits.read"_s) : both, writing = both.isEmpty() ? it->value(u"limits.write"_s) : both;
        if (it->value(u"type"_s) != "disk"_L1 || (reading.isEmpty() && writing.isEmpty()))
            continue;
        const QString block = blockDeviceOf(pathOf(*it));
        if (block.isEmpty())
            return failure(badRequest(u"Device \"%1\": %2 needs a disk on a block device"_s.arg(it.key(),
                both.isEmpty() ? (reading.isEmpty() ? u"limits.write"_s : u"limits.read"_s) : u"limits.max"_s)));
        TRY(read(reading, sums[block].readBytes, sums[block].readIops));
        TRY(read(writing, sums[block].writeBytes, sums[block].writeIops));
    }
    QList<DiskLimit> limits;
    for (auto it = sums.begin(); it != sums.end(); ++it)
        limits.append({ it.key(), it->readBytes.average(), it->readIops.average(), it->writeBytes.average(), it->writeIops.average() });
    return limits;
}

}
