// SPDX-License-Identifier: Apache-2.0
#include "server/image/imagescanner.h"

#include <QByteArrayList>
#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "server/system/helperclient.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** What forkscan says of one entry. */
struct Entry {
    mode_t type = 0;
    qint64 contentSize = 0;
    QByteArray name, link, content;
};

/** The first entry of `text`, which loses it; none while it isn't complete. */
std::optional<Entry> takeEntry(QByteArray &text)
{
    const qsizetype nameEnd = text.indexOf('\0'), linkEnd = nameEnd < 0 ? -1 : text.indexOf('\0', nameEnd + 1);
    if (linkEnd < 0)
        return {};
    const qsizetype typeEnd = text.indexOf(' '), sizeEnd = text.indexOf(' ', typeEnd + 1);
    Entry entry;
    entry.type = mode_t(text.left(typeEnd).toUInt(nullptr, 8));
    entry.contentSize = text.mid(typeEnd + 1, sizeEnd - typeEnd - 1).toLongLong();
    const qsizetype size = qMax<qint64>(0, entry.contentSize);
    if (text.size() < linkEnd + 1 + size)
        return {};
    entry.name = text.mid(sizeEnd + 1, nameEnd - sizeEnd - 1);
    entry.link = text.mid(nameEnd + 1, linkEnd - nameEnd - 1);
    entry.content = text.mid(linkEnd + 1, size);
    text.remove(0, linkEnd + 1 + size);
    return entry;
}

/** "./a//b/" -> {a, b}. */
QByteArrayList components(const QByteArray &name)
{
    QByteArrayList out;
    for (const QByteArray &part : name.split('/')) {
        if (!part.isEmpty() && part != ".")
            out << part;
    }
    return out;
}

bool climbs(const QByteArray &name) { return name.split('/').contains(".."); }

Result<> visit(const Entry &entry, ImagePart part, ImageScan &scan)
{
    if (entry.name.isEmpty())
        return failure(badRequest(u"The image has an entry without a readable name"_s));
    TRY(checkImageEntry(part, entry.name, entry.link, entry.type));
    const QByteArrayList path = components(entry.name);
    if (part == ImagePart::Rootfs || path.isEmpty())
        return {};
    const bool isMetadata = path.size() == 1 && path.front() == "metadata.yaml";
    if (isMetadata && entry.contentSize < 0)
        return failure(badRequest(u"metadata.yaml isn't a plain file of at most 1 MiB"_s));
    if (isMetadata)
        scan.metadata = TRY(ImageMetadata::parse(entry.content));
    scan.hasRootfs = scan.hasRootfs || path.front() == "rootfs";
    scan.hasDisk = scan.hasDisk || (path.size() == 1 && path.front() == "rootfs.img");
    return {};
}

/** forkscan at work: what strangers send is taken apart there, not in this process. */
struct Scanner {
    Subprocess process;
    UniqueFd output, errors;

    static Result<Scanner> start(GrowingFile &file)
    {
        const UniqueFd archive(::open(QFile::encodeName(file.path()).constData(), O_RDONLY | O_CLOEXEC));
        int out[2] = { -1, -1 }, err[2] = { -1, -1 };
        if (!archive || ::pipe2(out, O_CLOEXEC) != 0)
            return failure(systemError(file.path(), errno));
        UniqueFd output(out[0]), outputEnd(out[1]);
        if (::pipe2(err, O_CLOEXEC) != 0)
            return failure(systemError(u"pipe"_s, errno));
        UniqueFd errors(err[0]), errorsEnd(err[1]);
        const UniqueFd sizes = TRY(file.follow());
        SpawnOptions options;
        options.fds = { { 0, archive.get() }, { 1, outputEnd.get() }, { 2, errorsEnd.get() }, { 3, sizes.get() } };
        return Scanner { TRY(Subprocess::start({ QFile::encodeName(HelperClient::archiveHelper()), "forkscan" }, options)),
            std::move(output), std::move(errors) };
    }

    Error error(qint64 size, int status) const
    {
        constexpr int notAnArchive = 4;
        char text[512];
        const ssize_t length = ::read(errors.get(), text, sizeof text);
        if (status == notAnArchive)
            return badRequest(u"Unsupported compression or format: not a tar archive or squashfs (%1 bytes)"_s.arg(size));
        const QString said = QString::fromLocal8Bit(text, qMax<ssize_t>(0, length)).trimmed();
        return badRequest((said.endsWith("isn't supported"_L1) ? u"Unsupported image: "_s : u"The image is damaged or cut off: "_s) + said);
    }
};

Result<ImageScan> scanArchive(GrowingFile &file, ImagePart part)
{
    Scanner scanner = TRY(Scanner::start(file));
    ImageScan scan;
    QByteArray pending;
    char block[65536];
    for (ssize_t n; (n = ::read(scanner.output.get(), block, sizeof block)) != 0;) {
        if (n < 0 && errno != EINTR)
            return failure(systemError(u"Listing an image"_s, errno));
        pending.append(block, qMax<ssize_t>(0, n));
        while (const auto entry = takeEntry(pending))
            TRY(visit(*entry, part, scan));
    }
    if (const int status = scanner.process.wait().value_or(1); status != 0)
        return failure(scanner.error(file.size(), status));
    return scan;
}
}

Result<> checkImageEntry(ImagePart part, const QByteArray &name, const QByteArray &hardLink, mode_t type)
{
    const auto refuse = [&](const QString &why) { return failure(badRequest(u"Refused image: entry \"%1\" %2"_s.arg(QString::fromUtf8(name), why))); };
    if (climbs(name)) // a slash before it says no more than that tar was told -P: it is taken without
        return refuse(u"leads out of the image"_s);
    if (hardLink.startsWith('/') || climbs(hardLink))
        return refuse(u"is a hard link out of the image"_s);
    QByteArrayList path = components(name);
    if (part == ImagePart::Unified && path.size() == 1 && path.front() == "rootfs" && !S_ISDIR(type))
        return refuse(u"isn't a folder"_s);
    const bool inRootfs = part == ImagePart::Rootfs || (part == ImagePart::Unified && !path.isEmpty() && path.takeFirst() == "rootfs");
    if ((S_ISCHR(type) || S_ISBLK(type)) && !(inRootfs && path.size() > 1 && path.front() == "dev"))
        return refuse(u"is a device node outside dev/"_s);
    if (!inRootfs && !S_ISREG(type) && !S_ISDIR(type) && hardLink.isEmpty())
        return refuse(u"is neither a file nor a folder"_s);
    return {};
}

Result<ImageScan> scanImage(GrowingFile &file, ImagePart part)
{
    char first = 0;
    if (file.readAt(0, &first, sizeof first) == 0)
        return failure(badRequest(u"The image is empty (0 bytes)"_s));
    ImageScan scan = TRY(scanArchive(file, part));
    if (part != ImagePart::Rootfs && !scan.metadata)
        return failure(badRequest(u"Metadata tarball is missing metadata.yaml"_s));
    if (part == ImagePart::Unified && !scan.hasRootfs && !scan.hasDisk)
        return failure(badRequest(u"The image has no rootfs"_s));
    return scan;
}

}
