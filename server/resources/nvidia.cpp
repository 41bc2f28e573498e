// SPDX-License-Identifier: Apache-2.0
#include "server/resources/nvidia.h"

#include <QMutex>

#include "server/system/subprocess.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** "Model:   Tesla T4" */
QMap<QByteArray, QString> information(const QByteArray &text)
{
    QMap<QByteArray, QString> values;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        values.insert(line.first(std::max<qsizetype>(colon, 0)).trimmed(), QString::fromUtf8(line.mid(colon + 1).trimmed()));
    }
    return values;
}

/** "NVRM version: NVIDIA UNIX x86_64 Kernel Module  450.102.04  Tue Dec…" */
QString driverVersion(const QByteArray &text)
{
    const QByteArray line = text.split('\n').value(0);
    const qsizetype module = line.indexOf("Kernel Module");
    for (const QByteArray &word : line.mid(std::max<qsizetype>(module, 0)).simplified().split(' ')) {
        if (!word.isEmpty() && isdigit(uchar(word[0])))
            return QString::fromLatin1(word);
    }
    return {};
}

/** Two tables of comma separated values, each below its head: driver and CUDA, then the cards. */
QList<QByteArrayList> containerInfo(const QString &program, const QString &version)
{
    static QMutex mutex;
    static QMap<QString, QList<QByteArrayList>> known; // by program and driver
    const QMutexLocker lock(&mutex);
    const QString key = program + u' ' + version;
    if (known.contains(key))
        return known[key];
    Subprocess::RunOptions options;
    options.timeoutMs = 5000;
    const auto text = Subprocess::check({ program.toUtf8(), "info", "--csv" }, options);
    QList<QByteArrayList> rows;
    for (const QByteArray &line : text.value_or(QByteArray()).split('\n')) {
        if (const QByteArrayList row = line.trimmed().split(','); row.size() > 1)
            rows.append(row);
    }
    return known[key] = rows;
}

void addContainerInfo(const Sysfs &sys, api::GpuNvidia &card)
{
    const QString program = u"/usr/bin/nvidia-container-cli"_s;
    const auto rows = sys.exists(program) ? containerInfo(sys.outside(program), card.nvrmVersion) : QList<QByteArrayList>();
    card.cudaVersion = QString::fromUtf8(rows.value(1).value(1));
    for (const QByteArrayList &row : rows) {
        if (QString::fromUtf8(row.value(4)) == card.uuid) {
            card.brand = QString::fromUtf8(row.value(3));
            card.architecture = QString::fromUtf8(row.value(6));
        }
    }
}
}

std::optional<api::GpuNvidia> nvidiaOf(const Sysfs &sys, const QString &pciAddress)
{
    const QString folder = u"/proc/driver/nvidia/"_s;
    const auto values = information(sys.text(folder + u"gpus/"_s + pciAddress + u"/information"_s));
    if (!values.contains("Model"))
        return std::nullopt;
    api::GpuNvidia card;
    card.model = values["Model"];
    card.uuid = values["GPU UUID"];
    card.nvrmVersion = driverVersion(sys.text(folder + u"version"_s));
    if (const QString minor = values.value("Device Minor"); !minor.isEmpty()) {
        card.cardName = u"nvidia"_s + minor;
        card.cardDevice = u"195:"_s + minor; // the driver's major number is assigned by the kernel's list
    }
    addContainerInfo(sys, card);
    return card;
}

}
