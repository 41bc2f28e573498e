// SPDX-License-Identifier: Apache-2.0
#include "models/config/cronschedule.h"
#include "models/config/expiry.h"
#include "models/config/validators.h"

namespace quayside::check {

bool isCron(const QString &value, const char *) { return CronSchedule::parse(value).has_value(); }

bool isExpiry(const QString &value, const char *) { return expiryAfter(value, Timestamp()).has_value(); }

}
