// SPDX-License-Identifier: Apache-2.0
#include "server/instance/maasclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QUrlQuery>

#include "models/core/revert.h"
#include "models/core/timestamp.h"
#include "server/image/download.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** Source: RFC 5849, 3.4.4 and 3.5.1; MAAS has no secret for the consumer. */
QByteArray authorization(const QStringList &key)
{
    const auto quoted = [](const QString &text) { return QUrl::toPercentEncoding(text); };
    return "OAuth oauth_version=\"1.0\", oauth_signature_method=\"PLAINTEXT\", oauth_consumer_key=\"" + quoted(key[0]) + "\", oauth_token=\""
        + quoted(key[1]) + "\", oauth_signature=\"" + QUrl::toPercentEncoding(u'&' + QString::fromLatin1(quoted(key[2]))) + "\", oauth_nonce=\""
        + QByteArray::number(QRandomGenerator::global()->generate64(), 16) + "\", oauth_timestamp=\""
        + QByteArray::number(Timestamp::now().ns / 1'000'000'000) + '"';
}

QByteArray encoded(const QList<std::pair<QString, QString>> &form)
{
    QByteArrayList parts;
    for (const auto &[name, value] : form)
        parts << QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return parts.join('&');
}

QJsonObject firstNamed(const QJsonValue &list, const QString &hostname)
{
    for (const QJsonValue &each : list.toArray()) {
        if (each["hostname"_L1].toString() == hostname)
            return each.toObject();
    }
    return {};
}

QString numberText(const QJsonValue &value) { return QString::number(value.toInt()); }
}

Result<MaasClient> MaasClient::create(const StringMap &config)
{
    MaasClient client;
    client.m_url = QUrl(config.value(u"maas.api.url"_s), QUrl::StrictMode);
    client.m_key = config.value(u"maas.api.key"_s).split(u':');
    client.m_machine = config.value(u"maas.machine"_s, QSysInfo::machineHostName());
    if (!client.m_url.isValid() || client.m_url.host().isEmpty() || !client.m_url.scheme().startsWith("http"_L1))
        return failure(badRequest(u"Invalid value for \"maas.api.url\": it must be an http:// or https:// URL"_s));
    if (client.m_key.size() != 3 || client.m_key.contains(QString()))
        return failure(badRequest(u"Invalid value for \"maas.api.key\": it must be CONSUMER:TOKEN:SECRET"_s));
    QString path = client.m_url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    client.m_url.setPath(path.endsWith("/api/2.0"_L1) ? path + u'/' : path + u"/api/2.0/"_s);
    return client;
}

Result<QJsonValue> MaasClient::call(const QByteArray &method, const QString &path, const Form &form) const
{
    QUrl url = m_url.resolved(QUrl(path));
    HttpHeaders headers;
    headers.add("Authorization", authorization(m_key));
    QByteArray body = encoded(form);
    if (method == "GET" && !form.isEmpty())
        url.setQuery(QString::fromLatin1(std::exchange(body, {})));
    if (!body.isEmpty())
        headers.add("Content-Type", "application/x-www-form-urlencoded");
    const auto answer = fetch(method, url, headers, body);
    if (!answer)
        return failure(Error { answer.error().status, u"MAAS is unavailable: "_s + answer.error().message, {} });
    if (answer->status == 401 || answer->status == 403)
        return failure(badRequest(u"MAAS refuses the key (maas.api.key)"_s));
    if (answer->status < 200 || answer->status >= 300)
        return failure(Error { 502, u"MAAS answered %1 to %2 %3: %4"_s.arg(answer->status).arg(QString::fromLatin1(method), path, QString::fromUtf8(answer->body.left(300))), {} });
    if (answer->body.trimmed().isEmpty())
        return QJsonValue();
    const QJsonDocument document = QJsonDocument::fromJson(answer->body);
    if (document.isNull())
        return failure(Error { 502, u"MAAS answered no JSON to %1"_s.arg(path), {} });
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Result<QJsonObject> MaasClient::machine() const
{
    const QJsonObject found = firstNamed(TRY(call("GET", u"machines/"_s, { { u"hostname"_s, m_machine } })), m_machine);
    if (found.isEmpty())
        return failure(badRequest(u"MAAS knows no machine \"%1\" (maas.machine)"_s.arg(m_machine)));
    return found;
}

Result<> MaasClient::check() const
{
    TRY(machine());
    return {};
}

Result<QJsonObject> MaasClient::device(const QString &hostname) const
{
    return firstNamed(TRY(call("GET", u"devices/"_s, { { u"hostname"_s, hostname } })), hostname);
}

Result<QHash<QString, MaasClient::KnownSubnet>> MaasClient::subnets() const
{
    QHash<QString, KnownSubnet> found;
    for (const QJsonValue &subnet : TRY(call("GET", u"subnets/"_s)).toArray())
        found.insert(subnet["name"_L1].toString(), { subnet["id"_L1].toInt(), subnet["vlan"_L1]["id"_L1].toInt() });
    return found;
}

Result<QJsonObject> MaasClient::newDevice(const QString &hostname, const MaasInterface &first) const
{
    const QJsonObject parent = TRY(machine());
    return TRY(call("POST", u"devices/"_s, { { u"hostname"_s, hostname }, { u"parent"_s, parent["system_id"_L1].toString() },
        { u"domain"_s, parent["domain"_L1]["name"_L1].toString() }, { u"mac_addresses"_s, first.hwaddr } })).toObject();
}

/** `known` is MAAS's interface with that hardware address, or empty. */
Result<> MaasClient::settle(const QString &device, const QJsonObject &known, const MaasInterface &wanted, const QHash<QString, KnownSubnet> &subnets) const
{
    const QString folder = u"nodes/%1/interfaces/"_s.arg(device), vlan = QString::number(subnets[wanted.subnets.first().name].vlan);
    QJsonObject interface = known;
    const Form form { { u"name"_s, wanted.name }, { u"mac_address"_s, wanted.hwaddr }, { u"vlan"_s, vlan } };
    if (known.isEmpty())
        interface = TRY(call("POST", folder + u"?op=create_physical"_s, form)).toObject();
    else if (known["name"_L1].toString() != wanted.name || numberText(known["vlan"_L1]["id"_L1]) != vlan)
        TRY(call("PUT", folder + numberText(known["id"_L1]) + u'/', form));
    const QString path = folder + numberText(interface["id"_L1]) + u'/';
    QList<MaasInterface::Subnet> missing = wanted.subnets;
    for (const QJsonValue &link : known["links"_L1].toArray()) {
        const QString name = link["subnet"_L1]["name"_L1].toString(), address = link["ip_address"_L1].toString();
        const auto isIt = [&](const auto &subnet) { return subnet.name == name && (subnet.address.isEmpty() || subnet.address == address); };
        if (missing.removeIf(isIt) == 0)
            TRY(call("POST", path + u"?op=unlink_subnet"_s, { { u"id"_s, numberText(link["id"_L1]) } }));
    }
    for (const auto &subnet : std::as_const(missing)) {
        Form link { { u"mode"_s, u"STATIC"_s }, { u"subnet"_s, QString::number(subnets[subnet.name].id) } };
        if (!subnet.address.isEmpty())
            link.append({ u"ip_address"_s, subnet.address });
        TRY(call("POST", path + u"?op=link_subnet"_s, link));
    }
    return {};
}

Result<> MaasClient::settleAll(const QJsonObject &device, const QList<MaasInterface> &interfaces) const
{
    const auto known = TRY(subnets());
    const QString id = device["system_id"_L1].toString();
    QHash<QString, QJsonObject> there;
    for (const QJsonValue &interface : device["interface_set"_L1].toArray())
        there.insert(interface["mac_address"_L1].toString().toLower(), interface.toObject());
    for (const MaasInterface &wanted : interfaces)
        TRY(settle(id, there.take(wanted.hwaddr.toLower()), wanted, known));
    for (const QJsonObject &gone : std::as_const(there))
        TRY(call("DELETE", u"nodes/%1/interfaces/%2/"_s.arg(id, numberText(gone["id"_L1]))));
    return {};
}

Result<> MaasClient::put(const QString &hostname, const QList<MaasInterface> &interfaces) const
{
    const auto known = TRY(subnets());
    for (const MaasInterface &interface : interfaces) {
        for (const auto &subnet : interface.subnets) {
            if (!known.contains(subnet.name))
                return failure(badRequest(u"MAAS knows no subnet \"%1\""_s.arg(subnet.name)));
        }
    }
    QJsonObject found = TRY(device(hostname));
    if (!found.isEmpty())
        return settleAll(found, interfaces);
    found = TRY(newDevice(hostname, interfaces.first()));
    Revert revert;
    revert.add([&] { (void)call("DELETE", u"devices/%1/"_s.arg(found["system_id"_L1].toString())); });
    TRY(settleAll(found, interfaces));
    revert.success();
    return {};
}

Result<> MaasClient::rename(const QString &hostname, const QString &newName) const
{
    const QJsonObject found = TRY(device(hostname));
    if (!found.isEmpty())
        TRY(call("PUT", u"devices/%1/"_s.arg(found["system_id"_L1].toString()), { { u"hostname"_s, newName } }));
    return {};
}

Result<> MaasClient::remove(const QString &hostname) const
{
    const QJsonObject found = TRY(device(hostname));
    if (!found.isEmpty())
        TRY(call("DELETE", u"devices/%1/"_s.arg(found["system_id"_L1].toString())));
    return {};
}

}
