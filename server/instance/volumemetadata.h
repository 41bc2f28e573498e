// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/api/imagemetadata.h"
#include "server/system/saferoot.h"

namespace quayside {

/** metadata.yaml and templates/ of an instance's volume: files that came with an image from strangers (extension
 *  container_edit_metadata). Nothing outside of the volume is read or written, whatever they are. Blocking. */
class VolumeMetadata {
public:
    /** `volume` holds rootfs/, metadata.yaml and templates/, and outlives this. */
    explicit VolumeMetadata(const SafeRoot &volume) : m_volume(volume) { }

    /** Empty when there is no metadata.yaml; 400 when it can't be understood. */
    Result<api::ImageMetadata> read() const;
    /** Replaces it in one step; 400 on templates that could never be applied. */
    Result<> write(const api::ImageMetadata &metadata) const;

    /** Names, sorted. A volume without templates/ has none. */
    Result<QByteArrayList> templates() const;
    /** 400 for a name with a slash, 404 for one that isn't there. */
    Result<UniqueFd> openTemplate(const QByteArray &name) const;
    /** Its text, of at most 1 MiB. */
    Result<QByteArray> readTemplate(const QByteArray &name) const;
    /** Makes or replaces it in one step. */
    Result<> writeTemplate(const QByteArray &name, const QByteArray &text) const;
    Result<> removeTemplate(const QByteArray &name) const;

    static constexpr qint64 maximumTemplate = 1 << 20; ///< bytes
    /** Names in the volume's folder that a write uses before it is done: left over by a crash, they can be removed. */
    static constexpr const char *temporaries[] = { "metadata.yaml.new", "template.new" };

private:
    Result<SafeRoot> folder(const QByteArray &name) const;

    const SafeRoot &m_volume;
};

}
