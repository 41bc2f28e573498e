// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>

#include "server/image/imageservice.h"

namespace quayside {

class OperationRegistry;
class Timetable;

/** What happens to images by the clock: those that came for an instance go when they weren't used for images.remote_cache_expiry days,
 *  or have expired; those with auto_update and a source are looked for at the start and every images.auto_update_interval hours (0:
 *  never). Both are operations of the server's own; a changed setting counts as soon as the timetable is poked. */
class ImageKeeper {
public:
    struct Parts {
        Repositories &rows;
        ImageService &images;
        OperationRegistry &operations;
        Timetable &timetable;
    };
    explicit ImageKeeper(Parts parts) : m_parts(parts) { }

    /** Once, when the daemon is ready. */
    void startTimetable();
    /** When a cached image may go; `days` without use, or a day after it was used last when it has expired. Pure. */
    static Timestamp goesAt(const ImageRow &image, qint64 days);

private:
    Timestamp expire(Timestamp now);
    Timestamp update(Timestamp now);
    QList<RowPtr<ImageRow>> images(bool (*wanted)(const ImageRow &)) const;
    qint64 setting(const QString &key) const;
    Result<> removeExpired(const QList<RowPtr<ImageRow>> &images, qint64 days);
    void updateAll(const QList<RowPtr<ImageRow>> &images, Operation &operation);

    const Parts m_parts;
    qint64 m_expiryDays = -1, m_updateHours = -1; ///< as they were when looked at last; these four are the timetable's thread's own
    Timestamp m_nextExpiry = Timestamp::zero(), m_nextUpdate = Timestamp::zero();
    std::atomic<bool> m_isUpdating = false;
};

}
