// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "models/core/result.h"

namespace quayside {

/** 400 for a text that isn't a single word of letters, digits and ".:/@_+-", as names of interfaces and addresses are; empty is fine. */
Result<> checkWords(const QStringList &words);
/** The address that an interface gives itself, "fe80::216:3eff:fe12:3456" for "00:16:3e:12:34:56" (RFC 4291, modified EUI-64). */
QString linkLocalOf(const QString &hwaddr);
/** 32 digits of an IPv6 address; of a subnet, "2001:db8::/32", those of the whole bytes that its addresses have in common. */
QString hexAddress(const QString &ipv6);
/** "0.0.0.0" or "::". */
bool isAnyAddress(const QString &address);

}
