// SPDX-License-Identifier: Apache-2.0
// What nearly every source needs, compiled once for all layers (doc/adr/0004). Only headers that don't change with our own work:
// never one of ours. A file still includes what it uses: -DQUAYSIDE_PCH=OFF builds without this.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <array>
#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <thread>
#include <tl/expected.hpp>
#include <tuple>
#include <unordered_map>
#include <variant>
#include <vector>
