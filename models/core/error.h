// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace quayside {

/** What went wrong, known where it happened: the HTTP status it will be answered with and a message for a person.
 *  `detail` is for the log only and never sent to a client. Value type, any thread. */
struct Error {
    int status = 500;
    QString message;
    QString detail;

    bool operator==(const Error &) const = default;
};

Error badRequest(QString message);         ///< 400: the request itself is wrong
Error forbidden(QString message = {});     ///< 403: "not authorized" when no message is given
Error notFound(QString message = {});      ///< 404: "not found" when no message is given
Error conflict(QString message);           ///< 409: the name exists, the thing is in use
Error preconditionFailed(QString message); ///< 412: ETag doesn't match
Error tooLarge(QString message);           ///< 413: header or body over its limit
Error internal(QString message, QString detail = {}); ///< 500: our side failed
Error notImplemented(QString message);     ///< 501: not supported by this server or machine
Error unavailable(QString message);        ///< 503: not now
/** 500 (507 for ENOSPC/EDQUOT, 404 for ENOENT, 409 for EEXIST left to the caller): "<what>: <strerror>". */
Error systemError(const QString &what, int errnoValue);

}
