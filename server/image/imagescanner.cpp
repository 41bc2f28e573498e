// SPDX-License-Identifier: Apache-2.0
#include "server/image/imagescanner.h"

#include <QByteArrayList>
#include <QFile>
#include <archive.h>
#include <archive_entry.h>
#include <sys/stat.h>

#include "server/image/squashfslist.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 maxMetadata = 1024 * 1024;
constexpr size_t blockSize = 256 * 1024;

/** libarchive's view of the file. */
struct Source {
    GrowingFile &file;
    qint64 offset = 0;
    QByteArray block = QByteArray(blockSize, Qt::Uninitialized);

    static la_ssize_t read(archive *, void *data, const void **out)
    {
        auto &self = *static_cast<Source *>(data);
        const qint64 n = self.file.readAt(self.offset, self.block.data(), self.block.size());
        *out = self.block.constData();
        self.offset += qMax<qint64>(0, n);
        return n;
    }

    /** Only over bytes that are there: a file that is cut off must not look whole. */
    static la_int64_t skip(archive *, void *data, la_int64_t wanted)
    {
        auto &self = *static_cast<Source *>(data);
        char last = 0;
        if (wanted <= 0 || self.file.readAt(self.offset + wanted - 1, &last, 1) != 1)
            return 0;
        self.offset += wanted;
        return wanted;
    }
};

using Archive = std::unique_ptr<archive, int (*)(archive *)>;

Archive openArchive(Source &source, int &status)
{
    Archive a(archive_read_new(), archive_read_free);
    archive_read_support_format_tar(a.get());
    for (const auto support : { archive_read_support_filter_gzip, archive_read_support_filter_bzip2, archive_read_support_filter_xz,
             archive_read_support_filter_lzma, archive_read_support_filter_zstd })
        support(a.get());
    archive_read_set_read_callback(a.get(), Source::read);
    archive_read_set_skip_callback(a.get(), Source::skip);
    archive_read_set_callback_data(a.get(), &source);
    status = archive_read_open1(a.get());
    return a;
}

Error archiveError(archive *a, qint64 size)
{
    const QString text = QString::fromLocal8Bit(archive_error_string(a));
    if (text.contains("Unrecognized archive format"_L1) || archive_format(a) == 0)
        return badRequest(u"Unsupported compression or format: not a tar archive or squashfs (%1 bytes)"_s.arg(size));
    return badRequest(u"The image is damaged or cut off: "_s + text);
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

bool leadsOut(const QByteArray &name) { return name.startsWith('/') || name.split('/').contains(".."); }

Result<QByteArray> readMetadata(archive *a, archive_entry *entry, qint64 size)
{
    if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry) || archive_entry_size(entry) > maxMetadata)
        return failure(badRequest(u"metadata.yaml isn't a plain file of at most 1 MiB"_s));
    QByteArray text(archive_entry_size(entry), Qt::Uninitialized);
    if (archive_read_data(a, text.data(), size_t(text.size())) != text.size())
        return failure(archiveError(a, size));
    return text;
}

QByteArray nameOf(archive_entry *entry)
{
    const char *name = archive_entry_pathname(entry);
    return name ? name : archive_entry_pathname_utf8(entry);
}

Result<> visit(archive *a, archive_entry *entry, ImagePart part, qint64 size, ImageScan &scan)
{
    const QByteArray name = nameOf(entry);
    if (name.isEmpty())
        return failure(badRequest(u"The image has an entry without a readable name"_s));
    TRY(checkImageEntry(part, name, archive_entry_hardlink(entry), archive_entry_filetype(entry)));
    const QByteArrayList path = components(name);
    if (part == ImagePart::Rootfs || path.isEmpty())
        return {};
    if (path.size() == 1 && path.front() == "metadata.yaml")
        scan.metadata = TRY(ImageMetadata::parse(TRY(readMetadata(a, entry, size))));
    scan.hasRootfs = scan.hasRootfs || path.front() == "rootfs";
    scan.hasDisk = scan.hasDisk || (path.size() == 1 && path.front() == "rootfs.img");
    return {};
}

Result<ImageScan> scanTar(GrowingFile &file, ImagePart part)
{
    Source source { file };
    int status = ARCHIVE_OK;
    const Archive a = openArchive(source, status);
    ImageScan scan;
    archive_entry *entry = nullptr;
    while (status >= ARCHIVE_WARN && (status = archive_read_next_header(a.get(), &entry)) >= ARCHIVE_WARN && status != ARCHIVE_EOF)
        TRY(visit(a.get(), entry, part, file.size(), scan));
    if (status != ARCHIVE_EOF)
        return failure(archiveError(a.get(), file.size()));
    return scan;
}
}

Result<> checkImageEntry(ImagePart part, const QByteArray &name, const QByteArray &hardLink, mode_t type)
{
    const auto refuse = [&](const QString &why) { return failure(badRequest(u"Refused image: entry \"%1\" %2"_s.arg(QString::fromUtf8(name), why))); };
    if (leadsOut(name))
        return refuse(u"leads out of the image"_s);
    if (leadsOut(hardLink))
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
    char magic[4] = {};
    const qint64 n = file.readAt(0, magic, sizeof magic);
    if (n == 0)
        return failure(badRequest(u"The image is empty (0 bytes)"_s));
    const bool squashfs = n == 4 && QByteArrayView(magic, 4) == "hsqs";
    ImageScan scan = TRY(squashfs ? scanSquashfs(file, part) : scanTar(file, part));
    if (part != ImagePart::Rootfs && !scan.metadata)
        return failure(badRequest(u"Metadata tarball is missing metadata.yaml"_s));
    if (part == ImagePart::Unified && !scan.hasRootfs && !scan.hasDisk)
        return failure(badRequest(u"The image has no rootfs"_s));
    return scan;
}

}
