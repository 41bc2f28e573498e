// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/http/httpresponse.h"
#include "models/http/message.h"

namespace quayside {

/** The one part of a whole file that a GET asks for with Range (RFC 9110, section 14): 206 with it, or 416 when it lies behind the end.
 *  Several parts, other units and If-Range leave the whole, as does a file whose size says nothing, such as those of /proc. */
void takeRange(const HttpHead &head, HttpResponse &response);

}
