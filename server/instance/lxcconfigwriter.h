// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "models/core/result.h"
#include "server/device/runconfig.h"

namespace quayside {

/** Lines "KEY = VALUE" of a liblxc configuration. Remembers the first thing that can't be written. */
class LxcConfigWriter {
public:
    void add(const QByteArray &key, const QString &value);
    /** Nothing for an empty value. */
    void addSome(const QByteArray &key, const QString &value);
    /** A line that liblxc skips: "# quayside: NOTE". */
    void addNote(const QByteArray &note) { m_text += "# quayside: " + note + '\n'; }
    /** An fstab line; spaces in its words are escaped. */
    void addMount(const MountEntry &mount);
    /** The text with `raw` at its end. */
    Result<QByteArray> finish(const QByteArray &raw) const;

private:
    QByteArray m_text;
    QString m_refused;
};

}
