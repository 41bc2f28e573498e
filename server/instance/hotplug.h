// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QMap>
#include <functional>
#include <mutex>
#include <thread>

#include "server/device/device.h"
#include "server/system/pathwatcher.h"
#include "server/system/uevent.h"

namespace quayside {

/** Hears of devices that come to the machine or leave it, for those devices of running instances that follow them. One thread. */
class Hotplug {
public:
    /** Called from the thread, which it must not hold up: that device of that instance is to be looked at again. */
    using Handler = std::function<void(qint64 instance, const QString &device)>;
    explicit Hotplug(Handler handler);
    ~Hotplug() { stop(); }
    /** Nothing is called any more once this returns. */
    void stop();

    /** What an instance's devices watch from now on, by their names; none: it is forgotten. Any thread. */
    void follow(qint64 instance, const QMap<QString, DeviceWatch> &devices);

private:
    void run();
    void tell(const QStringList &paths, bool udev);
    bool hearsUdev();

    const Handler m_handler;
    std::mutex m_mutex; ///< of the tables
    QHash<qint64, QMap<QString, DeviceWatch>> m_devices;
    std::optional<PathWatcher> m_paths;
    std::optional<UeventSocket> m_uevents;
    UniqueFd m_stop;
    std::thread m_thread;
};

}
