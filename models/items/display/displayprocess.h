// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QObject>
#include <QProcess>
#include <QQueue>
#include <QSocketNotifier>

#include "models/items/display/displayframe.h"
#include "models/items/display/displaywire.h"

namespace quayside {

/** `quayside-display`, which speaks SPICE for this process (doc/adr/0009). Never blocks. Destroying it ends the program. */
class DisplayProcess : public QObject {
    Q_OBJECT
public:
    explicit DisplayProcess(QObject *parent = nullptr);
    ~DisplayProcess() override;

    /** Where it is, empty where this build has none: QUAYSIDE_DISPLAY, beside this program, or installed. */
    static QString program();

    /** Call once. */
    void start();
    void send(const DisplayMessage &message, UniqueFd fd = {});
    QProcess *process() { return &m_process; } ///< for tests

Q_SIGNALS:
    /** A connection to the SPICE server is wanted: of that socket. */
    void streamWanted(std::shared_ptr<quayside::UniqueFd> fd);
    void frameChanged(std::shared_ptr<quayside::DisplayFrame> frame); ///< null: nothing is shown
    void cursorChanged(const QImage &image, QPoint hotSpot);
    /** Ready, Damage, Cursor… without their points, MouseMode, Agent. */
    void told(const quayside::DisplayMessage &message);
    /** Once, last: why. */
    void ended(const QString &reason);

private:
    void readable();
    bool receive();
    void take(const DisplayMessage &message, const QByteArray &bytes, const UniqueFd &fd);
    void openStream(int number);
    void flush();
    void finish(const QString &reason);

    QProcess m_process;
    UniqueFd m_fd;
    std::unique_ptr<QSocketNotifier> m_read, m_write;
    QQueue<std::pair<DisplayMessage, std::shared_ptr<UniqueFd>>> m_waiting; ///< for the program
    bool m_isFinished = false;
};

}
