// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>

#include "models/client/apiclient.h"
#include "models/core/uniquefd.h"

namespace quayside {

/** The screen of a virtual machine (POST …/console of type "vga", extension console_vga_type): an operation that takes any number of data
 *  connections, each a stream to the machine's SPICE server, for as long as its control connection is open. Destroying it ends it. */
class ScreenChannel : public QObject {
    Q_OBJECT
public:
    explicit ScreenChannel(ApiClient *client, QObject *parent = nullptr);
    ~ScreenChannel() override;

    /** Call once. `force` ends the session of whoever looks at the screen now (extension console_force). */
    void start(const QString &instance, const QString &project, bool force = false);
    /** One more connection to the screen's server, from the other end of that socket. Only after ready(). */
    void connectStream(UniqueFd fd);

Q_SIGNALS:
    /** Streams may be connected now. */
    void ready();
    /** Once: the server refused, or a connection broke. Nothing is said when a stream comes to its end by itself. */
    void failed(const QString &error);

private:
    void open(const Answer &answer);
    void openSocket(const QString &secret, std::function<void(std::shared_ptr<ApiSocket>)> done);
    void fail(const QString &error);

    QPointer<ApiClient> m_client;
    QString m_operation, m_secret;
    std::shared_ptr<ApiSocket> m_control;
    bool m_hasFailed = false;
};

}
