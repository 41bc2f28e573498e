// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "models/config/configkey.h"
#include "models/core/result.h"
#include "models/core/types.h"

namespace quayside {

/** Whose configuration is checked, as some keys are only for some. */
enum class ConfigOwner { Any, Profile, Container, VirtualMachine };

/** The keys one kind of object has. Constant data; any thread. */
class ConfigSchema {
public:
    constexpr ConfigSchema(const char *entity, std::span<const ConfigKey> keys) : m_entity(entity), m_keys(keys) { }

    const char *entity() const { return m_entity; }
    std::span<const ConfigKey> keys() const { return m_keys; }
    /** The key's row, exact names before wildcards, longer ones first; null when there is none. */
    const ConfigKey *find(QStringView key) const;
    /** What holds when the key is not set. */
    QString defaultValue(QStringView key) const;
    /** The value in `config`, else the default. */
    QString value(const StringMap &config, const QString &key) const;
    /** The same for a boolean. */
    bool isTrue(const StringMap &config, const QString &key) const;

    /** 400 `Unknown configuration key: "limits.foo"` or `Invalid value for "limits.memory": "x" is not …`. An empty value removes
     *  the key and is always fine. */
    Result<> validate(const QString &key, const QString &value, ConfigOwner owner = ConfigOwner::Any) const;
    /** Every entry; the first error. */
    Result<> validate(const StringMap &config, ConfigOwner owner = ConfigOwner::Any) const;
    /** Whether the key's value is never given out (core.trust_password). */
    bool isSecret(const QString &key) const;

private:
    const char *m_entity;
    std::span<const ConfigKey> m_keys;
};

/** Whether a value of a boolean key means yes: true, 1, yes, on in any case. */
bool isTrue(QStringView value);

const ConfigSchema &serverKeys();
const ConfigSchema &instanceKeys(); ///< of profiles too
const ConfigSchema &projectKeys();
const ConfigSchema &storagePoolKeys();
const ConfigSchema &storageVolumeKeys();
const ConfigSchema &networkKeys();

/** What a network of that name may be called and configured with, the rules between keys included: 400. Does not look at what the
 *  machine has. */
Result<> validateNetworkName(const QString &name);
Result<> validateNetwork(const QString &name, const StringMap &config);

}
