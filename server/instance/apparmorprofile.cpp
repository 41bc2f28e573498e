// SPDX-License-Identifier: Apache-2.0
#include "server/instance/apparmorprofile.h"

#include <QMap>

namespace quayside {

namespace {
/** Whatever an instance does in its own. */
constexpr const char *freedoms[] = {
    "capability", "dbus", "file", "network", "umount",
    "signal (receive)", "signal peer=@{profile_name}",
    "ptrace (readby, tracedby)", "ptrace peer=@{profile_name}",
    "unix (receive)", "unix peer=(label=@{profile_name})",
};

/** What would reach through /proc and /sys to the machine itself, for reading too. */
constexpr const char *secrets[] = {
    "@{PROC}/acpi/**", "@{PROC}/kcore", "@{PROC}/sysrq-trigger", "/sys/firmware/efi/efivars/**", "/sys/kernel/debug/{,**}",
};

/** File systems that carry no data of the machine, or only where they belong. */
constexpr const char *fileSystems[] = {
    "fstype=tmpfs", "fstype=hugetlbfs", "fstype=mqueue", "fstype=fuse", "fstype=fuse.*",
    "fstype=binfmt_misc -> /proc/sys/fs/binfmt_misc/", "fstype=efivarfs -> /sys/firmware/efi/efivars/",
    "fstype=fusectl -> /sys/fs/fuse/connections/", "fstype=securityfs -> /sys/kernel/security/",
    "fstype=debugfs -> /sys/kernel/debug/", "fstype=proc -> /proc/", "fstype=sysfs -> /sys/",
    "fstype=cgroup -> /sys/fs/cgroup/**", "fstype=cgroup2 -> /sys/fs/cgroup/**",
    "options=(rw, nosuid, nodev, noexec, remount) -> /sys/",
    "options=(ro, nosuid, nodev, noexec, remount, strictatime) -> /sys/fs/cgroup/",
};

/** How systemd gives its units their credentials. */
constexpr const char *credentials[] = {
    "options=(rw, rslave) -> /dev/", "fstype=ramfs -> /dev/shm/", "options=(ro, nosuid, nodev, noexec, remount, bind) -> /dev/shm/",
    "options=(rw, move) /dev/shm/ -> /run/credentials/**",
};

/** "options=(rw, VERB)" where paths may be passed on, and "options=(ro, remount, bind…)". */
constexpr const char *propagations[] = { "slave", "rslave", "shared", "rshared", "private", "rprivate", "unbindable", "runbindable" };

/** Paths in which a privileged instance may not shuffle mounts about: a rule of another path would miss what came there. */
const QByteArrayList guarded { "/dev", "/proc", "/sys" };

/** A folder's name ends in a slash where it is mounted or made. */
const QByteArray below = "{,/,/**}";

void deny(QByteArrayList &rules, const QByteArray &pattern) { rules << "deny " + pattern + " wklx"; }

/** Patterns of what begins with `prefix` and goes on unlike any of `rests`. */
void complement(QByteArrayList &patterns, const QByteArray &prefix, const QByteArrayList &rests)
{
    QMap<char, QByteArrayList> following;
    for (const QByteArray &rest : rests) {
        if (rest.isEmpty()) // this, with all below it
            return patterns.append(prefix + "?*" + below);
        if (rest == "*") // files called so, but no folders
            return patterns.append(prefix + "*/**");
        following[rest.front()] << rest.mid(1);
    }
    const QByteArray others(following.keys().toVector().constData(), following.size());
    patterns << prefix + (others == "/" ? "?*" + below : "[^" + others + "]*" + below);
    for (auto it = following.cbegin(); it != following.cend(); ++it)
        complement(patterns, prefix + it.key(), *it);
}

QByteArrayList allBut(const QByteArrayList &paths)
{
    QByteArrayList patterns, rests;
    for (const QByteArray &path : paths)
        rests << path.mid(1);
    complement(patterns, "/", rests);
    return patterns;
}

/** Mounts of a privileged instance: none of them uncovers or moves what the rules about /proc and /sys hold for. */
void addMounts(QByteArrayList &rules)
{
    for (const char *each : fileSystems)
        rules << QByteArray("mount ") + each;
    for (const char *each : credentials)
        rules << QByteArray("mount ") + each;
    for (const char *each : propagations)
        rules << QByteArray("mount options=(rw, make-") + each + ") -> /";
    // apparmor_parser before 3.0.11 takes "remount, bind" for any bind mount (CVE-2016-1585): what may never be is denied by itself.
    for (const char *how : { "bind", "rbind", "move" })
        rules << QByteArray("deny mount options=(rw, ") + how + ") /{proc,sys}" + below;
    for (const QByteArray &path : allBut(guarded)) {
        for (const char *how : { "bind", "rbind", "move" })
            rules << QByteArray("mount options=(rw, ") + how + ") " + path;
        for (const char *how : { "", ", nosuid", ", nodev", ", nosuid, nodev", ", nosuid, nodev, noexec" })
            rules << QByteArray("mount options=(ro, remount, bind") + how + ") -> " + path;
    }
}
}

QByteArrayList denyWritesBut(const QByteArray &root, const QByteArrayList &allowed)
{
    QByteArrayList patterns, rules, rests;
    for (const QByteArray &path : allowed)
        rests << path.mid(root.size() + 1);
    complement(patterns, root + '/', rests);
    for (const QByteArray &pattern : patterns)
        deny(rules, pattern);
    return rules;
}

QByteArray apparmorProfile(const AppArmorWish &wish)
{
    QByteArrayList rules(std::begin(freedoms), std::end(freedoms));
    for (const char *path : secrets)
        rules << QByteArray("deny ") + path + " rwklx";
    deny(rules, "@{PROC}/bus/**");
    rules << denyWritesBut("/proc/sys", { "/proc/sys/kernel/domainname", "/proc/sys/kernel/hostname", "/proc/sys/kernel/msg*",
        "/proc/sys/kernel/sem*", "/proc/sys/kernel/shm*", "/proc/sys/net" });
    QByteArrayList own { "/sys/class/net", "/sys/devices/virtual/net", "/sys/fs/cgroup" };
    if (wish.stacking)
        own << "/sys/kernel/security/apparmor";
    rules << denyWritesBut("/sys", own);
    if (wish.privileged && !wish.nesting)
        addMounts(rules);
    else
        rules << "mount" << "pivot_root";
    if (wish.stacking)
        rules << "change_profile -> \":" + wish.name + ":*\"" << "change_profile -> \":" + wish.name + "://*\"";
    else if (wish.nesting)
        rules << "change_profile -> \"" + wish.name + '"';
    QByteArray text = "#include <tunables/global>\nprofile \"" + wish.name + "\" flags=(attach_disconnected,mediate_deleted) {\n";
    for (const QByteArray &rule : rules)
        text += "  " + rule + ",\n";
    if (!wish.rules.isEmpty())
        text += wish.rules + (wish.rules.endsWith('\n') ? "" : "\n");
    return text + "}\n";
}

}
