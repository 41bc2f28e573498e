// SPDX-License-Identifier: Apache-2.0
// backup/index.yaml and backup.yaml: whatever stands there, reading it ends with an index or an error; what was read reads the same
// again when it is written.
#include <cstdint>
#include <cstdlib>

#include "server/instance/backupfile.h"
#include "server/instance/backupindex.h"
#include "server/instance/yamlreader.h"

using namespace quayside;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray yaml(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)BackupIndex::parse(yaml);
    (void)BackupConfig::parse(yaml);
    const auto read = jsonFromYaml(yaml);
    if (read && !read->isEmpty()) {
        const auto again = jsonFromYaml(yamlFromJson(*read));
        if (!again || *again != *read)
            abort();
    }
    return 0;
}
