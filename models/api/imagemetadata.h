// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/field.h"

namespace quayside::api {

/** A file that is made from a template: one entry of metadata.yaml's `templates` (doc/image-handling.md). */
struct ImageTemplate {
    QStringList when; ///< "create", "copy", "rename", "start"
    bool createOnly = false;
    QString file; ///< below templates/
    StringMap properties;
};

/** metadata.yaml of an image or instance; times in seconds since 1970, 0: none (extension container_edit_metadata). */
struct ImageMetadata {
    QString architecture;
    qint64 creationDate = 0, expiryDate = 0;
    StringMap properties;
    QMap<QString, ImageTemplate> templates; ///< by the path inside
};

}

namespace quayside {

template<> struct Fields<api::ImageTemplate> {
    using S = api::ImageTemplate;
    static constexpr auto table = std::make_tuple(field<&S::when>("when"), field<&S::createOnly>("create_only"),
        field<&S::file>("template"), field<&S::properties>("properties"));
};
template<> struct Fields<api::ImageMetadata> {
    using S = api::ImageMetadata;
    static constexpr auto table = std::make_tuple(field<&S::architecture>("architecture"), field<&S::creationDate>("creation_date"),
        field<&S::expiryDate>("expiry_date"), field<&S::properties>("properties"), field<&S::templates>("templates"));
};

}
