// SPDX-License-Identifier: Apache-2.0
#include "models/api/names.h"

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

static bool isAsciiLetter(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
static bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

Result<> checkInstanceName(const QString &name)
{
    const auto refuse = [&](const QString &why) { return failure(badRequest(u"Invalid instance name \"%1\": %2"_s.arg(name, why))); };
    if (name.isEmpty())
        return refuse(u"it must not be empty"_s);
    if (name.size() > 63)
        return refuse(u"it must be at most 63 characters long"_s);
    if (!isAsciiLetter(name.front()))
        return refuse(u"it must start with a letter"_s);
    if (name.back() == u'-')
        return refuse(u"it must not end with a dash"_s);
    if (!std::all_of(name.begin(), name.end(), [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == u'-'; }))
        return refuse(u"it may only contain letters, digits and dashes"_s);
    return {};
}

Result<> checkObjectName(const QString &kind, const QString &name, int maximum)
{
    const auto refuse = [&](const QString &why) { return failure(badRequest(u"Invalid %1 name \"%2\": %3"_s.arg(kind, name, why))); };
    if (name.isEmpty())
        return refuse(u"it must not be empty"_s);
    if (name.size() > maximum)
        return refuse(u"it must be at most %1 characters long"_s.arg(maximum));
    if (name == "."_L1 || name == ".."_L1)
        return refuse(u"it must not be a relative path"_s);
    if (name.contains(u'/') && kind != "alias"_L1 && kind != "certificate"_L1)
        return refuse(u"it must not contain slashes"_s);
    const bool allowsSpaces = kind == "alias"_L1 || kind == "certificate"_L1 || kind == "profile"_L1;
    const auto isBad = [=](QChar c) { return (c.isSpace() && !(c == u' ' && allowsSpaces)) || c.category() == QChar::Other_Control; };
    if (std::any_of(name.begin(), name.end(), isBad))
        return refuse(allowsSpaces ? u"it must not contain control characters"_s : u"it must not contain spaces or control characters"_s);
    return {};
}

Result<> checkProjectName(const QString &name)
{
    if (name == "*"_L1)
        return failure(badRequest(u"Reserved project name"_s));
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return QStringView(u"_'\"").contains(c); }))
        return failure(badRequest(u"Invalid project name \"%1\": it must not contain underscores or quotes"_s.arg(name)));
    return checkObjectName(u"project"_s, name);
}

QString projectPrefix(const QString &project, const QString &name)
{
    return project == "default"_L1 || project.isEmpty() ? name : project + u'_' + name;
}

}
