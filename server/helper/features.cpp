// SPDX-License-Identifier: Apache-2.0
#include <cstdio>

#include "server/helper/container.h"
#include "server/helper/containerverbs.h"

namespace quayside::helper {

/** doc of the API extension "lxc_features": which of liblxc's own extensions the server reports. */
static constexpr const char *reported[] = {
    "cgroup2", "core_scheduling", "devpts_fd", "idmapped_mounts_v2", "mount_injection_file", "network_gateway_device_route",
    "network_ipvlan", "network_l2proxy", "network_phys_macvlan_mtu", "network_veth_router", "pidfd", "seccomp_allow_deny_syntax",
    "seccomp_notify", "seccomp_proxy_send_notify_fd",
};

int features(Arguments)
{
    printf("%s\n", lxc_get_version());
    for (const char *name : reported)
        printf("%s %s\n", name, lxc_has_api_extension(name) ? "true" : "false");
    return 0;
}

}
