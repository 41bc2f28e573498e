// SPDX-License-Identifier: Apache-2.0
// What lifecycle events say, in the person's language.
#include <QCoreApplication>
#include <QtGlobal>

#include "models/items/operationtexts.h"

namespace quayside {

/** What lupdate is to find: actions of our daemon and of LXD 5.0 as actionWords() makes them. */
[[maybe_unused]] static constexpr const char *knownActions[] = {
    QT_TRANSLATE_NOOP("Lifecycle", "Instance created"), QT_TRANSLATE_NOOP("Lifecycle", "Instance started"), QT_TRANSLATE_NOOP("Lifecycle", "Instance stopped"),
    QT_TRANSLATE_NOOP("Lifecycle", "Instance shutdown"), QT_TRANSLATE_NOOP("Lifecycle", "Instance restarted"), QT_TRANSLATE_NOOP("Lifecycle", "Instance paused"),
    QT_TRANSLATE_NOOP("Lifecycle", "Instance resumed"), QT_TRANSLATE_NOOP("Lifecycle", "Instance restored"), QT_TRANSLATE_NOOP("Lifecycle", "Instance renamed"),
    QT_TRANSLATE_NOOP("Lifecycle", "Instance updated"), QT_TRANSLATE_NOOP("Lifecycle", "Instance migrated"), QT_TRANSLATE_NOOP("Lifecycle", "Instance deleted"),
    QT_TRANSLATE_NOOP("Lifecycle", "Instance snapshot created"), QT_TRANSLATE_NOOP("Lifecycle", "Instance snapshot renamed"),
    QT_TRANSLATE_NOOP("Lifecycle", "Instance snapshot updated"), QT_TRANSLATE_NOOP("Lifecycle", "Instance snapshot deleted"),
    QT_TRANSLATE_NOOP("Lifecycle", "Instance backup created"), QT_TRANSLATE_NOOP("Lifecycle", "Instance backup renamed"),
    QT_TRANSLATE_NOOP("Lifecycle", "Instance backup retrieved"), QT_TRANSLATE_NOOP("Lifecycle", "Instance backup deleted"),
    QT_TRANSLATE_NOOP("Lifecycle", "Image created"), QT_TRANSLATE_NOOP("Lifecycle", "Image updated"), QT_TRANSLATE_NOOP("Lifecycle", "Image refreshed"),
    QT_TRANSLATE_NOOP("Lifecycle", "Image retrieved"), QT_TRANSLATE_NOOP("Lifecycle", "Image deleted"), QT_TRANSLATE_NOOP("Lifecycle", "Image alias created"),
    QT_TRANSLATE_NOOP("Lifecycle", "Image alias updated"), QT_TRANSLATE_NOOP("Lifecycle", "Image alias renamed"), QT_TRANSLATE_NOOP("Lifecycle", "Image alias deleted"),
    QT_TRANSLATE_NOOP("Lifecycle", "Network created"), QT_TRANSLATE_NOOP("Lifecycle", "Network updated"), QT_TRANSLATE_NOOP("Lifecycle", "Network renamed"),
    QT_TRANSLATE_NOOP("Lifecycle", "Network deleted"), QT_TRANSLATE_NOOP("Lifecycle", "Profile created"), QT_TRANSLATE_NOOP("Lifecycle", "Profile updated"),
    QT_TRANSLATE_NOOP("Lifecycle", "Profile renamed"), QT_TRANSLATE_NOOP("Lifecycle", "Profile deleted"), QT_TRANSLATE_NOOP("Lifecycle", "Project created"),
    QT_TRANSLATE_NOOP("Lifecycle", "Project updated"), QT_TRANSLATE_NOOP("Lifecycle", "Project renamed"), QT_TRANSLATE_NOOP("Lifecycle", "Project deleted"),
    QT_TRANSLATE_NOOP("Lifecycle", "Certificate created"), QT_TRANSLATE_NOOP("Lifecycle", "Certificate updated"), QT_TRANSLATE_NOOP("Lifecycle", "Certificate deleted"),
    QT_TRANSLATE_NOOP("Lifecycle", "Storage pool created"), QT_TRANSLATE_NOOP("Lifecycle", "Storage pool updated"),
    QT_TRANSLATE_NOOP("Lifecycle", "Storage pool deleted"), QT_TRANSLATE_NOOP("Lifecycle", "Storage volume created"),
    QT_TRANSLATE_NOOP("Lifecycle", "Storage volume updated"), QT_TRANSLATE_NOOP("Lifecycle", "Storage volume renamed"),
    QT_TRANSLATE_NOOP("Lifecycle", "Storage volume restored"), QT_TRANSLATE_NOOP("Lifecycle", "Storage volume deleted"),
    QT_TRANSLATE_NOOP("Lifecycle", "Storage volume snapshot created"), QT_TRANSLATE_NOOP("Lifecycle", "Storage volume snapshot updated"),
    QT_TRANSLATE_NOOP("Lifecycle", "Storage volume snapshot renamed"), QT_TRANSLATE_NOOP("Lifecycle", "Storage volume snapshot deleted"),
    QT_TRANSLATE_NOOP("Lifecycle", "Storage volume backup created"), QT_TRANSLATE_NOOP("Lifecycle", "Storage volume backup renamed"),
    QT_TRANSLATE_NOOP("Lifecycle", "Storage volume backup retrieved"), QT_TRANSLATE_NOOP("Lifecycle", "Storage volume backup deleted"),
    QT_TRANSLATE_NOOP("Lifecycle", "Cluster member added"), QT_TRANSLATE_NOOP("Lifecycle", "Cluster member renamed"),
    QT_TRANSLATE_NOOP("Lifecycle", "Cluster member updated"), QT_TRANSLATE_NOOP("Lifecycle", "Cluster member removed"), QT_TRANSLATE_NOOP("Lifecycle", "Instance exec"),
    QT_TRANSLATE_NOOP("Lifecycle", "Instance console"), QT_TRANSLATE_NOOP("Lifecycle", "Instance console retrieved"),
    QT_TRANSLATE_NOOP("Lifecycle", "Instance console reset"), QT_TRANSLATE_NOOP("Lifecycle", "Instance file retrieved"),
    QT_TRANSLATE_NOOP("Lifecycle", "Instance file pushed"), QT_TRANSLATE_NOOP("Lifecycle", "Instance file deleted"),
    QT_TRANSLATE_NOOP("Lifecycle", "Instance log retrieved"), QT_TRANSLATE_NOOP("Lifecycle", "Instance log deleted"),
    QT_TRANSLATE_NOOP("Lifecycle", "Image secret created"), QT_TRANSLATE_NOOP("Lifecycle", "Config updated"), QT_TRANSLATE_NOOP("Lifecycle", "Cluster enabled"),
    QT_TRANSLATE_NOOP("Lifecycle", "Operation cancelled"),
};

/** "instance-started" as "Instance started". */
static QByteArray actionWords(QByteArray action)
{
    action.replace('-', ' ');
    return action.left(1).toUpper() + action.mid(1);
}

QString lifecycleText(const QString &action) { return QCoreApplication::translate("Lifecycle", actionWords(action.toUtf8()).constData()); }

}
