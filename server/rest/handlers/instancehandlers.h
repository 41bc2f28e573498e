// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/instance/instanceservice.h"
#include "server/operations/operationregistry.h"
#include "server/rest/handlers/handlers.h"
#include "server/rest/services.h"

namespace quayside {

/** The type that the collection in the URL means; none for "instances". */
std::optional<InstanceType> instanceTypeOf(const Request &request);
/** The instance that {name} names, of the right type. 404. */
Result<InstancePtr> instanceOf(const Request &request);
/** "/1.0/containers/c1", in the collection that the client named. */
QString instanceUrl(const Request &request, const QString &name);
/** `resources` of an operation on an instance. */
QMap<QString, QStringList> instanceResources(const QString &name);
/** Starts an operation on the instance; `work` runs in the operation pool. `source`: another that it reads from. `waits`, `cancel`: see
 *  Operation::Spec. */
Response startInstanceTask(Request &request, const QString &description, const QString &name,
    std::function<Result<>(InstanceService &, Operation &)> work, const QString &source = {}, bool waits = false,
    std::function<void()> cancel = {});
/** A file that is shown by its name: its headers, without a body. */
HttpResponse inlineFile(const QByteArray &name);
/** The whole body, of at most `maximum` bytes: 400 that names `what` when it is longer. */
Result<QByteArray> readBody(Request &request, qsizetype maximum, const QString &what);

/** POST /1.0/instances from an image of another server. None when there is nothing to be fetched: `post` then names an image that is here. */
Result<std::optional<Response>> createFromElsewhere(Request &request, api::InstancesPost &post);
/** The key under which an operation tells how it unpacks an image. */
inline const QString imageUnpackProgress = QStringLiteral("create_instance_from_image_unpack_progress");
/** POST /1.0/instances whose body is a backup. */
Result<Response> createFromBackup(Request &request);

}
