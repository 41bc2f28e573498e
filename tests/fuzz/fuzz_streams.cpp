// SPDX-License-Identifier: Apache-2.0
// Catalogues of simplestreams servers: whatever stands there, what is to be downloaded has a hash, sizes and paths below the server's address.
#include <cstdint>
#include <cstdlib>

#include "models/client/catalogdownloads.h"
#include "models/client/simplestreams.h"

using namespace quayside;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json(reinterpret_cast<const char *>(data), qsizetype(size));
    (void)parseStreamsIndex(json);
    (void)parseStreamsProducts(json);
    const auto images = parseStreamsDownloads(json);
    for (const CatalogDownload &image : images.value_or(QList<CatalogDownload>())) {
        if (image.fingerprint.size() != 64 || image.files.isEmpty())
            abort();
        for (const CatalogDownload::File &file : image.files) {
            if (file.size <= 0 || !isSafeStreamsPath(file.path))
                abort();
        }
    }
    return 0;
}
