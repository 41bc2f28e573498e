// SPDX-License-Identifier: Apache-2.0
#include "models/core/error.h"

#include <cstring>

namespace quayside {

using namespace Qt::StringLiterals;

Error badRequest(QString message) { return { 400, std::move(message), {} }; }
Error forbidden(QString message) { return { 403, message.isEmpty() ? u"not authorized"_s : std::move(message), {} }; }
Error notFound(QString message) { return { 404, message.isEmpty() ? u"not found"_s : std::move(message), {} }; }
Error conflict(QString message) { return { 409, std::move(message), {} }; }
Error preconditionFailed(QString message) { return { 412, std::move(message), {} }; }
Error tooLarge(QString message) { return { 413, std::move(message), {} }; }
Error internal(QString message, QString detail) { return { 500, std::move(message), std::move(detail) }; }
Error notImplemented(QString message) { return { 501, std::move(message), {} }; }
Error unavailable(QString message) { return { 503, std::move(message), {} }; }

Error systemError(const QString &what, int errnoValue)
{
    const bool full = errnoValue == ENOSPC || errnoValue == EDQUOT;
    return { full ? 507 : 500, what + u": "_s + QString::fromLocal8Bit(strerror(errnoValue)), {} };
}

}
