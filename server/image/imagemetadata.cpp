// SPDX-License-Identifier: Apache-2.0
#include "server/image/imagemetadata.h"

#include <QStringList>
#include <array>
#include <yaml-cpp/yaml.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** The kernel's name first, then Debian's and others'. */
constexpr std::array architectures {
    "x86_64 amd64", "i686 i386 i586 386 x86", "aarch64 arm64", "armv7l armel armhf arm armhfp armv7a_hardfp armv7 armv7a_vfpv3_hardfp",
    "armv6l", "armv8l", "ppc powerpc", "ppc64 powerpc64", "ppc64le ppc64el", "s390x", "mips mipsel", "mips64 mips64el", "riscv32",
    "riscv64", "loongarch64",
};

QString text(const YAML::Node &node)
{
    return node && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

Result<qint64> seconds(const YAML::Node &node, const char *key)
{
    if (!node || node.IsNull())
        return 0;
    bool ok = false;
    const qint64 value = text(node).toLongLong(&ok);
    // 9999-12-31: what comes after can't be written as RFC 3339.
    if (!ok || value < 0 || value > 253402300799)
        return failure(badRequest(u"metadata.yaml: %1 isn't a time in seconds"_s.arg(QLatin1StringView(key))));
    return value;
}

Result<StringMap> scalars(const YAML::Node &node, const QString &key)
{
    StringMap out;
    if (!node || node.IsNull())
        return out;
    if (!node.IsMap())
        return failure(badRequest(u"metadata.yaml: %1 isn't a map"_s.arg(key)));
    for (const auto &item : node) {
        if (!item.first.IsScalar() || !(item.second.IsScalar() || item.second.IsNull()))
            return failure(badRequest(u"metadata.yaml: %1 may only hold text"_s.arg(key)));
        out.insert(text(item.first), text(item.second));
    }
    return out;
}

Result<> checkTemplates(const YAML::Node &templates)
{
    if (!templates || templates.IsNull())
        return {};
    if (!templates.IsMap())
        return failure(badRequest(u"metadata.yaml: templates isn't a map"_s));
    for (const auto &item : templates) {
        const QString path = text(item.first);
        const auto refuse = [&](const QString &why) { return failure(badRequest(u"metadata.yaml: template of \"%1\": %2"_s.arg(path, why))); };
        if (!path.startsWith(u'/') || path.split(u'/').contains(u".."_s))
            return refuse(u"not an absolute path"_s);
        if (!item.second.IsMap() || text(item.second["template"]).isEmpty())
            return refuse(u"it names no template"_s);
        if (text(item.second["template"]).contains(u'/'))
            return refuse(u"the template's name holds a slash"_s);
        if (const YAML::Node when = item.second["when"]; when && !when.IsSequence())
            return refuse(u"\"when\" isn't a list"_s);
        TRY(scalars(item.second["properties"], u"properties of template "_s + path));
    }
    return {};
}

Result<ImageMetadata> read(const YAML::Node &root)
{
    if (!root.IsMap())
        return failure(badRequest(u"metadata.yaml: not a map"_s));
    ImageMetadata out;
    const QString architecture = text(root["architecture"]);
    out.architecture = canonicalArchitecture(architecture);
    if (out.architecture.isEmpty())
        return failure(badRequest(u"Architecture isn't supported: \"%1\""_s.arg(architecture)));
    const qint64 created = TRY(seconds(root["creation_date"], "creation_date"));
    const qint64 expires = TRY(seconds(root["expiry_date"], "expiry_date"));
    if (created == 0)
        return failure(badRequest(u"Missing creation date"_s));
    out.creationDate = Timestamp::fromSeconds(created);
    if (expires != 0)
        out.expiryDate = Timestamp::fromSeconds(expires);
    out.properties = TRY(scalars(root["properties"], u"properties"_s));
    TRY(checkTemplates(root["templates"]));
    return out;
}
}

Result<ImageMetadata> ImageMetadata::parse(const QByteArray &yaml)
{
    // yaml-cpp reports by exceptions; they end here.
    try {
        return read(YAML::Load(yaml.toStdString()));
    } catch (const YAML::Exception &problem) {
        return failure(badRequest(u"metadata.yaml: "_s + QString::fromUtf8(problem.what())));
    }
}

QString canonicalArchitecture(const QString &name)
{
    for (const char *row : architectures) {
        const QStringList names = QString::fromLatin1(row).split(u' ');
        if (!name.isEmpty() && names.contains(name))
            return names.front();
    }
    return {};
}

}
