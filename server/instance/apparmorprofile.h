// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace quayside {

/** What an instance's AppArmor profile depends on. */
struct AppArmorWish {
    QByteArray name;         ///< of the profile, and of the policy namespace
    bool privileged = false; ///< its root is the machine's
    bool nesting = false;    ///< security.nesting
    bool stacking = false;   ///< it gets a policy namespace of its own and may load profiles there
    QByteArray rules;        ///< raw.apparmor, at the end
};

/** The profile's text (apparmor.d(5)): an instance may do what it likes with its own files, and nothing to the machine through /proc,
 *  /sys or mounts. In an unprivileged one the kernel's user namespace judges mounts. Pure; golden files in tests/data/apparmor. */
QByteArray apparmorProfile(const AppArmorWish &wish);

/** Rules that deny writing to everything below `root`, an absolute path, but for `allowed`: paths below it. One ending in "*" means all
 *  files whose names begin so; any other itself with all that is below it. */
QByteArrayList denyWritesBut(const QByteArray &root, const QByteArrayList &allowed);

}
