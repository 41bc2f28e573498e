// SPDX-License-Identifier: Apache-2.0
#include "models/items/areas/plan.h"

#include "models/api/field.h"
#include "models/items/commandtext.h"

namespace quayside {

using namespace Qt::StringLiterals;

QString shellCommand(const Plan &plan, const Remote &remote, const QString &project, const QString &tool)
{
    if (tool != "curl"_L1 && !plan.lxc.isEmpty())
        return command::lxc(project, plan.lxc);
    if (tool != "curl"_L1)
        return command::query(remote, QString::fromLatin1(plan.method), plan.path, plan.body.isEmpty() ? QByteArray() : toJson(plan.body));
    return command::curl(remote, QString::fromLatin1(plan.method), plan.path, plan.body.isEmpty() ? QByteArray() : toJson(plan.body));
}

}
