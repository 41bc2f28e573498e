// SPDX-License-Identifier: Apache-2.0
// POST /1.0/images: uploads (unified, or split as multipart/form-data) and JSON requests on one URL.
#include <QJsonDocument>

#include "models/api/names.h"
#include "models/http/exchange.h"
#include "server/image/imagebody.h"
#include "server/image/imageserver.h"
#include "server/image/imageservice.h"
#include "server/instance/instancecheck.h"
#include "server/instance/instanceservice.h"
#include "server/operations/operationregistry.h"
#include "server/rest/handlers/imageaccess.h"
#include "server/rest/services.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype blockSize = 256 * 1024;
constexpr qsizetype maxJson = 1024 * 1024;

using Work = std::function<Result<>(Operation &)>;

/** `cancel` is present where the work looks at isCancelled(). */
Response startOperation(const Request &request, Work work, std::function<void()> cancel = {})
{
    Operation::Spec spec;
    spec.waits = bool(cancel); // for another server
    spec.project = request.project;
    spec.description = u"Downloading image"_s;
    spec.run = std::move(work);
    spec.cancel = std::move(cancel);
    return Response::operation(request.services.operations.start(std::move(spec)));
}

/** Gives the body to `sink`, block by block, `begun` first. */
Result<> readBody(BodyStream &body, const QByteArray &begun, const std::function<Result<>(QByteArrayView)> &sink)
{
    if (!begun.isEmpty())
        TRY(sink(begun));
    QByteArray block(blockSize, Qt::Uninitialized);
    while (const qint64 n = TRY(body.read(block.data(), block.size())))
        TRY(sink(QByteArrayView(block).first(n)));
    return {};
}

Result<StringMap> propertiesOf(const QByteArray &header)
{
    StringMap out;
    const HttpQuery query = TRY(HttpQuery::parse(header));
    TRY(query.checkIsText());
    for (const auto &[name, value] : query.items()) {
        if (!out.contains(name))
            out.insert(name, value);
    }
    return out;
}

Result<ImageService::Import> headersOf(const Request &request)
{
    ImageService::Import info;
    info.project = request.home;
    info.profilesOf = request.project;
    info.expectedFingerprint = request.header("X-LXD-fingerprint");
    info.filename = request.header("X-LXD-filename");
    const QString isPublic = request.header("X-LXD-public").toLower();
    info.isPublic = isPublic == "true"_L1 || isPublic == "1"_L1 || isPublic == "yes"_L1 || isPublic == "on"_L1;
    info.properties = TRY(propertiesOf(request.header("X-LXD-properties").toUtf8()));
    return info;
}

Result<Response> receive(Request &request, const QByteArray &begun)
{
    auto info = TRY(headersOf(request));
    BodyStream &body = *request.exchange->bodyStream();
    const auto image = TRY(request.services.images.beginUpload(request.header("Content-Type").toLatin1()));
    if (image->isMultipart()) {
        TRY(readBody(body, begun, [&](QByteArrayView bytes) { return image->append(bytes); }));
        TRY(image->finish());
        info.filename = image->filename();
    } else {
        TRY(image->append(begun));
        TRY(image->upload()->append(body));
    }
    auto upload = image->upload();
    return startOperation(request, [&images = request.services.images, upload, info](Operation &operation) mutable -> Result<> {
        const auto mine = std::exchange(upload, nullptr); // the operation stays listed for a while, its files must not
        TRY(images.import(*mine, info, &operation));
        return {};
    });
}

Result<> checkAliases(const QList<api::ImageAliasRef> &aliases)
{
    QSet<QString> names;
    for (const auto &alias : aliases) {
        TRY(checkObjectName(u"alias"_s, alias.name, 255));
        if (names.contains(alias.name))
            return failure(conflict(u"Alias already exists: %1"_s.arg(alias.name)));
        names.insert(alias.name);
    }
    return {};
}

Result<> checkFree(const Request &request, const QList<api::ImageAliasRef> &aliases)
{
    for (const auto &alias : aliases) {
        if (request.services.rows.images.findAlias(request.home, alias.name))
            return failure(conflict(u"Alias already exists: %1"_s.arg(alias.name)));
    }
    return {};
}

/** An image out of an instance or snapshot: what can be checked before the work begins is. */
Result<Response> publish(Request &request, const api::ImagesPost &post)
{
    InstanceService &instances = request.services.instances;
    TRY(instances.publishSource(request.project, *post.source));
    TRY(instances.compression(post.compressionAlgorithm, u"images.compression_algorithm"_s));
    TRY(checkProfiles(request.services.rows, instances.profileProject(request.project), post.profiles.value_or(QStringList())));
    TRY(checkFree(request, post.aliases));
    return startOperation(request, [&instances, post, project = request.project](Operation &operation) -> Result<> {
        TRY(instances.publish(project, post, operation));
        return {};
    });
}

/** From another server, which is asked once the work has begun. */
Result<Response> pull(Request &request, const api::ImagesPost &post)
{
    const api::ImagesPostSource &from = *post.source;
    if (!from.mode.isEmpty() && from.mode != "pull"_L1)
        return failure(badRequest(u"Invalid image source mode \"%1\""_s.arg(from.mode)));
    const QString name = from.fingerprint.isEmpty() ? from.alias : from.fingerprint; // some clients give an alias as the fingerprint
    if (name.isEmpty())
        return failure(badRequest(u"must specify one of alias or fingerprint for init from image"_s));
    const ImageSource source { from.server, from.protocol, from.certificate, from.secret, from.project, name, from.imageType };
    TRY(ImageServer::open(source, {}));
    TRY(checkFree(request, post.aliases));
    TRY(checkProfiles(request.services.rows, request.services.instances.profileProject(request.project), post.profiles.value_or(QStringList())));
    const auto info = ImageService::Import::of(post, request.home, request.project);
    return startOperation(request, [&images = request.services.images, source, info](Operation &operation) -> Result<> {
        TRY(images.pull(source, info, &operation));
        return {};
    }, [] { });
}

Result<Response> fromJsonRequest(Request &request, QByteArray text)
{
    TRY(readBody(*request.exchange->bodyStream(), {}, [&](QByteArrayView bytes) -> Result<> {
        text.append(bytes);
        return text.size() > maxJson ? failure(tooLarge(u"The request is larger than 1 MiB"_s)) : Result<>();
    }));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (!document.isObject())
        return failure(badRequest(u"Malformed JSON: "_s + (document.isNull() ? problem.errorString() : u"not an object"_s)));
    const auto post = TRY(quayside::fromJson<api::ImagesPost>(document.object()));
    if (post.source && post.source->mode == "push"_L1) // of later releases
        return failure(badRequest(u"Image source mode \"push\" is not supported by this server: use pull or relay"_s));
    if (!post.source || post.source->type.isEmpty())
        return failure(badRequest(u"No source provided"_s));
    TRY(checkAliases(post.aliases));
    if (post.source->type == "url"_L1) {
        const auto info = ImageService::Import::of(post, request.home, request.project);
        return startOperation(request, [&images = request.services.images, url = post.source->url, info](Operation &operation) -> Result<> {
            TRY(images.importUrl(url, info, operation));
            return {};
        }, [] { });
    }
    if (post.source->type == "image"_L1)
        return pull(request, post);
    if (post.source->type == "instance"_L1 || post.source->type == "container"_L1 || post.source->type == "snapshot"_L1)
        return publish(request, post);
    return failure(badRequest(u"Invalid image source type \"%1\""_s.arg(post.source->type)));
}
}

Result<Response> postImage(Request &request)
{
    if (!request.exchange->bodyStream())
        return failure(badRequest(u"The image is empty (0 bytes)"_s));
    const QByteArray type = request.header("Content-Type").section(u';', 0, 0).trimmed().toLower().toLatin1();
    if (type == "application/json")
        return fromJsonRequest(request, {});
    if (type == "application/octet-stream" || type == "multipart/form-data")
        return receive(request, {});
    // Some clients send JSON without saying so: no archive begins with a brace.
    QByteArray begun(blockSize, Qt::Uninitialized);
    begun.truncate(TRY(request.exchange->bodyStream()->read(begun.data(), begun.size())));
    return begun.startsWith('{') ? fromJsonRequest(request, begun) : receive(request, begun);
}

}
