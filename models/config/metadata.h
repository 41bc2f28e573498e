// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <span>

#include "models/config/configschema.h"

namespace quayside {

/** Every schema, devices included: what is documented and published. */
std::span<const ConfigSchema *const> allSchemas();

/** The metadata of GET /1.0/metadata/configuration: {"configs": {ENTITY: {GROUP: {"keys": [{KEY: {"type": …}}]}}}}, the form that
 *  later LXD versions publish (extension metadata_configuration), with "values" added for keys that take one of a few. */
QByteArray renderConfigurationMetadata();

/** "limits" of "limits.cpu"; "miscellaneous" of "source". */
QString keyGroup(const ConfigKey &key);

}
