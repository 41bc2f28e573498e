// SPDX-License-Identifier: Apache-2.0
#include "models/http/certificate.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QFile>
#include <arpa/inet.h>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>
#include <sys/stat.h>

#include "models/core/plainfile.h"
#include "models/core/uniquefd.h"
#include "models/http/opensslowned.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
using namespace openssl;

constexpr long tenYears = 10L * 365 * 24 * 3600;

QByteArray contents(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return QByteArray(data, size);
}

Certificate parse(const QByteArray &input)
{
    if (input.contains("-----BEGIN")) {
        const Bio bio = reader(input);
        return Certificate(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
    }
    if (Certificate certificate = fromDer(input))
        return certificate;
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray(input).replace('\n', ""), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? fromDer(*decoded) : nullptr;
}

/** One without an end says 9999, which is more than a Timestamp holds: the last that it does. */
Timestamp toTimestamp(const ASN1_TIME *time)
{
    constexpr qint64 latest = INT64_MAX / 1'000'000'000 - 1;
    tm parts {};
    return ASN1_TIME_to_tm(time, &parts) == 1 ? Timestamp::fromSeconds(std::min<qint64>(timegm(&parts), latest)) : Timestamp::zero();
}

QString commonNameOf(X509_NAME *subject)
{
    const int index = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (index < 0)
        return {};
    unsigned char *text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, index)));
    const QString name = size > 0 ? QString::fromUtf8(reinterpret_cast<char *>(text), size) : QString();
    OPENSSL_free(text);
    return name;
}

QString nameText(const GENERAL_NAME *name)
{
    int type = 0;
    auto *value = static_cast<ASN1_STRING *>(GENERAL_NAME_get0_value(name, &type));
    const unsigned char *data = type == GEN_DNS || type == GEN_IPADD ? ASN1_STRING_get0_data(value) : nullptr;
    if (!data)
        return {};
    if (type == GEN_DNS)
        return QString::fromUtf8(reinterpret_cast<const char *>(data), ASN1_STRING_length(value));
    char text[INET6_ADDRSTRLEN] = {};
    inet_ntop(ASN1_STRING_length(value) == 4 ? AF_INET : AF_INET6, data, text, sizeof text);
    return QString::fromLatin1(text);
}

QStringList alternativeNames(X509 *certificate)
{
    QStringList out;
    auto *names = static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names); ++i) {
        if (const QString text = nameText(sk_GENERAL_NAME_value(names, i)); !text.isEmpty())
            out << text;
    }
    GENERAL_NAMES_free(names);
    return out;
}

bool addExtension(X509 *certificate, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    const bool ok = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return ok;
}

/** OpenSSL's own notation, in which a comma separates: names with one are left out. */
QByteArray alternativeNamesValue(const CertificateRequest &request)
{
    QStringList parts;
    for (const QString &name : request.dnsNames) {
        if (!name.isEmpty() && !name.contains(u','))
            parts << u"DNS:"_s + name;
    }
    for (const QString &address : request.addresses)
        parts << u"IP:"_s + address;
    return parts.join(u',').toUtf8();
}

bool fillIn(X509 *certificate, EVP_PKEY *key, const CertificateRequest &request)
{
    unsigned char serial[16];
    if (RAND_bytes(serial, sizeof serial) != 1)
        return false;
    serial[0] &= 0x7f;
    BIGNUM *number = BN_bin2bn(serial, sizeof serial, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate));
    BN_free(number);
    X509_set_version(certificate, X509_VERSION_3);
    X509_gmtime_adj(X509_getm_notBefore(certificate), 0);
    X509_gmtime_adj(X509_getm_notAfter(certificate), tenYears);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    const auto add = [name](const char *field, const QString &value) {
        X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(value.toUtf8().constData()), -1, -1, 0);
    };
    add("O", request.organization);
    add("CN", request.commonName.left(64)); // ub-common-name of RFC 5280
    X509_set_issuer_name(certificate, name);
    const QByteArray names = alternativeNamesValue(request);
    return addExtension(certificate, NID_key_usage, "critical,digitalSignature,keyEncipherment")
        && addExtension(certificate, NID_ext_key_usage, request.isServer ? "serverAuth" : "clientAuth")
        && addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE")
        && (names.isEmpty() || addExtension(certificate, NID_subject_alt_name, names));
}

/** Written beside and renamed: nobody ever sees half of it, and it never exists with a wider mode. */
Result<> writeFile(const QString &path, const QByteArray &data, mode_t mode)
{
    const QByteArray name = QFile::encodeName(path), temporary = name + ".new";
    ::unlink(temporary.constData());
    const UniqueFd fd(::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
    if (!fd || ::write(fd.get(), data.constData(), size_t(data.size())) != data.size() || ::fsync(fd.get()) != 0
        || ::rename(temporary.constData(), name.constData()) != 0)
        return failure(systemError(path, errno));
    return {};
}
}

QString opensslErrors()
{
    QStringList texts;
    while (const unsigned long error = ERR_get_error()) {
        char text[256];
        ERR_error_string_n(error, text, sizeof text);
        texts << QString::fromLatin1(text);
    }
    return texts.join(u"; "_s);
}

QByteArray certificateDer(const x509_st *certificate)
{
    unsigned char *data = nullptr;
    const int size = i2d_X509(const_cast<X509 *>(certificate), &data);
    const QByteArray der(reinterpret_cast<char *>(data), std::max(size, 0));
    OPENSSL_free(data);
    return der;
}

QString certificateFingerprint(const QByteArray &der)
{
    return QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex());
}

QByteArray CertificateInfo::toPem() const
{
    QByteArray pem = "-----BEGIN CERTIFICATE-----\n";
    const QByteArray base64 = der.toBase64();
    for (qsizetype i = 0; i < base64.size(); i += 64)
        pem += base64.mid(i, 64) + '\n';
    return pem + "-----END CERTIFICATE-----\n";
}

Result<CertificateInfo> parseCertificate(const QByteArray &pemOrDer)
{
    const Certificate certificate = parse(pemOrDer);
    ERR_clear_error();
    if (!certificate)
        return failure(badRequest(u"Not a valid X.509 certificate"_s));
    CertificateInfo info;
    info.der = certificateDer(certificate.get());
    info.fingerprint = certificateFingerprint(info.der);
    X509_NAME *subject = X509_get_subject_name(certificate.get());
    info.commonName = commonNameOf(subject);
    const Bio bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), subject, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    info.subject = QString::fromUtf8(contents(bio.get()));
    info.notBefore = toTimestamp(X509_get0_notBefore(certificate.get()));
    info.notAfter = toTimestamp(X509_get0_notAfter(certificate.get()));
    info.names = alternativeNames(certificate.get());
    return info;
}

Result<KeyPair> createKeyPair(const CertificateRequest &request)
{
    const Key key(EVP_EC_gen("P-384"));
    const Certificate certificate(X509_new());
    if (!key || !certificate || !fillIn(certificate.get(), key.get(), request) || X509_sign(certificate.get(), key.get(), EVP_sha384()) == 0)
        return failure(internal(u"The certificate could not be made"_s, opensslErrors()));
    const Bio keyBio(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_PrivateKey(keyBio.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return failure(internal(u"The key could not be written"_s, opensslErrors()));
    CertificateInfo info;
    info.der = certificateDer(certificate.get());
    return KeyPair { info.toPem(), contents(keyBio.get()) };
}

Result<KeyPair> loadOrCreateKeyPair(const QString &directory, const QString &name, const CertificateRequest &request)
{
    const QString certificate = directory + u'/' + name + u".crt"_s, key = directory + u'/' + name + u".key"_s;
    if (QFile::exists(certificate)) {
        KeyPair pair;
        pair.certificate = TRY(readPlainFile(certificate));
        pair.key = TRY(readPlainFile(key));
        return pair;
    }
    KeyPair pair = TRY(createKeyPair(request));
    TRY(writeFile(key, pair.key, 0600));
    TRY(writeFile(certificate, pair.certificate, 0644));
    return pair;
}

}
