// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "models/client/transport.h"

namespace quayside {

/** Answers GET from recorded files of a folder (tests/data/recorded/README): "/1.0/instances?recursion=2" is the file
 *  `1.0_instances?recursion=2.json`, or .txt for raw text; query parts are sorted and `project=default` is left out. 404 when there is
 *  none. Everything else is refused: 503 "offline". The event stream is `1.0_events.jsonl`, a message a line. Further headers of
 *  an answer stand in the file with `.headers` in place of its extension, one a line. */
class RecordedTransport : public Transport {
    Q_OBJECT
public:
    explicit RecordedTransport(QString directory, QObject *parent = nullptr);

    void send(ApiRequest request, QObject *context, ResponseHandler done) override;
    /** Only the event stream opens, says all that was recorded, and stays open; 503 for others. */
    void openSocket(QByteArray target, QObject *context, SocketHandler done) override;
    QString address() const override { return m_directory; }

private:
    Result<ApiResponse> answer(const ApiRequest &request) const;

    QString m_directory;
};

}
