// SPDX-License-Identifier: Apache-2.0
#include "server/image/imageupload.h"

#include <QFile>
#include <QUuid>
#include <cstdio>
#include <memory>
#include <openssl/evp.h>
#include <unistd.h>

#include "models/core/revert.h"

namespace quayside {

using namespace Qt::StringLiterals;

static constexpr qsizetype blockSize = 256 * 1024;

static QString hexDigest(EVP_MD_CTX *hash)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    EVP_DigestFinal_ex(hash, digest, &length);
    return QString::fromLatin1(QByteArray(reinterpret_cast<char *>(digest), int(length)).toHex());
}

ImageUpload::ImageUpload(QString directory, QString stem)
    : m_directory(std::move(directory)), m_stem(std::move(stem)), m_hash(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(m_hash, EVP_sha256(), nullptr);
}

Result<std::unique_ptr<ImageUpload>> ImageUpload::create(const QString &imagesDirectory, ImagePart first)
{
    const QString stem = imagesDirectory + u'/' + QLatin1StringView(imageUploadPrefix) + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<ImageUpload> upload(new ImageUpload(imagesDirectory, stem));
    upload->m_meta = TRY(GrowingFile::create(stem));
    upload->startHash(upload->m_meta);
    TRY(upload->startScan(upload->m_meta, first));
    return upload;
}

ImageUpload::~ImageUpload()
{
    giveUp();
    EVP_MD_CTX_free(m_hash);
    for (const auto &file : { m_meta, m_rootfs }) {
        if (file)
            ::unlink(QFile::encodeName(file->path()).constData());
    }
}

void ImageUpload::giveUp()
{
    for (const auto &file : { m_meta, m_rootfs }) {
        if (file)
            file->finish(false);
    }
    if (m_hashing.valid())
        m_hashing.wait();
    for (Scan &scan : m_scans) {
        if (scan.result.valid())
            scan.result.wait();
    }
}

/** Goes on with the hash of the file before it. */
void ImageUpload::startHash(const std::shared_ptr<GrowingFile> &file)
{
    m_hashing = std::async(std::launch::async, [file, hash = m_hash] {
        QByteArray block(blockSize, Qt::Uninitialized);
        qint64 offset = 0;
        qint64 n = 0;
        for (; (n = file->readAt(offset, block.data(), block.size())) > 0; offset += n)
            EVP_DigestUpdate(hash, block.constData(), size_t(n));
        return n == 0;
    });
}

Result<> ImageUpload::awaitHash()
{
    return m_hashing.get() ? Result<>() : failure(internal(u"Couldn't read the image back"_s));
}

Result<> ImageUpload::startScan(const std::shared_ptr<GrowingFile> &file, ImagePart part)
{
    std::promise<Result<ImageScan>> promise;
    m_scans.push_back({ file, promise.get_future() });
    std::thread([file, part, promise = std::move(promise)]() mutable { promise.set_value(scanImage(*file, part)); }).detach();
    return {};
}

Result<> ImageUpload::append(QByteArrayView bytes)
{
    return (m_rootfs ? m_rootfs : m_meta)->append(bytes.data(), bytes.size());
}

Result<> ImageUpload::append(BodyStream &body)
{
    GrowingFile &file = m_rootfs ? *m_rootfs : *m_meta;
    TRY(body.drainToFd(file.fd(), [&](qint64 count) { file.grown(count); }));
    return {};
}

Result<> ImageUpload::beginRootfs(bool isDisk)
{
    m_isDisk = isDisk;
    m_meta->finish();
    TRY(awaitHash());
    m_rootfs = TRY(GrowingFile::create(m_stem + u".rootfs"_s));
    startHash(m_rootfs);
    return isDisk ? Result<>() : startScan(m_rootfs, ImagePart::Rootfs);
}

Result<> ImageUpload::finish()
{
    (m_rootfs ? m_rootfs : m_meta)->finish();
    TRY(awaitHash());
    m_fingerprint = hexDigest(m_hash);
    for (Scan &scan : m_scans) {
        const ImageScan found = TRY(scan.result.get());
        if (scan.file == m_meta)
            m_scan = found;
    }
    if (m_rootfs && m_rootfs->size() == 0)
        return failure(badRequest(u"The image's root file system is empty (0 bytes)"_s));
    m_isDisk = m_isDisk || m_scan.hasDisk;
    m_size = m_meta->size() + (m_rootfs ? m_rootfs->size() : 0);
    return {};
}

Result<> ImageUpload::take()
{
    const QString target = m_directory + u'/' + m_fingerprint;
    Revert revert;
    const auto move = [&](const QString &from, const QString &to) -> Result<> {
        if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
            return failure(systemError(u"Couldn't move %1 to %2"_s.arg(from, to), errno));
        revert.add([path = QFile::encodeName(to)] { ::unlink(path.constData()); });
        return {};
    };
    if (m_rootfs)
        TRY(move(m_rootfs->path(), target + u".rootfs"_s));
    TRY(move(m_meta->path(), target));
    revert.success();
    m_meta.reset();
    m_rootfs.reset();
    return {};
}

}
