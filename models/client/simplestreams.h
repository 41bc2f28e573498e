// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include "models/core/result.h"

namespace quayside {

/** The newest version of one product of a simplestreams server, as far as instances can be made from it. Value type. */
struct CatalogImage {
    QString product;      ///< "debian:bookworm:amd64:default"
    QString os, release, releaseTitle, variant, architecture, version; ///< architecture as the API names it: "x86_64"
    QStringList aliases;  ///< "debian/12"
    QString container, virtualMachine; ///< fingerprints; empty: there is no such image
    qint64 containerSize = 0, virtualMachineSize = 0; ///< bytes, of both files together
};

/** Paths of the product files that streams/v1/index.json names ("streams/v1/images.json"). 400 when it is no such index. */
Result<QStringList> parseStreamsIndex(const QByteArray &json);
/** The images of a product file; products without an image that LXD's clients can use are left out. 400 when it is no such file. */
Result<QList<CatalogImage>> parseStreamsProducts(const QByteArray &json);

}
