// SPDX-License-Identifier: Apache-2.0
#include "server/image/squashfslist.h"

#include <QFile>
#include <QtEndian>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "server/system/subprocess.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr QByteArrayView root = "squashfs-root";

/** Lines of a program's output as it comes, however much that is. */
Result<> forEachLine(const QByteArrayList &argv, const std::function<Result<>(const QByteArray &)> &visit)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return failure(systemError(u"pipe"_s, errno));
    const UniqueFd in(ends[0]);
    UniqueFd out(ends[1]);
    SpawnOptions options;
    options.fds = { { 1, out.get() } };
    Subprocess process = TRY(Subprocess::start(argv, options));
    out.reset();
    QByteArray pending;
    char block[65536];
    for (ssize_t n; (n = ::read(in.get(), block, sizeof block)) > 0;) {
        pending.append(block, n);
        qsizetype from = 0;
        for (qsizetype to; (to = pending.indexOf('\n', from)) >= 0; from = to + 1)
            TRY(visit(pending.mid(from, to - from)));
        pending.remove(0, from);
    }
    if (process.wait().value_or(1) != 0)
        return failure(badRequest(u"The squashfs is damaged or cut off"_s));
    return {};
}

mode_t typeOf(char letter)
{
    switch (letter) {
    case '-': return S_IFREG;
    case 'd': return S_IFDIR;
    case 'l': return S_IFLNK;
    case 'c': return S_IFCHR;
    case 'b': return S_IFBLK;
    case 'p': return S_IFIFO;
    case 's': return S_IFSOCK;
    default: return 0;
    }
}

/** The superblock says how long the whole is; listing alone reads only what it needs. */
bool isWhole(GrowingFile &file)
{
    quint64 bytesUsed = 0;
    constexpr qint64 bytesUsedOffset = 40;
    return file.readAt(bytesUsedOffset, reinterpret_cast<char *>(&bytesUsed), sizeof bytesUsed) == sizeof bytesUsed
        && qFromLittleEndian(bytesUsed) <= quint64(file.size());
}

Result<ImageMetadata> metadataOf(const QByteArray &path)
{
    Subprocess::RunOptions options;
    options.maxOutput = 1024 * 1024 + 1;
    const auto output = TRY(Subprocess::run({ "unsquashfs", "-cat", path, "metadata.yaml" }, options));
    if (output.exitCode != 0 || output.out.isEmpty())
        return failure(badRequest(u"Metadata tarball is missing metadata.yaml"_s));
    if (output.out.size() == options.maxOutput)
        return failure(badRequest(u"metadata.yaml isn't a plain file of at most 1 MiB"_s));
    return ImageMetadata::parse(output.out);
}
}

std::optional<SquashfsEntry> parseSquashfsLine(const QByteArray &line)
{
    const qsizetype at = line.indexOf(root);
    const mode_t type = line.isEmpty() ? 0 : typeOf(line.front());
    if (at < 0 || type == 0)
        return {};
    const QByteArray name = line.mid(at + root.size());
    return SquashfsEntry { type, name.startsWith('/') ? name.mid(1) : name };
}

Result<ImageScan> scanSquashfs(GrowingFile &file, ImagePart part)
{
    if (!file.waitFinished())
        return failure(badRequest(u"The upload was cut off"_s));
    if (!isWhole(file))
        return failure(badRequest(u"The squashfs is damaged or cut off"_s));
    const QByteArray path = QFile::encodeName(file.path());
    ImageScan scan;
    TRY(forEachLine({ "unsquashfs", "-lln", path }, [&](const QByteArray &line) -> Result<> {
        const auto entry = parseSquashfsLine(line);
        if (!entry || entry->name.isEmpty())
            return {};
        scan.hasRootfs = scan.hasRootfs || entry->name == "rootfs" || entry->name.startsWith("rootfs/");
        scan.hasDisk = scan.hasDisk || entry->name == "rootfs.img";
        const bool link = entry->type == S_IFLNK;
        return checkImageEntry(part, link ? entry->name.left(entry->name.indexOf(" -> ")) : entry->name, {}, entry->type);
    }));
    if (part != ImagePart::Rootfs)
        scan.metadata = TRY(metadataOf(path));
    return scan;
}

}
