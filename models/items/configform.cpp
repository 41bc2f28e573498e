// SPDX-License-Identifier: Apache-2.0
#include "models/items/configform.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

#include "models/items/edit/objectshape.h"
#include "models/items/keytexts.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** LXD and Incus write their descriptions in Markdown. */
QString plain(const QJsonValue &text) { return text.toString().remove(u'`').simplified(); }

/** LXD and Incus don't mark theirs. */
bool isSecret(const QString &key, const QJsonObject &about)
{
    return about.value("secret"_L1).toString() == "yes"_L1 || key.endsWith("_password"_L1) || key.endsWith("private_key"_L1);
}

KeyInfo parseKey(const QString &key, const QJsonObject &about)
{
    const QString type = about.value("type"_L1).toString();
    KeyInfo info { key, type == "bool"_L1 ? u"boolean"_s : type, plain(about.value("defaultdesc"_L1)), plain(about.value("shortdesc"_L1)),
        plain(about.value("condition"_L1)), {}, plain(about.value("liveupdate"_L1)), isSecret(key, about) };
    for (const QJsonValue &value : about.value("values"_L1).toArray())
        info.values << value.toString();
    return info;
}

QRegularExpression patternOf(const QString &key)
{
    static const QRegularExpression place(u"\\\\<[^>]*\\\\>|\\\\\\*$"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(QRegularExpression::escape(key).replace(place, u".+"_s)));
}
}

QStringList KeyInfo::choices() const { return type == "boolean"_L1 ? QStringList { u"true"_s, u"false"_s } : values; }

QString KeyInfo::problemWith(const QString &value) const
{
    static const QRegularExpression number(u"^-?[0-9]+$"_s), truth(u"^(true|false|1|0|yes|no|on|off)$"_s, QRegularExpression::CaseInsensitiveOption);
    if (value.isEmpty())
        return {};
    if (type == "integer"_L1 && !number.match(value).hasMatch())
        return ConfigForm::tr("%1 takes a whole number").arg(key);
    if (type == "boolean"_L1 && !truth.match(value).hasMatch())
        return ConfigForm::tr("%1 takes true or false").arg(key);
    if (!values.isEmpty() && type != "boolean"_L1 && !values.contains(value))
        return ConfigForm::tr("%1 takes one of: %2").arg(key, values.join(u", "_s));
    return {};
}

KeyIndex::KeyIndex(QList<KeyInfo> keys) : m_keys(std::move(keys))
{
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        m_exact.insert(m_keys[i].key, i);
        if (m_keys[i].isWildcard())
            m_patterns.append({ patternOf(m_keys[i].key), i });
    }
}

const KeyInfo *KeyIndex::find(const QString &key) const
{
    if (const auto it = m_exact.constFind(key); it != m_exact.constEnd())
        return &m_keys[*it];
    const auto it = std::find_if(m_patterns.begin(), m_patterns.end(), [&](const auto &pattern) { return pattern.first.match(key).hasMatch(); });
    return it == m_patterns.end() ? nullptr : &m_keys[it->second];
}

QStringList KeyIndex::patterns() const
{
    QStringList list;
    for (const auto &pattern : m_patterns)
        list << m_keys[pattern.second].key;
    return list;
}

KeyCatalog KeyCatalog::parse(const QJsonValue &metadata)
{
    KeyCatalog catalog;
    const QJsonObject entities = metadata.toObject().value("configs"_L1).toObject();
    for (auto entity = entities.begin(); entity != entities.end(); ++entity) {
        const QJsonObject groups = entity->toObject();
        for (auto group = groups.begin(); group != groups.end(); ++group) {
            const QString kind = group.key(); // Incus has every kind of device in one entity, "devices": a group each, "nic_bridged"
            QList<KeyInfo> &list = catalog.m_entities[entity.key() == "devices"_L1 ? u"device-"_s + QString(kind).replace(u'_', u'-') : entity.key()];
            for (const QJsonValue &row : group->toObject().value("keys"_L1).toArray()) {
                const QJsonObject keys = row.toObject();
                for (auto key = keys.begin(); key != keys.end(); ++key)
                    list << parseKey(key.key(), key->toObject());
            }
        }
    }
    return catalog;
}

QList<KeyInfo> KeyCatalog::keys(const QString &entity, const QString &type) const
{
    const QString names[] = { entity + u'-' + type, entity + u'_' + type, entity };
    for (const QString &name : names) {
        if (const auto it = m_entities.constFind(name); it != m_entities.constEnd())
            return *it;
    }
    return {};
}

QHash<int, QByteArray> ConfigForm::roleNames() const
{
    return { { KeyRole, "key" }, { GroupRole, "group" }, { TypeRole, "type" }, { ValuesRole, "values" }, { DefaultRole, "defaultText" },
        { TextRole, "text" }, { ConditionRole, "condition" }, { ValueRole, "value" }, { ChangedRole, "isChanged" },
        { InheritedRole, "inherited" }, { InheritedFromRole, "inheritedFrom" }, { LiveUpdateRole, "liveUpdate" }, { SecretRole, "isSecret" }, { ProblemRole, "problem" } };
}

QVariant ConfigForm::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &key = m_shown[index.row()];
    const KeyInfo *known = m_index.find(key);
    const KeyInfo info = known ? *known : KeyInfo { key, u"string"_s, {}, {}, {}, {} };
    switch (role) {
    case KeyRole: return key;
    case GroupRole: return KeyInfo::groupOf(key);
    case TypeRole: return info.type;
    case ValuesRole: return info.choices();
    case DefaultRole: return info.defaultText;
    case TextRole: return keyText(info.text);
    case ConditionRole: return info.condition;
    case ValueRole: return m_values.value(key);
    case ChangedRole: return m_values.value(key) != m_saved.value(key);
    case LiveUpdateRole: return info.liveUpdate;
    case SecretRole: return info.isSecret;
    case ProblemRole: return info.problemWith(m_values.value(key));
    default: return inherited(key, role);
    }
}

QVariant ConfigForm::inherited(const QString &key, int role) const
{
    const InheritedValue inherited = m_inherited.value(key);
    return role == InheritedRole ? inherited.value : role == InheritedFromRole ? inherited.source : QVariant();
}

QStringList ConfigForm::changedKeys() const
{
    QStringList keys = m_saved.keys() + m_values.keys();
    keys.removeDuplicates();
    keys.removeIf([this](const QString &key) { return m_saved.value(key) == m_values.value(key); });
    return keys;
}

int ConfigForm::changedCount() const { return int(changedKeys().size()); }

bool ConfigForm::isShown(const QString &key) const
{
    if (isServersOwnKey(key) || (m_onlySet && m_values.value(key).isEmpty() && !m_saved.contains(key) && !m_inherited.contains(key)))
        return false;
    const KeyInfo *info = m_index.find(key);
    return m_filter.isEmpty() || key.contains(m_filter, Qt::CaseInsensitive) || (info && (info->text + u'\n' + keyText(info->text)).contains(m_filter, Qt::CaseInsensitive));
}

void ConfigForm::rebuild()
{
    QStringList all = m_added + m_values.keys() + m_saved.keys() + m_inherited.keys();
    for (const KeyInfo &info : m_index.keys()) {
        if (!info.isWildcard())
            all << info.key;
    }
    all.removeDuplicates();
    all.sort();
    all.removeIf([this](const QString &key) { return !isShown(key); });
    if (all == m_shown) { // a view keeps its place, and the field that is edited its focus
        if (!all.isEmpty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_shown = all;
        endResetModel();
    }
    Q_EMIT rowsChanged();
}

void ConfigForm::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
    Q_EMIT filterChanged();
}

void ConfigForm::setOnlySet(bool only)
{
    if (only == m_onlySet)
        return;
    m_onlySet = only;
    rebuild();
    Q_EMIT filterChanged();
}

void ConfigForm::setKeys(const QList<KeyInfo> &keys)
{
    m_index = KeyIndex(keys);
    rebuild();
}

void ConfigForm::setInherited(const QMap<QString, InheritedValue> &inherited)
{
    if (inherited == m_inherited)
        return;
    m_inherited = inherited;
    rebuild();
}

void ConfigForm::setBase(const StringMap &config)
{
    m_saved = config;
    rebuild();
}

void ConfigForm::setValues(const StringMap &values)
{
    if (values == m_values)
        return;
    m_values = values;
    rebuild();
    Q_EMIT valuesChanged();
}

void ConfigForm::setSaved(const StringMap &config)
{
    m_saved = m_values = config;
    m_added.clear();
    rebuild();
    Q_EMIT valuesChanged();
}

void ConfigForm::setValue(const QString &key, const QString &value)
{
    if (m_values.value(key) == value)
        return;
    if (value.isEmpty())
        m_values.remove(key);
    else
        m_values.insert(key, value);
    if (const qsizetype row = m_shown.indexOf(key); row >= 0)
        Q_EMIT dataChanged(index(int(row)), index(int(row)), { ValueRole, ChangedRole, ProblemRole });
    Q_EMIT valuesChanged();
}

void ConfigForm::revert()
{
    setSaved(StringMap(m_saved));
}

QString ConfigForm::addKey(const QString &key)
{
    static const QRegularExpression word(u"^[a-z0-9_-]+(\\.[A-Za-z0-9_-]+)*$"_s); // one alone: "size" of a pool, "mtu" of a network
    if (key.isEmpty() || (!m_takesAnyName && !word.match(key).hasMatch()))
        return tr("A key is words with points between them, like user.note");
    if (isServersOwnKey(key) || (isDescribed() && !m_index.find(key)))
        return tr("This server has no such key");
    if (!m_added.contains(key))
        m_added << key;
    rebuild();
    return {};
}

}
