// SPDX-License-Identifier: Apache-2.0
#include "server/helper/archive/archiveverbs.h"

namespace quayside::helper {

std::span<const Verb> verbs()
{
    static constexpr Verb table[] = {
        { "forkunpack", 1, "DIRECTORY [IDMAP [PREFIX...]] < archive", forkUnpack },
        { "forkextract", 3, "DIRECTORY IDMAP FOLDER < archive", forkExtract },
        { "forkcat", 2, "DIRECTORY NAME < archive", forkCat },
        { "forkscan", 0, "< archive 3< sizes", forkScan },
        { "forksquashfs", 0, "< squashfs > archive", forkSquashfs },
        { "forkpack", 1, "DIRECTORY [IDMAP [NAME [MEMBER...]]] > archive", forkPack },
    };
    return table;
}

}
