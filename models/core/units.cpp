// SPDX-License-Identifier: Apache-2.0
#include "models/core/units.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
struct Suffix {
    QLatin1StringView name;
    qint64 factor;
};

constexpr qint64 power(qint64 base, int exponent) { return exponent == 0 ? 1 : base * power(base, exponent - 1); }

constexpr std::array byteSuffixes {
    Suffix { " bytes"_L1, 1 }, Suffix { "KiB"_L1, power(1024, 1) }, Suffix { "MiB"_L1, power(1024, 2) },
    Suffix { "GiB"_L1, power(1024, 3) }, Suffix { "TiB"_L1, power(1024, 4) }, Suffix { "PiB"_L1, power(1024, 5) },
    Suffix { "EiB"_L1, power(1024, 6) }, Suffix { "kB"_L1, power(1000, 1) }, Suffix { "MB"_L1, power(1000, 2) },
    Suffix { "GB"_L1, power(1000, 3) }, Suffix { "TB"_L1, power(1000, 4) }, Suffix { "PB"_L1, power(1000, 5) }, Suffix { "EB"_L1, power(1000, 6) }, Suffix { "B"_L1, 1 },
};

constexpr std::array bitSuffixes {
    Suffix { "Kibit"_L1, power(1024, 1) }, Suffix { "Mibit"_L1, power(1024, 2) }, Suffix { "Gibit"_L1, power(1024, 3) },
    Suffix { "Tibit"_L1, power(1024, 4) }, Suffix { "Pibit"_L1, power(1024, 5) }, Suffix { "Eibit"_L1, power(1024, 6) },
    Suffix { "kbit"_L1, power(1000, 1) }, Suffix { "Mbit"_L1, power(1000, 2) }, Suffix { "Gbit"_L1, power(1000, 3) },
    Suffix { "Tbit"_L1, power(1000, 4) }, Suffix { "Pbit"_L1, power(1000, 5) }, Suffix { "Ebit"_L1, power(1000, 6) },
    Suffix { "bit"_L1, 1 },
};

template<size_t N>
Result<qint64> parseSize(const QString &text, const std::array<Suffix, N> &suffixes)
{
    QStringView number = text;
    qint64 factor = 1;
    for (const Suffix &suffix : suffixes) {
        if (number.endsWith(suffix.name)) {
            number = number.chopped(suffix.name.size());
            factor = suffix.factor;
            break;
        }
    }
    bool ok = !number.isEmpty() && std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const qint64 value = ok ? number.toLongLong(&ok) : 0;
    qint64 total = 0;
    if (!ok || __builtin_mul_overflow(value, factor, &total)) {
        QStringList allowed;
        for (const Suffix &suffix : suffixes)
            allowed << QString(suffix.name).trimmed();
        return failure(badRequest(u"Invalid size \"%1\": a whole number with one of %2"_s.arg(text, allowed.join(u", "_s))));
    }
    return total;
}
}

Result<qint64> parseByteSize(const QString &text) { return parseSize(text, byteSuffixes); }
Result<qint64> parseBitSize(const QString &text) { return parseSize(text, bitSuffixes); }

QString formatByteSize(qint64 bytes, int decimals)
{
    static constexpr std::array names { "B"_L1, "kB"_L1, "MB"_L1, "GB"_L1, "TB"_L1, "PB"_L1, "EB"_L1 };
    double value = double(bytes);
    size_t unit = 0;
    while (value >= 1000 && unit + 1 < names.size()) {
        value /= 1000;
        ++unit;
    }
    return QString::number(value, 'f', unit == 0 ? 0 : decimals) + names[unit];
}

}
