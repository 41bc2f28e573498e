// SPDX-License-Identifier: Apache-2.0
#include "server/instance/apparmor.h"

#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

#include "models/core/log.h"
#include "server/instance/apparmorprofile.h"
#include "server/storage/diskfiles.h"
#include "server/system/smallfile.h"
#include "server/system/subprocess.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
const QString kernel = u"/sys/kernel/security/apparmor/"_s;

bool isYes(const QString &file) { return readSmallFile(kernel + file).value_or(QByteArray()).trimmed() == "yes"; }

/** Whether a container can have a policy namespace: not where we are in one ourselves. */
bool canStack()
{
    static const bool can = isYes(u"features/domain/stack"_s) && !isYes(u".ns_stacked"_s);
    return can;
}

QString namespaceFolder(const QString &name) { return kernel + u"policy/namespaces/"_s + name; }

bool lookUp()
{
    if (qgetenv("LXD_SECURITY_APPARMOR") == "false" || !QFile::exists(kernel + u"profiles"_s))
        return false;
    const bool hasParser = !QStandardPaths::findExecutable(u"apparmor_parser"_s).isEmpty();
    if (!hasParser)
        log::warning(u"apparmor_parser is missing: containers aren't confined by AppArmor"_s);
    return hasParser;
}

Result<> write(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failure(internal(u"Writing %1: %2"_s.arg(path, file.errorString())));
    return {};
}
}

bool AppArmor::isEnforced()
{
    static const bool enforced = lookUp();
    return enforced;
}

QByteArray AppArmor::textOf(const RunConfig &config) const
{
    return apparmorProfile({ profileName(config.name).toUtf8(), config.idmap.isEmpty(), config.nesting, canStack(), config.apparmorRules });
}

Result<> AppArmor::check(const RunConfig &config) const
{
    if (config.apparmorRules.isEmpty() || !isEnforced())
        return {};
    Subprocess::RunOptions options;
    options.input = textOf(config);
    if (const auto parsed = Subprocess::check({ "apparmor_parser", "-qQK" }, options); !parsed)
        return failure(badRequest(u"Invalid value for \"raw.apparmor\": %1"_s.arg(parsed.error().message)));
    return {};
}

Result<QString> AppArmor::load(const RunConfig &config) const
{
    if (!isEnforced())
        return QString();
    const QString own = folder(config.name), file = own + u"/profile"_s, name = profileName(config.name);
    TRY(makeDirectory(own, 0700));
    const QByteArray text = textOf(config), before = readSmallFile(file).value_or(QByteArray());
    if (text != before) // the parser goes by the time of its last change
        TRY(write(file, text));
    if (canStack() && ::mkdir(namespaceFolder(name).toUtf8().constData(), 0755) != 0 && errno != EEXIST)
        return failure(systemError(u"Making an AppArmor namespace"_s, errno));
    const QByteArray cache = (own + u"/cache"_s).toUtf8();
    if (const auto loaded = Subprocess::check({ "apparmor_parser", "-qrWL", cache, file.toUtf8() }); !loaded) {
        (void)write(file, before);
        return failure(internal(u"Loading the AppArmor profile: %1"_s.arg(loaded.error().message)));
    }
    return canStack() ? name + u"//&:"_s + name + u':' : name;
}

void AppArmor::unload(const QString &container) const
{
    if (!isEnforced())
        return;
    const QString name = profileName(container);
    if (canStack())
        ::rmdir(namespaceFolder(name).toUtf8().constData());
    (void)writeSmallFile(kernel + u".remove"_s, name.toUtf8()); // there is none of one that never ran
}

}
