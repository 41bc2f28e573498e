// SPDX-License-Identifier: Apache-2.0
#include "models/items/operationtexts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

#include "models/client/apipath.h"
#include "models/core/units.h"
#include "models/items/format.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
struct Word {
    const char *begin; ///< of the server's description
    const char *shown;
};
// The first words of operations on instances, as LXD's, Incus' and our daemon write them.
constexpr Word busyWords[] = {
    { "Creating", QT_TRANSLATE_NOOP("Operation", "Creating") }, { "Starting", QT_TRANSLATE_NOOP("Operation", "Starting") },
    { "Stopping", QT_TRANSLATE_NOOP("Operation", "Stopping") }, { "Restarting", QT_TRANSLATE_NOOP("Operation", "Restarting") },
    { "Freezing", QT_TRANSLATE_NOOP("Operation", "Freezing") }, { "Unfreezing", QT_TRANSLATE_NOOP("Operation", "Unfreezing") },
    { "Deleting", QT_TRANSLATE_NOOP("Operation", "Deleting") }, { "Renaming", QT_TRANSLATE_NOOP("Operation", "Renaming") },
    { "Copying", QT_TRANSLATE_NOOP("Operation", "Copying") }, { "Migrating", QT_TRANSLATE_NOOP("Operation", "Migrating") },
    { "Snapshotting", QT_TRANSLATE_NOOP("Operation", "Snapshotting") }, { "Restoring", QT_TRANSLATE_NOOP("Operation", "Restoring") },
    { "Backing up", QT_TRANSLATE_NOOP("Operation", "Backing up") }, { "Updating", QT_TRANSLATE_NOOP("Operation", "Updating") },
};
// Before there were virtual machines, "container" stood for "instance".
constexpr Word descriptions[] = {
    { "Creating instance", QT_TRANSLATE_NOOP("Operation", "Creating instance") },
    { "Starting instance", QT_TRANSLATE_NOOP("Operation", "Starting instance") },
    { "Stopping instance", QT_TRANSLATE_NOOP("Operation", "Stopping instance") },
    { "Restarting instance", QT_TRANSLATE_NOOP("Operation", "Restarting instance") },
    { "Deleting instance", QT_TRANSLATE_NOOP("Operation", "Deleting instance") },
    { "Freezing instance", QT_TRANSLATE_NOOP("Operation", "Freezing instance") },
    { "Unfreezing instance", QT_TRANSLATE_NOOP("Operation", "Unfreezing instance") },
    { "Renaming instance", QT_TRANSLATE_NOOP("Operation", "Renaming instance") },
    { "Updating instance", QT_TRANSLATE_NOOP("Operation", "Updating instance") },
    { "Migrating instance", QT_TRANSLATE_NOOP("Operation", "Migrating instance") },
    { "Snapshotting instance", QT_TRANSLATE_NOOP("Operation", "Snapshotting instance") },
    { "Backing up instance", QT_TRANSLATE_NOOP("Operation", "Backing up instance") },
    { "Restoring snapshot", QT_TRANSLATE_NOOP("Operation", "Restoring snapshot") },
    { "Deleting snapshot", QT_TRANSLATE_NOOP("Operation", "Deleting snapshot") },
    { "Renaming snapshot", QT_TRANSLATE_NOOP("Operation", "Renaming snapshot") },
    { "Updating snapshot", QT_TRANSLATE_NOOP("Operation", "Updating snapshot") },
    { "Restoring backup", QT_TRANSLATE_NOOP("Operation", "Restoring backup") },
    { "Refreshing image", QT_TRANSLATE_NOOP("Operation", "Refreshing image") },
    { "Executing command", QT_TRANSLATE_NOOP("Operation", "Running a command") },
    { "Showing console", QT_TRANSLATE_NOOP("Operation", "Showing the console") },
    { "Downloading image", QT_TRANSLATE_NOOP("Operation", "Downloading image") },
    { "Deleting image", QT_TRANSLATE_NOOP("Operation", "Deleting image") },
};

QString translated(const char *text) { return QCoreApplication::translate("Operation", text); }
}

InstanceLink InstanceLink::parse(const QString &link)
{
    const qsizetype mark = link.indexOf(u'?');
    const QStringList segments = link.left(mark).split(u'/', Qt::SkipEmptyParts);
    InstanceLink parts;
    if (segments.size() < 3 || (segments[1] != "instances"_L1 && segments[1] != "containers"_L1 && segments[1] != "virtual-machines"_L1))
        return parts;
    parts.name = QUrl::fromPercentEncoding(segments[2].toUtf8());
    const QString project = mark < 0 ? QString() : QUrlQuery(link.mid(mark + 1)).queryItemValue(u"project"_s, QUrl::FullyDecoded);
    if (!project.isEmpty())
        parts.project = project;
    return parts;
}

QString busyText(const QString &description)
{
    for (const Word &word : busyWords) {
        if (description.startsWith(QLatin1StringView(word.begin)))
            return translated(word.shown);
    }
    return {};
}

QString operationText(const QString &description)
{
    const QString text = QString(description).replace("container"_L1, "instance"_L1);
    for (const Word &word : descriptions) {
        if (text.compare(QLatin1StringView(word.begin), Qt::CaseInsensitive) == 0)
            return translated(word.shown);
    }
    return description;
}

QString operationStatusText(const QString &status)
{
    if (status == "Success"_L1)
        return QCoreApplication::translate("quayside::OperationsModel", "Done");
    if (status == "Failure"_L1)
        return QCoreApplication::translate("quayside::OperationsModel", "Failed");
    if (status == "Cancelled"_L1)
        return QCoreApplication::translate("quayside::OperationsModel", "Cancelled");
    return status == "Pending"_L1 ? QCoreApplication::translate("quayside::OperationsModel", "Waiting") : QCoreApplication::translate("quayside::OperationsModel", "Running");
}

OperationProgress OperationProgress::parse(const QJsonObject &metadata)
{
    // "rootfs: 61% (118.30MB/s)", in a member whose name ends with "_progress"
    static const QRegularExpression percent(u"(\\d+(?:\\.\\d+)?)\\s*%"_s), rate(u"\\(([\\d.]+)\\s*([kKMGT]?i?B)/s\\)"_s);
    OperationProgress progress;
    for (auto it = metadata.begin(); it != metadata.end(); ++it) {
        if (!it.key().endsWith("_progress"_L1))
            continue;
        if (const auto match = percent.match(it.value().toString()); match.hasMatch())
            progress.fraction = std::min(1.0, match.captured(1).toDouble() / 100);
        if (const auto match = rate.match(it.value().toString()); match.hasMatch())
            progress.rate = match.captured(1).toDouble() * double(parseByteSize(u"1"_s + match.captured(2)).value_or(1));
    }
    return progress;
}

QString OperationProgress::text() const
{
    QStringList parts;
    if (fraction >= 0)
        parts << format::percent(100 * fraction);
    if (rate > 0)
        parts << format::rate(rate);
    return parts.join(u" · "_s);
}

}
