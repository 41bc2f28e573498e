// SPDX-License-Identifier: Apache-2.0
// GET /1.0/images/FINGERPRINT/export: the image's files as they are kept.
#include <QFile>
#include <QUuid>
#include <array>
#include <fcntl.h>
#include <sys/stat.h>

#include "server/image/imageservice.h"
#include "server/rest/handlers/imageaccess.h"
#include "server/rest/services.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
struct Magic {
    QByteArrayView bytes;
    qint64 offset;
    const char *extension;
};
constexpr std::array magics {
    Magic { QByteArrayView("\x1f\x8b", 2), 0, ".tar.gz" }, Magic { QByteArrayView("BZh", 3), 0, ".tar.bz2" },
    Magic { QByteArrayView("\xfd" "7zXZ", 5), 0, ".tar.xz" }, Magic { QByteArrayView("\x5d\0\0", 3), 0, ".tar.lzma" },
    Magic { QByteArrayView("\x28\xb5\x2f\xfd", 4), 0, ".tar.zst" }, Magic { QByteArrayView("hsqs", 4), 0, ".squashfs" },
    Magic { QByteArrayView("QFI\xfb", 4), 0, ".qcow2" }, Magic { QByteArrayView("ustar", 5), 257, ".tar" },
};

QByteArray extensionOf(const QString &path)
{
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(512) : QByteArray();
    for (const Magic &magic : magics) {
        if (head.mid(magic.offset, magic.bytes.size()) == magic.bytes)
            return magic.extension;
    }
    return {};
}

Result<FileBody> openWhole(const QString &path)
{
    FileBody body;
    body.file.reset(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    struct stat st;
    if (!body.file || ::fstat(body.file.get(), &st) != 0)
        return failure(systemError(u"Couldn't open "_s + path, errno));
    body.length = st.st_size;
    return body;
}

QByteArray frame(const QByteArray &boundary, const QByteArray &name, const QByteArray &filename)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + filename
        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
}

Result<HttpResponse> splitBody(const ImageRow &image, const ImageFiles &files)
{
    const QByteArray boundary = QUuid::createUuid().toByteArray(QUuid::Id128);
    const QByteArray fingerprint = image.fingerprint.toLatin1();
    const QByteArray rootfs = image.type == InstanceType::Container ? "rootfs" : "rootfs.img";
    PartsBody body;
    body.parts.push_back({ frame(boundary, "metadata", "meta-" + fingerprint + extensionOf(files.metaPath)), TRY(openWhole(files.metaPath)) });
    body.parts.push_back({ "\r\n" + frame(boundary, rootfs, fingerprint + extensionOf(files.rootfsPath)), TRY(openWhole(files.rootfsPath)) });
    body.end = "\r\n--" + boundary + "--\r\n";
    HttpResponse http;
    http.headers.add("Content-Type", "multipart/form-data; boundary=" + boundary);
    http.body = std::move(body);
    return http;
}
}

Result<Response> exportImage(Request &request)
{
    const auto image = TRY(findReadableImage(request));
    const ImageFiles files = TRY(request.services.images.files(*image));
    if (!files.rootfsPath.isEmpty())
        return Response::raw(TRY(splitBody(*image, files)));
    FileBody body = TRY(openWhole(files.metaPath));
    HttpResponse http;
    http.headers.add("Content-Type", "application/octet-stream");
    http.headers.add("Content-Disposition", "inline;filename=" + image->fingerprint.toLatin1() + extensionOf(files.metaPath));
    http.body = std::move(body);
    return Response::raw(std::move(http));
}

}
