// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace quayside {

/** Every certificate in a PEM text, or the one of a DER file, as DER; none: there is none that can be read. */
QList<QByteArray> certificatesIn(const QByteArray &pemOrDer);

/** As isTrustedChain() of certificate.h, with these authorities (DER) in place of this machine's. */
bool isTrustedChain(const QList<QByteArray> &chain, const QString &host, const QList<QByteArray> &authorities);

}
