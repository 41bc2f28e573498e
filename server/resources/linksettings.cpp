// SPDX-License-Identifier: Apache-2.0
#include "server/resources/linksettings.h"

#include <cstring>
#include <linux/ethtool.h>
#include <linux/sockios.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include "models/core/uniquefd.h"

namespace quayside {

using namespace Qt::StringLiterals;

#define QUAYSIDE_LINK_MODES(M) \
    M(10baseT_Half) M(10baseT_Full) M(100baseT_Half) M(100baseT_Full) M(1000baseT_Half) M(1000baseT_Full) M(10000baseT_Full) \
    M(2500baseX_Full) M(1000baseKX_Full) M(10000baseKX4_Full) M(10000baseKR_Full) M(20000baseMLD2_Full) M(20000baseKR2_Full) \
    M(40000baseKR4_Full) M(40000baseCR4_Full) M(40000baseSR4_Full) M(40000baseLR4_Full) M(56000baseKR4_Full) \
    M(56000baseCR4_Full) M(56000baseSR4_Full) M(56000baseLR4_Full) M(25000baseCR_Full) M(25000baseKR_Full) M(25000baseSR_Full) \
    M(50000baseCR2_Full) M(50000baseKR2_Full) M(100000baseKR4_Full) M(100000baseSR4_Full) M(100000baseCR4_Full) \
    M(100000baseLR4_ER4_Full) M(50000baseSR2_Full) M(1000baseX_Full) M(10000baseCR_Full) M(10000baseSR_Full) \
    M(10000baseLR_Full) M(10000baseLRM_Full) M(10000baseER_Full) M(2500baseT_Full) M(5000baseT_Full) M(50000baseKR_Full) \
    M(50000baseSR_Full) M(50000baseCR_Full) M(50000baseLR_ER_FR_Full) M(50000baseDR_Full) M(100000baseKR2_Full) \
    M(100000baseSR2_Full) M(100000baseCR2_Full) M(100000baseLR2_ER2_FR2_Full) M(100000baseDR2_Full) M(200000baseKR4_Full) \
    M(200000baseSR4_Full) M(200000baseLR4_ER4_FR4_Full) M(200000baseDR4_Full) M(200000baseCR4_Full) M(100baseT1_Full) \
    M(1000baseT1_Full) M(400000baseKR8_Full) M(400000baseSR8_Full) M(400000baseLR8_ER8_FR8_Full) M(400000baseDR8_Full) \
    M(400000baseCR8_Full) M(100000baseKR_Full) M(100000baseSR_Full) M(100000baseLR_ER_FR_Full) M(100000baseCR_Full) \
    M(100000baseDR_Full) M(200000baseKR2_Full) M(200000baseSR2_Full) M(200000baseLR2_ER2_FR2_Full) M(200000baseDR2_Full) \
    M(200000baseCR2_Full) M(400000baseKR4_Full) M(400000baseSR4_Full) M(400000baseLR4_ER4_FR4_Full) M(400000baseDR4_Full) \
    M(400000baseCR4_Full) M(100baseFX_Half) M(100baseFX_Full) M(10baseT1L_Full)

namespace {
struct Name { int number; const char *name; };
#define QUAYSIDE_MODE(mode) { ETHTOOL_LINK_MODE_##mode##_BIT, #mode },
constexpr Name modes[] = { QUAYSIDE_LINK_MODES(QUAYSIDE_MODE) };
/** The kinds of ports among the bits of link modes. */
constexpr Name portBits[] = { { ETHTOOL_LINK_MODE_TP_BIT, "twisted pair" }, { ETHTOOL_LINK_MODE_AUI_BIT, "AUI" },
    { ETHTOOL_LINK_MODE_MII_BIT, "media-independent" }, { ETHTOOL_LINK_MODE_FIBRE_BIT, "fibre" },
    { ETHTOOL_LINK_MODE_BNC_BIT, "BNC" }, { ETHTOOL_LINK_MODE_Backplane_BIT, "backplane" } };
constexpr Name ports[] = { { PORT_TP, "twisted pair" }, { PORT_AUI, "AUI" }, { PORT_MII, "media-independent" }, { PORT_FIBRE, "fibre" },
    { PORT_BNC, "BNC" }, { PORT_DA, "direct attach" }, { PORT_NONE, "none" }, { PORT_OTHER, "other" } };
constexpr Name transceivers[] = { { XCVR_INTERNAL, "internal" }, { XCVR_EXTERNAL, "external" } };

template<size_t N>
QString nameOf(const Name (&names)[N], int number)
{
    for (const Name &row : names) {
        if (row.number == number)
            return QString::fromLatin1(row.name);
    }
    return {};
}

template<size_t N>
QStringList namesIn(const Name (&names)[N], const __u32 *bits, int words)
{
    QStringList set;
    for (const Name &row : names) {
        if (row.number / 32 < words && bits[row.number / 32] >> (row.number % 32) & 1)
            set.append(QString::fromLatin1(row.name));
    }
    return set;
}

/** A question whose answer may be longer than its head. */
template<class Head, size_t extra>
struct Roomy {
    alignas(Head) char room[sizeof(Head) + extra] = {};
    Head *operator->() { return reinterpret_cast<Head *>(room); }
};

/** One question to the driver; `what` begins with its number. */
bool ask(int socket, const QString &interface, void *what)
{
    struct ifreq request {};
    const QByteArray name = interface.toUtf8();
    if (name.size() >= IFNAMSIZ)
        return false;
    memcpy(request.ifr_name, name.constData(), size_t(name.size()));
    request.ifr_data = static_cast<char *>(what);
    return ::ioctl(socket, SIOCETHTOOL, &request) == 0;
}

/** "3c:fd:fe:00:00:10"; empty when it is all zero. */
QString permanentAddress(int socket, const QString &interface)
{
    constexpr quint32 longest = 32;
    Roomy<ethtool_perm_addr, longest> answer;
    answer->cmd = ETHTOOL_GPERMADDR;
    answer->size = longest;
    if (!ask(socket, interface, answer.room) || answer->size > longest)
        return {};
    const auto bytes = QByteArray(reinterpret_cast<const char *>(answer->data), answer->size);
    return bytes.count('\0') == bytes.size() ? QString() : QString::fromLatin1(bytes.toHex(':'));
}

void addLinkModes(int socket, const QString &interface, LinkSettings &settings)
{
    Roomy<ethtool_link_settings, 3 * 127 * sizeof(__u32)> answer;
    answer->cmd = ETHTOOL_GLINKSETTINGS;
    if (!ask(socket, interface, answer.room) || answer->link_mode_masks_nwords >= 0)
        return;
    answer->link_mode_masks_nwords = qint8(-answer->link_mode_masks_nwords); // now it is known how much there is to tell
    answer->cmd = ETHTOOL_GLINKSETTINGS;
    if (!ask(socket, interface, answer.room))
        return;
    const int words = answer->link_mode_masks_nwords;
    settings.supportedModes = namesIn(modes, answer->link_mode_masks, words);
    for (QString &mode : settings.supportedModes)
        mode[mode.lastIndexOf(u'_')] = u'/';
    settings.supportedPorts = namesIn(portBits, answer->link_mode_masks, words);
    settings.portType = nameOf(ports, answer->port);
    settings.transceiverType = nameOf(transceivers, answer->transceiver);
    settings.autoNegotiation = answer->autoneg == AUTONEG_ENABLE;
}
}

LinkSettings ethtoolSettings(const QString &interface)
{
    LinkSettings settings;
    const UniqueFd socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (!socket)
        return settings;
    struct ethtool_drvinfo driver {};
    driver.cmd = ETHTOOL_GDRVINFO;
    if (ask(socket.get(), interface, &driver))
        settings.firmwareVersion = QString::fromUtf8(driver.fw_version, qstrnlen(driver.fw_version, sizeof driver.fw_version)).trimmed();
    settings.permanentAddress = permanentAddress(socket.get(), interface);
    addLinkModes(socket.get(), interface, settings);
    return settings;
}

}
