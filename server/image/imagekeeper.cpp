// SPDX-License-Identifier: Apache-2.0
#include "server/image/imagekeeper.h"

#include "models/config/configschema.h"
#include "models/core/log.h"
#include "server/operations/operationregistry.h"
#include "server/operations/timetable.h"

namespace quayside {

using namespace Qt::StringLiterals;

static constexpr qint64 hourNs = 3'600'000'000'000, dayNs = 24 * hourNs;

void ImageKeeper::startTimetable()
{
    m_parts.timetable.add([this](Timestamp now) { return expire(now); });
    m_parts.timetable.add([this](Timestamp now) { return update(now); });
}

qint64 ImageKeeper::setting(const QString &key) const { return serverKeys().value(m_parts.rows.config.all(), key).toLongLong(); }

QList<RowPtr<ImageRow>> ImageKeeper::images(bool (*wanted)(const ImageRow &)) const
{
    QList<RowPtr<ImageRow>> found;
    for (const auto &project : m_parts.rows.projects.list()) {
        for (const auto &image : m_parts.rows.images.list(project->name)) {
            if (wanted(*image))
                found << image;
        }
    }
    return found;
}

// --- expiry ---------------------------------------------------------------------------------------------------------------
Timestamp ImageKeeper::goesAt(const ImageRow &image, qint64 days)
{
    const qint64 used = qMax(image.lastUsedAt, image.uploadedAt).ns;
    const qint64 unused = days > 36'500 ? INT64_MAX : used + days * dayNs;
    // An image that had expired when it came is good for the instances it came for.
    const qint64 expired = image.expiresAt <= Timestamp::fromSeconds(0) ? INT64_MAX : qMax(image.expiresAt.ns, used + dayNs);
    return { qMin(unused, expired) };
}

Timestamp ImageKeeper::expire(Timestamp now)
{
    const qint64 days = setting(u"images.remote_cache_expiry"_s);
    if (days == m_expiryDays && now < m_nextExpiry)
        return m_nextExpiry;
    m_expiryDays = days;
    QList<RowPtr<ImageRow>> due = images([](const ImageRow &image) { return image.cached; });
    due.removeIf([&](const auto &image) { return goesAt(*image, days) > now; });
    if (!due.isEmpty()) {
        Operation::Spec spec;
        spec.description = u"Cleaning up expired images"_s;
        spec.run = [this, due, days](Operation &) { return removeExpired(due, days); };
        m_parts.operations.start(std::move(spec));
    }
    return m_nextExpiry = { now.ns + hourNs };
}

Result<> ImageKeeper::removeExpired(const QList<RowPtr<ImageRow>> &images, qint64 days)
{
    Result<> last;
    for (const auto &known : images) {
        const auto image = m_parts.images.find(known->project, known->fingerprint);
        if (!image || goesAt(**image, days) > Timestamp::now()) // used meanwhile
            continue;
        log::info(u"Removing an image that wasn't used for long"_s, { { u"fingerprint"_s, known->fingerprint }, { u"project"_s, known->project } });
        if (const auto done = m_parts.images.remove(known->project, known->fingerprint); !done)
            last = done;
    }
    return last;
}

// --- newer images ---------------------------------------------------------------------------------------------------------
Timestamp ImageKeeper::update(Timestamp now)
{
    const qint64 hours = setting(u"images.auto_update_interval"_s);
    if (hours == m_updateHours && now < m_nextUpdate)
        return m_nextUpdate;
    m_updateHours = hours;
    if (hours <= 0)
        return m_nextUpdate = Timestamp::zero();
    const auto due = images([](const ImageRow &image) { return image.autoUpdate && !image.sourceServer.isEmpty(); });
    if (!due.isEmpty() && !m_isUpdating.exchange(true)) {
        Operation::Spec spec;
        spec.description = u"Updating images"_s;
        spec.waits = true;
        spec.cancel = [] {};
        spec.run = [this, due](Operation &operation) -> Result<> {
            updateAll(due, operation);
            m_isUpdating = false;
            return {};
        };
        m_parts.operations.start(std::move(spec));
    }
    return m_nextUpdate = { now.ns + qMin<qint64>(hours, 87'600) * hourNs };
}

void ImageKeeper::updateAll(const QList<RowPtr<ImageRow>> &images, Operation &operation)
{
    for (const auto &known : images) {
        const auto image = m_parts.images.find(known->project, known->fingerprint);
        if (operation.isCancelled())
            return;
        if (!image || !(*image)->autoUpdate)
            continue;
        if (const auto done = m_parts.images.refresh(**image, &operation); !done && !operation.isCancelled())
            log::warning(u"Couldn't look for a newer image"_s, { { u"fingerprint"_s, known->fingerprint }, { u"project"_s, known->project }, { u"err"_s, done.error().message } });
    }
}

}
