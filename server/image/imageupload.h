// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <future>
#include <thread>

#include "models/http/bodystream.h"
#include "server/image/imagescanner.h"

struct evp_md_ctx_st;

namespace quayside {

/** An image on its way in: written to DIR/images/quayside_upload_*, while other threads already hash what came and look into it. Its files are removed with it unless they were taken. One thread. */
class ImageUpload {
public:
    /** For a unified image, or the metadata of a split one. */
    static Result<std::unique_ptr<ImageUpload>> create(const QString &imagesDirectory, ImagePart first);
    ~ImageUpload();
    ImageUpload(const ImageUpload &) = delete;

    Result<> append(QByteArrayView bytes);
    /** All that a request's body still has. */
    Result<> append(BodyStream &body);
    /** From here on bytes are the root file system's; `isDisk`: a virtual machine's, which isn't looked into. */
    Result<> beginRootfs(bool isDisk);
    /** The whole image is here: waits for what was found. 400 and 507 as scanImage() and append(). */
    Result<> finish();

    // --- after finish()
    QString fingerprint() const { return m_fingerprint; } ///< SHA-256 of the file, or of both one after the other
    qint64 size() const { return m_size; } ///< bytes, of both files
    bool isSplit() const { return m_rootfs != nullptr; }
    bool isVirtualMachine() const { return m_isDisk; }
    const ImageMetadata &metadata() const { return *m_scan.metadata; }
    /** Moves the files to DIR/images/FINGERPRINT[.rootfs]. */
    Result<> take();
    /** What ends when its files are gone or taken. */
    void keep(std::shared_ptr<void> hold) { m_hold = std::move(hold); }

private:
    std::shared_ptr<void> m_hold;
    ImageUpload(QString directory, QString stem);
    void startHash(const std::shared_ptr<GrowingFile> &file);
    Result<> awaitHash();
    Result<> startScan(const std::shared_ptr<GrowingFile> &file, ImagePart part);
    void giveUp();

    struct Scan {
        std::shared_ptr<GrowingFile> file;
        std::future<Result<ImageScan>> result;
    };
    const QString m_directory, m_stem;
    std::shared_ptr<GrowingFile> m_meta, m_rootfs;
    std::vector<Scan> m_scans;
    evp_md_ctx_st *m_hash;
    std::future<bool> m_hashing; ///< of one file after the other
    QString m_fingerprint;
    qint64 m_size = 0;
    ImageScan m_scan;
    bool m_isDisk = false;
};

/** How files of an upload begin: recover() removes what a crash left. */
inline constexpr const char *imageUploadPrefix = "quayside_upload_";

}
