// SPDX-License-Identifier: Apache-2.0
#include "models/client/remotesstore.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <algorithm>

#include "models/core/plainfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int formatVersion = 1;

struct TextField {
    QLatin1StringView name;
    QString Remote::*member;
};
constexpr TextField textFields[] = { { "name"_L1, &Remote::name }, { "address"_L1, &Remote::address },
    { "protocol"_L1, &Remote::protocol }, { "project"_L1, &Remote::project } };

QJsonObject toObject(const Remote &remote)
{
    QJsonObject object;
    for (const TextField &field : textFields)
        object.insert(field.name, remote.*field.member);
    object.insert("certificate"_L1, QString::fromLatin1(remote.certificate));
    return object;
}

Remote fromObject(const QJsonObject &object)
{
    Remote remote;
    for (const TextField &field : textFields)
        remote.*field.member = object.value(field.name).toString();
    remote.certificate = object.value("certificate"_L1).toString().toLatin1();
    return remote;
}

QString fileIn(const QString &directory) { return directory + u"/remotes.json"_s; }
}

QString configDirectory()
{
    const QString path = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/quayside"_s;
    if (!QFile::exists(path)) {
        QDir().mkpath(path);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return path;
}

RemotesStore::RemotesStore(QString directory) : m_directory(std::move(directory)) { }

Result<> RemotesStore::load()
{
    m_remotes.clear();
    const QString file = fileIn(m_directory);
    if (!QFile::exists(file))
        return {};
    const QByteArray text = TRY(readPlainFile(file));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    const QJsonObject root = document.object();
    if (problem.error != QJsonParseError::NoError)
        return failure(internal(u"%1: %2"_s.arg(file, problem.errorString())));
    if (!document.isObject() || !root.value("remotes"_L1).isArray()) // of which the next change would leave nothing
        return failure(internal(u"%1 isn't a list of servers"_s.arg(file)));
    if (root.value("version"_L1).toInt() > formatVersion)
        return failure(internal(u"%1 was written by a newer version of Quayside"_s.arg(file)));
    for (const QJsonValue &entry : root.value("remotes"_L1).toArray())
        m_remotes << fromObject(entry.toObject());
    return {};
}

const Remote *RemotesStore::find(const QString &name) const
{
    const auto it = std::find_if(m_remotes.begin(), m_remotes.end(), [&](const Remote &r) { return r.name == name; });
    return it == m_remotes.end() ? nullptr : &*it;
}

Result<> RemotesStore::add(const Remote &remote)
{
    if (remote.name.isEmpty() || remote.name.contains(u'/') || remote.name.contains(u':'))
        return failure(badRequest(u"Invalid name \"%1\": it must not be empty or contain '/' or ':'"_s.arg(remote.name)));
    TRY(load());
    if (find(remote.name))
        return failure(conflict(u"A server named \"%1\" exists already"_s.arg(remote.name)));
    QList<Remote> changed = m_remotes;
    changed << remote;
    return save(changed);
}

Result<> RemotesStore::update(const Remote &remote)
{
    TRY(load());
    QList<Remote> changed = m_remotes;
    for (Remote &known : changed) {
        if (known.name == remote.name) {
            known = remote;
            return save(changed);
        }
    }
    return failure(notFound(u"No server named \"%1\""_s.arg(remote.name)));
}

Result<> RemotesStore::remove(const QString &name)
{
    TRY(load());
    QList<Remote> changed = m_remotes;
    if (changed.removeIf([&](const Remote &r) { return r.name == name; }) == 0)
        return failure(notFound(u"No server named \"%1\""_s.arg(name)));
    return save(changed);
}

Result<> RemotesStore::save(const QList<Remote> &remotes)
{
    QJsonArray entries;
    for (const Remote &remote : remotes)
        entries.append(toObject(remote));
    QSaveFile file(fileIn(m_directory));
    const QByteArray text = QJsonDocument(QJsonObject { { "version"_L1, formatVersion }, { "remotes"_L1, entries } }).toJson();
    // flush(): what its buffer can't write when the disk is full, commit() doesn't notice in Qt 6.4, and puts an empty file in place.
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush() || !file.commit())
        return failure(internal(u"%1: %2"_s.arg(file.fileName(), file.errorString())));
    m_remotes = remotes;
    return {};
}

QStringList localSockets()
{
    QStringList directories { qEnvironmentVariable("QUAYSIDE_DIR"), u"/var/lib/quayside"_s, qEnvironmentVariable("LXD_DIR"),
        u"/var/lib/lxd"_s, u"/var/snap/lxd/common/lxd"_s, qEnvironmentVariable("INCUS_DIR"), u"/var/lib/incus"_s };
    QStringList sockets;
    for (const QString &directory : directories) {
        const QString socket = directory + u"/unix.socket"_s;
        if (!directory.isEmpty() && QFile::exists(socket) && !sockets.contains(socket))
            sockets << socket;
    }
    return sockets;
}

}
