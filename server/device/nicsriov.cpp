// SPDX-License-Identifier: Apache-2.0
#include "server/device/nicsriov.h"

#include <chrono>
#include <thread>

namespace quayside {

using namespace Qt::StringLiterals;

Result<FunctionOfCard> freeFunction(Netlink &net, const VirtualFunctions &functions, const std::function<bool(const QString &)> &isUsed)
{
    for (const FunctionOfCard &function : functions.list()) {
        const auto link = function.interface.isEmpty() ? failure(notFound()) : net.link(function.interface);
        if (link && !link->isUp() && !isUsed(function.interface))
            return function;
    }
    return failure(badRequest(u"All virtual functions are in use"_s));
}

Result<FunctionOfCard> SriovNic::freeOne(Netlink &net) const
{
    const QString wanted = key("host_name");
    const auto isUsed = [&](const QString &name) { return (!wanted.isEmpty() && name != wanted) || isUsedByOthers(name); };
    auto found = freeFunction(net, functions(), isUsed);
    if (!found && functions().canGrow()) {
        TRY(functions().enableAll());
        found = freeFunction(net, functions(), isUsed);
    }
    if (!found && !wanted.isEmpty())
        return failure(badRequest(u"\"%1\" is no free virtual function of \"%2\""_s.arg(wanted, key("parent"))));
    return found;
}

Result<> SriovNic::plan(Netlink &net)
{
    TRY(parentLink(net));
    TRY(functions().check());
    const FunctionOfCard function = TRY(freeOne(net));
    TRY(borrow(net, function.interface));
    const auto before = net.virtualFunction(key("parent"), function.number);
    note("last_state.vf.id", QString::number(function.number));
    if (before) {
        note("last_state.vf.hwaddr", before->hwaddr);
        note("last_state.vf.vlan", QString::number(before->vlan.value_or(0)));
        note("last_state.vf.spoofcheck", before->spoofCheck.value_or(false) ? u"true"_s : u"false"_s);
    }
    return {};
}

Result<FunctionOfCard> SriovNic::ours() const
{
    const QString number = volatileKey("last_state.vf.id");
    for (const FunctionOfCard &function : functions().list()) {
        if (!number.isEmpty() && function.number == number.toInt())
            return function;
    }
    return failure(notFound(u"Virtual function %1 of \"%2\" is gone"_s.arg(number, key("parent"))));
}

/** Its interface is back under its name: it may come with another one. */
static Result<bool> hasReturned(Netlink &net, const VirtualFunctions &functions, const FunctionOfCard &before)
{
    const QList<FunctionOfCard> all = functions.list();
    const QString now = before.number < all.size() ? all[before.number].interface : QString();
    if (now.isEmpty() || !net.link(now))
        return false;
    if (now != before.interface)
        TRY(net.change(now, { .name = before.interface }));
    return true;
}

/** Cards take some settings only from functions without a driver; its interface comes back with it, which takes a moment. */
Result<> SriovNic::whileUnbound(Netlink &net, const FunctionOfCard &function, const std::function<Result<>()> &work) const
{
    QString driver;
    TRY(functions().setBound(function, false, driver));
    const auto done = work();
    TRY(functions().setBound(function, true, driver));
    for (int i = 0; i < 1000 && !driver.isEmpty() && !TRY(hasReturned(net, functions(), function)); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10)); // the kernel tells nobody who isn't listening yet
    return done;
}

Result<> SriovNic::configure(Netlink &net, const FunctionOfCard &function)
{
    const QString parent = key("parent");
    const int number = function.number;
    const QString own = key("hwaddr").isEmpty() ? volatileKey("last_state.hwaddr") : key("hwaddr");
    if (!key("vlan").isEmpty())
        TRY(net.setVirtualFunction(parent, number, { .vlan = key("vlan").toInt() }));
    if (isOn("security.mac_filtering")) {
        // The address first: a function without one that checks its senders' can't send.
        TRY(net.setVirtualFunction(parent, number, { .hwaddr = own }));
        return net.setVirtualFunction(parent, number, { .spoofCheck = true });
    }
    if (volatileKey("last_state.vf.spoofcheck") == "true"_L1)
        TRY(net.setVirtualFunction(parent, number, { .spoofCheck = false }));
    return key("hwaddr").isEmpty() ? Result<>() : net.setVirtualFunction(parent, number, { .hwaddr = own });
}

Result<> SriovNic::make(Netlink &net, NicEntry &entry, Revert &revert)
{
    const FunctionOfCard function = TRY(ours());
    revert.add([this, &net] { clear(net); });
    const bool plain = key("vlan").isEmpty() && key("hwaddr").isEmpty() && !isOn("security.mac_filtering")
        && volatileKey("last_state.vf.spoofcheck") != "true"_L1;
    if (!plain)
        TRY(whileUnbound(net, function, [&] { return configure(net, function); }));
    return PhysicalNic::lend(net, entry);
}

void SriovNic::clear(Netlink &net)
{
    if (volatileKey("host_name").isEmpty())
        return;
    const auto function = ours();
    VirtualFunction before { .vlan = volatileKey("last_state.vf.vlan").toInt(), .spoofCheck = volatileKey("last_state.vf.spoofcheck") == "true"_L1 };
    before.hwaddr = volatileKey("last_state.vf.hwaddr");
    if (function && !before.hwaddr.isEmpty())
        logged(whileUnbound(net, *function, [&] { return net.setVirtualFunction(key("parent"), function->number, before); }));
    PhysicalNic::clear(net);
}

}
