// SPDX-License-Identifier: Apache-2.0
// What a server has for the device editor.
#include "models/items/devices/devicesform.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

DeviceHints *Server::deviceHints()
{
    if (!m_deviceHints)
        m_deviceHints = new DeviceHints(this);
    return m_deviceHints;
}

DevicesForm *Server::profileDevices(const QString &profile)
{
    DevicesForm *&form = m_profileDevices[profile];
    if (form)
        return form;
    const ApiPath path = ApiPath({ u"profiles"_s, profile }).with(u"project"_s, m_project);
    form = new DevicesForm(this, { path, profile, profile, true, false }, this);
    const auto follow = [this, form, profile] {
        const ProfileEntry *row = m_profiles->row(profile);
        form->setDevices(row ? row->profile.devices : DeviceMap(), {});
    };
    connect(m_profiles, &ProfilesModel::loaded, form, follow); // a device's keys show in no role
    connect(m_profiles, &ProfilesModel::countChanged, form, follow);
    connect(this, &Server::projectChanged, form, [this, profile] { m_profileDevices.take(profile)->deleteLater(); });
    follow();
    return form;
}

void Server::deviceOwnerChanged(const QString &instance)
{
    if (!instance.isEmpty())
        return loadInstance(instance);
    m_profiles->load(m_project);
    loadInstances();
}

}
