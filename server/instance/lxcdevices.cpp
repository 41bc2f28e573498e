// SPDX-License-Identifier: Apache-2.0
// Devices of containers that run: mounts are made in their namespaces by helpers, one for each.
#include "server/instance/lxcdriver.h"

#include "models/core/log.h"
#include "models/core/revert.h"
#include "server/instance/lxcconfig.h"
#include "server/system/helperclient.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int helperMs = 30'000;

/** Runs a verb that gets the pidfd of init as its descriptor 0. */
Result<> inContainer(const LxcInstance &instance, const QByteArrayList &words)
{
    HelperCall call = TRY(HelperCall::start(words, { { 0, instance.initPidfd.get() } }));
    TRY(call.receive(helperMs));
    call.process().wait();
    return {};
}

Result<> mount(const LxcInstance &instance, const MountEntry &entry)
{
    return inContainer(instance, { "forkmount", entry.source.toUtf8(), entry.target.toUtf8(), entry.options.join(u',').toUtf8(), entry.fsType.toUtf8() });
}

Result<> unmount(const LxcInstance &instance, const QString &target) { return inContainer(instance, { "forkunmount", target.toUtf8() }); }

void logged(const Result<> &result)
{
    if (!result)
        log::warning(u"Couldn't take a device back"_s, { { u"err"_s, result.error().message } });
}
}

Result<> LxcDriver::setDeviceRule(const QString &name, const QString &rule, bool allowed) const
{
    HelperCall call = TRY(HelperCall::start({ "forkcgroup", lxcPath(), name.toUtf8(), allowed ? "devices.allow" : "devices.deny", rule.toUtf8() }));
    TRY(call.receive(helperMs));
    call.process().wait();
    return {};
}

Result<> LxcDriver::attach(const QString &name, const DeviceParts &parts)
{
    const LxcInstancePtr instance = TRY(running(name));
    Revert revert;
    for (const QString &rule : parts.deviceRules) {
        if (isBaseDeviceRule(rule))
            continue;
        TRY(setDeviceRule(name, rule, true));
        revert.add([this, name, rule] { logged(setDeviceRule(name, rule, false)); });
    }
    for (const MountEntry &entry : parts.mounts) {
        TRY(mount(*instance, entry));
        revert.add([instance, entry] { logged(unmount(*instance, entry.target)); });
    }
    for (const NicEntry &nic : parts.nics) {
        LxcInterfaces inside = TRY(LxcInterfaces::of(instance->initPidfd.get()));
        TRY(inside.take(nic));
        instance->keep({ nic });
    }
    revert.success();
    return {};
}

void LxcDriver::keepInterfaces(const QString &name, const QList<NicEntry> &nics)
{
    if (const auto instance = running(name))
        (*instance)->keep(nics);
}

Result<> LxcDriver::detach(const QString &name, const DeviceParts &parts)
{
    const LxcInstancePtr instance = TRY(running(name));
    for (const NicEntry &nic : parts.nics)
        TRY(TRY(LxcInterfaces::of(instance->initPidfd.get())).giveBack(nic));
    for (auto entry = parts.mounts.crbegin(); entry != parts.mounts.crend(); ++entry)
        TRY(unmount(*instance, entry->target));
    for (const QString &rule : parts.deviceRules) {
        if (!isBaseDeviceRule(rule))
            TRY(setDeviceRule(name, rule, false));
    }
    return {};
}

}
