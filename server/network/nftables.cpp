// SPDX-License-Identifier: Apache-2.0
#include "server/network/nftables.h"

#include <cerrno>
#include <dlfcn.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netlink.h>
#include <memory>
#include <nftables/libnftables.h>
#include <sys/socket.h>
#include <unistd.h>

#include "models/core/uniquefd.h"
#include "server/network/nftrules.h"

namespace quayside {

using namespace Qt::StringLiterals;

#define QUAYSIDE_NFT_CALLS(X)                                                                                                            \
    X(nft_ctx_new) X(nft_ctx_free) X(nft_ctx_buffer_output) X(nft_ctx_buffer_error) X(nft_ctx_get_output_buffer)                          \
    X(nft_ctx_get_error_buffer) X(nft_run_cmd_from_buffer)

struct Nftables::Library {
#define X(call) decltype(&::call) call = nullptr;
    QUAYSIDE_NFT_CALLS(X)
#undef X
    QString problem;

    Library()
    {
        void *handle = ::dlopen("libnftables.so.1", RTLD_NOW | RTLD_LOCAL);
#define X(name) this->name = handle ? reinterpret_cast<decltype(&::name)>(::dlsym(handle, #name)) : nullptr;
        QUAYSIDE_NFT_CALLS(X)
#undef X
        if (!handle || !nft_ctx_get_error_buffer || !nft_run_cmd_from_buffer)
            problem = u"The nftables firewall needs libnftables, which can't be loaded: %1"_s.arg(QString::fromLocal8Bit(::dlerror()));
    }
};

Result<const Nftables::Library *> Nftables::library()
{
    static const Library loaded;
    if (!loaded.problem.isEmpty())
        return failure(notImplemented(loaded.problem));
    return &loaded;
}

/** Its first error without the place in the script, and the line there: "Could not process rule: Operation not supported (add rule …)". */
static QString firstError(const QByteArray &text)
{
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    const qsizetype at = lines.first().indexOf("Error: "_L1);
    return u"%1 (%2)"_s.arg(at < 0 ? lines.first() : lines.first().mid(at + 7), lines.value(1).trimmed());
}

Result<QByteArray> Nftables::run(const QByteArray &script)
{
    const Library &nft = *TRY(library());
    const std::lock_guard lock(m_mutex);
    const std::unique_ptr<nft_ctx, void (*)(nft_ctx *)> context(nft.nft_ctx_new(NFT_CTX_DEFAULT), nft.nft_ctx_free);
    if (!context || nft.nft_ctx_buffer_output(context.get()) || nft.nft_ctx_buffer_error(context.get()))
        return failure(internal(u"Preparing nftables"_s));
    if (nft.nft_run_cmd_from_buffer(context.get(), script.constData()) != 0) {
        const QByteArray said = nft.nft_ctx_get_error_buffer(context.get());
        return failure(internal(u"nftables refused the rules: %1"_s.arg(firstError(said)), QString::fromUtf8(said)));
    }
    return QByteArray(nft.nft_ctx_get_output_buffer(context.get()));
}

/** Sends NFT_MSG_GETTABLE for all families; the answer's first part. */
static Result<QByteArray> askForTables()
{
    const UniqueFd socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_NETFILTER));
    struct { nlmsghdr header; nfgenmsg family; } request {};
    request.header.nlmsg_len = sizeof request;
    request.header.nlmsg_type = (NFNL_SUBSYS_NFTABLES << 8) | NFT_MSG_GETTABLE;
    request.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP;
    QByteArray answer(16384, Qt::Uninitialized);
    if (!socket || ::send(socket.get(), &request, sizeof request, 0) < 0)
        return failure(systemError(u"Asking for nftables"_s, errno));
    const ssize_t length = ::recv(socket.get(), answer.data(), size_t(answer.size()), 0);
    return answer.left(std::max<ssize_t>(length, 0));
}

Result<bool> Nftables::isInUse()
{
    const QByteArray answer = TRY(askForTables());
    const auto *header = reinterpret_cast<const nlmsghdr *>(answer.constData());
    if (answer.size() < qsizetype(sizeof *header) || header->nlmsg_type == NLMSG_ERROR)
        return failure(notImplemented(u"The kernel has no nftables (nf_tables)"_s));
    return header->nlmsg_type != NLMSG_DONE;
}

Result<> Nftables::networkSetup(const NetworkRules &rules)
{
    TRY(run(TRY(nft::networkSetup(m_tag, rules))));
    return {};
}

Result<> Nftables::networkClear(const QString &bridge)
{
    TRY(run(TRY(nft::networkClear(m_tag, bridge))));
    return {};
}

Result<> Nftables::instanceFilterSetup(const InstanceFilter &filter)
{
    TRY(run(TRY(nft::instanceFilterSetup(m_tag, filter))));
    return {};
}

Result<> Nftables::instanceFilterClear(const QString &hostName)
{
    TRY(run(TRY(nft::instanceFilterClear(m_tag, hostName))));
    return {};
}

Result<> Nftables::limitSetup(const QString &hostName, qint64 bits)
{
    TRY(run(TRY(nft::limitSetup(m_tag, hostName, bits))));
    return {};
}

Result<> Nftables::limitClear(const QString &hostName)
{
    TRY(run(TRY(nft::limitClear(m_tag, hostName))));
    return {};
}

Result<> Nftables::proxyNatSetup(const ProxyNat &nat)
{
    TRY(run(TRY(nft::proxyNatSetup(m_tag, nat))));
    return {};
}

Result<> Nftables::proxyNatClear(const QString &instance, const QString &device)
{
    TRY(run(TRY(nft::proxyNatClear(m_tag, nft::proxyId(instance, device)))));
    return {};
}

Result<QByteArrayList> Nftables::owners(const char *family, const char *prefix)
{
    if (!TRY(isInUse())) // so that a daemon without rules needn't load the library
        return QByteArrayList();
    const QByteArray table = QByteArray(family) + " quayside_" + m_tag;
    QByteArrayList names;
    // Added first, as listing what isn't there is an error; one that is empty then needn't stay.
    const QByteArrayList chains = nft::chainsIn(TRY(run("add table " + table + "\nlist table " + table + '\n')));
    if (chains.isEmpty())
        TRY(run("delete table " + table + '\n'));
    for (const QByteArray &chain : chains) {
        if (chain.startsWith(prefix))
            names.append(chain.mid(qsizetype(qstrlen(prefix))));
    }
    return names;
}

Result<> Nftables::retainNetworks(const QStringList &bridges)
{
    for (const QByteArray &name : TRY(owners("inet", "fwd."))) {
        if (!bridges.contains(QString::fromUtf8(name)))
            TRY(networkClear(QString::fromUtf8(name)));
    }
    return {};
}

Result<> Nftables::retainInstanceFilters(const QStringList &hostNames)
{
    for (const QByteArray &name : TRY(owners("bridge", "nic."))) {
        if (!hostNames.contains(QString::fromUtf8(name)))
            TRY(instanceFilterClear(QString::fromUtf8(name)));
    }
    for (const QByteArray &name : TRY(owners("netdev", "limit."))) {
        if (!hostNames.contains(QString::fromUtf8(name)))
            TRY(limitClear(QString::fromUtf8(name)));
    }
    return {};
}

Result<> Nftables::retainProxyNats(const QList<std::pair<QString, QString>> &instancesAndDevices)
{
    QByteArrayList ids;
    for (const auto &[instance, device] : instancesAndDevices)
        ids.append(nft::proxyId(instance, device));
    for (const QByteArray &id : TRY(owners("inet", "dnat."))) {
        if (!ids.contains(id))
            TRY(run(TRY(nft::proxyNatClear(m_tag, id))));
    }
    return {};
}

}
