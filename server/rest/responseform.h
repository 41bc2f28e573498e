// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/http/httpresponse.h"
#include "server/rest/response.h"

namespace quayside {

/** The one place where results become LXD's answer forms. */
HttpResponse syncForm(const SyncResponse &response);
HttpResponse operationForm(const Operation &operation);
HttpResponse errorForm(const Error &error);

}
