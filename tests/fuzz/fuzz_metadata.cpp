// SPDX-License-Identifier: Apache-2.0
// metadata.yaml: what is understood can be written again and is then understood as the same.
#include <QJsonDocument>
#include <cstdint>
#include <cstdlib>

#include "server/image/imagemetadata.h"
#include "server/instance/backupfile.h"

using namespace quayside;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto metadata = parseMetadataYaml({ reinterpret_cast<const char *>(data), qsizetype(size) });
    if (!metadata)
        return metadata.error().status == 400 ? 0 : (abort(), 1);
    const QByteArray json = toJson(*metadata);
    const auto again = parseMetadataYaml(yamlFromJson(QJsonDocument::fromJson(json).object()));
    if (!again || toJson(*again) != json)
        abort();
    return 0;
}
