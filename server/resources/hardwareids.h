// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace quayside {

/** Names of vendors and devices out of the table pci.ids or usb.ids (hwdata), which stays on the disk: mapped, and searched by halving,
 *  as its vendors stand in order. Names are empty where there is no table or no row. One thread at a time. */
class HardwareIds {
public:
    explicit HardwareIds(const QString &file);
    ~HardwareIds();
    Q_DISABLE_COPY_MOVE(HardwareIds)

    QString vendor(quint64 vendor) const;
    QString device(quint64 vendor, quint64 device) const;
    QString className(quint64 id) const;
    QString subClass(quint64 id, quint64 sub) const;

private:
    QByteArrayView block(quint64 vendor) const;
    QByteArrayView classBlock(quint64 id) const;

    QByteArrayView m_text;
    mutable QHash<quint64, QByteArrayView> m_blocks; ///< of vendors that were asked for
    qsizetype m_classes = 0; ///< where the table of classes begins; vendors end before
};

}
