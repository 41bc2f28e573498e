// SPDX-License-Identifier: Apache-2.0
#include "models/config/configschema.h"

#include <cstring>

namespace quayside {

using namespace Qt::StringLiterals;

QString keyTypeName(KeyType type)
{
    static const QString names[] = { u"string"_s, u"boolean"_s, u"integer"_s, u"blob"_s };
    return names[int(type)];
}

bool ConfigKey::isWildcard() const { return std::strpbrk(name, "*<") != nullptr; }

/** A name is matched around its one hole: "*" or "<name>". */
bool ConfigKey::matches(QStringView key) const
{
    const QLatin1StringView pattern(name);
    if (!isWildcard())
        return key == pattern;
    const auto hole = qsizetype(std::strcspn(name, "*<"));
    const QLatin1StringView prefix = pattern.first(hole);
    const QLatin1StringView suffix = pattern.sliced(pattern[hole] == u'*' ? hole + 1 : pattern.indexOf(u'>') + 1);
    return key.size() > prefix.size() + suffix.size() && key.startsWith(prefix) && key.endsWith(suffix);
}

bool isTrue(QStringView value)
{
    for (const auto word : { "true"_L1, "1"_L1, "yes"_L1, "on"_L1 }) {
        if (value.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

const ConfigKey *ConfigSchema::find(QStringView key) const
{
    const ConfigKey *wild = nullptr;
    for (const ConfigKey &row : m_keys) {
        if (!row.matches(key))
            continue;
        if (!row.isWildcard())
            return &row;
        if (!wild || std::strlen(row.name) > std::strlen(wild->name))
            wild = &row;
    }
    return wild;
}

QString ConfigSchema::defaultValue(QStringView key) const
{
    const ConfigKey *row = find(key);
    return row ? QString::fromUtf8(row->defaultValue) : QString();
}

QString ConfigSchema::value(const StringMap &config, const QString &key) const
{
    const QString set = config.value(key);
    return set.isEmpty() ? defaultValue(key) : set;
}

bool ConfigSchema::isTrue(const StringMap &config, const QString &key) const { return quayside::isTrue(value(config, key)); }

static Result<> checkOwner(const ConfigKey &row, const QString &key, ConfigOwner owner)
{
    if (owner == ConfigOwner::Profile && (row.flags & InstanceOnly))
        return failure(badRequest(u"Configuration key \"%1\" can only be set on instances"_s.arg(key)));
    const bool forContainers = std::strstr(row.condition, "container"), forMachines = std::strstr(row.condition, "virtual-machine");
    if ((owner == ConfigOwner::VirtualMachine && forContainers) || (owner == ConfigOwner::Container && forMachines))
        return failure(badRequest(u"Configuration key \"%1\" is only for a %2"_s.arg(key, QString::fromUtf8(row.condition))));
    return {};
}

Result<> ConfigSchema::validate(const QString &key, const QString &value, ConfigOwner owner) const
{
    const ConfigKey *row = find(key);
    if (!row)
        return failure(badRequest(u"Unknown configuration key: \"%1\""_s.arg(key)));
    if (value.isEmpty())
        return {};
    TRY(checkOwner(*row, key, owner));
    if (row->check.accepts(value))
        return {};
    const bool shown = row->type != KeyType::Blob && !(row->flags & Secret);
    const QString what = shown ? u"\"%1\" is not %2"_s : u"it is not %1"_s;
    const QString allowed = row->check.allowedText();
    return failure(badRequest(u"Invalid value for \"%1\": "_s.arg(key) + (shown ? what.arg(value.left(100), allowed) : what.arg(allowed))));
}

Result<> ConfigSchema::validate(const StringMap &config, ConfigOwner owner) const
{
    for (auto it = config.cbegin(); it != config.cend(); ++it)
        TRY(validate(it.key(), it.value(), owner));
    return {};
}

bool ConfigSchema::isSecret(const QString &key) const
{
    const ConfigKey *row = find(key);
    return row && (row->flags & Secret);
}

}
