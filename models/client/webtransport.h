// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

#include "models/client/httptransport.h"

namespace quayside {

/** To a public web server, by http or https; its certificate must be trusted by this machine and be for its name (403). */
class WebTransport : public HttpTransport {
    Q_OBJECT
public:
    /** In the thread (an event loop of Qt) that makes it. `base`: "https://images.example.org/lxc". */
    explicit WebTransport(QUrl base, QObject *parent = nullptr);
    QString address() const override { return m_base.toString(); }
    /** GET of a path below the base; the bytes of a 200, else an error (502). `done` as in send(). */
    void fetch(const QString &path, QObject *context, std::function<void(Result<QByteArray>)> done);

protected:
    void dial(Dialled done) override;

private:
    QUrl m_base;
};

}
