// SPDX-License-Identifier: Apache-2.0
// Bounds of traffic: an htb queue for what an interface sends, a policing filter for what comes in.
#include "server/system/netlink.h"

#include <linux/pkt_cls.h>
#include <linux/pkt_sched.h>
#include <linux/if_ether.h>
#include <arpa/inet.h>

#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr quint32 rootHandle = 0x00010000, boundClass = 0x00010010, ingressHandle = 0xffff0000;
constexpr quint32 policeBurst = 1024 * 1024, policeMtu = 64 * 1024;

tcmsg header(int index, quint32 handle, quint32 parent)
{
    tcmsg message {};
    message.tcm_family = AF_UNSPEC;
    message.tcm_ifindex = index;
    message.tcm_handle = handle;
    message.tcm_parent = parent;
    return message;
}

/** The kernel's units of time in a microsecond, as tc(8) counts them: /proc/net/psched is always 64/1 ns since Linux 2.6.31. */
constexpr double ticksPerUs = 1000.0 / 64;

quint32 ticksFor(quint64 bytesPerSecond, quint64 bytes) { return quint32(std::min(4e9, 1e6 * double(bytes) / double(bytesPerSecond) * ticksPerUs)); }

tc_ratespec rateOf(quint64 bytesPerSecond, int cellLog)
{
    tc_ratespec rate {};
    rate.rate = quint32(std::min<quint64>(bytesPerSecond, 0xffffffff));
    rate.linklayer = TC_LINKLAYER_ETHERNET;
    rate.cell_log = quint8(cellLog);
    return rate;
}

/** One class that everything goes through. */
NetlinkRequest htbClass(int index, quint64 bytesPerSecond)
{
    tc_htb_opt options {};
    options.rate = options.ceil = rateOf(bytesPerSecond, 3);
    options.buffer = options.cbuffer = ticksFor(bytesPerSecond, bytesPerSecond / 250 + 1600); // what 4 ms give, and a frame
    NetlinkRequest request(RTM_NEWTCLASS, NLM_F_CREATE | NLM_F_EXCL | NLM_F_ACK, header(index, boundClass, rootHandle));
    request.bytes(TCA_KIND, { "htb", 4 }).nest(TCA_OPTIONS, [&](NetlinkRequest &data) {
        data.number(TCA_HTB_PARMS, options);
        if (bytesPerSecond > 0xffffffff)
            data.number(TCA_HTB_RATE64, bytesPerSecond).number(TCA_HTB_CEIL64, bytesPerSecond);
    });
    return request;
}

NetlinkRequest htbRoot(int index)
{
    tc_htb_glob options {};
    options.version = 3;
    options.rate2quantum = 10;
    options.defcls = boundClass & 0xffff;
    NetlinkRequest request(RTM_NEWQDISC, NLM_F_CREATE | NLM_F_EXCL | NLM_F_ACK, header(index, rootHandle, TC_H_ROOT));
    request.bytes(TCA_KIND, { "htb", 4 }).nest(TCA_OPTIONS, [&](NetlinkRequest &data) { data.number(TCA_HTB_INIT, options); });
    return request;
}

NetlinkRequest ingressRoot(int index)
{
    NetlinkRequest request(RTM_NEWQDISC, NLM_F_CREATE | NLM_F_EXCL | NLM_F_ACK, header(index, ingressHandle, TC_H_INGRESS));
    request.bytes(TCA_KIND, { "ingress", 8 });
    return request;
}

/** The time that packets of each size take: the kernel wants it for police. */
QByteArray rateTable(quint64 bytesPerSecond, int cellLog)
{
    QByteArray table;
    for (quint64 i = 1; i <= 256; ++i) {
        const quint32 ticks = ticksFor(bytesPerSecond, i << cellLog);
        table.append(reinterpret_cast<const char *>(&ticks), sizeof ticks);
    }
    return table;
}

/** u32 that matches everything, dropping what is above the rate. */
NetlinkRequest policeFilter(int index, quint64 bytesPerSecond)
{
    constexpr int cellLog = 8; // 256 steps up to 64 KB
    tc_police police {};
    police.action = TC_POLICE_SHOT;
    police.rate = rateOf(bytesPerSecond, cellLog);
    police.burst = ticksFor(bytesPerSecond, policeBurst);
    police.mtu = policeMtu;
    tc_u32_sel selector {};
    selector.nkeys = 1;
    selector.flags = TC_U32_TERMINAL;
    QByteArray all(reinterpret_cast<const char *>(&selector), sizeof selector);
    all.append(qsizetype(sizeof(tc_u32_key)), '\0'); // value and mask 0
    tcmsg message = header(index, 0, ingressHandle);
    message.tcm_info = TC_H_MAKE(0, htons(ETH_P_ALL));
    NetlinkRequest request(RTM_NEWTFILTER, NLM_F_CREATE | NLM_F_EXCL | NLM_F_ACK, message);
    request.bytes(TCA_KIND, { "u32", 4 }).nest(TCA_OPTIONS, [&](NetlinkRequest &data) {
        data.nest(TCA_U32_POLICE, [&](NetlinkRequest &inner) {
            inner.number(TCA_POLICE_TBF, police).bytes(TCA_POLICE_RATE, rateTable(bytesPerSecond, cellLog));
            if (bytesPerSecond > 0xffffffff)
                inner.number(TCA_POLICE_RATE64, bytesPerSecond);
        });
        data.bytes(TCA_U32_SEL, all);
    });
    return request;
}

Error lacks(const char *part, const Error &error)
{
    return { error.status == 500 ? 500 : 400, u"This machine's kernel lacks %1: %2"_s.arg(QLatin1StringView(part), error.message), {} };
}
}

Result<> Netlink::setLimits(const QString &dev, qint64 sendBits, qint64 receiveBits)
{
    const int index = TRY(indexOf(dev));
    for (const auto &[handle, parent] : { std::pair(rootHandle, quint32(TC_H_ROOT)), std::pair(ingressHandle, quint32(TC_H_INGRESS)) })
        (void)m_talk(NetlinkRequest(RTM_DELQDISC, NLM_F_ACK, header(index, handle, parent)).message()); // mostly there is none
    const auto send = [this](const NetlinkRequest &request, const char *part) -> Result<> {
        const auto done = m_talk(request.message());
        return done ? Result<>() : failure(lacks(part, done.error()));
    };
    if (sendBits > 0) {
        TRY(send(htbRoot(index), "traffic shaping (sch_htb)"));
        TRY(send(htbClass(index, quint64(sendBits) / 8), "traffic shaping (sch_htb)"));
    }
    if (receiveBits > 0) {
        TRY(send(ingressRoot(index), "the ingress queue (sch_ingress)"));
        TRY(send(policeFilter(index, quint64(receiveBits) / 8), "traffic policing (act_police, cls_u32)"));
    }
    return {};
}

}
