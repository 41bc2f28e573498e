// SPDX-License-Identifier: Apache-2.0
#include "models/api/volumetype.h"

namespace quayside {

using namespace Qt::StringLiterals;

QString volumeTypeName(VolumeType type)
{
    static const QString names[] = { u"container"_s, u"image"_s, u"custom"_s, u"virtual-machine"_s };
    return names[int(type)];
}

}
