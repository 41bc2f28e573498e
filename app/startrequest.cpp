// SPDX-License-Identifier: Apache-2.0
#include "app/startrequest.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

namespace quayside {

using namespace Qt::StringLiterals;

QByteArray StartRequest::toJson() const
{
    const QVariantMap map { { u"connect"_s, connectAddress }, { u"page"_s, page }, { u"files"_s, files } };
    return QJsonDocument(QJsonObject::fromVariantMap(map)).toJson(QJsonDocument::Compact);
}

StartRequest StartRequest::fromJson(const QByteArray &line)
{
    const QVariantMap map = QJsonDocument::fromJson(line).object().toVariantMap();
    return { map.value(u"connect"_s).toString(), map.value(u"page"_s).toString(), map.value(u"files"_s).toStringList() };
}

bool isBackupFile(const QString &path)
{
    constexpr int headerSize = 512, magicAt = 257; // POSIX, ustar interchange format
    QFile file(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(headerSize) : QByteArray();
    if (header.mid(magicAt).startsWith("ustar"))
        return header.startsWith("backup/");
    return QFileInfo(path).fileName().contains("backup"_L1, Qt::CaseInsensitive);
}

}
