// SPDX-License-Identifier: Apache-2.0
// GET /1.0/images/FINGERPRINT/export: the image's files as they are kept.
#include <QFile>
#include <QUuid>
#include <array>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

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

struct Part {
    QByteArray head; ///< boundary and header fields
    UniqueFd file;
    qint64 size = 0;
};

Result<Part> openPart(const QString &path)
{
    Part part;
    part.file.reset(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    struct stat st;
    if (!part.file || ::fstat(part.file.get(), &st) != 0)
        return failure(systemError(u"Couldn't open "_s + path, errno));
    part.size = st.st_size;
    return part;
}

bool writeAll(int fd, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t n = ::write(fd, bytes.data(), size_t(bytes.size()));
        if (n < 0)
            return false;
        bytes = bytes.sliced(n);
    }
    return true;
}

/** Both files in their frame into a pipe; ends early when the client went away. */
void feed(UniqueFd pipe, std::vector<Part> parts, const QByteArray &end)
{
    for (Part &part : parts) {
        if (!writeAll(pipe.get(), part.head))
            return;
        for (qint64 left = part.size; left > 0;) {
            const ssize_t n = ::sendfile(pipe.get(), part.file.get(), nullptr, size_t(qMin<qint64>(left, 1 << 20)));
            if (n <= 0)
                return;
            left -= n;
        }
    }
    writeAll(pipe.get(), end);
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
    std::vector<Part> parts;
    parts.push_back(TRY(openPart(files.metaPath)));
    parts.push_back(TRY(openPart(files.rootfsPath)));
    parts[0].head = frame(boundary, "metadata", "meta-" + fingerprint + extensionOf(files.metaPath));
    parts[1].head = "\r\n" + frame(boundary, image.type == InstanceType::Container ? "rootfs" : "rootfs.img",
        fingerprint + extensionOf(files.rootfsPath));
    const QByteArray end = "\r\n--" + boundary + "--\r\n";
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return failure(systemError(u"pipe"_s, errno));
    UniqueFd readEnd(ends[0]), writeEnd(ends[1]);
    ::fcntl(writeEnd.get(), F_SETPIPE_SZ, 1 << 20);
    PipeBody body;
    body.length = parts[0].head.size() + parts[0].size + parts[1].head.size() + parts[1].size + end.size();
    body.readEnd = std::move(readEnd);
    std::thread(feed, std::move(writeEnd), std::move(parts), end).detach();
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
    Part part = TRY(openPart(files.metaPath));
    HttpResponse http;
    http.headers.add("Content-Type", "application/octet-stream");
    http.headers.add("Content-Disposition", "inline;filename=" + image->fingerprint.toLatin1() + extensionOf(files.metaPath));
    http.body = FileBody { std::move(part.file), 0, part.size };
    return Response::raw(std::move(http));
}

}
