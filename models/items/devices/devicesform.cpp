// SPDX-License-Identifier: Apache-2.0
#include "models/items/devices/devicesform.h"

#include <QJsonObject>
#include <algorithm>

#include "models/config/configschema.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
using Row = DeviceRow;

/** Somebody else's change between reading and sending: read again this often. */
constexpr int mostAttempts = 3;

QString joined(const QStringList &parts, const QString &between)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(between);
}

QString proxyDetail(const StringMap &device)
{
    const QString listen = device.value(u"listen"_s), connect = device.value(u"connect"_s);
    return joined({ listen + u" → "_s + connect, isTrue(device.value(u"nat"_s)) ? u"NAT"_s : QString() }, u"  "_s);
}

/** What the list says of a device: where it leads to and what matters most. */
QString detailOf(const StringMap &device)
{
    const QString type = device.value(u"type"_s);
    const auto value = [&](const char *key) { return device.value(QString::fromLatin1(key)); };
    if (type == "nic"_L1 || type == "infiniband"_L1) {
        const QString vlan = value("vlan").isEmpty() ? QString() : u"VLAN "_s + value("vlan");
        return joined({ device.value(u"network"_s, value("parent")), value("ipv4.address"), value("ipv6.address"), value("hwaddr"), vlan }, u"  "_s);
    }
    if (type == "proxy"_L1)
        return proxyDetail(device);
    if (type == "usb"_L1 || type == "unix-hotplug"_L1)
        return joined({ value("vendorid"), value("productid") }, u":"_s);
    if (type == "gpu"_L1)
        return joined({ value("pci"), value("id"), joined({ value("vendorid"), value("productid") }, u":"_s) }, u"  "_s);
    const QString from = joined({ value("pool"), value("source") }, u"/"_s);
    return joined({ joined({ type == "disk"_L1 ? from : value("source"), value("path") }, u" → "_s), value("size") }, u"  "_s);
}

constexpr RowRole<Row> roles[] = {
    { "key", [](const Row &r) -> QVariant { return r.key; } },
    { "name", [](const Row &r) -> QVariant { return r.key; } },
    { "type", [](const Row &r) -> QVariant { return r.device.value(u"type"_s); } },
    { "kind", [](const Row &r) -> QVariant { return r.device.value(u"nictype"_s); } },
    { "detail", [](const Row &r) -> QVariant { return detailOf(r.device); } },
    { "origin", [](const Row &r) -> QVariant { return r.origin; } },
    { "own", [](const Row &r) -> QVariant { return r.isOwn; } },
    { "hidden", [](const Row &r) -> QVariant { return r.isHidden; } },
};

/** What of an instance's or profile's answer may be sent back. */
QJsonObject writable(const QJsonObject &answer)
{
    QJsonObject object;
    for (const QLatin1StringView key : { "architecture"_L1, "config"_L1, "description"_L1, "devices"_L1, "ephemeral"_L1, "profiles"_L1 }) {
        if (answer.contains(key))
            object.insert(key, answer.value(key));
    }
    return object;
}

StringMap deviceIn(const QJsonObject &owner, const QString &name)
{
    StringMap device;
    const QJsonObject keys = owner.value("devices"_L1).toObject().value(name).toObject();
    for (auto it = keys.begin(); it != keys.end(); ++it)
        device.insert(it.key(), it->toString());
    return device;
}

QJsonObject jsonOf(const StringMap &map)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        object.insert(it.key(), *it);
    return object;
}
}

QString deviceSummary(const StringMap &device)
{
    const QString type = device.value(u"type"_s);
    if (type == "nic"_L1)
        return joined({ device.value(u"nictype"_s, u"network"_s), device.value(u"network"_s, device.value(u"parent"_s)) }, u" › "_s);
    if (type == "disk"_L1)
        return joined({ type, joined({ device.value(u"pool"_s), device.value(u"source"_s) }, u"/"_s) }, u" › "_s);
    if (type == "proxy"_L1)
        return joined({ type, device.value(u"listen"_s) }, u" › "_s);
    return joined({ type, device.value(u"path"_s, device.value(u"source"_s, device.value(u"id"_s))) }, u" › "_s);
}

DevicesForm::DevicesForm(Server *server, const Owner &owner, QObject *parent)
    : RowModel(roles, parent), m_server(server), m_owner(owner), m_hints(server->deviceHints()), m_draft(new DeviceDraft(server, m_hints, this))
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
}

void DevicesForm::setDevices(const DeviceMap &own, const QList<std::pair<QString, DeviceMap>> &profiles, const DeviceMap &expanded)
{
    QMap<QString, Row> rows;
    for (auto it = expanded.cbegin(); it != expanded.cend(); ++it)
        rows[it.key()] = Row { it.key(), *it, {}, false, false };
    for (const auto &[profile, devices] : profiles) {
        for (auto it = devices.cbegin(); it != devices.cend(); ++it)
            rows[it.key()] = Row { it.key(), *it, profile, false, false };
    }
    for (auto it = own.cbegin(); it != own.cend(); ++it) {
        const Row from = rows.value(it.key());
        const bool isHidden = it->value(u"type"_s) == "none"_L1 && !from.origin.isEmpty();
        rows[it.key()] = Row { it.key(), isHidden ? from.device : *it, from.origin, true, isHidden };
    }
    assign(rows.values());
    Q_EMIT countChanged();
    Q_EMIT devicesChanged();
}

int DevicesForm::ownCount() const
{
    return int(std::count_if(rows().begin(), rows().end(), [](const Row &row) { return row.isOwn; }));
}

QStringList DevicesForm::types() const { return DeviceDraft::types(*m_server, m_owner.isVirtualMachine); }

QStringList DevicesForm::inheritedNames() const
{
    QStringList names;
    for (const Row &row : rows()) {
        if (!row.isOwn)
            names << row.key;
    }
    return names;
}

/** "eth1", "disk0": what is mostly meant. */
QString DevicesForm::freeName(const QString &type) const
{
    const QString stem = type == "nic"_L1 ? u"eth"_s : type == "infiniband"_L1 ? u"ib"_s : type.section(u'-', -1);
    for (int i = 0;; ++i) {
        const QString name = stem + QString::number(i);
        if (!row(name))
            return name;
    }
}

void DevicesForm::beginWith(const QString &oldName, const QString &name, const QString &origin, const StringMap &device)
{
    QStringList others;
    for (const Row &row : rows()) {
        if (row.isOwn || oldName.isEmpty())
            others << row.key;
    }
    m_errorText.clear();
    m_conflict = {};
    m_hints->load();
    m_draft->begin({ oldName, name, origin, device, device.value(u"type"_s) == "none"_L1 ? QStringList() : others,
        m_owner.isProfile ? QString() : m_owner.key, m_owner.isVirtualMachine });
    Q_EMIT stateChanged();
}

void DevicesForm::beginNew(const QString &type)
{
    const QString name = type == "none"_L1 ? inheritedNames().value(0) : freeName(type);
    StringMap device { { u"type"_s, type } };
    if (type == "nic"_L1)
        device.insert(u"name"_s, name);
    beginWith({}, name, {}, device);
}

void DevicesForm::beginEdit(const QString &name)
{
    const Row *row = this->row(name);
    if (row && !row->isHidden)
        beginWith(name, name, row->isOwn ? QString() : row->origin, row->device);
}

DevicesForm::Change DevicesForm::draftChange() const
{
    const DeviceDraft::Begin &begun = m_draft->begunWith();
    const Row *row = this->row(begun.oldName);
    const QString oldName = row && row->isOwn ? begun.oldName : QString();
    return { u"saved"_s, m_draft->name().trimmed(), oldName, m_draft->device(), oldName.isEmpty() ? StringMap() : begun.device };
}

void DevicesForm::save()
{
    if (!m_isSaving)
        apply(draftChange(), mostAttempts);
}

void DevicesForm::keepMine()
{
    Change change = draftChange();
    change.base = m_theirs;
    if (m_theirs.isEmpty())
        change.oldName.clear();
    apply(change, mostAttempts);
}

void DevicesForm::takeTheirs()
{
    const QString name = m_draft->begunWith().oldName;
    m_theirs.isEmpty() ? beginWith({}, m_draft->name(), {}, m_draft->begunWith().device) : beginWith(name, name, {}, m_theirs);
}

void DevicesForm::remove(const QString &name)
{
    const Row *row = this->row(name);
    if (!row || m_isSaving)
        return;
    if (row->isOwn)
        apply({ u"removed"_s, name, name, {}, row->isHidden ? StringMap { { u"type"_s, u"none"_s } } : row->device }, mostAttempts);
    else
        apply({ u"removed"_s, name, {}, { { u"type"_s, u"none"_s } }, {} }, mostAttempts);
}

void DevicesForm::apply(const Change &change, int attempts)
{
    m_isSaving = true;
    m_errorText.clear();
    m_conflict = {};
    Q_EMIT stateChanged();
    m_server->client()->get(m_owner.path, this, [this, change, attempts](Result<Answer> answer) {
        if (!answer)
            return finish(answer.error().message);
        const QJsonObject owner = answer->metadata.toObject();
        const QString name = change.oldName.isEmpty() ? change.name : change.oldName;
        if (const StringMap now = deviceIn(owner, name); now != change.base) {
            m_theirs = now;
            m_conflict = now.isEmpty() ? QString() : detailOf(now);
            return finish({});
        }
        send(change, owner, answer->etag, attempts);
    });
}

/** Only the device where it is set; the whole owner where one has to go, as PATCH takes none away. */
QByteArray DevicesForm::body(const Change &change, const QJsonObject &owner) const
{
    const bool isPatch = !change.device.isEmpty() && (change.oldName.isEmpty() || change.oldName == change.name);
    QJsonObject devices = isPatch ? QJsonObject() : owner.value("devices"_L1).toObject();
    devices.remove(change.oldName);
    if (!change.device.isEmpty())
        devices.insert(change.name, jsonOf(change.device));
    QJsonObject object = isPatch ? QJsonObject() : writable(owner);
    object.insert("devices"_L1, devices);
    return toJson(object);
}

void DevicesForm::send(const Change &change, const QJsonObject &owner, const QByteArray &etag, int attempts)
{
    const bool isPatch = !change.device.isEmpty() && (change.oldName.isEmpty() || change.oldName == change.name);
    const ApiRequest request = ApiClient::request(isPatch ? "PATCH" : "PUT", m_owner.path, body(change, owner), etag);
    m_server->client()->run(request, this, [this, change, attempts](Result<Answer> answer) {
        if (!answer && answer.error().status == 412 && attempts > 1)
            return apply(change, attempts - 1);
        finish(answer ? QString() : answer.error().message);
        if (!answer)
            return;
        m_server->deviceOwnerChanged(m_owner.isProfile ? QString() : m_owner.key);
        Q_EMIT done(change.verb, change.name);
    });
}

void DevicesForm::finish(const QString &error)
{
    m_isSaving = false;
    m_errorText = error;
    Q_EMIT stateChanged();
}

QString DevicesForm::lxcCommand() const
{
    const StringMap device = m_draft->device(), before = m_draft->begunWith().device;
    const bool isEdit = !draftChange().oldName.isEmpty(), isOverride = !m_draft->origin().isEmpty();
    QStringList arguments { m_draft->name().trimmed() };
    if (!isEdit && !isOverride)
        arguments << device.value(u"type"_s);
    for (auto it = device.cbegin(); it != device.cend(); ++it) {
        if (it.key() != "type"_L1 && ((!isEdit && !isOverride) || before.value(it.key()) != *it))
            arguments << it.key() + u'=' + *it;
    }
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        if ((isEdit || isOverride) && !device.contains(it.key()))
            arguments << it.key() + u'=';
    }
    const QStringList words { m_owner.isProfile ? u"profile"_s : u"config"_s, u"device"_s, isEdit ? u"set"_s : isOverride ? u"override"_s : u"add"_s };
    return m_server->lxcCommand(words, m_owner.name, arguments);
}

QString DevicesForm::removeCommand(const QString &name, const QString &tool) const
{
    const Row *row = this->row(name);
    const bool isOwn = row && row->isOwn;
    if (tool == "curl"_L1)
        return isOwn ? QString() : m_server->curlCommand("PATCH", m_owner.path, body({ u"removed"_s, name, {}, { { u"type"_s, u"none"_s } }, {} }, {}));
    const QStringList words { m_owner.isProfile ? u"profile"_s : u"config"_s, u"device"_s, isOwn ? u"remove"_s : u"add"_s };
    return m_server->lxcCommand(words, m_owner.name, isOwn ? QStringList { name } : QStringList { name, u"none"_s });
}

QString DevicesForm::command(const QString &tool) const
{
    if (tool != "curl"_L1)
        return lxcCommand();
    Change change = draftChange();
    change.oldName.clear(); // one that is renamed: `lxc` can't either
    return m_server->curlCommand("PATCH", m_owner.path, body(change, {}));
}

}
