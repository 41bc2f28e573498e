// SPDX-License-Identifier: Apache-2.0
#include "server/store/rows.h"

namespace quayside {

using namespace Qt::StringLiterals;

QString instanceTypeName(InstanceType type) { return type == InstanceType::Container ? u"container"_s : u"virtual-machine"_s; }

}
