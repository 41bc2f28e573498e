// SPDX-License-Identifier: Apache-2.0
#include "server/system/smallfile.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

#include "models/core/uniquefd.h"

namespace quayside {

using namespace Qt::StringLiterals;

static Error fileError(const QString &path, int errnoValue)
{
    return errnoValue == ENOENT ? notFound(path + u": no such file"_s) : systemError(path, errnoValue);
}

Result<QByteArray> readSmallFile(const QString &path)
{
    constexpr qsizetype chunk = 8192, limit = 16 * 1024 * 1024;
    const UniqueFd fd(::open(path.toUtf8().constData(), O_RDONLY | O_CLOEXEC));
    if (!fd)
        return failure(fileError(path, errno));
    QByteArray text;
    while (text.size() < limit) {
        const qsizetype before = text.size();
        text.resize(before + chunk);
        const ssize_t length = ::read(fd.get(), text.data() + before, chunk);
        text.resize(before + std::max<ssize_t>(length, 0));
        if (length < 0 && errno != EINTR)
            return failure(fileError(path, errno));
        if (length == 0)
            break;
    }
    return text;
}

Result<> writeSmallFile(const QString &path, const QByteArray &text)
{
    const UniqueFd fd(::open(path.toUtf8().constData(), O_WRONLY | O_TRUNC | O_CLOEXEC));
    if (!fd || ::write(fd.get(), text.constData(), size_t(text.size())) != text.size())
        return failure(fileError(path, errno));
    return {};
}

Result<> writeAll(int fd, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::write(fd, bytes.constData() + done, size_t(bytes.size() - done));
        if (written < 0 && errno != EINTR)
            return failure(systemError(u"Writing a file"_s, errno));
        done += std::max<ssize_t>(written, 0);
    }
    return {};
}

}
