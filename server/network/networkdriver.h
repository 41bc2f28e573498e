// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/core/result.h"
#include "models/core/types.h"

namespace quayside {

/** A network as drivers see it. */
struct NetworkRef {
    QString name;
    StringMap config;
    QString folder; ///< DIR/networks/NAME, which is there
};

/** A kind of network. Objects have no state of their own: everything is in the configuration, on the machine and in the network's
 *  folder. Blocking; callers make one change at a time. */
class NetworkDriver {
public:
    virtual ~NetworkDriver() = default;
    virtual const char *type() const = 0; ///< as the API names it

    /** Whether the machine has what this asks for: 400 that names it. `before` is what there is now, if anything. Changes nothing. */
    virtual Result<> check(const NetworkRef &network, const StringMap *before) const = 0;
    /** Brings everything on the machine to what the configuration says, from nothing, from what `before` says or, when there is none,
     *  from what an earlier daemon left. When it fails some of it is done: down() or another up() follows. */
    virtual Result<> up(const NetworkRef &network, const StringMap *before) const = 0;
    /** Nothing of it is left on the machine. */
    virtual void down(const NetworkRef &network) const = 0;
    /** What it gave to DHCP clients has changed. */
    virtual void reloadLeases(const NetworkRef &network) const = 0;
};

}
