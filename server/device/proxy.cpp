// SPDX-License-Identifier: Apache-2.0
#include "server/device/proxy.h"

#include <QDir>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "models/api/names.h"
#include "models/config/configschema.h"
#include "models/config/proxyaddress.h"
#include "models/core/log.h"
#include "models/core/uniquefd.h"
#include "server/network/firewall.h"
#include "server/system/saferoot.h"
#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** How long a datagram client may be silent until it is a new one. */
static constexpr auto idleSeconds = "1800";

static QString encoded(const QString &device) { return QString::fromLatin1(device.toUtf8().toPercentEncoding({}, ".")); }

bool Proxy::isNat() const { return isTrue(key("nat")); }
bool Proxy::listensInside() const { return !key("bind").isEmpty() && key("bind") != "host"_L1; }
QString Proxy::processFile() const { return m_owner.folder + u"/proxy."_s + encoded(m_ref.name); }

/** The address of one of the instance's nics that is meant; a nic's that isn't its own for good could be anybody's. */
Result<Proxy::Target> Proxy::staticTarget(const ProxyAddress &connect) const
{
    const QString family = connect.host.contains(u':') ? u"ipv6.address"_s : u"ipv4.address"_s;
    const bool any = connect.host == "0.0.0.0"_L1 || connect.host == "::"_L1;
    for (const StringMap &device : m_owner.devices) {
        const QStringList own = device.value(family).split(u',', Qt::SkipEmptyParts);
        const bool bridged = device.value(u"type"_s) == "nic"_L1 && (device.value(u"nictype"_s) == "bridged"_L1 || !device.value(u"network"_s).isEmpty());
        for (const QString &address : bridged ? own : QStringList()) {
            if (any || address.trimmed() == connect.host)
                return Target { address.trimmed(), device.value(u"host_name"_s) };
        }
    }
    return failure(badRequest(u"Device \"%1\": NIC IP doesn't match proxy target IP"_s.arg(m_ref.name)));
}

Result<> Proxy::start(DeviceParts &)
{
    if (!isNat())
        return {};
    TRY(staticTarget(*ProxyAddress::parse(key("connect"))));
    return {};
}

Result<> Proxy::started() { return isNat() ? setUpNat() : startHelper(); }

Result<> Proxy::setUpNat()
{
    const ProxyAddress listen = *ProxyAddress::parse(key("listen")), connect = *ProxyAddress::parse(key("connect"));
    const Target target = TRY(staticTarget(connect));
    const ProxyNat nat { projectPrefix(m_owner.project, m_owner.instance), m_ref.name, listen.protocol == "udp"_L1, listen.host,
        target.address, listen.ports, connect.ports };
    TRY(m_owner.firewall->proxyNatSetup(nat));
    // Where bridged packets are rewritten too, those of the instance to itself have to leave by the port they came from.
    if (readSmallFile(u"/proc/sys/net/bridge/bridge-nf-call-iptables"_s).value_or(QByteArray()).trimmed() == "1")
        (void)writeSmallFile(u"/sys/class/net/%1/brport/hairpin_mode"_s.arg(target.port), "1");
    return {};
}

Result<> Proxy::startHelper()
{
    const auto keyOr = [this](const char *name, const char *fallback) { return key(name).isEmpty() ? QByteArray(fallback) : key(name).toUtf8(); };
    const QByteArrayList words { key("listen").toUtf8(), key("connect").toUtf8(), listensInside() ? "instance" : "host", keyOr("uid", "0"),
        keyOr("gid", "0"), keyOr("mode", "0644"), keyOr("security.uid", "0"), keyOr("security.gid", "0"),
        isTrue(key("proxy_protocol")) ? "header" : "none", idleSeconds };
    const UniqueFd pidfd(int(::syscall(SYS_pidfd_open, m_owner.pid, 0)));
    if (m_owner.pid <= 0 || !pidfd)
        return failure(badRequest(u"The instance is not running"_s));
    ::mkdir(QFile::encodeName(m_owner.folder).constData(), 0711);
    const ProxyProcess process(processFile());
    process.stop();
    const QString path = ProxyAddress::parse(key("listen"))->path;
    const auto running = process.start(words, pidfd.get(), m_owner.logs + u"/proxy.%1.log"_s.arg(encoded(m_ref.name)),
        !listensInside() && path.startsWith(u'/') ? path : QString());
    if (!running)
        return failure(badRequest(u"Error occurred when starting proxy device: %1"_s.arg(running.error().message)));
    return {};
}

/** The socket's file in an instance that goes on. */
Result<> Proxy::stop(DeviceParts &)
{
    const QByteArray path = ProxyAddress::parse(key("listen")).value_or(ProxyAddress()).path.toUtf8();
    if (!listensInside() || !path.startsWith('/'))
        return {};
    const auto root = SafeRoot::open(u"/proc/%1/root"_s.arg(m_owner.pid));
    const auto info = root ? root->stat(path) : failure(root.error());
    if (info && S_ISSOCK(info->st_mode))
        (void)root->remove(path);
    return {};
}

Result<> Proxy::refresh(DeviceParts &, DeviceParts &)
{
    if (isNat())
        return setUpNat();
    if (ProxyProcess(processFile()).isRunning())
        return {};
    log::warning(u"A proxy's helper had ended and is started again"_s, { { u"instance"_s, m_owner.instance }, { u"device"_s, m_ref.name } });
    return startHelper();
}

void Proxy::stopped()
{
    ProxyProcess(processFile()).stop();
    if (!isNat() || !m_owner.firewall)
        return;
    if (const auto cleared = m_owner.firewall->proxyNatClear(projectPrefix(m_owner.project, m_owner.instance), m_ref.name); !cleared)
        log::warning(u"Couldn't clear a proxy's rules"_s, { { u"device"_s, m_ref.name }, { u"err"_s, cleared.error().message } });
}

std::map<QString, ProxyProcess::Running> proxyHelpers(const QString &folder, const DeviceMap &devices)
{
    std::map<QString, ProxyProcess::Running> helpers;
    for (auto it = devices.begin(); it != devices.end(); ++it) {
        if (it->value(u"type"_s) == "proxy"_L1 && !isTrue(it->value(u"nat"_s)))
            helpers[it.key()] = ProxyProcess(folder + u"/proxy."_s + encoded(it.key())).running();
    }
    return helpers;
}

void clearProxies(const QString &folder, const QStringList &kept)
{
    QStringList files;
    for (const QString &device : kept)
        files.append(u"proxy."_s + encoded(device));
    for (const QString &file : QDir(folder).entryList({ u"proxy.*"_s }, QDir::Files)) {
        if (!files.contains(file))
            ProxyProcess(folder + u'/' + file).stop();
    }
}

}
