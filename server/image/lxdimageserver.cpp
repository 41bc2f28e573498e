// SPDX-License-Identifier: Apache-2.0
#include "server/image/lxdimageserver.h"

#include <QJsonDocument>

#include "models/api/image.h"
#include "models/http/message.h"
#include "server/image/downloadprogress.h"
#include "server/image/imagemetadata.h"

namespace quayside {

using namespace Qt::StringLiterals;

static constexpr qint64 maxObject = 1 << 20;
/** What a body of two files may have besides them. */
static constexpr qint64 framing = 64 * 1024;

QByteArray LxdImageServer::query() const
{
    HttpQuery query;
    if (!m_source.project.isEmpty())
        query.add(u"project"_s, m_source.project);
    if (!m_source.secret.isEmpty())
        query.add(u"secret"_s, m_source.secret);
    return query.items().empty() ? QByteArray() : '?' + query.encoded();
}

/** The "metadata" of a standard return value. */
Result<QJsonObject> LxdImageServer::object(const QByteArray &path) const
{
    const FetchedAnswer answer = TRY(ask(at(path), { maxObject }));
    const QJsonObject json = QJsonDocument::fromJson(answer.body).object();
    if (answer.status != 200) {
        const QString said = json.value("error"_L1).toString();
        return failure(error(answer.status == 404 || answer.status == 403 ? 404 : 502,
            said.isEmpty() ? QString::number(answer.status) + u' ' + QString::fromLatin1(reasonPhrase(answer.status)) : said));
    }
    if (json.value("type"_L1) != "sync"_L1 || !json.value("metadata"_L1).isObject())
        return failure(error(502, u"The answer is none of the LXD API's"_s));
    return json.value("metadata"_L1).toObject();
}

Result<QString> LxdImageServer::targetOf(const QString &name) const
{
    const auto alias = TRY(fromAnswer<api::ImageAlias>(TRY(object("1.0/images/aliases/" + QUrl::toPercentEncoding(name) + query()))));
    const QString type = alias.type.isEmpty() ? u"container"_s : alias.type; // servers from before virtual machines
    if (!m_source.type.isEmpty() && m_source.type != type)
        return failure(error(404, u"The alias \"%1\" is one of a %2"_s.arg(name, type)));
    return alias.target;
}

Result<OfferedImage> LxdImageServer::find()
{
    QString wanted = m_source.name;
    OfferedImage out;
    if (m_source.secret.isEmpty() && !isFingerprint(wanted)) {
        const Result<QString> target = targetOf(wanted);
        if (!target && target.error().status != 404)
            return failure(target.error());
        out.isByAlias = target.has_value();
        wanted = target.value_or(wanted);
    }
    const auto image = fromAnswer<api::Image>(TRY(object("1.0/images/" + QUrl::toPercentEncoding(wanted) + query())));
    if (!image || !isFingerprint(image->fingerprint) || !image->fingerprint.startsWith(wanted) || image->size <= 0)
        return failure(error(502, u"The answer describes no image"_s));
    out.fingerprint = image->fingerprint;
    out.type = image->type == instanceTypeName(InstanceType::VirtualMachine) ? InstanceType::VirtualMachine : InstanceType::Container;
    out.architecture = canonicalArchitecture(image->architecture);
    out.filename = image->filename;
    out.size = image->size;
    out.properties = image->properties;
    out.createdAt = image->createdAt;
    out.expiresAt = image->expiresAt <= Timestamp::fromSeconds(0) ? Timestamp::zero() : image->expiresAt;
    return out;
}

Result<std::shared_ptr<ImageUpload>> LxdImageServer::fetch(const OfferedImage &image)
{
    std::unique_ptr<ImageBody> body;
    DownloadProgress progress(m_context.operation, u"rootfs"_s);
    qint64 left = image.size;
    DownloadSink sink;
    sink.begun = [&](const HttpHead &head) -> Result<> {
        progress.begin(head.contentLength);
        body = TRY(ImageBody::create(m_context.imagesDirectory, head.headers.value("Content-Type").toByteArray()));
        left += body->isMultipart() ? framing : 0;
        return {};
    };
    sink.data = [&](QByteArrayView bytes) -> Result<> {
        left -= bytes.size();
        if (left < 0)
            return failure(error(502, u"The image is larger than the %1 bytes that were announced"_s.arg(image.size)));
        progress.add(bytes.size());
        return body->append(bytes);
    };
    TRY(get(at("1.0/images/" + image.fingerprint.toLatin1() + "/export" + query()), sink));
    TRY(body->finish());
    return body->upload();
}

}
