// SPDX-License-Identifier: Apache-2.0
#include "models/items/configform.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** LXD and Incus write their descriptions in Markdown. */
QString plain(const QJsonValue &text) { return text.toString().remove(u'`').simplified(); }

KeyInfo parseKey(const QString &key, const QJsonObject &about)
{
    const QString type = about.value("type"_L1).toString();
    KeyInfo info { key, type == "bool"_L1 ? u"boolean"_s : type, plain(about.value("defaultdesc"_L1)), plain(about.value("shortdesc"_L1)),
        plain(about.value("condition"_L1)), {} };
    for (const QJsonValue &value : about.value("values"_L1).toArray())
        info.values << value.toString();
    return info;
}

bool matchesPattern(const QString &pattern, const QString &key)
{
    static const QRegularExpression place(u"\\\\<[^>]*\\\\>|\\\\\\*$"_s);
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(place, u".+"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(key).hasMatch();
}

bool isServersOwn(const QString &key) { return key.startsWith("volatile."_L1); }
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
        { TextRole, "text" }, { ConditionRole, "condition" }, { ValueRole, "value" }, { ChangedRole, "isChanged" } };
}

QVariant ConfigForm::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString &key = m_shown[index.row()];
    const KeyInfo *known = infoOf(key);
    const KeyInfo info = known ? *known : KeyInfo { key, u"string"_s, {}, {}, {}, {} };
    switch (role) {
    case KeyRole: return key;
    case GroupRole: return KeyInfo::groupOf(key);
    case TypeRole: return info.type;
    case ValuesRole: return info.type == "boolean"_L1 ? QStringList { u"true"_s, u"false"_s } : info.values;
    case DefaultRole: return info.defaultText;
    case TextRole: return info.text;
    case ConditionRole: return info.condition;
    case ValueRole: return m_values.value(key);
    case ChangedRole: return m_values.value(key) != m_saved.value(key);
    default: return {};
    }
}

int ConfigForm::changedCount() const
{
    QSet<QString> keys;
    for (const StringMap *map : { &m_saved, &m_values }) {
        for (auto it = map->keyBegin(); it != map->keyEnd(); ++it)
            keys << *it;
    }
    return int(std::count_if(keys.begin(), keys.end(), [this](const QString &key) { return m_saved.value(key) != m_values.value(key); }));
}

const KeyInfo *ConfigForm::infoOf(const QString &key) const
{
    const KeyInfo *pattern = nullptr;
    for (const KeyInfo &info : m_keys) {
        if (info.key == key)
            return &info;
        if (info.isWildcard() && matchesPattern(info.key, key))
            pattern = &info;
    }
    return pattern;
}

bool ConfigForm::isShown(const QString &key) const
{
    if (isServersOwn(key) || (m_onlySet && m_values.value(key).isEmpty() && !m_saved.contains(key)))
        return false;
    const KeyInfo *info = infoOf(key);
    return m_filter.isEmpty() || key.contains(m_filter, Qt::CaseInsensitive) || (info && info->text.contains(m_filter, Qt::CaseInsensitive));
}

void ConfigForm::rebuild()
{
    QStringList all = m_added + m_values.keys() + m_saved.keys();
    for (const KeyInfo &info : m_keys) {
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
    m_keys = keys;
    rebuild();
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
        Q_EMIT dataChanged(index(int(row)), index(int(row)), { ValueRole, ChangedRole });
    Q_EMIT valuesChanged();
}

void ConfigForm::revert()
{
    setSaved(StringMap(m_saved));
}

QString ConfigForm::addKey(const QString &key)
{
    static const QRegularExpression word(u"^[a-z0-9_-]+(\\.[A-Za-z0-9_-]+)+$"_s);
    if (!word.match(key).hasMatch())
        return tr("A key is words with points between them, like user.note");
    if (isServersOwn(key) || (isDescribed() && !infoOf(key)))
        return tr("This server has no such key");
    if (!m_added.contains(key))
        m_added << key;
    rebuild();
    return {};
}

QStringList ConfigForm::patterns() const
{
    QStringList list;
    for (const KeyInfo &info : m_keys) {
        if (info.isWildcard())
            list << info.key;
    }
    return list;
}

}
