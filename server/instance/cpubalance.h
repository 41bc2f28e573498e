// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include "server/system/cpulist.h"

namespace quayside {

/** CPUs that are online and not kept free for somebody (isolcpus). Two small reads. */
QList<int> usableCpus();

/** What a running instance asks for by limits.cpu. */
struct CpuWish {
    QString name;
    QString wish; ///< "2", "0-1,3"; empty: all
};
/** The CPUs of each, as text: sets as they are, as far as the machine has them; a number gets that many CPUs, those first that the
 *  fewest others are bound to. No entry: all. The same wishes in the same order give the same answer. Pure. */
QMap<QString, QString> balanceCpus(const QList<CpuWish> &wishes, const QList<int> &cpus);

}
