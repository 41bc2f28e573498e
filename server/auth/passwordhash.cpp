// SPDX-License-Identifier: Apache-2.0
#include "server/auth/passwordhash.h"

#include <QStringList>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

struct Cost { quint64 n = 16384, r = 8, p = 1; };
constexpr int saltSize = 32, hashSize = 64;
constexpr quint64 maximumMemory = 64 * 1024 * 1024;

/** Empty when OpenSSL refuses the cost. */
QByteArray derive(const QString &password, const QByteArray &salt, const Cost &cost)
{
    QByteArray secret = password.toUtf8(), hash(hashSize, 0);
    const bool ok = EVP_PBE_scrypt(secret.constData(), std::size_t(secret.size()), reinterpret_cast<const uchar *>(salt.constData()),
                        std::size_t(salt.size()), cost.n, cost.r, cost.p, maximumMemory, reinterpret_cast<uchar *>(hash.data()), hashSize) == 1;
    OPENSSL_cleanse(secret.data(), std::size_t(secret.size()));
    return ok ? hash : QByteArray();
}

}

Result<QString> hashPassword(const QString &password)
{
    QByteArray salt(saltSize, 0);
    if (RAND_bytes(reinterpret_cast<uchar *>(salt.data()), saltSize) != 1)
        return failure(internal(u"No random numbers"_s));
    const Cost cost;
    const QByteArray hash = derive(password, salt, cost);
    if (hash.isEmpty())
        return failure(internal(u"The password could not be hashed"_s));
    return u"scrypt$%1$%2$%3$%4$%5"_s.arg(cost.n).arg(cost.r).arg(cost.p).arg(QLatin1StringView(salt.toHex()), QLatin1StringView(hash.toHex()));
}

bool verifyPassword(const QString &password, const QString &hash)
{
    const QStringList fields = hash.split(u'$');
    if (fields.size() != 6 || fields.front() != "scrypt"_L1)
        return false;
    const Cost cost { fields.at(1).toULongLong(), fields.at(2).toULongLong(), fields.at(3).toULongLong() };
    const QByteArray expected = QByteArray::fromHex(fields.at(5).toLatin1());
    const QByteArray actual = derive(password, QByteArray::fromHex(fields.at(4).toLatin1()), cost);
    return expected.size() == hashSize && actual.size() == hashSize && CRYPTO_memcmp(expected.constData(), actual.constData(), hashSize) == 0;
}

}
