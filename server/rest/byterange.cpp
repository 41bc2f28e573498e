// SPDX-License-Identifier: Apache-2.0
#include "server/rest/byterange.h"

#include <algorithm>
#include <optional>
#include <sys/stat.h>

namespace quayside {

namespace {
struct Range {
    qint64 first, last; ///< bytes, both included
};

/** Digits only, at most 18 of them; nothing: -1. */
std::optional<qint64> position(QByteArrayView text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || text.size() > 18)
        return {};
    return text.isEmpty() ? -1 : text.toByteArray().toLongLong();
}

/** Nothing when it isn't one that is known here; one behind the end begins there. */
std::optional<Range> rangeOf(QByteArrayView field, qint64 size)
{
    if (!field.startsWith("bytes="))
        return {};
    const QByteArrayView text = field.sliced(6).trimmed();
    const qsizetype dash = text.indexOf('-');
    if (dash < 0)
        return {};
    const auto first = position(text.first(dash)), last = position(text.sliced(dash + 1));
    if (!first || !last || (*first < 0 && *last < 0) || (*first >= 0 && *last >= 0 && *last < *first))
        return {};
    if (*first < 0)
        return Range { *last == 0 ? size : std::max<qint64>(size - *last, 0), size - 1 };
    return Range { *first, *last < 0 ? size - 1 : std::min(*last, size - 1) };
}
}

void takeRange(const HttpHead &head, HttpResponse &response)
{
    auto *body = std::get_if<FileBody>(&response.body);
    struct stat info {};
    if (!body || response.status != 200 || body->offset != 0 || ::fstat(body->file.get(), &info) < 0 || !S_ISREG(info.st_mode) || info.st_size == 0)
        return;
    response.headers.add("Accept-Ranges", "bytes");
    const auto range = head.methodText == "GET" && !head.headers.contains("If-Range") ? rangeOf(head.headers.value("Range"), info.st_size) : std::nullopt;
    if (!range)
        return;
    const QByteArray size = QByteArray::number(qint64(info.st_size));
    if (range->first >= info.st_size) {
        response = HttpResponse::error(416, QStringLiteral("The file has only %1 bytes").arg(info.st_size));
        response.headers.add("Content-Range", "bytes */" + size);
        return;
    }
    response.status = 206;
    response.headers.add("Content-Range", "bytes " + QByteArray::number(range->first) + '-' + QByteArray::number(range->last) + '/' + size);
    body->offset = range->first;
    body->length = range->last - range->first + 1;
}

}
