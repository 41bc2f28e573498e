// SPDX-License-Identifier: Apache-2.0
// /1.0/images (doc/rest-api.md, doc/image-handling.md).
#include <QRandomGenerator>

#include "server/image/imageservice.h"
#include "server/operations/operationregistry.h"
#include "server/rest/handlers/handlers.h"
#include "server/rest/handlers/imageaccess.h"
#include "server/rest/services.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
QString urlOf(const ImageRow &image) { return u"/1.0/images/"_s + image.fingerprint; }

Result<Response> list(Request &request)
{
    QList<RowPtr<ImageRow>> rows;
    for (const auto &image : request.services.rows.images.list(request.home)) {
        if (request.caller.trusted || image->isPublic)
            rows << image;
    }
    const auto url = [](const auto &row) { return urlOf(*row); };
    const auto render = [&](const auto &row) { return toJson(request.services.images.render(*row)); };
    const Filter filter = TRY(Filter::parse(request.query("filter")));
    return filter.isEmpty() ? listResponse(request, rows, url, render) : filteredResponse(request, filter, rows, url, render);
}

Result<Response> get(Request &request)
{
    const auto image = TRY(findReadableImage(request));
    return Response::sync(toJson(request.services.images.render(*image)), toJson(ImageService::writable(*image)));
}

/** PUT, or with `isPatch` PATCH. Done anew when the image changes in between, as it does when a profile that it names is renamed. */
template<bool isPatch>
Result<Response> change(Request &request)
{
    const auto lock = lockUrl(request);
    for (;;) {
        const auto image = TRY(request.services.images.find(request.home, request.variable("fingerprint")));
        api::ImagePut next = ImageService::writable(*image);
        TRY(request.checkIfMatch(etagOf(toJson(next))));
        if constexpr (isPatch)
            TRY(mergeJson(next, request.json));
        else
            next = TRY(request.body<api::ImagePut>());
        const auto saved = request.services.images.update(image, next, request.project);
        if (!saved && saved.error().status == 412)
            continue;
        TRY(saved);
        return Response::empty();
    }
}

Operation::Spec specOf(const Request &request, const ImageRow &image, const QString &description)
{
    Operation::Spec spec;
    spec.project = request.project;
    spec.description = description;
    spec.resources = { { u"images"_s, { urlOf(image) } } };
    return spec;
}

Result<Response> remove(Request &request)
{
    const auto image = TRY(request.services.images.find(request.home, request.variable("fingerprint")));
    Operation::Spec spec = specOf(request, *image, u"Deleting image"_s);
    spec.run = [&images = request.services.images, image](Operation &) { return images.remove(image->project, image->fingerprint); };
    return Response::operation(request.services.operations.start(std::move(spec)));
}

/** Looks for a newer one where the image came from (extension image_force_refresh); {"refreshed"} says whether there was one. */
Result<Response> refresh(Request &request)
{
    const auto image = TRY(request.services.images.find(request.home, request.variable("fingerprint")));
    Operation::Spec spec = specOf(request, *image, u"Refreshing image"_s);
    spec.waits = true;
    spec.cancel = [] {};
    spec.run = [&images = request.services.images, image](Operation &operation) -> Result<> {
        const bool refreshed = TRY(images.refresh(*image, &operation));
        operation.setMetadata(refreshed ? "{\"refreshed\":true}" : "{\"refreshed\":false}");
        return {};
    };
    return Response::operation(request.services.operations.start(std::move(spec)));
}

/** A token that lets an untrusted client read this image once. */
Result<Response> secret(Request &request)
{
    const auto image = TRY(request.services.images.find(request.home, request.variable("fingerprint")));
    Operation::Spec spec = specOf(request, *image, u"Image download token"_s);
    quint32 random[8];
    QRandomGenerator::system()->fillRange(random);
    const QByteArray token(reinterpret_cast<const char *>(random), sizeof random);
    spec.opClass = OperationClass::Token;
    spec.metadata = toJson(StringMap { { u"secret"_s, QString::fromLatin1(token.toHex()) } });
    spec.cancel = [] {};
    return Response::operation(request.services.operations.start(std::move(spec)));
}

constexpr Action collection[] = {
    { "GET", list, Access::Untrusted },
    { "POST", postImage, Access::Trusted, BodyKind::Stream },
};
constexpr Action object[] = {
    { "GET", get, Access::Untrusted },
    { "PUT", change<false>, Access::Trusted, BodyKind::Json },
    { "PATCH", change<true>, Access::Trusted, BodyKind::Json },
    { "DELETE", remove },
};
constexpr Action exporting[] = { { "GET", exportImage, Access::Untrusted } };
constexpr Action refreshing[] = { { "POST", refresh } };
constexpr Action secrets[] = { { "POST", secret } };
constexpr ApiRoute routes[] = {
    { "/1.0/images", collection, "features.images" },
    { "/1.0/images/{fingerprint}", object, "features.images" },
    { "/1.0/images/{fingerprint}/export", exporting, "features.images" },
    { "/1.0/images/{fingerprint}/refresh", refreshing, "features.images" },
    { "/1.0/images/{fingerprint}/secret", secrets, "features.images" },
};
}

RouteTable imageRoutes() { return routes; }

}
