// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocalServer>
#include <QObject>

namespace quayside {

/** One desktop per user and session: the first start listens on a local socket, a later one tells it to come forward. GUI thread. */
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(QObject *parent = nullptr);
    /** True when this process is the first; false when another one has been told to come forward. */
    bool acquire();

Q_SIGNALS:
    /** A later start asked for the window. */
    void activated();

private:
    QLocalServer m_server;
};

}
