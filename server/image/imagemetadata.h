// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "models/api/imagemetadata.h"
#include "models/core/result.h"
#include "models/core/timestamp.h"
#include "models/core/types.h"

namespace quayside {

/** Largest metadata.yaml that is read, in bytes. */
inline constexpr qint64 maximumMetadataSize = 1 << 20;

/** What metadata.yaml says (doc/image-handling.md). Everything may be missing; 400 on what isn't YAML or has a wrong form. Pure. */
Result<api::ImageMetadata> parseMetadataYaml(const QByteArray &yaml);
/** 400 on templates that could not be applied: a path that isn't absolute or has "..", a name with a slash; on impossible times. Pure. */
Result<> checkMetadata(const api::ImageMetadata &metadata);

/** What an image says of itself. Value type. */
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
