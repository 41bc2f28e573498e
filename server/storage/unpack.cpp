// SPDX-License-Identifier: Apache-2.0
#include "server/storage/unpack.h"

#include <QElapsedTimer>
#include <QFile>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "models/core/units.h"
#include "server/storage/diskfiles.h"
#include "server/storage/pipe.h"
#include "server/system/helperclient.h"
#include "server/system/subprocess.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int progressMs = 500;

Error unpackError(const QByteArray &said)
{
    const QString text = QString::fromLocal8Bit(said).trimmed().right(500);
    if (said.contains("No space left on device") || said.contains("Disk quota exceeded"))
        return { 507, u"Couldn't unpack the archive: No space left on device"_s, text };
    return badRequest(u"Couldn't unpack the archive: %1"_s.arg(text.isEmpty() ? u"the program that does it failed"_s : text));
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

QByteArray readAll(int fd, qsizetype maximum)
{
    QByteArray out;
    char buffer[4096];
    for (ssize_t n; out.size() < maximum && (n = ::read(fd, buffer, sizeof buffer)) > 0;)
        out.append(buffer, n);
    return out;
}

/** A verb of the archive helper that reads an archive; a squashfs goes through another one of it first. */
class Reading {
public:
    static Result<Reading> start(const QString &path, const QByteArrayList &words, int output = -1)
    {
        Reading reading;
        reading.m_file.reset(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
        struct stat st {};
        if (!reading.m_file || ::fstat(reading.m_file.get(), &st) != 0)
            return failure(systemError(u"Couldn't open "_s + path, errno));
        reading.m_size = st.st_size;
        const QByteArray helper = QFile::encodeName(HelperClient::archiveHelper());
        Pipe said = TRY(Pipe::open()), tar;
        if (isSquashfs(path)) {
            tar = TRY(Pipe::open());
            reading.m_feeder = TRY(Subprocess::start({ helper, "forksquashfs" }, with(reading.m_file.get(), tar.writeEnd.get(), said.writeEnd.get())));
        }
        const int input = tar.readEnd ? tar.readEnd.get() : reading.m_file.get();
        reading.m_helper = TRY(Subprocess::start(QByteArrayList { helper } + words,
            with(input, output, said.writeEnd.get())));
        reading.m_said = std::move(said.readEnd);
        return reading;
    }

    /** Its exit status; what it said is then in said(). */
    int wait(const ProgressFunction &progress)
    {
        QElapsedTimer clock;
        clock.start();
        std::optional<int> code;
        while (!(code = m_helper->wait(progressMs)))
            report(progress, m_file.get(), m_size, clock);
        report(progress, m_file.get(), m_size, clock);
        // What is left unread when the helper has seen the end of the archive doesn't matter.
        const int fed = m_feeder ? m_feeder->wait().value_or(1) : 0;
        return *code == 0 && fed != 128 + SIGPIPE ? fed : *code;
    }

    QByteArray said() const { return readAll(m_said.get(), 65536); }

private:
    static SpawnOptions with(int input, int output, int errors)
    {
        SpawnOptions options;
        options.fds = { { 0, input }, { 2, errors } };
        if (output >= 0)
            options.fds.push_back({ 1, output });
        return options;
    }

    UniqueFd m_file, m_said;
    qint64 m_size = 0;
    std::optional<Subprocess> m_feeder, m_helper;
};

/** With a verb that makes files. */
Result<> unpackBy(const QString &path, const QByteArrayList &words, const ProgressFunction &progress)
{
    Reading reading = TRY(Reading::start(path, words));
    return reading.wait(progress) == 0 ? Result<>() : failure(unpackError(reading.said()));
}

Result<> unpackOne(const QString &path, const QString &directory, const IdMap *shift, const ProgressFunction &progress)
{
    return unpackBy(path, { "forkunpack", QFile::encodeName(directory), shift ? shift->toJson() : QByteArray() }, progress);
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

Result<> unpackFolder(const QString &archive, const QByteArray &folder, const QString &directory, const IdMap *shift,
    const ProgressFunction &progress)
{
    return unpackBy(archive, { "forkextract", QFile::encodeName(directory), shift ? shift->toJson() : QByteArray(), folder }, progress);
}

Result<QByteArray> readFromArchive(const QString &archive, const QByteArray &name, const QString &jail)
{
    Pipe content = TRY(Pipe::open());
    Reading reading = TRY(Reading::start(archive, { "forkcat", QFile::encodeName(jail), name }, content.writeEnd.get()));
    content.writeEnd.reset();
    const QByteArray bytes = readAll(content.readEnd.get(), maximumFromArchive);
    content.readEnd.reset();
    const int code = reading.wait({});
    if (code == 3)
        return failure(notFound(u"%1 is missing in the archive"_s.arg(QString::fromUtf8(name))));
    return code == 0 ? Result<QByteArray>(bytes) : failure(unpackError(reading.said()));
}

}
