// SPDX-License-Identifier: Apache-2.0
#include "server/system/helperclient.h"

#include <QFile>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <optional>
#include <poll.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include "server/system/fdpassing.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** Text in memory that another process can read as a file. */
Result<UniqueFd> memoryFile(const QByteArray &text)
{
    UniqueFd fd(memfd_create("quayside-input", MFD_CLOEXEC));
    if (!fd || write(fd.get(), text.constData(), size_t(text.size())) != text.size() || lseek(fd.get(), 0, SEEK_SET) < 0)
        return failure(systemError(u"Passing data to a helper"_s, errno));
    return fd;
}

/** Programs are looked for where the system has them, whatever the daemon was started from. */
constexpr auto programPath = "/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/sbin:/usr/local/bin"_L1;

const QByteArrayList &helperEnvironment()
{
    static const QByteArrayList environment = [] {
        QByteArrayList list { "PATH=" + QByteArray(programPath.data(), programPath.size()) };
        for (char **entry = environ; *entry; ++entry) {
            if (strncmp(*entry, "PATH=", 5) != 0)
                list.append(*entry);
        }
        return list;
    }();
    return environment;
}

QString foundHelper()
{
    const QString named = qEnvironmentVariable("QUAYSIDE_HELPER");
    if (!named.isEmpty())
        return named;
    char self[4096];
    const ssize_t length = readlink("/proc/self/exe", self, sizeof self);
    const QString program = QString::fromUtf8(self, length > 0 ? length : 0);
    const QString beside = program.left(program.lastIndexOf(u'/') + 1) + u"quayside-helper"_s;
    return access(beside.toUtf8().constData(), X_OK) == 0 ? beside : QStringLiteral(QUAYSIDE_LIBEXECDIR "/quayside-helper");
}
}

/** The helper as a file in memory that nobody can change: root of a privileged container could write to /proc/PID/exe of what enters
 *  it (CVE-2019-5736). The name is good while this process lives. */
static Result<QByteArray> sealedHelper()
{
    static const Result<QByteArray> path = []() -> Result<QByteArray> {
        QFile program(HelperClient::containerHelper());
        if (!program.open(QIODevice::ReadOnly))
            return failure(notFound(u"%1: %2"_s.arg(program.fileName(), program.errorString())));
        const QByteArray bytes = program.readAll();
        UniqueFd fd(memfd_create("quayside-helper", MFD_CLOEXEC | MFD_ALLOW_SEALING));
        if (!fd || write(fd.get(), bytes.constData(), size_t(bytes.size())) != bytes.size()
            || fcntl(fd.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL) < 0)
            return failure(systemError(u"Making a copy of the helper in memory"_s, errno));
        return "/proc/" + QByteArray::number(getpid()) + "/fd/" + QByteArray::number(fd.release());
    }();
    return path;
}

QStringList HelperClient::programFolders() { return QString(programPath).split(u':'); }

QString HelperClient::containerHelper()
{
    static const QString path = foundHelper();
    return path;
}

static QString besideHelper(const QString &name)
{
    const QString helper = HelperClient::containerHelper();
    return helper.left(helper.lastIndexOf(u'/') + 1) + name;
}

QString HelperClient::archiveHelper() { return besideHelper(u"quayside-archive"_s); }
QString HelperClient::proxyHelper() { return besideHelper(u"quayside-proxy"_s); }

/** A helper that has been loaded and waits for its verb ("spare"); while one works the next is made ready. Any thread. */
class SpareHelper {
public:
    std::optional<HelperCall> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_ready, std::nullopt);
    }

    void prepare()
    {
        const std::lock_guard lock(m_mutex);
        if (m_ready)
            return;
        if (auto call = HelperCall::startProgram(HelperClient::containerHelper(), { "spare" }))
            m_ready.emplace(std::move(*call));
    }

    static SpareHelper &instance()
    {
        static SpareHelper spare;
        return spare;
    }

private:
    std::mutex m_mutex;
    std::optional<HelperCall> m_ready;
};

Result<HelperCall> HelperCall::startProgram(const QString &program, const QByteArrayList &words, std::vector<SpawnOptions::Fd> fds)
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) < 0)
        return failure(systemError(u"Making a channel"_s, errno));
    UniqueFd ours(ends[0]), theirs(ends[1]);
    SpawnOptions options;
    options.newSession = true;
    options.environment = helperEnvironment();
    if (program == HelperClient::containerHelper())
        options.program = TRY(sealedHelper());
    options.fds = std::move(fds);
    options.fds.push_back({ 3, theirs.get() });
    Subprocess process = TRY(Subprocess::start(QByteArrayList { program.toUtf8() } + words, options));
    return HelperCall(std::move(process), std::move(ours));
}

/** Makes the spare helper a verb; false when it can't be. */
bool HelperCall::order(const QByteArrayList &words, const std::vector<SpawnOptions::Fd> &fds) const
{
    constexpr size_t maximumFds = 4;
    constexpr qsizetype maximumSize = 8192; // what the helper has room for
    QByteArray numbers;
    int sent[maximumFds];
    for (const SpawnOptions::Fd &fd : fds) {
        if (fds.size() > maximumFds || fd.child > 9)
            return false;
        sent[numbers.size()] = fd.ours;
        numbers.append(char('0' + fd.child));
    }
    QByteArray text = (QByteArrayList { numbers } + words).join('\0') + '\0';
    if (text.size() > maximumSize)
        return false;
    return sendWithFds<maximumFds>(m_channel.get(), { text.constData(), size_t(text.size()) }, { sent, fds.size() }) == text.size();
}

Result<HelperCall> HelperCall::start(const QByteArrayList &words, std::vector<SpawnOptions::Fd> fds, const QByteArray &input)
{
    UniqueFd inputFile;
    if (!input.isEmpty()) {
        inputFile = TRY(memoryFile(input));
        fds.push_back({ 4, inputFile.get() });
    }
    SpareHelper &spare = SpareHelper::instance();
    std::optional<HelperCall> call = spare.take();
    if (!call || !call->order(words, fds))
        call = TRY(startProgram(HelperClient::containerHelper(), words, std::move(fds)));
    spare.prepare();
    return std::move(*call);
}

Result<HelperMessage> HelperCall::receive(int timeoutMs)
{
    pollfd ready { m_channel.get(), POLLIN, 0 };
    if (timeoutMs >= 0 && poll(&ready, 1, timeoutMs) == 0)
        return failure(internal(u"The helper timed out"_s));
    char text[4608];
    std::vector<int> fds;
    const ssize_t length = receiveWithFds<4>(m_channel.get(), text, fds);
    if (length <= 0)
        return failure(internal(u"The helper ended unexpectedly"_s));
    const QByteArray line(text, length);
    const qsizetype space = line.indexOf(' ');
    HelperMessage message { line.left(space), space < 0 ? QByteArray() : line.mid(space + 1), {} };
    for (const int fd : fds)
        message.fds.emplace_back(fd);
    if (message.kind == "failed")
        return failure(internal(QString::fromUtf8(message.rest)));
    return message;
}

}
