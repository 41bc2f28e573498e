// SPDX-License-Identifier: Apache-2.0
#include "server/instance/hotplug.h"

#include <poll.h>
#include <sys/eventfd.h>

#include "models/core/log.h"

namespace quayside {

using namespace Qt::StringLiterals;

Hotplug::Hotplug(Handler handler) : m_handler(std::move(handler)), m_stop(eventfd(0, EFD_CLOEXEC))
{
    if (auto paths = PathWatcher::open())
        m_paths = std::move(*paths);
    else
        log::warning(u"Devices that come later won't be seen"_s, { { u"err"_s, paths.error().message } });
    if (auto uevents = UeventSocket::open())
        m_uevents = std::move(*uevents);
    else
        log::warning(u"Devices that come later won't be seen"_s, { { u"err"_s, uevents.error().message } });
    m_thread = std::thread([this] { run(); });
}

void Hotplug::stop()
{
    eventfd_write(m_stop.get(), 1);
    if (m_thread.joinable())
        m_thread.join();
}

void Hotplug::follow(qint64 instance, const QMap<QString, DeviceWatch> &devices)
{
    const std::lock_guard lock(m_mutex);
    const QMap<QString, DeviceWatch> before = m_devices.take(instance);
    if (!devices.isEmpty())
        m_devices.insert(instance, devices);
    if (!m_paths)
        return;
    QStringList used;
    for (const auto &all : std::as_const(m_devices)) {
        for (const DeviceWatch &watch : all)
            used.append(watch.path);
    }
    for (const DeviceWatch &watch : before) {
        if (!watch.path.isEmpty() && !used.contains(watch.path))
            m_paths->unwatch(watch.path);
    }
    for (const DeviceWatch &watch : devices) {
        if (!watch.path.isEmpty())
            m_paths->watch(watch.path);
    }
}

void Hotplug::tell(const QStringList &paths, bool udev)
{
    QList<std::pair<qint64, QString>> concerned;
    {
        const std::lock_guard lock(m_mutex);
        for (auto instance = m_devices.begin(); instance != m_devices.end(); ++instance) {
            for (auto device = instance->begin(); device != instance->end(); ++device) {
                if ((udev && device->udev) || (!device->path.isEmpty() && paths.contains(device->path)))
                    concerned.append({ instance.key(), device.key() });
            }
        }
    }
    for (const auto &[instance, device] : concerned)
        m_handler(instance, device);
}

/** Reads all that came. What udev says counts, for only then is its database right. */
bool Hotplug::hearsUdev()
{
    bool missed = false, heard = false;
    while (const auto event = m_uevents->next(&missed))
        heard = heard || event->fromUdev;
    return heard || missed;
}

void Hotplug::run()
{
    pollfd waiting[] = { { m_stop.get(), POLLIN, 0 }, { m_paths ? m_paths->fd() : -1, POLLIN, 0 }, { m_uevents ? m_uevents->fd() : -1, POLLIN, 0 } };
    for (;;) {
        if (::poll(waiting, 3, -1) < 1)
            continue;
        if (waiting[0].revents)
            return;
        QStringList paths;
        if (waiting[1].revents) {
            const std::lock_guard lock(m_mutex);
            paths = m_paths->changed();
        }
        const bool udev = waiting[2].revents && hearsUdev();
        tell(paths, udev);
    }
}

}
