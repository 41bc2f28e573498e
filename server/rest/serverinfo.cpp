// SPDX-License-Identifier: Apache-2.0
#include "server/rest/serverinfo.h"

#include <QFile>
#include <sys/utsname.h>
#include <unistd.h>

#include "models/api/extensions.h"
#include "models/config/configschema.h"
#include "models/config/metadata.h"
#include "server/rest/request.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** NAME and VERSION_ID of /etc/os-release. */
static StringMap osRelease()
{
    StringMap values;
    QFile file(u"/etc/os-release"_s);
    if (!file.open(QIODevice::ReadOnly))
        return values;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const qsizetype equals = line.indexOf('=');
        if (equals <= 0)
            continue;
        QByteArray value = line.mid(equals + 1).trimmed();
        if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
            value = value.mid(1, value.size() - 2);
        values.insert(QString::fromUtf8(line.left(equals)), QString::fromUtf8(value));
    }
    return values;
}

/** This machine's architecture first, then those it also runs (32-bit personalities). */
static QStringList architectures(const QString &machine)
{
    if (machine == "x86_64"_L1)
        return { u"x86_64"_s, u"i686"_s };
    if (machine == "aarch64"_L1)
        return { u"aarch64"_s, u"armv7l"_s };
    return { machine };
}

api::ServerEnvironment probeEnvironment()
{
    utsname names {};
    uname(&names);
    const StringMap os = osRelease();
    api::ServerEnvironment environment;
    environment.kernel = QString::fromLocal8Bit(names.sysname);
    environment.kernelArchitecture = QString::fromLocal8Bit(names.machine);
    environment.kernelVersion = QString::fromLocal8Bit(names.release);
    environment.architectures = architectures(environment.kernelArchitecture);
    environment.osName = os.value(u"NAME"_s);
    environment.osVersion = os.value(u"VERSION_ID"_s);
    environment.server = u"quayside"_s;
    environment.serverName = QString::fromLocal8Bit(names.nodename);
    environment.serverPid = getpid();
    environment.serverVersion = QStringLiteral(QUAYSIDE_VERSION);
    return environment;
}

api::ServerConfig shownServerConfig(const StringMap &config)
{
    api::ServerConfig shown;
    for (auto it = config.cbegin(); it != config.cend(); ++it) {
        const bool isHidden = serverKeys().isSecret(it.key());
        shown.insert(it.key(), { isHidden ? QString() : it.value(), isHidden });
    }
    return shown;
}

SyncResponse ServerInfo::answer(const StringMap &config, const QString &project) const
{
    const QStringList listening = addresses();
    const std::lock_guard lock(m_mutex);
    if (!m_last.response.metadata.isEmpty() && m_last.config == config && m_last.addresses == listening && m_last.project == project)
        return m_last.response;
    api::Server server { shownServerConfig(config), advertisedExtensions(), u"stable"_s, u"1.0"_s, u"trusted"_s, false,
        { u"tls"_s }, environment };
    server.environment->addresses = listening;
    server.environment->project = project;
    m_last = { config, listening, project, { toJson(server), etagOf(toJson(api::ServerPut { server.config })), {}, {} } };
    return m_last.response;
}

}
