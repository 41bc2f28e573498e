// SPDX-License-Identifier: Apache-2.0
#include "app/initplan.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <yaml-cpp/yaml.h>

namespace quayside {

using namespace Qt::StringLiterals;

static QJsonValue toJsonValue(const YAML::Node &node)
{
    if (node.IsMap()) {
        QJsonObject object;
        for (const auto &entry : node)
            object.insert(QString::fromStdString(entry.first.Scalar()), toJsonValue(entry.second));
        return object;
    }
    if (node.IsSequence()) {
        QJsonArray array;
        for (const auto &item : node)
            array.append(toJsonValue(item));
        return array;
    }
    return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString(); // a key with nothing after it is empty
}

Result<QJsonObject> readPreseed(const QByteArray &yaml)
{
    try {
        const YAML::Node root = YAML::Load(yaml.toStdString());
        if (root.IsNull())
            return QJsonObject();
        if (!root.IsMap())
            return failure(badRequest(u"The preseed must be a YAML mapping"_s));
        return toJsonValue(root).toObject();
    } catch (const YAML::Exception &error) {
        return failure(badRequest(u"Invalid YAML: "_s + QString::fromUtf8(error.what())));
    }
}

/** Bare, some text reads as a truth, a number, a time or nothing (YAML 1.1). */
static void emitText(YAML::Emitter &out, const QString &text)
{
    static const QRegularExpression other(u"^(~|null|true|false|yes|no|on|off|y|n|[-+]?[0-9.][0-9a-f_.:x+-]*)?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (other.match(text).hasMatch())
        out << YAML::DoubleQuoted;
    out << text.toStdString();
}

static void emitValue(YAML::Emitter &out, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        out << (object.isEmpty() ? YAML::Flow : YAML::Block) << YAML::BeginMap;
        for (auto it = object.begin(); it != object.end(); ++it) {
            out << YAML::Key << it.key().toStdString() << YAML::Value;
            emitValue(out, it.value());
        }
        out << YAML::EndMap;
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        out << (array.isEmpty() ? YAML::Flow : YAML::Block) << YAML::BeginSeq;
        for (const QJsonValue &item : array)
            emitValue(out, item);
        out << YAML::EndSeq;
    } else if (value.isString()) {
        emitText(out, value.toString());
    } else {
        out << value.toVariant().toString().toStdString();
    }
}

QByteArray writePreseed(const QJsonObject &preseed)
{
    YAML::Emitter out;
    emitValue(out, preseed);
    return QByteArray(out.c_str()) + '\n';
}

/** core.https_address; empty: not wished. */
static Result<QString> addressToListen(const StringMap &wishes)
{
    const QString host = wishes.value(u"network-address"_s), port = wishes.value(u"network-port"_s, u"8443"_s);
    for (const QString &needy : { u"network-port"_s, u"trust-password"_s }) {
        if (host.isEmpty() && wishes.contains(needy))
            return failure(badRequest(u"--%1 needs --network-address"_s.arg(needy)));
    }
    const bool isBareV6 = host.count(u':') > 1 && !host.startsWith(u'[');
    if (host == "all"_L1)
        return u"[::]:"_s + port;
    return host.isEmpty() ? QString() : (isBareV6 ? u'[' + host + u']' : host) + u':' + port;
}

Result<QJsonObject> automaticPreseed(const StringMap &wishes)
{
    const QString address = TRY(addressToListen(wishes));
    QJsonObject config;
    if (!address.isEmpty())
        config.insert(u"core.https_address"_s, address);
    if (wishes.contains(u"trust-password"_s))
        config.insert(u"core.trust_password"_s, wishes.value(u"trust-password"_s));
    const QJsonObject pool { { u"name"_s, u"default"_s }, { u"driver"_s, wishes.value(u"storage-backend"_s, u"dir"_s) } };
    const QJsonObject root { { u"type"_s, u"disk"_s }, { u"path"_s, u"/"_s }, { u"pool"_s, u"default"_s } };
    const QJsonObject profile { { u"name"_s, u"default"_s }, { u"devices"_s, QJsonObject { { u"root"_s, root } } } };
    QJsonObject preseed { { u"storage_pools"_s, QJsonArray { pool } }, { u"profiles"_s, QJsonArray { profile } } };
    if (!config.isEmpty())
        preseed.insert(u"config"_s, config);
    return preseed;
}

}
