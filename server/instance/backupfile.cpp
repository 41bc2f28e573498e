// SPDX-License-Identifier: Apache-2.0
#include "server/instance/backupfile.h"

#include <QJsonArray>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

#include "models/api/json.h"
#include "models/core/uniquefd.h"

namespace quayside {

using namespace Qt::StringLiterals;

static QByteArray scalar(const QJsonValue &value)
{
    QByteArray text;
    JsonWriter(text).value(value);
    return text;
}

/** "KEY:", and the long form for a key that is too long to be known as one by what follows (YAML 1.2, 7.4). */
static QByteArray keyHead(const QByteArray &key, int depth)
{
    static constexpr qsizetype longest = 1000;
    return key.size() <= longest ? key + ':' : "? " + key + '\n' + QByteArray(depth * 2, ' ') + ':';
}

static void write(QByteArray &out, const QJsonValue &value, int depth)
{
    const auto child = [&](const QByteArray &head, const QJsonValue &item) {
        out += QByteArray(depth * 2, ' ') + head;
        const bool nested = (item.isObject() && !item.toObject().isEmpty()) || (item.isArray() && !item.toArray().isEmpty());
        out += nested ? "\n" : ' ' + scalar(item) + '\n';
        if (nested)
            write(out, item, depth + 1);
    };
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            child(keyHead(scalar(it.key()), depth), it.value());
        return;
    }
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        child("-", item);
}

QByteArray yamlFromJson(const QJsonValue &value)
{
    QByteArray out;
    write(out, value, 0);
    return out;
}

static Result<> replaceFile(const QByteArray &path, const QByteArray &fresh, const QByteArray &text)
{
    const UniqueFd file(::open(fresh.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0400));
    if (!file || ::write(file.get(), text.constData(), size_t(text.size())) != text.size()
        || ::rename(fresh.constData(), path.constData()) < 0)
        return failure(systemError(u"Couldn't write "_s + QString::fromUtf8(path), errno));
    return {};
}

Result<> writeBackupYaml(const QString &folder, const QJsonObject &config)
{
    const QByteArray path = folder.toUtf8() + '/';
    return replaceFile(path + "backup.yaml", path + backupYamlTemporary, yamlFromJson(config));
}

}
