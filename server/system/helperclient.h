// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "server/system/subprocess.h"

namespace quayside {

/** One message of a helper's verb: "KIND REST" and the descriptors that came with it. */
struct HelperMessage {
    QByteArray kind;
    QByteArray rest;
    std::vector<UniqueFd> fds;
};

/** A running verb of `quayside-helper` that reports through a channel. Destroying it kills the helper unless detach()ed.
 *  One thread at a time. */
class HelperCall {
public:
    /** `fds` are the helper's 0 to 2; `input`, when not empty, is its descriptor 4. */
    static Result<HelperCall> start(const QByteArrayList &words, std::vector<SpawnOptions::Fd> fds = {},
        const QByteArray &input = {});
    /** A verb of another helper program that has a channel too. */
    static Result<HelperCall> startProgram(const QString &program, const QByteArrayList &words, std::vector<SpawnOptions::Fd> fds = {});

    /** The next message; blocks up to `timeoutMs` (-1: for ever). 500 when the helper ended without one or says "failed". */
    Result<HelperMessage> receive(int timeoutMs = -1);
    /** Readable when receive() won't block. */
    int channel() const { return m_channel.get(); }
    Subprocess &process() { return m_process; }

private:
    bool order(const QByteArrayList &words, const std::vector<SpawnOptions::Fd> &fds) const;
    HelperCall(Subprocess process, UniqueFd channel) : m_process(std::move(process)), m_channel(std::move(channel)) { }

    Subprocess m_process;
    UniqueFd m_channel;
};

/** Where the helper programs are. */
class HelperClient {
public:
    /** `quayside-helper`: $QUAYSIDE_HELPER, else beside this program, else in the libexec folder. Found once; any thread. */
    static QString containerHelper();
    /** `quayside-archive`, which stands beside it. */
    static QString archiveHelper();
    static QString proxyHelper(); ///< `quayside-proxy`, there too
    /** Where the programs are looked for that a helper runs: its PATH, not ours. */
    static QStringList programFolders();
};

}
