// SPDX-License-Identifier: Apache-2.0
#include "models/api/instance.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

QString statusName(Status status)
{
    switch (status) {
    case Status::OperationCreated: return u"Operation created"_s;
    case Status::Started: return u"Started"_s;
    case Status::Stopped: return u"Stopped"_s;
    case Status::Running: return u"Running"_s;
    case Status::Cancelling: return u"Cancelling"_s;
    case Status::Pending: return u"Pending"_s;
    case Status::Starting: return u"Starting"_s;
    case Status::Stopping: return u"Stopping"_s;
    case Status::Aborting: return u"Aborting"_s;
    case Status::Freezing: return u"Freezing"_s;
    case Status::Frozen: return u"Frozen"_s;
    case Status::Thawed: return u"Thawed"_s;
    case Status::Error: return u"Error"_s;
    case Status::Ready: return u"Ready"_s;
    case Status::Success: return u"Success"_s;
    case Status::Failure: return u"Failure"_s;
    case Status::Cancelled: return u"Cancelled"_s;
    }
    return {};
}

}
