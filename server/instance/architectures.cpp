// SPDX-License-Identifier: Apache-2.0
#include "server/instance/architectures.h"

#include <QMap>
#include <sys/utsname.h>

namespace quayside {

using namespace Qt::StringLiterals;

static QString canonical(const QString &name)
{
    static const QMap<QString, QString> aliases { { u"amd64"_s, u"x86_64"_s }, { u"i386"_s, u"i686"_s }, { u"i586"_s, u"i686"_s },
        { u"arm64"_s, u"aarch64"_s }, { u"armhf"_s, u"armv7l"_s }, { u"powerpc64le"_s, u"ppc64le"_s }, { u"ppc64el"_s, u"ppc64le"_s } };
    return aliases.value(name, name);
}

const QStringList &hostArchitectures()
{
    static const QStringList list = [] {
        utsname names {};
        uname(&names);
        QStringList found { canonical(QString::fromLatin1(names.machine)) };
        if (found.first() == "x86_64"_L1)
            found.append(u"i686"_s);
        if (found.first() == "aarch64"_L1)
            found.append(u"armv7l"_s);
        return found;
    }();
    return list;
}

Result<QString> usableArchitecture(const QString &wanted)
{
    if (wanted.isEmpty())
        return hostArchitectures().first();
    if (const QString name = canonical(wanted); hostArchitectures().contains(name))
        return name;
    return failure(badRequest(u"Architecture \"%1\" is not supported by this machine"_s.arg(wanted)));
}

}
