// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/instance.h"

namespace quayside::api {

/** PUT /1.0/images/FINGERPRINT. */
struct ImagePut {
    bool autoUpdate = false;
    StringMap properties;
    bool isPublic = false;
    Timestamp expiresAt = Timestamp::zero();
    std::optional<QStringList> profiles; ///< extension image_profiles; none given: as they were
};

struct ImageAliasRef { QString name, description; };

/** Where a cached or copied image came from. */
struct ImageUpdateSource { QString alias, certificate, protocol, server, imageType; };

struct Image {
    bool autoUpdate = false;
    StringMap properties;
    bool isPublic = false;
    QList<ImageAliasRef> aliases;
    QString architecture;
    bool cached = false;
    QString filename;
    QString fingerprint;
    qint64 size = 0; ///< bytes
    std::optional<ImageUpdateSource> updateSource;
    QString type; ///< "container" or "virtual-machine"
    Timestamp createdAt = Timestamp::zero(), expiresAt = Timestamp::zero(), lastUsedAt = Timestamp::zero(),
              uploadedAt = Timestamp::zero();
    QStringList profiles;
};

/** `source` of a JSON POST /1.0/images. */
struct ImagesPostSource {
    QString alias, certificate, protocol, server, imageType;
    QString mode, type, url, name, fingerprint, secret, project;
};

struct ImagesPost {
    bool autoUpdate = false;
    StringMap properties;
    bool isPublic = false;
    Timestamp expiresAt = Timestamp::zero();
    std::optional<QStringList> profiles;
    QString filename;
    std::optional<ImagesPostSource> source;
    QString compressionAlgorithm;
    QList<ImageAliasRef> aliases;
};

/** POST /1.0/images/aliases and what GET gives. */
struct ImageAlias { QString description, target, name, type; };
struct ImageAliasPut { QString description, target; };

}

namespace quayside {

template<> struct Fields<api::ImagePut> {
    using S = api::ImagePut;
    static constexpr auto table = std::make_tuple(field<&S::autoUpdate>("auto_update"), field<&S::properties>("properties"),
        field<&S::isPublic>("public"), field<&S::expiresAt>("expires_at"), field<&S::profiles>("profiles"));
};
template<> struct Fields<api::ImageAliasRef> {
    using S = api::ImageAliasRef;
    static constexpr auto table = std::make_tuple(field<&S::name>("name"), field<&S::description>("description"));
};
template<> struct Fields<api::ImageUpdateSource> {
    using S = api::ImageUpdateSource;
    static constexpr auto table = std::make_tuple(field<&S::alias>("alias"), field<&S::certificate>("certificate"),
        field<&S::protocol>("protocol"), field<&S::server>("server"), field<&S::imageType>("image_type"));
};
template<> struct Fields<api::Image> {
    using S = api::Image;
    static constexpr auto table = std::make_tuple(field<&S::autoUpdate>("auto_update"), field<&S::properties>("properties"),
        field<&S::isPublic>("public"), field<&S::aliases>("aliases"), field<&S::architecture>("architecture"),
        field<&S::cached>("cached"), field<&S::filename>("filename"), field<&S::fingerprint>("fingerprint"),
        field<&S::size>("size"), field<&S::updateSource>("update_source", OmitEmpty), field<&S::type>("type"),
        field<&S::createdAt>("created_at"), field<&S::expiresAt>("expires_at"), field<&S::lastUsedAt>("last_used_at"),
        field<&S::uploadedAt>("uploaded_at"), field<&S::profiles>("profiles"));
};
template<> struct Fields<api::ImagesPostSource> {
    using S = api::ImagesPostSource;
    static constexpr auto table = std::make_tuple(field<&S::alias>("alias"), field<&S::certificate>("certificate"),
        field<&S::protocol>("protocol"), field<&S::server>("server"), field<&S::imageType>("image_type"),
        field<&S::mode>("mode"), field<&S::type>("type"), field<&S::url>("url"), field<&S::name>("name"),
        field<&S::fingerprint>("fingerprint"), field<&S::secret>("secret"), field<&S::project>("project"));
};
template<> struct Fields<api::ImagesPost> {
    using S = api::ImagesPost;
    static constexpr auto table = std::make_tuple(field<&S::autoUpdate>("auto_update"), field<&S::properties>("properties"),
        field<&S::isPublic>("public"), field<&S::expiresAt>("expires_at"), field<&S::profiles>("profiles", OmitEmpty),
        field<&S::filename>("filename"), field<&S::source>("source", OmitEmpty),
        field<&S::compressionAlgorithm>("compression_algorithm", OmitEmpty), field<&S::aliases>("aliases", OmitEmpty));
};
template<> struct Fields<api::ImageAlias> {
    using S = api::ImageAlias;
    static constexpr auto table = std::make_tuple(field<&S::description>("description"), field<&S::target>("target"),
        field<&S::name>("name"), field<&S::type>("type"));
};
template<> struct Fields<api::ImageAliasPut> {
    using S = api::ImageAliasPut;
    static constexpr auto table = std::make_tuple(field<&S::description>("description"), field<&S::target>("target"));
};

}
