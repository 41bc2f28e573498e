// SPDX-License-Identifier: Apache-2.0
#include "server/instance/lxcconfigwriter.h"

namespace quayside {

using namespace Qt::StringLiterals;

void LxcConfigWriter::add(const QByteArray &key, const QString &value)
{
    if (value.contains(u'\n') || value.contains(QChar(0)) || key.contains('\n') || key.contains('='))
        m_refused = QString::fromUtf8(key);
    m_text += key + " = " + value.toUtf8() + '\n';
}

void LxcConfigWriter::addSome(const QByteArray &key, const QString &value)
{
    if (!value.isEmpty())
        add(key, value);
}

/** fstab(5)'s escapes. */
static QString fstabWord(QString word)
{
    return word.replace(u'\\', u"\\134"_s).replace(u' ', u"\\040"_s).replace(u'\t', u"\\011"_s);
}

void LxcConfigWriter::addMount(const MountEntry &mount)
{
    QString target = mount.target;
    while (target.startsWith(u'/'))
        target.remove(0, 1);
    const QString options = mount.options.isEmpty() ? u"defaults"_s : mount.options.join(u',');
    add("lxc.mount.entry", u"%1 %2 %3 %4 0 0"_s.arg(fstabWord(mount.source), fstabWord(target), mount.fsType, options));
}

Result<QByteArray> LxcConfigWriter::finish(const QByteArray &raw) const
{
    if (!m_refused.isEmpty())
        return failure(badRequest(u"%1: a value can't hold a line break"_s.arg(m_refused)));
    return raw.isEmpty() ? m_text : m_text + raw + (raw.endsWith('\n') ? "" : "\n");
}

}
