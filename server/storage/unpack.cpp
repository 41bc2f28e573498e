// SPDX-License-Identifier: Apache-2.0
#include "server/storage/unpack.h"

#include <QElapsedTimer>
#include <QFile>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "models/core/units.h"
#include "server/storage/diskfiles.h"
#include "server/system/helperclient.h"
#include "server/system/subprocess.h"
#include "server/system/treeshift.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int progressMs = 500;

Error unpackError(const QString &directory, const QByteArray &said)
{
    const QString text = QString::fromLocal8Bit(said).trimmed().right(500);
    if (said.contains("No space left on device") || said.contains("Disk quota exceeded"))
        return { 507, u"Couldn't unpack the image into %1: No space left on device"_s.arg(directory), text };
    return badRequest(u"Couldn't unpack the image: %1"_s.arg(text.isEmpty() ? u"the program that does it failed"_s : text));
}

/** The helper reads from our descriptor, so its place in the file is ours: progress without copying a byte. */
void report(const ProgressFunction &progress, int file, qint64 size, const QElapsedTimer &clock)
{
    const qint64 at = ::lseek(file, 0, SEEK_CUR);
    if (!progress || size <= 0 || at < 0)
        return;
    const qint64 perSecond = at * 1000 / qMax<qint64>(1, clock.elapsed());
    progress(u"Unpack: %1% (%2/s)"_s.arg(QString::number(at * 100 / size), formatByteSize(perSecond)));
}

QByteArray readAll(int fd)
{
    QByteArray out;
    char buffer[4096];
    for (ssize_t n; out.size() < 65536 && (n = ::read(fd, buffer, sizeof buffer)) > 0;)
        out.append(buffer, n);
    return out;
}

Result<> unpackTar(const QString &path, const QString &directory, const IdMap *shift, const ProgressFunction &progress)
{
    const UniqueFd file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    struct stat st;
    int ends[2];
    if (!file || ::fstat(file.get(), &st) != 0 || ::pipe2(ends, O_CLOEXEC) != 0)
        return failure(systemError(u"Couldn't open "_s + path, errno));
    const UniqueFd said(ends[0]);
    UniqueFd saying(ends[1]);
    SpawnOptions options;
    options.fds = { { 0, file.get() }, { 2, saying.get() } };
    QByteArrayList argv { QFile::encodeName(HelperClient::archiveHelper()), "forkunpack", QFile::encodeName(directory) };
    if (shift)
        argv << shift->toJson();
    QElapsedTimer clock;
    clock.start();
    Subprocess helper = TRY(Subprocess::start(argv, options));
    saying.reset();
    std::optional<int> code;
    while (!(code = helper.wait(progressMs)))
        report(progress, file.get(), st.st_size, clock);
    report(progress, file.get(), st.st_size, clock);
    return *code == 0 ? Result<>() : failure(unpackError(directory, readAll(said.get())));
}

Result<> unpackSquashfs(const QString &path, const QString &directory)
{
    const QByteArrayList argv { "unsquashfs", "-force", "-no-progress", "-quiet", "-dest", QFile::encodeName(directory), QFile::encodeName(path) };
    const auto output = TRY(Subprocess::run(argv));
    return output.exitCode == 0 ? Result<>() : failure(unpackError(directory, output.err + output.out));
}

Result<> unpackOne(const QString &path, const QString &directory, const IdMap *shift, const ProgressFunction &progress)
{
    if (!isSquashfs(path))
        return unpackTar(path, directory, shift, progress);
    TRY(unpackSquashfs(path, directory));
    return shift ? shiftTree(directory, *shift, ShiftDirection::ToHost) : Result<>();
}
}

bool isSquashfs(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == "hsqs";
}

Result<> unpackImage(const ImageFiles &image, const QString &directory, const IdMap *shift, const ProgressFunction &progress)
{
    if (!pathExists(image.metaPath))
        return failure(notFound(u"The files of image %1 are missing"_s.arg(image.fingerprint)));
    const QString rootfs = directory + u"/rootfs"_s;
    TRY(unpackOne(image.metaPath, directory, shift, image.rootfsPath.isEmpty() ? progress : ProgressFunction()));
    if (!image.rootfsPath.isEmpty()) {
        TRY(makeDirectory(rootfs, 0755));
        TRY(unpackOne(image.rootfsPath, rootfs, shift, progress));
    }
    return pathExists(rootfs) ? Result<>() : failure(badRequest(u"The image has no rootfs"_s));
}

}
