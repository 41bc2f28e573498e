// SPDX-License-Identifier: Apache-2.0
#include "models/config/compression.h"

#include <QProcess>
#include <QRegularExpression>
#include <algorithm>
#include <array>

#include "models/config/validators.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
struct Algorithm {
    QLatin1StringView name;
    const char *arguments; ///< what each may look like, whole; nullptr: there are none
};

constexpr auto gzipArguments = "-[1-9]|--fast|--best|--rsyncable";
constexpr auto xzArguments = "-[0-9]e?|-e|--extreme|--fast|--best|-T[0-9]{1,3}|--threads=[0-9]{1,3}";
constexpr std::array algorithms {
    Algorithm { "none"_L1, nullptr },
    Algorithm { "gzip"_L1, gzipArguments },
    Algorithm { "pigz"_L1, gzipArguments },
    Algorithm { "bzip2"_L1, "-[1-9]|--fast|--best" },
    Algorithm { "lzma"_L1, xzArguments },
    Algorithm { "xz"_L1, xzArguments },
    Algorithm { "zstd"_L1, "-[0-9]{1,2}|--fast(=[0-9]{1,2})?|--ultra|--long(=[0-9]{2})?|--adapt|--rsyncable|-T[0-9]{1,3}|--threads=[0-9]{1,3}" },
    Algorithm { "squashfs"_L1, nullptr },
};
}

Result<Compression> Compression::parse(const QString &text)
{
    QStringList words = QProcess::splitCommand(text);
    const QString name = words.isEmpty() ? QString() : words.takeFirst();
    const auto found = std::find_if(algorithms.begin(), algorithms.end(), [&](const Algorithm &row) { return row.name == name; });
    if (found == algorithms.end())
        return failure(badRequest(u"Invalid compression algorithm \"%1\""_s.arg(name)));
    if (words.isEmpty())
        return Compression { name, {} };
    if (!found->arguments)
        return failure(badRequest(u"Invalid compression algorithm \"%1\": %2 takes no arguments"_s.arg(text, name)));
    const QRegularExpression allowed(QRegularExpression::anchoredPattern(QString::fromLatin1(found->arguments)));
    for (const QString &word : words) {
        if (!allowed.match(word).hasMatch())
            return failure(badRequest(u"Invalid compression algorithm \"%1\": %2 can't be given the argument \"%3\""_s.arg(text, name, word)));
    }
    return Compression { name, words };
}

bool check::isCompression(const QString &value, const char *) { return Compression::parse(value).has_value(); }

}
