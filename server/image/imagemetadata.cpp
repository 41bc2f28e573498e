// SPDX-License-Identifier: Apache-2.0
#include "server/image/imagemetadata.h"

#include <QStringList>
#include <algorithm>
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

Error wrong(const QString &why) { return badRequest(u"metadata.yaml: "_s + why); }

Result<qint64> seconds(const YAML::Node &node, const char *key)
{
    if (!node || node.IsNull())
        return 0;
    bool ok = false;
    const qint64 value = text(node).toLongLong(&ok);
    if (!ok)
        return failure(wrong(u"%1 isn't a time in seconds"_s.arg(QLatin1StringView(key))));
    return value;
}

Result<StringMap> scalars(const YAML::Node &node, const QString &key)
{
    StringMap out;
    if (!node || node.IsNull())
        return out;
    if (!node.IsMap())
        return failure(wrong(u"%1 isn't a map"_s.arg(key)));
    for (const auto &item : node) {
        if (!item.first.IsScalar() || !(item.second.IsScalar() || item.second.IsNull()))
            return failure(wrong(u"%1 may only hold text"_s.arg(key)));
        out.insert(text(item.first), text(item.second));
    }
    return out;
}

Result<api::ImageTemplate> templateOf(const YAML::Node &node, const QString &path)
{
    const auto refuse = [&](const QString &why) { return failure(wrong(u"template of \"%1\": %2"_s.arg(path, why))); };
    if (!node.IsMap() || text(node["template"]).isEmpty())
        return refuse(u"it names no template"_s);
    const YAML::Node when = node["when"];
    if (when && !when.IsNull() && !when.IsSequence())
        return refuse(u"\"when\" isn't a list"_s);
    api::ImageTemplate out { {}, false, text(node["template"]), TRY(scalars(node["properties"], u"properties of template "_s + path)) };
    if (node["create_only"] && !YAML::convert<bool>::decode(node["create_only"], out.createOnly))
        return refuse(u"\"create_only\" isn't true or false"_s);
    for (const YAML::Node &trigger : when)
        out.when.append(text(trigger));
    return out;
}

Result<api::ImageMetadata> read(const YAML::Node &root)
{
    if (!root.IsMap())
        return failure(wrong(u"not a map"_s));
    api::ImageMetadata out;
    out.architecture = text(root["architecture"]);
    out.creationDate = TRY(seconds(root["creation_date"], "creation_date"));
    out.expiryDate = TRY(seconds(root["expiry_date"], "expiry_date"));
    out.properties = TRY(scalars(root["properties"], u"properties"_s));
    const YAML::Node templates = root["templates"];
    if (templates && !templates.IsNull() && !templates.IsMap())
        return failure(wrong(u"templates isn't a map"_s));
    for (const auto &item : templates) {
        const QString path = text(item.first);
        out.templates.insert(path, TRY(templateOf(item.second, path)));
    }
    return out;
}
}

Result<api::ImageMetadata> parseMetadataYaml(const QByteArray &yaml)
{
    // yaml-cpp reports by exceptions; they end here.
    try {
        return read(YAML::Load(yaml.toStdString()));
    } catch (const YAML::Exception &problem) {
        return failure(wrong(QString::fromUtf8(problem.what())));
    }
}

Result<> checkMetadata(const api::ImageMetadata &metadata)
{
    static constexpr qint64 latest = 253402300799; // 9999-12-31: what comes after can't be written as RFC 3339
    for (const auto &[key, time] : { std::pair("creation_date", metadata.creationDate), std::pair("expiry_date", metadata.expiryDate) }) {
        if (time < 0 || time > latest)
            return failure(wrong(u"%1 isn't a time in seconds"_s.arg(QLatin1StringView(key))));
    }
    for (auto it = metadata.templates.begin(); it != metadata.templates.end(); ++it) {
        const auto refuse = [&](const QString &why) { return failure(wrong(u"template of \"%1\": %2"_s.arg(it.key(), why))); };
        if (!it.key().startsWith(u'/') || it.key().split(u'/').contains(u".."_s))
            return refuse(u"not an absolute path"_s);
        if (it->file.isEmpty())
            return refuse(u"it names no template"_s);
        if (it->file.contains(u'/'))
            return refuse(u"the template's name holds a slash"_s);
    }
    return {};
}

Result<ImageMetadata> ImageMetadata::parse(const QByteArray &yaml)
{
    const api::ImageMetadata found = TRY(parseMetadataYaml(yaml));
    ImageMetadata out;
    out.architecture = canonicalArchitecture(found.architecture);
    if (out.architecture.isEmpty())
        return failure(badRequest(u"Architecture isn't supported: \"%1\""_s.arg(found.architecture)));
    TRY(checkMetadata(found));
    if (found.creationDate == 0)
        return failure(badRequest(u"Missing creation date"_s));
    constexpr qint64 latest = INT64_MAX / 1'000'000'000 - 1; // that a Timestamp holds
    out.creationDate = Timestamp::fromSeconds(std::min(found.creationDate, latest));
    if (found.expiryDate != 0)
        out.expiryDate = Timestamp::fromSeconds(std::min(found.expiryDate, latest));
    out.properties = found.properties;
    return out;
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
