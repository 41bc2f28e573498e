// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace quayside {

/** "/1.0/instances/c1/state?project=p" (also /1.0/containers/…): which instance a link of the API means. */
struct InstanceLink {
    QString project = QStringLiteral("default"), name; ///< name is empty when the link is of something else
    static InstanceLink parse(const QString &link);
};

/** How an operation's own words ("Starting instance") are shown beside an instance ("Starting"), translated; empty for operations
 *  that aren't work on the instance (commands, consoles). */
QString busyText(const QString &description);
/** The whole description, translated where it is a known one. */
QString operationText(const QString &description);
/** "Success", "Failure", "Cancelled", "Pending" or anything between, translated. */
QString operationStatusText(const QString &status);

/** "instance-started", the action of a lifecycle event, as "Instance started"; translated where it is a known one. */
QString lifecycleText(const QString &action);

/** How far an operation is, from its metadata (extension migration_progress and the like). */
struct OperationProgress {
    double fraction = -1; ///< 0 to 1; -1 unknown
    double rate = 0;      ///< bytes per second; 0 unknown
    static OperationProgress parse(const QJsonObject &metadata);
    QString text() const; ///< "61 % · 12 MB/s"; empty when nothing is known
};

}
