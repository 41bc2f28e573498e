// SPDX-License-Identifier: Apache-2.0
#include "server/instance/lxcconfig.h"

#include <QFile>
#include <algorithm>

#include "server/instance/cgrouplimits.h"
#include "server/instance/lxcconfigwriter.h"
#include "server/system/helperclient.h"
#include "server/system/mount.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** Bound into every container where the host has them. */
constexpr const char *hostPaths[][3] = {
    { "/dev/fuse", "bind", "file" }, { "/dev/net/tun", "bind", "file" },
    { "/proc/sys/fs/binfmt_misc", "rbind", "dir" }, { "/sys/firmware/efi/efivars", "rbind", "dir" }, { "/sys/fs/fuse/connections", "rbind", "dir" },
    { "/sys/fs/pstore", "rbind", "dir" }, { "/sys/kernel/debug", "rbind", "dir" },
    { "/sys/kernel/security", "rbind", "dir" }, { "/sys/kernel/tracing", "rbind", "dir" },
};

/** What lxcfs has an instance's own view of. */
constexpr const char *lxcfsPaths[] = {
    "proc/cpuinfo", "proc/diskstats", "proc/loadavg", "proc/meminfo", "proc/slabinfo", "proc/stat", "proc/swaps",
    "proc/uptime", "sys/devices/system/cpu/online",
};

/** What a privileged container may touch: null, zero, full, random, urandom, its terminals, fuse and tun, and make any node. */
constexpr const char *deviceRules[] = {
    "b *:* m", "c *:* m", "c 136:* rwm", "c 1:3 rwm", "c 1:5 rwm", "c 1:7 rwm", "c 1:8 rwm", "c 1:9 rwm", "c 5:0 rwm",
    "c 5:1 rwm", "c 5:2 rwm", "c 10:229 rwm", "c 10:200 rwm",
};

/** liblxc's names of architectures, by the kernel's. */
QString personality(const QString &architecture)
{
    static constexpr const char *narrow[] = { "i686", "armv7l", "armv8l", "ppc", "mips", "riscv32" };
    const bool is32 = std::any_of(std::begin(narrow), std::end(narrow),
        [&](const char *name) { return architecture == QLatin1StringView(name); });
    return is32 ? u"linux32"_s : u"linux64"_s;
}

void addBase(LxcConfigWriter &out, const RunConfig &config)
{
    out.add("lxc.log.file", config.logFile);
    out.add("lxc.log.level", u"warn"_s);
    out.add("lxc.console.buffer.size", u"auto"_s);
    out.add("lxc.console.size", u"auto"_s);
    out.add("lxc.console.logfile", config.consoleLogFile);
    out.add("lxc.arch", personality(config.architecture));
    out.add("lxc.uts.name", config.hostname);
    out.add("lxc.autodev", u"1"_s);
    out.add("lxc.pty.max", u"1024"_s);
    out.add("lxc.tty.max", u"0"_s);
    out.add("lxc.rootfs.path", u"dir:"_s + config.rootfsPath);
    if (config.idmappedRootfs && !config.idmap.isEmpty())
        out.add("lxc.rootfs.options", u"idmap=container"_s);
}

void addSecurity(LxcConfigWriter &out, const RunConfig &config, const LxcHost &host)
{
    const bool confined = config.idmap.isEmpty() && !config.nesting;
    out.add("lxc.mount.auto", confined ? u"proc:mixed sys:mixed cgroup:mixed"_s : u"proc:rw sys:rw cgroup:mixed"_s);
    // CRIU, which liblxc tells what comes back with it, takes no profile where the kernel has no AppArmor.
    if (config.stateFolder.isEmpty() || host.hasAppArmor)
        out.add("lxc.apparmor.profile", config.apparmorProfile.isEmpty() ? u"unconfined"_s : config.apparmorProfile);
    // Where the kernel has it, but nobody can see (/sys/kernel/security isn't mounted) or without rules for mounts, liblxc would refuse.
    if (!config.stateFolder.isEmpty() || !config.apparmorProfile.isEmpty())
        out.add("lxc.apparmor.allow_incomplete", u"1"_s);
    if (!config.seccompProfile.isEmpty())
        out.add("lxc.seccomp.profile", config.seccompProfile);
    if (config.refuseCompat)
        out.addNote("refuse-compat"); // for our helper (its container.h)
    for (const IdRange &range : config.idmap.ranges()) {
        const QString ids = u"%1 %2 %3"_s.arg(range.nsId).arg(range.hostId).arg(range.count);
        out.addSome("lxc.idmap", range.uid ? u"u "_s + ids : QString());
        out.addSome("lxc.idmap", range.gid ? u"g "_s + ids : QString());
    }
    if (!config.idmap.isEmpty())
        return;
    // Without a user namespace these would change the host itself.
    out.add("lxc.cap.drop", u"sys_time sys_module sys_rawio mac_admin mac_override"_s);
    const bool unified = host.cgroups.isUnified(u"devices"_s);
    out.add(unified ? "lxc.cgroup2.devices.deny" : "lxc.cgroup.devices.deny", u"a"_s);
    for (const char *rule : deviceRules)
        out.add(unified ? "lxc.cgroup2.devices.allow" : "lxc.cgroup.devices.allow", QString::fromLatin1(rule));
}

void addMounts(LxcConfigWriter &out, const RunConfig &config, const LxcHost &host)
{
    for (const auto &[path, bind, kind] : hostPaths) {
        const QString source = QString::fromLatin1(path);
        if (host.absent.contains(source)) // liblxc would fill its log with errors about them
            continue;
        out.addMount({ source, source, u"none"_s,
            { QString::fromLatin1(bind), u"create="_s + QString::fromLatin1(kind), u"optional"_s } });
    }
    if (config.nesting) {
        // A container inside may mount proc and sysfs only when it can see unmasked ones.
        out.addMount({ u"proc"_s, u"dev/.lxc/proc"_s, u"proc"_s, { u"create=dir"_s, u"optional"_s } });
        out.addMount({ u"sys"_s, u"dev/.lxc/sys"_s, u"sysfs"_s, { u"create=dir"_s, u"optional"_s } });
    }
    out.addMount({ u"mqueue"_s, u"dev/mqueue"_s, u"mqueue"_s, { u"rw"_s, u"relatime"_s, u"create=dir"_s, u"optional"_s } });
    for (const char *path : lxcfsPaths) {
        const QString target = QString::fromLatin1(path);
        if (!host.lxcfs.isEmpty())
            out.addMount({ host.lxcfs + u'/' + target, target, u"none"_s, { u"bind"_s, u"optional"_s } });
    }
    if (!config.devlxdPath.isEmpty())
        out.addMount({ config.devlxdPath, u"dev/lxd"_s, u"none"_s, { u"bind"_s, u"create=dir"_s } });
    if (!config.shmountsPath.isEmpty())
        out.add("lxc.mount.auto", u"shmounts:%1:/dev/.lxd-mounts"_s.arg(config.shmountsPath));
}

void addNic(LxcConfigWriter &out, int index, const NicEntry &nic)
{
    const QByteArray prefix = "lxc.net." + QByteArray::number(index) + '.';
    out.add(prefix + "type", nic.pair ? u"veth"_s : u"phys"_s);
    if (nic.pair) {
        out.add(prefix + "veth.pair", nic.link);
        out.addSome(prefix + "link", nic.pair->bridge);
        out.addSome(prefix + "hwaddr", nic.hwaddr);
        out.addSome(prefix + "mtu", nic.pair->mtu ? QString::number(*nic.pair->mtu) : QString());
    } else {
        out.add(prefix + "link", nic.link);
    }
    out.add(prefix + "name", nic.name);
    out.add(prefix + "flags", u"up"_s);
    for (const QString &address : nic.addresses)
        out.add(prefix + (address.contains(u':') ? "ipv6.address" : "ipv4.address"), address);
    out.addSome(prefix + "ipv4.gateway", nic.gateway4);
    out.addSome(prefix + "ipv6.gateway", nic.gateway6);
}

void addNetwork(LxcConfigWriter &out, const RunConfig &config)
{
    // No interface at all still means a network namespace of its own, never the host's.
    if (config.nics.isEmpty()) {
        out.add("lxc.net.0.type", u"empty"_s);
        out.add("lxc.net.0.flags", u"up"_s); // of its lo
    }
    for (int i = 0; i < config.nics.size(); ++i)
        addNic(out, i, config.nics[i]);
}

/** Names of our own: liblxc's are the same for containers of the same name of other daemons, whose groups we would then clean up. */
void addCgroups(LxcConfigWriter &out, const RunConfig &config, const LxcHost &host)
{
    if (host.stateTag.isEmpty())
        return;
    const QString name = host.cgroupName(config.name);
    out.add("lxc.cgroup.dir.container", u"lxc.payload."_s + name);
    out.add("lxc.cgroup.dir.monitor", u"lxc.monitor."_s + name);
}

void addLimits(LxcConfigWriter &out, const RunConfig &config, const QList<CgroupSetting> &settings, const LxcHost &host)
{
    for (const CgroupSetting &setting : settings) {
        if (!isLeftByLxc(setting, host.cgroups))
            out.add((setting.unified ? "lxc.cgroup2." : "lxc.cgroup.") + setting.file.toLatin1(), setting.value);
    }
    const char *devices = host.cgroups.isUnified(u"devices"_s) ? "lxc.cgroup2.devices.allow" : "lxc.cgroup.devices.allow";
    for (const QString &rule : config.deviceRules)
        out.add(devices, rule);
    for (auto it = config.kernelLimits.cbegin(); it != config.kernelLimits.cend(); ++it)
        out.add("lxc.prlimit." + it.key().toUtf8(), it.value());
    for (auto it = config.sysctls.cbegin(); it != config.sysctls.cend(); ++it)
        out.add("lxc.sysctl." + it.key().toUtf8(), it.value());
    for (auto it = config.environment.cbegin(); it != config.environment.cend(); ++it)
        out.add("lxc.environment", it.key() + u'=' + it.value());
}

/** liblxc runs hooks through a shell, as "exec HOOK". */
QString shellQuoted(QString word) { return u'\'' + word.replace(u'\'', u"'\\''"_s) + u'\''; }

/** Devices' mounts are made as for a running container, just before init runs: in its namespaces, where no link leads out, and so
 *  that read-only stays that. */
void addDeviceMounts(LxcConfigWriter &out, const RunConfig &config, const LxcHost &host)
{
    for (const MountEntry &mount : config.mounts) {
        QStringList words { host.helper, u"mounthook"_s, config.logFile, mount.source, mount.target, mount.options.join(u',') };
        for (QString &word : words)
            word = shellQuoted(word);
        // liblxc would take quotes off that stand at both ends, so the last word has none.
        out.add("lxc.hook.start-host", words.join(u' ') + u' ' + mount.fsType);
    }
}

void addHooks(LxcConfigWriter &out, const RunConfig &config, const LxcHost &host)
{
    addDeviceMounts(out, config, host);
    if (config.hookSocket.isEmpty())
        return;
    const QString call = u"%1 callhook %2 %3 %4 "_s.arg(shellQuoted(host.helper), shellQuoted(config.hookSocket),
        shellQuoted(config.project), shellQuoted(config.instance));
    out.add("lxc.hook.version", u"1"_s);
    out.add("lxc.hook.post-stop", call + u"stop"_s);
}
}

bool isBaseDeviceRule(const QString &rule)
{
    return std::any_of(std::begin(deviceRules), std::end(deviceRules), [&rule](const char *base) { return rule == QLatin1StringView(base); });
}

Result<QByteArray> lxcConfig(const RunConfig &config, const LxcHost &host)
{
    LxcConfigWriter out;
    const QList<CgroupSetting> settings = TRY(cgroupSettings(config.limits, host.cgroups));
    addBase(out, config);
    addSecurity(out, config, host);
    addMounts(out, config, host);
    addNetwork(out, config);
    addCgroups(out, config, host);
    addLimits(out, config, settings, host);
    addHooks(out, config, host);
    return out.finish(config.rawConfig);
}

QByteArray defaultSeccompPolicy()
{
    return "2\n"
           "denylist\n"
           "[all]\n"
           "reject_force_umount\n"
           "[all]\n"
           "kexec_load errno 38\n"
           "open_by_handle_at errno 38\n"
           "init_module errno 38\n"
           "finit_module errno 38\n"
           "delete_module errno 38\n";
}

QStringList LxcHost::absentNow()
{
    QStringList absent;
    for (const auto &[path, bind, kind] : hostPaths) {
        if (!QFile::exists(QLatin1StringView(path)))
            absent << QString::fromLatin1(path);
    }
    return absent;
}

const LxcHost &LxcHost::current()
{
    static const LxcHost host = [] {
        LxcHost facts;
        facts.helper = HelperClient::containerHelper();
        facts.cgroups = CgroupLayout::host();
        facts.lxcfs = isMountPoint(u"/var/lib/lxcfs"_s) ? u"/var/lib/lxcfs"_s : QString();
        facts.hasAppArmor = QFile::exists(u"/sys/kernel/security/apparmor"_s); // where CRIU looks, too
        return facts;
    }();
    return host;
}

}
