// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/http/fdpump.h"
#include "server/instance/instanceservice.h"
#include "server/operations/operationregistry.h"
#include "server/rest/handlers/instancesession.h"

namespace quayside {

/** One command in an instance: its operation, its process and what carries its input and output. Holds no thread while the command
 *  runs. When the client goes away the command gets SIGHUP, then SIGKILL. */
class ExecSession : public std::enable_shared_from_this<ExecSession> {
public:
    struct Request {
        InstancePtr row;
        api::InstanceExecPost post; ///< with its defaults
        QString logFolder;          ///< for record-output
        QString logUrl;             ///< "/1.0/instances/c1/logs/"
        Reactor::Ptr reactor;       ///< waits for the command's end
    };
    /** Starts it, or what waits for the client's WebSockets. */
    static std::shared_ptr<Operation> start(InstanceService &service, OperationRegistry &operations, Request request, Operation::Spec spec);

private:
    ExecSession(InstanceService &service, Request request) : m_service(service), m_request(std::move(request)) { }

    void prepareSockets(Operation::Spec &spec);
    void launch();
    Result<> run();
    Result<ExecRequest> openStreams();
    Result<> openPipes(ExecRequest &exec);
    Result<> openRecords(ExecRequest &exec);
    void connectStreams();
    void pump(int channel, UniqueFd source, UniqueFd sink);
    void pumpEnded(FdPump::End end);
    void watchEnd();
    void processEnded();
    void maybeFinish();
    void finish(const Result<> &result);
    void command(const QJsonObject &command);
    static void obey(ExecProcess &process, const QJsonObject &command);
    void clientGone();
    QByteArray metadata() const;

    InstanceService &m_service;
    const Request m_request;
    std::shared_ptr<Operation> m_operation;
    std::shared_ptr<SessionSockets> m_sockets; ///< none without wait-for-websocket
    std::mutex m_mutex;                        ///< of all below
    std::shared_ptr<ExecProcess> m_process;
    QList<QJsonObject> m_early; ///< what the client wants of the process before there is one
    std::vector<std::shared_ptr<FdPump>> m_pumps;
    std::vector<UniqueFd> m_ours;   ///< our ends of stdin, stdout, stderr
    std::vector<UniqueFd> m_theirs; ///< the command's
    int m_outputs = 0;      ///< output pumps that still run
    bool m_hasEnded = false;
    bool m_isFinished = false;
    int m_exitCode = -1;
};

}
