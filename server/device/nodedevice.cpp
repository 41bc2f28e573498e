// SPDX-License-Identifier: Apache-2.0
#include "server/device/nodedevice.h"

#include <QDir>
#include <algorithm>
#include <cerrno>
#include <optional>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

#include "models/core/revert.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** A file name for any text, without dots, as LXD makes it: "dev/snd-1" is "dev-snd--1". What would be ambiguous is percent-encoded. */
QString encoded(const QString &text)
{
    const QByteArray plain = text.toUtf8().toPercentEncoding("/", ".");
    QByteArray name;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const bool besideSlash = (i > 0 && plain[i - 1] == '/') || (i + 1 < plain.size() && plain[i + 1] == '/');
        if (plain[i] == '-')
            name += besideSlash ? "%2D" : "--";
        else
            name += plain[i] == '/' ? '-' : plain[i];
    }
    return QString::fromLatin1(name);
}

QString decoded(const QString &name)
{
    QByteArray plain = name.toLatin1();
    for (qsizetype i = 0; (i = plain.indexOf('-', i)) >= 0; ++i) {
        if (plain.mid(i, 2) == "--")
            plain.remove(i, 1);
        else
            plain[i] = '/';
    }
    return QString::fromUtf8(QByteArray::fromPercentEncoding(plain));
}

QString deviceRule(const InnerNode &node)
{
    return u"%1 %2:%3 rwm"_s.arg(QChar(node.kind == S_IFBLK ? u'b' : u'c')).arg(major(node.number)).arg(minor(node.number));
}
}

QString NodeDevice::prefix() const { return u"unix."_s + encoded(m_ref.name) + u'.'; }

QString NodeDevice::fileOf(const InnerNode &node) const
{
    return m_owner.folder + u'/' + prefix() + encoded(node.target.mid(1));
}

/** The node that a file in a folder of devices is; the target is what follows the file's second dot. */
static std::optional<InnerNode> nodeIn(const QString &folder, const QString &file)
{
    struct stat info {};
    if (::stat((folder + u'/' + file).toUtf8().constData(), &info) < 0)
        return {};
    return InnerNode { u'/' + decoded(file.section(u'.', 2)), info.st_mode & S_IFMT, info.st_rdev };
}

QList<InnerNode> NodeDevice::existing() const
{
    QList<InnerNode> nodes;
    for (const QString &file : QDir(m_owner.folder).entryList({ prefix() + u'*' }, QDir::System)) {
        if (const auto node = nodeIn(m_owner.folder, file))
            nodes.append(*node);
    }
    return nodes;
}

/** Nodes that other devices of the instance give it. */
QList<InnerNode> NodeDevice::ofOthers() const
{
    QList<InnerNode> nodes;
    for (const QString &file : QDir(m_owner.folder).entryList({ u"unix.*"_s }, QDir::System)) {
        if (const auto other = file.startsWith(prefix()) ? std::nullopt : nodeIn(m_owner.folder, file))
            nodes.append(*other);
    }
    return nodes;
}

void NodeDevice::list(const InnerNode &node, DeviceParts &parts) const
{
    const QList<InnerNode> others = ofOthers();
    // Of several at one place, the first one's is mounted, until the last of them goes.
    if (std::ranges::any_of(others, [&](const InnerNode &other) { return other.target == node.target; }))
        return;
    parts.mounts.append({ fileOf(node), node.target, u"none"_s, { u"bind"_s } });
    const bool shared = std::ranges::any_of(others, [&](const InnerNode &other) { return other.kind == node.kind && other.number == node.number; });
    if (m_owner.idmap.isEmpty() && !shared) // an unprivileged instance can't make nodes and isn't held to a list
        parts.deviceRules.append(deviceRule(node));
}

Result<> NodeDevice::make(const InnerNode &node, DeviceParts &parts) const
{
    const auto uid = m_owner.idmap.uidToHost(key("uid").toLongLong()), gid = m_owner.idmap.gidToHost(key("gid").toLongLong());
    if (!uid || !gid)
        return failure(badRequest(u"Device \"%1\": the instance has no id %2"_s.arg(m_ref.name, uid ? key("gid") : key("uid"))));
    const QByteArray file = fileOf(node).toUtf8();
    const mode_t mode = key("mode").isEmpty() ? 0660 : key("mode").toUInt(nullptr, 8);
    if ((::mkdir(m_owner.folder.toUtf8().constData(), 0711) < 0 && errno != EEXIST) || (::unlink(file.constData()) < 0 && errno != ENOENT)
        || ::mknod(file.constData(), node.kind | 0600, node.number) < 0 || ::chown(file.constData(), uid_t(*uid), gid_t(*gid)) < 0
        || ::chmod(file.constData(), mode) < 0)
        return failure(systemError(u"Device \"%1\": making the node %2"_s.arg(m_ref.name, QString::fromUtf8(file)), errno));
    list(node, parts);
    return {};
}

Result<> NodeDevice::start(DeviceParts &parts)
{
    Revert revert;
    revert.add([this] { stopped(); });
    for (const InnerNode &node : TRY(wanted()))
        TRY(make(node, parts));
    revert.success();
    return {};
}

Result<> NodeDevice::stop(DeviceParts &parts)
{
    for (const InnerNode &node : existing())
        list(node, parts);
    return {};
}

void NodeDevice::stopped()
{
    for (const InnerNode &node : existing())
        ::unlink(fileOf(node).toUtf8().constData());
}

Result<> NodeDevice::refresh(DeviceParts &gone, DeviceParts &come)
{
    const auto now = wanted();
    const QList<InnerNode> next = now.value_or(QList<InnerNode>()), before = existing();
    for (const InnerNode &node : before) {
        if (next.contains(node))
            continue;
        list(node, gone);
        ::unlink(fileOf(node).toUtf8().constData());
    }
    for (const InnerNode &node : next) {
        if (!before.contains(node))
            TRY(make(node, come));
    }
    return {};
}

}
