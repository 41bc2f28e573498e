// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/core/revert.h"
#include "server/instance/instancedevices.h"
#include "server/instance/instancedriver.h"

namespace quayside {

/** A row with the devices that are in force with it. */
template<class Row>
struct WithDevices {
    Row &row;
    const DeviceMap &expanded;
};

/** Brings a running instance from one set of devices to another, in LXD's order: what is gone or changed is removed, then what is new
 *  or changed added, then keys that can change live are changed. `next.row` is about to be stored (after addDevices()); what
 *  devices remember changes in it. Steps that bring the instance back go into `revert`. 400, in LXD's words, for what can't change
 *  live; the instance is as before once `revert` has run. The caller holds the instance's lock. Blocking. */
Result<> changeDevices(const DeviceWorld &world, InstanceDriver &driver, WithDevices<const InstanceRow> before, WithDevices<InstanceRow> next,
    Revert &revert);

/** Which devices a change removes, adds and updates; one whose keys change by more than its liveKeys() is removed and added. Pure. */
struct DeviceChanges {
    QStringList removed, added, updated;
    static DeviceChanges between(const DeviceMap &before, const DeviceMap &after);
};

}
