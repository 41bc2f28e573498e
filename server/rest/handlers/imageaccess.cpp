// SPDX-License-Identifier: Apache-2.0
#include "server/rest/handlers/imageaccess.h"

#include <QJsonDocument>

#include "server/operations/operationregistry.h"
#include "server/rest/services.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** A secret is good while its operation is listed: five seconds after its first use, so that looking at an image and then fetching
 *  it both work. */
static bool useSecret(const Request &request, const ImageRow &image)
{
    const QString secret = request.query("secret");
    if (secret.isEmpty())
        return false;
    for (const auto &operation : request.services.operations.list()) {
        const auto &spec = operation->spec();
        const bool isOurs = spec.opClass == OperationClass::Token
            && spec.resources.value(u"images"_s).contains(u"/1.0/images/"_s + image.fingerprint);
        if (!isOurs || QJsonDocument::fromJson(spec.metadata).object().value("secret"_L1).toString() != secret)
            continue;
        if (!operation->isFinal())
            (void)operation->cancel();
        return true;
    }
    return false;
}

/** Also of those that the project has from the default one. */
static Result<RowPtr<ImageRow>> findBySecret(const Request &request)
{
    const Repositories &rows = request.services.rows;
    const auto image = TRY(rows.images.find(rows.projects.home(request.project, u"features.images"_s), request.variable("fingerprint")));
    return useSecret(request, *image) ? Result<RowPtr<ImageRow>>(image) : failure(notFound(u"Image not found"_s));
}

Result<RowPtr<ImageRow>> findReadableImage(const Request &request)
{
    const auto found = request.services.rows.images.find(request.home, request.variable("fingerprint"));
    if (!found && !request.caller.trusted && request.caller.instance == 0)
        return findBySecret(request);
    const auto image = TRY(found);
    if (request.caller.instance != 0 && image->fingerprint != request.variable("fingerprint"))
        return failure(notFound(u"Image not found"_s));
    const bool isOffered = image->isPublic || (request.caller.instance != 0 && image->cached);
    if (request.caller.trusted || isOffered || useSecret(request, *image))
        return image;
    return failure(notFound(u"Image not found"_s));
}

}
