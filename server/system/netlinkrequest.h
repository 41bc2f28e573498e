// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <cstring>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>

namespace quayside {

/** A request to the kernel's rtnetlink as it goes over the socket: a header and attributes, some of them holding others (rtnetlink(7)).
 *  Plain bytes; any thread. */
class NetlinkRequest {
public:
    template<class Header>
    NetlinkRequest(quint16 type, quint16 flags, const Header &header) : m_bytes(NLMSG_HDRLEN, '\0')
    {
        auto *message = reinterpret_cast<nlmsghdr *>(m_bytes.data());
        message->nlmsg_type = type;
        message->nlmsg_flags = quint16(NLM_F_REQUEST | flags);
        secondHeader(header);
    }

    NetlinkRequest &bytes(quint16 type, QByteArrayView value)
    {
        const rtattr attribute { quint16(RTA_LENGTH(value.size())), type };
        append({ reinterpret_cast<const char *>(&attribute), sizeof attribute });
        append(value);
        return *this;
    }
    /** Ended by a zero byte. */
    NetlinkRequest &text(quint16 type, const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        return bytes(type, { utf8.constData(), utf8.size() + 1 });
    }
    /** A number or a structure of the kernel's as it is. */
    template<class T>
    NetlinkRequest &number(quint16 type, const T &value) { return bytes(type, { reinterpret_cast<const char *>(&value), qsizetype(sizeof value) }); }
    /** An attribute that holds what `fill` adds. */
    template<class Fill>
    NetlinkRequest &nest(quint16 type, Fill fill)
    {
        const qsizetype start = m_bytes.size();
        bytes(type, {});
        fill(*this);
        reinterpret_cast<rtattr *>(m_bytes.data() + start)->rta_len = quint16(m_bytes.size() - start);
        return *this;
    }
    /** A second header, inside an attribute (VETH_INFO_PEER). */
    template<class Header>
    NetlinkRequest &secondHeader(const Header &header) { return append({ reinterpret_cast<const char *>(&header), qsizetype(sizeof header) }); }

    /** Whole, with its length; the sequence number is the sender's. */
    QByteArray message() const
    {
        QByteArray whole = m_bytes;
        reinterpret_cast<nlmsghdr *>(whole.data())->nlmsg_len = quint32(whole.size());
        return whole;
    }

private:
    NetlinkRequest &append(QByteArrayView value)
    {
        m_bytes.append(value.data(), value.size());
        m_bytes.append(NLMSG_ALIGN(m_bytes.size()) - m_bytes.size(), '\0');
        return *this;
    }
    QByteArray m_bytes;
};

using NetlinkAttributes = QMap<int, const rtattr *>;

/** An attribute's payload in bytes. */
inline QByteArrayView netlinkPayload(const rtattr *attribute)
{
    return { static_cast<const char *>(RTA_DATA(attribute)), qsizetype(RTA_PAYLOAD(attribute)) };
}

/** A number or structure in an attribute, filled up with zeros; null: zero. */
template<class T>
T netlinkNumber(const rtattr *attribute)
{
    T value {};
    if (attribute)
        memcpy(&value, RTA_DATA(attribute), std::min(sizeof value, size_t(RTA_PAYLOAD(attribute))));
    return value;
}

inline QString netlinkText(const rtattr *attribute)
{
    if (!attribute)
        return {};
    const QByteArrayView bytes = netlinkPayload(attribute);
    return QString::fromUtf8(bytes.data(), qsizetype(strnlen(bytes.data(), size_t(bytes.size()))));
}

/** Those of `length` bytes from `first` on, by their types; foreign bytes are fine. */
inline NetlinkAttributes netlinkAttributes(const rtattr *first, int length)
{
    NetlinkAttributes attributes;
    for (; RTA_OK(first, length); first = RTA_NEXT(first, length))
        attributes[first->rta_type & NLA_TYPE_MASK] = first;
    return attributes;
}

inline NetlinkAttributes netlinkNested(const rtattr *attribute)
{
    return attribute ? netlinkAttributes(static_cast<const rtattr *>(RTA_DATA(attribute)), int(RTA_PAYLOAD(attribute))) : NetlinkAttributes();
}

/** Calls `visit(header, attributes)` for each message of a dump whose header is a T. */
template<class T, class F>
void forEachNetlinkMessage(const QByteArray &dump, F visit)
{
    auto left = unsigned(dump.size());
    for (auto *message = reinterpret_cast<const nlmsghdr *>(dump.constData()); NLMSG_OK(message, left);
         message = NLMSG_NEXT(message, left)) {
        if (message->nlmsg_len < NLMSG_LENGTH(sizeof(T)))
            continue;
        const auto *header = static_cast<const T *>(NLMSG_DATA(message));
        const auto *first = reinterpret_cast<const rtattr *>(reinterpret_cast<const char *>(header) + NLMSG_ALIGN(sizeof(T)));
        visit(*header, netlinkAttributes(first, int(message->nlmsg_len - NLMSG_SPACE(sizeof(T)))));
    }
}

}
