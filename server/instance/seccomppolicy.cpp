// SPDX-License-Identifier: Apache-2.0
#include "server/instance/seccomppolicy.h"

#include "server/instance/configvalues.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** What lets a container's root reach the kernel or files of the host, whatever its user namespace. */
constexpr auto refusedByDefault = "reject_force_umount\n"
                                  "[all]\n"
                                  "kexec_load errno 38\n"
                                  "open_by_handle_at errno 38\n"
                                  "init_module errno 38\n"
                                  "finit_module errno 38\n"
                                  "delete_module errno 38\n";

QByteArray lines(const QString &list) { return list.endsWith(u'\n') ? list.toUtf8() : list.toUtf8() + '\n'; }
}

QByteArray seccompPolicy(const StringMap &config)
{
    if (const QString raw = config.value(u"raw.seccomp"_s); !raw.isEmpty())
        return raw.toUtf8();
    if (const QString allowed = config.value(u"security.syscalls.whitelist"_s); !allowed.isEmpty())
        return "2\nallowlist\n[all]\n" + lines(allowed);
    const bool usual = isTrue(config, u"security.syscalls.blacklist_default"_s, true);
    const QString refused = config.value(u"security.syscalls.blacklist"_s);
    if (!usual && refused.isEmpty())
        return {};
    QByteArray text = "2\ndenylist\n";
    text += usual ? refusedByDefault : "[all]\n";
    if (!refused.isEmpty())
        text += lines(refused);
    return text;
}

Result<> checkSyscallKeys(const StringMap &config)
{
    const StringMap filters = withPrefix(config, u"security.syscalls."_s);
    QStringList set;
    for (auto it = filters.begin(); it != filters.end(); ++it) {
        const bool isOff = it.key().startsWith("blacklist_"_L1) && !isTrue(config, u"security.syscalls."_s + it.key(), false);
        if (!it->isEmpty() && !isOff && !it.key().startsWith("intercept."_L1))
            set.append(it.key());
    }
    if (!config.value(u"raw.seccomp"_s).isEmpty() && !set.isEmpty())
        return failure(badRequest(u"raw.seccomp is mutually exclusive with security.syscalls*"_s));
    if (set.contains(u"whitelist"_s) && set.size() > 1)
        return failure(badRequest(u"security.syscalls.whitelist is mutually exclusive with security.syscalls.blacklist*"_s));
    return {};
}

}
