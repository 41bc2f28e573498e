// SPDX-License-Identifier: Apache-2.0
#include "server/storage/pack.h"

#include <QElapsedTimer>
#include <QFile>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include "models/core/units.h"
#include "server/storage/compressor.h"
#include "server/storage/pipe.h"
#include "server/system/helperclient.h"
#include "server/system/subprocess.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int progressMs = 500;
constexpr qsizetype tarBlock = 512;

/** A program with its errors in a pipe. */
struct Worker {
    Subprocess process;
    UniqueFd errors;

    static Result<Worker> start(const QByteArrayList &argv, int input, int output)
    {
        Pipe errors = TRY(Pipe::open());
        SpawnOptions options;
        options.fds = { { 1, output }, { 2, errors.writeEnd.get() } };
        if (input >= 0)
            options.fds.push_back({ 0, input });
        Subprocess process = TRY(Subprocess::start(argv, options));
        return Worker { std::move(process), std::move(errors.readEnd) };
    }

    /** What it said; after its end. */
    QByteArray said() const
    {
        QByteArray text(4096, '\0');
        ::fcntl(errors.get(), F_SETFL, O_NONBLOCK);
        text.truncate(qMax<ssize_t>(0, ::read(errors.get(), text.data(), size_t(text.size()))));
        return text.trimmed();
    }
};

/** Not every program says why it couldn't write. */
bool isFull(int file)
{
    struct statvfs fs {};
    return ::fstatvfs(file, &fs) == 0 && fs.f_bavail * fs.f_frsize < 1024 * 1024;
}

Error packError(int file, const QByteArray &said)
{
    const QString text = QString::fromLocal8Bit(said).right(500);
    if (said.contains("No space left on device") || said.contains("Disk quota exceeded") || isFull(file))
        return { 507, u"Couldn't write the archive: No space left on device"_s, text };
    return internal(u"Couldn't write the archive: %1"_s.arg(text.isEmpty() ? u"a program that does it failed"_s : text));
}

bool writeAll(int fd, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t n = ::write(fd, bytes.constData() + at, size_t(bytes.size() - at));
        if (n < 0 && errno != EINTR)
            return false;
        at += qMax<ssize_t>(0, n);
    }
    return true;
}

/** One packing: everything goes into `sink`, which is the file itself or leads through the compressor. */
class Packing {
public:
    Packing(int file, const ProgressFunction &progress) : m_file(file), m_sink(::fcntl(file, F_DUPFD_CLOEXEC, 3)), m_progress(progress)
    {
        m_clock.start();
    }

    Result<> compress(const QByteArrayList &argv)
    {
        if (argv.isEmpty())
            return {};
        Pipe pipe = TRY(Pipe::open());
        ::fcntl(pipe.writeEnd.get(), F_SETPIPE_SZ, 1 << 20);
        m_compressor = TRY(Worker::start(argv, pipe.readEnd.get(), m_file));
        m_sink = std::move(pipe.writeEnd);
        return {};
    }

    Result<> add(const QByteArray &bytes)
    {
        if (!writeAll(m_sink.get(), bytes))
            return failure(reason(strerror(errno)));
        return {};
    }

    Result<> add(const PackedTree &tree)
    {
        const QByteArrayList argv { QFile::encodeName(HelperClient::archiveHelper()), "forkpack", QFile::encodeName(tree.directory),
            tree.onDisk.toJson(), tree.name };
        Worker helper = TRY(Worker::start(argv + tree.members, -1, m_sink.get()));
        std::optional<int> code;
        while (!(code = helper.process.wait(progressMs)))
            report();
        if (*code != 0)
            return failure(reason(helper.said()));
        return {};
    }

    Result<> finish()
    {
        TRY(add(QByteArray(2 * tarBlock, '\0')));
        m_sink.reset();
        std::optional<int> code = m_compressor ? std::nullopt : std::optional(0);
        while (!code && !(code = m_compressor->process.wait(progressMs)))
            report();
        report();
        if (*code != 0)
            return failure(packError(m_file, m_compressor->said()));
        return {};
    }

private:
    /** A compressor that failed is why nothing more could be written to it. */
    Error reason(const QByteArray &said)
    {
        m_sink.reset();
        if (m_compressor && m_compressor->process.wait(progressMs).value_or(0) != 0)
            return packError(m_file, m_compressor->said());
        return packError(m_file, said);
    }

    void report() const
    {
        struct stat st {};
        if (!m_progress || ::fstat(m_file, &st) != 0)
            return;
        const qint64 perSecond = st.st_size * 1000 / qMax<qint64>(1, m_clock.elapsed());
        m_progress(u"%1 (%2/s)"_s.arg(formatByteSize(st.st_size), formatByteSize(perSecond)));
    }

    const int m_file;
    UniqueFd m_sink;
    std::optional<Worker> m_compressor;
    const ProgressFunction &m_progress;
    QElapsedTimer m_clock;
};
}

QByteArray tarEntry(const PackedFile &file)
{
    struct Header {
        char name[100], mode[8], uid[8], gid[8], size[12], time[12], sum[8], type, link[100], magic[6], version[2], rest[247];
    } header {};
    static_assert(sizeof(Header) == tarBlock);
    memcpy(header.name, file.name.constData(), size_t(qMin<qsizetype>(file.name.size(), sizeof header.name)));
    memcpy(header.mode, "0000644", 7);
    memcpy(header.uid, "0000000", 7);
    memcpy(header.gid, "0000000", 7);
    snprintf(header.size, sizeof header.size, "%011llo", static_cast<unsigned long long>(file.content.size()));
    snprintf(header.time, sizeof header.time, "%011llo", static_cast<unsigned long long>(file.seconds));
    memset(header.sum, ' ', sizeof header.sum);
    header.type = '0';
    memcpy(header.magic, "ustar", 6);
    memcpy(header.version, "00", 2);
    unsigned sum = 0;
    for (const unsigned char byte : QByteArrayView(reinterpret_cast<const char *>(&header), sizeof header))
        sum += byte;
    snprintf(header.sum, 7, "%06o", sum);
    const qsizetype padding = (tarBlock - file.content.size() % tarBlock) % tarBlock;
    return QByteArray(reinterpret_cast<const char *>(&header), sizeof header) + file.content + QByteArray(padding, '\0');
}

Result<> packArchive(const PackJob &job, int file, const ProgressFunction &progress)
{
    const QByteArrayList command = TRY(compressCommand(job.compression));
    Packing packing(file, progress);
    TRY(packing.compress(command));
    for (const PackedFile &each : job.files)
        TRY(packing.add(tarEntry(each)));
    for (const PackedTree &tree : job.trees)
        TRY(packing.add(tree));
    return packing.finish();
}

}
