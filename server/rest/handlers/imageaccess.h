// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/rest/route.h"
#include "server/store/repositories.h"

namespace quayside {

/** The image of the route's {fingerprint}, if the caller may read it: trusted, or it is public, or he has a secret of it (which is
 *  used up); from inside an instance by its whole fingerprint alone, if it is public or kept for instances (extension devlxd_images). 404 else, as if there were none. */
Result<RowPtr<ImageRow>> findReadableImage(const Request &request);

/** POST /1.0/images: an upload, or JSON that says where to get the image. */
Result<Response> postImage(Request &request);
/** GET /1.0/images/FINGERPRINT/export. */
Result<Response> exportImage(Request &request);

}
