// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace quayside {

/** `config` of every LXD object: key -> value, both strings. */
using StringMap = QMap<QString, QString>;
/** `devices` of instances and profiles: name -> its keys. */
using DeviceMap = QMap<QString, StringMap>;

}
