// SPDX-License-Identifier: Apache-2.0
#include "app/singleinstance.h"

#include <QLocalSocket>
#include <unistd.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int answerMs = 500;

// In the runtime directory where there is one, so that no other user can take the name.
QString socketName()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString name = u"quayside-desktop"_s;
    return runtime.isEmpty() ? name + u'-' + QString::number(::getuid()) : runtime + u'/' + name;
}
}

SingleInstance::SingleInstance(QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        m_server.nextPendingConnection()->deleteLater();
        Q_EMIT activated();
    });
}

bool SingleInstance::acquire()
{
    QLocalSocket other;
    other.connectToServer(socketName());
    if (other.waitForConnected(answerMs))
        return false;
    QLocalServer::removeServer(socketName()); // left by a process that was killed
    m_server.listen(socketName());
    return true;
}

}
