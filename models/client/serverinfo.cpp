// SPDX-License-Identifier: Apache-2.0
#include "models/client/serverinfo.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<api::Server> readServer(const QJsonValue &answer)
{
    QJsonObject server = answer.toObject();
    QJsonObject config = server.value("config"_L1).toObject();
    for (auto it = config.begin(); it != config.end(); ++it)
        *it = it->toVariant().toString();
    server.insert("config"_L1, config);
    return fromAnswer<api::Server>(server);
}

}
