// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "models/client/transport.h"

namespace quayside {

/** Answers GET from recorded files of a folder: the target "/1.0/instances?recursion=2" is the file
 *  `1.0_instances?recursion=2.json` (tests/data/recorded/README); parameters are sorted, and when no file has all of them,
 *  the ones other than `recursion` are dropped. 404 when there is none. Everything else is refused: 503 "offline". */
class RecordedTransport : public Transport {
    Q_OBJECT
public:
    explicit RecordedTransport(QString directory, QObject *parent = nullptr);

    void send(ApiRequest request, QObject *context, ResponseHandler done) override;
    /** Never opens: 503. */
    void openSocket(QByteArray target, QObject *context, SocketHandler done) override;
    QString address() const override { return m_directory; }

private:
    Result<ApiResponse> answer(const ApiRequest &request) const;
    QString fileFor(const QByteArray &target) const;

    QString m_directory;
};

}
