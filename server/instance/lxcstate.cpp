// SPDX-License-Identifier: Apache-2.0
// Memory and processes of containers, through CRIU.
#include <QStandardPaths>

#include "server/instance/lxcdriver.h"
#include "server/system/helperclient.h"

namespace quayside {

using namespace Qt::StringLiterals;

/** Where liblxc will look for it, in the helper; each time, as it may be installed, or replaced, while the daemon runs. */
Result<> LxcDriver::checkStateful() const
{
    const QString program = QStandardPaths::findExecutable(u"criu"_s, HelperClient::programFolders());
    if (program.isEmpty())
        return failure(badRequest(u"CRIU isn't installed"_s));
    Subprocess::RunOptions options;
    options.timeoutMs = 30'000;
    const auto checked = TRY(Subprocess::run({ program.toUtf8(), "check" }, options));
    if (checked.exitCode == 0)
        return {};
    const QByteArrayList lines = checked.err.trimmed().split('\n');
    return failure(badRequest(u"CRIU doesn't work on this machine: %1"_s.arg(QString::fromUtf8(lines.last()))));
}

Result<> LxcDriver::saveState(const QString &name, const QString &folder, bool stop)
{
    const LxcInstancePtr instance = TRY(running(name));
    HelperCall call = TRY(HelperCall::start({ "forkdump", lxcPath(), name.toUtf8(), configFile(name).toUtf8(), folder.toUtf8(),
        stop ? "stop" : "go-on" }));
    TRY(call.receive());
    if (stop && !instance->waitGone(-1))
        return failure(unavailable(u"The daemon ends"_s));
    return {};
}

}
