// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "server/system/netlink.h"

namespace quayside {

/** An rtnetlink that keeps interfaces in memory and writes down in words what it is told: "link add vlan up0.7 on up0 id 7 up". What the
 *  bytes are is tst_netlink's matter. */
class FakeKernel {
public:
    /** An interface that is there. */
    void add(const QString &name, const QString &kind = {}, const QString &hwaddr = QStringLiteral("00:16:3e:00:00:01"), int mtu = 1500);
    /** Kinds it doesn't have. */
    QStringList missing;
    /** A request whose words start like this fails. */
    QString refused;
    QStringList said;
    QMap<QString, QMap<int, VirtualFunction>> functions; ///< of cards, by their interfaces
    bool has(const QString &name) const { return indexOf(name) > 0; }
    Link link(const QString &name) const;
    Netlink netlink();

private:
    Result<QByteArray> answer(const QByteArray &request);
    Result<QByteArray> get(const QByteArray &request);
    Result<> newLink(const nlmsghdr &message, const ifinfomsg &info, const NetlinkAttributes &attributes);
    Result<> makeLink(const NetlinkAttributes &attributes, QStringList &words);
    Result<> portVlan(bool removes, const ifinfomsg &info, const NetlinkAttributes &attributes);
    Result<> other(const nlmsghdr &message, const QByteArray &request);
    Result<> say(const QStringList &words);
    int indexOf(const QString &name) const;
    QString nameOf(int index) const;

    QList<Link> m_links;
    int m_next = 2;
};

}
