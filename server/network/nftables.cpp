// SPDX-License-Identifier: Apache-2.0
#include <cerrno>
#include <dlfcn.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netlink.h>
#include <memory>
#include <mutex>
#include <nftables/libnftables.h>
#include <sys/socket.h>
#include <unistd.h>

#include "models/core/uniquefd.h"
#include "server/network/firewalldrivers.h"
#include "server/network/nftrules.h"

namespace quayside {

using namespace Qt::StringLiterals;

#define QUAYSIDE_NFT_CALLS(X)                                                                                                            \
    X(nft_ctx_new) X(nft_ctx_free) X(nft_ctx_buffer_output) X(nft_ctx_buffer_error) X(nft_ctx_get_output_buffer)                          \
    X(nft_ctx_get_error_buffer) X(nft_run_cmd_from_buffer)

namespace {
struct Library {
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

Result<const Library *> library()
{
    static const Library loaded;
    if (!loaded.problem.isEmpty())
        return failure(notImplemented(loaded.problem));
    return &loaded;
}

/** Its first error without the place in the script, and the line there: "Could not process rule: Operation not supported (add rule …)". */
QString firstError(const QByteArray &text)
{
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    const qsizetype at = lines.first().indexOf("Error: "_L1);
    return u"%1 (%2)"_s.arg(at < 0 ? lines.first() : lines.first().mid(at + 7), lines.value(1).trimmed());
}

/** Sends NFT_MSG_GETTABLE for all families; the answer's first part. */
Result<QByteArray> askForTables()
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

/** By libnftables in this process, which is loaded when it is first needed: it takes 3 MB. */
class Nftables final : public Firewall {
public:
    explicit Nftables(const QString &tag) : m_tag(tag.toUtf8()) { }

    QString name() const override { return u"nftables"_s; }
    Result<> networkSetup(const NetworkRules &rules) override { return apply(nft::networkSetup(m_tag, rules)); }
    Result<> networkClear(const QString &bridge) override { return apply(nft::networkClear(m_tag, bridge)); }
    Result<> instanceFilterSetup(const InstanceFilter &filter) override { return apply(nft::instanceFilterSetup(m_tag, filter)); }
    Result<> instanceFilterClear(const QString &hostName) override { return apply(nft::instanceFilterClear(m_tag, hostName)); }
    Result<> limitSetup(const QString &hostName, qint64 bits) override { return apply(nft::limitSetup(m_tag, hostName, bits)); }
    Result<> limitClear(const QString &hostName) override { return apply(nft::limitClear(m_tag, hostName)); }
    Result<> reversePathSetup(const QString &hostName) override { return apply(nft::reversePathSetup(m_tag, hostName)); }
    Result<> reversePathClear(const QString &hostName) override { return apply(nft::reversePathClear(m_tag, hostName)); }
    Result<> retainNetworks(const QStringList &bridges) override { return retain("inet", "fwd.", bridges, nft::networkClear); }
    Result<> retainInstanceFilters(const QStringList &hostNames) override
    {
        TRY(retain("bridge", "nic.", hostNames, nft::instanceFilterClear));
        TRY(retain("inet", "path.", hostNames, nft::reversePathClear));
        return retain("netdev", "limit.", hostNames, nft::limitClear);
    }
    Result<> retainProxyNats(const QList<std::pair<QString, QString>> &instancesAndDevices) override
    {
        QStringList ids;
        for (const auto &[instance, device] : instancesAndDevices)
            ids.append(QString::fromLatin1(nft::proxyId(instance, device)));
        return retain("inet", "dnat.", ids, [](const QByteArray &tag, const QString &id) { return nft::proxyNatClear(tag, id.toLatin1()); });
    }

private:
    Result<> addProxyNat(const ProxyNat &nat) override { return apply(nft::proxyNatSetup(m_tag, nat)); }
    Result<> removeProxyNat(const QString &instance, const QString &device) override { return apply(nft::proxyNatClear(m_tag, nft::proxyId(instance, device))); }
    Result<QByteArray> run(const QByteArray &script);
    Result<> apply(const Result<QByteArray> &script)
    {
        TRY(run(TRY(script)));
        return {};
    }
    Result<QByteArrayList> owners(const char *family, const char *prefix);
    /** Clears what our chains of that family, named PREFIX and an owner, are for but for these owners. */
    Result<> retain(const char *family, const char *prefix, const QStringList &kept, Result<QByteArray> (*clear)(const QByteArray &tag, const QString &owner))
    {
        for (const QByteArray &name : TRY(owners(family, prefix))) {
            if (!kept.contains(QString::fromUtf8(name)))
                TRY(apply(clear(m_tag, QString::fromUtf8(name))));
        }
        return {};
    }

    const QByteArray m_tag;
    std::mutex m_mutex; ///< libnftables has state of its own
};

/** One transaction; gives what was printed. */
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

/** What follows `prefix` in the names of our chains. */
Result<QByteArrayList> Nftables::owners(const char *family, const char *prefix)
{
    if (!TRY(isNftablesUsed())) // so that a daemon without rules needn't load the library
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
}

std::unique_ptr<Firewall> makeNftables(const QString &tag) { return std::make_unique<Nftables>(tag); }

Result<bool> isNftablesUsed()
{
    const QByteArray answer = TRY(askForTables());
    const auto *header = reinterpret_cast<const nlmsghdr *>(answer.constData());
    if (answer.size() < qsizetype(sizeof *header) || header->nlmsg_type == NLMSG_ERROR)
        return failure(notImplemented(u"The kernel has no nftables (nf_tables)"_s));
    return header->nlmsg_type != NLMSG_DONE;
}

}
