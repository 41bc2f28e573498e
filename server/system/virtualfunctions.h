// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "models/core/result.h"

namespace quayside {

/** A virtual function of a network card, as sysfs shows it. */
struct FunctionOfCard {
    int number = 0;
    QString interface; ///< its network interface here; empty: none, or in another namespace
    QString pciSlot;   ///< "0000:03:10.1"
    QString folder;    ///< its device in sysfs
};

/** Single-root I/O virtualisation of the card of one network interface, by sysfs below `sys`. Blocking; any thread. */
class VirtualFunctions {
public:
    VirtualFunctions(const QString &sys, const QString &parent);
    /** Those that are enabled now. */
    QList<FunctionOfCard> list() const;
    /** 400 when the card has no virtual functions at all. */
    Result<> check() const;
    /** Whether any could be enabled: the kernel changes their number only from and to none. */
    bool canGrow() const;
    /** Enables all that the card has. 500 with the kernel's words. */
    Result<> enableAll() const;
    /** Takes its driver away from it, or gives it back: some settings need that. Nothing where it has none. */
    Result<> setBound(const FunctionOfCard &function, bool bound, QString &driver) const;

private:
    int number(const char *file) const;
    const QString m_sys, m_device; ///< m_device: the card's folder
};

}
