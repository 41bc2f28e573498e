// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <array>
#include <utility>

#include "models/core/result.h"
#include "models/core/uniquefd.h"

namespace quayside {

/** Feeds a program's standard input and keeps the beginnings of its two outputs, all at once, so that neither side can
 *  block the other. For Subprocess::run(); one thread. */
class OutputPump {
public:
    OutputPump(QByteArray input, qint64 maxOutput) : m_input(std::move(input)), m_maxOutput(maxOutput) { }

    /** Makes the pipes; gives (number in the program, our descriptor) for each. */
    Result<QList<std::pair<int, int>>> open();
    void closeChildEnds();
    /** Until the program has ended and its outputs with it. False when `timeoutMs` (-1: none) passed before. A grandchild that
     *  keeps the outputs open doesn't hold us: once the program has ended, what is in the pipes is taken and that is all. */
    bool run(int pidfd, int timeoutMs);
    QByteArray takeOutput() { return std::move(m_output[0]); }
    QByteArray takeErrors() { return std::move(m_output[1]); }

private:
    void feed();
    bool drain(int index);

    QByteArray m_input;
    qsizetype m_fed = 0;
    qint64 m_maxOutput;
    UniqueFd m_stdin;
    std::array<UniqueFd, 2> m_pipes;
    std::array<QByteArray, 2> m_output;
    std::array<UniqueFd, 3> m_childEnds;
};

}
