// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "models/core/result.h"
#include "models/core/timestamp.h"
#include "models/core/types.h"

namespace quayside {

/** What an image says of itself in metadata.yaml (doc/image-handling.md). Value type. */
struct ImageMetadata {
    QString architecture; ///< canonical: "x86_64"
    Timestamp creationDate = Timestamp::zero();
    Timestamp expiryDate = Timestamp::zero(); ///< zero: never
    StringMap properties;

    /** 400 that says what is wrong: not YAML, no or an unknown architecture, no creation date, templates of a wrong form. Any thread. */
    static Result<ImageMetadata> parse(const QByteArray &yaml);
};

/** The kernel's name of an architecture ("x86_64") for any of its names ("amd64"); empty when it is unknown. */
QString canonicalArchitecture(const QString &name);

}
