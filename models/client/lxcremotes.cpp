// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <yaml-cpp/yaml.h>

#include "models/client/remotesstore.h"
#include "models/core/plainfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
QString text(const YAML::Node &node) { return node && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString(); }

Remote toRemote(const QString &directory, const QString &name, const YAML::Node &entry)
{
    Remote remote { .name = name, .address = text(entry["addr"]), .project = text(entry["project"]) };
    if (remote.address == "unix://"_L1)
        remote.address = localSockets().isEmpty() ? QString() : u"unix://"_s + localSockets().front();
    if (const QString protocol = text(entry["protocol"]); protocol == "simplestreams"_L1)
        remote.protocol = protocol;
    remote.certificate = readPlainFile(directory + u"/servercerts/%1.crt"_s.arg(name)).value_or(QByteArray());
    return remote;
}

QList<Remote> parse(const QString &directory, const QByteArray &yaml)
{
    QList<Remote> remotes;
    const YAML::Node root = YAML::Load(yaml.toStdString());
    const YAML::Node entries = root["remotes"];
    static const QStringList protocols { QString(), u"lxd"_s, u"incus"_s, u"simplestreams"_s };
    for (const auto &entry : entries) {
        if (!protocols.contains(text(entry.second["protocol"])))
            continue; // OCI registries
        const Remote remote = toRemote(directory, text(entry.first), entry.second);
        if (!remote.address.isEmpty())
            remotes << remote;
    }
    return remotes;
}
}

Result<QList<Remote>> importLxcRemotes(const QString &directory)
{
    const QString file = directory + u"/config.yml"_s;
    const QByteArray yaml = TRY(readPlainFile(file));
    try { // yaml-cpp's way of telling: the only one there is
        return parse(directory, yaml);
    } catch (const YAML::Exception &problem) {
        return failure(badRequest(u"%1: %2"_s.arg(file, QString::fromUtf8(problem.what()))));
    }
}

QStringList lxcConfigDirectories()
{
    const QString home = QDir::homePath();
    QStringList found;
    for (const QString &directory : { qEnvironmentVariable("LXD_CONF"), qEnvironmentVariable("INCUS_CONF"), home + u"/.config/lxc"_s,
             home + u"/snap/lxd/common/config"_s, home + u"/.config/incus"_s }) {
        if (!directory.isEmpty() && QFile::exists(directory + u"/config.yml"_s))
            found << directory;
    }
    return found;
}

}
