// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include "models/core/result.h"
#include "models/core/timestamp.h"

struct x509_st;

namespace quayside {

/** What users and trust decisions need to know of an X.509 certificate. Value type. */
struct CertificateInfo {
    QByteArray der;
    QString fingerprint; ///< SHA-256 of the DER, lower-case hex, as LXD shows it
    QString commonName;
    QString subject; ///< one line, RFC 2253
    Timestamp notBefore;
    Timestamp notAfter;
    QStringList names; ///< subject alternative names: DNS names and addresses
    /** PEM, with a trailing newline. */
    QByteArray toPem() const;
};

/** A certificate and its key, both PEM. */
struct KeyPair {
    QByteArray certificate;
    QByteArray key;
};

/** What a new self-signed certificate says. It is ECDSA P-384, SHA-384, valid for ten years. */
struct CertificateRequest {
    QString commonName; ///< LXD: "root@HOST" for servers, "USER@HOST" for clients
    QString organization = QStringLiteral("Quayside");
    QStringList dnsNames;
    QStringList addresses;
    bool isServer = true; ///< extended key usage: serverAuth, else clientAuth
};

/** From PEM (the first certificate in it), DER, or the bare base64 of the DER that LXD's API carries. 400 if it is none. */
Result<CertificateInfo> parseCertificate(const QByteArray &pemOrDer);
/** SHA-256 of a DER certificate, lower-case hex. */
QString certificateFingerprint(const QByteArray &der);
/** Makes a key and a self-signed certificate. */
Result<KeyPair> createKeyPair(const CertificateRequest &request);
/** Reads `directory`/`name`.crt and `name`.key; without a certificate there, makes both (key first, mode 0600, each appears whole or
 *  not at all). A certificate whose key is missing is an error: it isn't replaced. */
Result<KeyPair> loadOrCreateKeyPair(const QString &directory, const QString &name, const CertificateRequest &request);

/** A server's chain (DER, its own first) leads to a certificate authority of this machine, and the first is for `host` (a name or an
 *  address). Any thread. */
bool isTrustedChain(const QList<QByteArray> &chain, const QString &host);

/** For this layer's TLS code: DER of OpenSSL's object; the thread's error queue as text, emptied. */
QByteArray certificateDer(const x509_st *certificate);
QString opensslErrors();

}
