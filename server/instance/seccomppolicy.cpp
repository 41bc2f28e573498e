// SPDX-License-Identifier: Apache-2.0
#include "server/instance/seccomppolicy.h"

#include "server/instance/configvalues.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** What lets a container's root reach the kernel or files of the host, whatever its user namespace. */
static constexpr auto refusedByDefault = "reject_force_umount\n"
                                         "[all]\n"
                                         "kexec_load errno 38\n"
                                         "open_by_handle_at errno 38\n"
                                         "init_module errno 38\n"
                                         "finit_module errno 38\n"
                                         "delete_module errno 38\n";

/** Calls of 32 bit programs: other numbers stand for other calls there. */
static constexpr auto refusedCompat = "[x86]\n"
                                      "* errno 38\n";

QByteArray seccompPolicy(const StringMap &config)
{
    if (const QString raw = config.value(u"raw.seccomp"_s); !raw.isEmpty())
        return raw.toUtf8();
    if (const QString allowed = config.value(u"security.syscalls.whitelist"_s); !allowed.isEmpty())
        return "2\nallowlist\n[all]\n" + allowed.toUtf8() + '\n';
    const bool usual = isTrue(config, u"security.syscalls.blacklist_default"_s, true);
    const QString refused = config.value(u"security.syscalls.blacklist"_s);
    const bool compat = isTrue(config, u"security.syscalls.blacklist_compat"_s, false);
    if (!usual && refused.isEmpty() && !compat)
        return {};
    QByteArray text = "2\ndenylist\n";
    text += usual ? refusedByDefault : "[all]\n";
    if (!refused.isEmpty())
        text += refused.toUtf8() + '\n';
    if (compat)
        text += refusedCompat;
    return text;
}

}
