// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <functional>

#include "models/core/types.h"

namespace quayside::log {

enum class Level { Debug, Info, Warning, Error };

/** "debug", "info", "warn", "error", as the API's logging events name them. */
QString levelName(Level level);

/** A message with structured context ({"instance": "c1", "project": "default"}). Any thread; cheap when filtered out. Never
 *  put secrets (passwords, keys, operation secrets) in either. */
void write(Level level, const QString &message, const StringMap &context = {});
inline void debug(const QString &m, const StringMap &c = {}) { write(Level::Debug, m, c); }
inline void info(const QString &m, const StringMap &c = {}) { write(Level::Info, m, c); }
inline void warning(const QString &m, const StringMap &c = {}) { write(Level::Warning, m, c); }
inline void error(const QString &m, const StringMap &c = {}) { write(Level::Error, m, c); }

/** Lines of `level` and above go to stderr (journald reads it) and, if named, to `file` as well. Call before threads start. */
void configure(Level level, const QString &file = {});
/** An extra reader of every message (the event bus), also below the configured level when `all`. Call before threads start. */
void setSink(std::function<void(Level, const QString &, const StringMap &)> sink);

}
