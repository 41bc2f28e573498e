// SPDX-License-Identifier: Apache-2.0
#include "server/rest/response.h"

#include "server/rest/request.h"

namespace quayside {

Response Response::sync(QByteArray json, const QByteArray &writableJson)
{
    return { SyncResponse { std::move(json), etagOf(writableJson), {}, {} } };
}

}
