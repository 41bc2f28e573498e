// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <memory>

#include "models/core/result.h"

namespace quayside {

class Daemon;

/** Starts a local daemon for the desktop when none answers: the system's own service through the service manager (which asks
 *  for rights through polkit), or one inside this process where it may run (`--embedded`, root). Either is then reached over
 *  its socket like any other. GUI thread. */
class LocalServer : public QObject {
    Q_OBJECT
public:
    enum class Way { Service, Embedded, None };

    explicit LocalServer(QString stateDirectory, QObject *parent = nullptr);
    ~LocalServer() override;

    /** What can be offered here. */
    Way way() const;
    /** Returns at once; ends with started() or failed(). */
    void start(Way way);

Q_SIGNALS:
    void started(const QString &socketPath);
    void failed(const QString &message);

private:
    void startService();
    void startEmbedded();
    void embeddedStarted();

    QString m_stateDirectory;
    std::unique_ptr<Daemon> m_daemon;
};

}
