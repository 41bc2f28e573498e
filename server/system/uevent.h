// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>
#include <optional>

#include "models/core/result.h"
#include "models/core/uniquefd.h"

namespace quayside {

/** What happened to a device of the machine. */
struct Uevent {
    bool fromUdev = false; ///< the kernel's own come first, udev's once its database and the nodes are right
    QByteArray action;     ///< "add", "remove", "change"…
    QMap<QByteArray, QByteArray> properties;

    /** A message of either kind; none when it is neither. Pure: foreign bytes (fuzz_uevent). */
    static std::optional<Uevent> parse(const QByteArray &message);
};

/** A socket that hears the kernel's and udev's messages of this network namespace. */
class UeventSocket {
public:
    static Result<UeventSocket> open();
    int fd() const { return m_fd.get(); }
    /** The next message that root or the kernel sent and that makes sense; none when there are no more. Doesn't block. `missed` is set when
     *  some were lost. */
    std::optional<Uevent> next(bool *missed);

private:
    explicit UeventSocket(UniqueFd fd) : m_fd(std::move(fd)) { }
    UniqueFd m_fd;
};

}
