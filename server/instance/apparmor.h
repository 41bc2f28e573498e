// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "models/core/result.h"
#include "server/device/runconfig.h"
#include "server/system/statedir.h"

namespace quayside {

/** The AppArmor profiles of one state directory's containers. DIR/security/apparmor/NAME holds a profile's text and
 *  what the parser made of it, so that only a changed one is compiled (a quarter of a second). Where the kernel doesn't enforce AppArmor, nobody
 *  has apparmor_parser, or LXD_SECURITY_APPARMOR is "false", containers are unconfined and nothing here does anything. Any thread, but
 *  one at a time for one name. Blocking. */
class AppArmor {
public:
    explicit AppArmor(StateDir dir) : m_dir(std::move(dir)) { }

    /** Looked up once. */
    static bool isEnforced();

    /** 400 when the parser doesn't take raw.apparmor. */
    Result<> check(const RunConfig &config) const;
    /** Writes and loads the profile, in place of one that is loaded. Gives what lxc.apparmor.profile is to be; empty when not enforced.
     *  500 with the parser's words; the one before is in force then. */
    Result<QString> load(const RunConfig &config) const;
    /** Takes it from the kernel, with the profiles that the container itself had loaded. For containers that don't run. */
    void unload(const QString &container) const;

private:
    QString profileName(const QString &container) const { return QStringLiteral("quayside-%1.%2").arg(container, m_dir.tag()); }
    QString folder(const QString &container) const { return m_dir.path(QStringLiteral("security/apparmor/") + container); }
    QByteArray textOf(const RunConfig &config) const;

    StateDir m_dir;
};

}
