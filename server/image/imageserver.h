// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>
#include <memory>

#include "models/core/types.h"
#include "server/image/download.h"
#include "server/image/imagebody.h"
#include "server/store/rows.h"

namespace quayside {

class AnswerCache;
class Operation;

/** Which image of which other server is meant (rest-api.md, "Source image dictionary"). Value type. */
struct ImageSource {
    QString server;      ///< https://HOST[:PORT]
    QString protocol;    ///< "lxd" (also when empty) or "simplestreams"
    QString certificate; ///< PEM: the server must show this one; empty: one that this machine trusts
    QString secret;      ///< lets us read a private image; protocol lxd only
    QString project;     ///< there; empty: the default one
    QString name;        ///< an alias, a fingerprint, or how one begins
    QString type;        ///< that an alias has to be of: "container" or "virtual-machine"; empty: any
};

/** One image as another server describes it. Value type. */
struct OfferedImage {
    QString fingerprint; ///< whole
    bool isByAlias = false; ///< found under an alias, which may be another image's tomorrow
    InstanceType type = InstanceType::Container;
    QString architecture; ///< canonical
    QString filename;
    qint64 size = 0; ///< bytes, of all its files
    StringMap properties;
    Timestamp createdAt = Timestamp::zero(), expiresAt = Timestamp::zero(); ///< zero: unknown, never
    /** A file to be fetched by itself. */
    struct File {
        QString path;
        qint64 size = 0;
    };
    QList<File> files; ///< of protocols that have them: the metadata's or whole image's, then the root file system's
};

/** Another server that has images. What it answers is a stranger's: sizes are bounded, names are checked, and nothing is stored before
 *  its hash was seen to be right. Blocking; one thread each. */
class ImageServer {
public:
    /** Who waits for what is fetched, and where it goes. */
    struct Context {
        QString imagesDirectory;
        Operation *operation = nullptr; ///< is told of progress, and may be cancelled; null: nobody waits
        AnswerCache *cache = nullptr;   ///< for catalogues
        bool isFresh = false;           ///< what the cache has isn't good enough
        WebProxies proxies = {};
    };

    /** 400 for a protocol that isn't known, for another address than https:// and a host, for a certificate that is none. */
    static Result<std::unique_ptr<ImageServer>> open(const ImageSource &source, Context context);
    virtual ~ImageServer() = default;

    /** The image that source.name means. 404 with what the server said, 502 for an answer that is none. */
    virtual Result<OfferedImage> find() = 0;
    /** All its bytes, whose hash is still to be compared: 502 when more come than were announced. */
    virtual Result<std::shared_ptr<ImageUpload>> fetch(const OfferedImage &image) = 0;

protected:
    ImageServer(ImageSource source, QUrl base, QByteArray certificate, Context context);

    /** A short answer, whatever its status. */
    Result<FetchedAnswer> ask(const QUrl &url, FetchLimits limits = {}) const;
    /** One that streams into `sink`, which needs no `cancelled`, `certificate` or `proxies`. */
    Result<HttpHead> get(const QUrl &url, DownloadSink sink) const;
    /** `path`, encoded, below the server's address. */
    QUrl at(const QByteArray &path) const;
    Error error(int status, const QString &what) const; ///< names the server

    const ImageSource m_source;
    const QUrl m_base; ///< ends with a slash
    const Context m_context;

private:
    const QByteArray m_certificate; ///< DER
};

/** Whole, lower case. */
bool isFingerprint(const QString &text);

}
