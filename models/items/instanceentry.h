// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonValue>
#include <QMutex>
#include <optional>

#include "models/api/instance.h"
#include "models/api/instancestate.h"
#include "models/items/instanceslices.h"

namespace quayside {

/** "server/project/name", by which QML names an instance. */
struct InstanceKey {
    QString server, project, name;
    QString toString() const { return server + u'/' + project + u'/' + name; }
    static InstanceKey parse(const QString &key);
};

/** An instance as one server lists it, ready to show. Value type; made on pool threads. */
struct InstanceEntry {
    QString key, server, serverText;
    api::Instance instance;
    std::optional<api::InstanceState> state; ///< known for running ones; LXD also gives one of stopped ones
    int snapshotCount = -1;                  ///< -1: the server didn't say
    qint64 sampledAt = 0;                    ///< ms of a steady clock, of `state`
    int hostCpus = 0;                        ///< 0: unknown
    qint64 hostMemory = 0;                   ///< bytes, 0: unknown
    size_t contentHash = 0;                  ///< of all that the server said of it but the state
    // from here on: known to this client only
    bool isLive = true;       ///< false: from before its server stopped answering
    double cpuPercent = -1;    ///< of all the CPUs the instance may use
    QList<double> cpuHistory;  ///< up to 60 of them
    double received = 0, sent = 0; ///< bytes per second of the shown network interface
    QString busy, errorText;

    int cpus() const;             ///< CPUs it may use; 1 when nothing is known
    qint64 memoryLimit() const;   ///< bytes; 0 unknown
    qint64 memoryUsage() const;   ///< bytes; -1 unknown
    qint64 diskUsage() const;     ///< bytes of the root disk; -1 unknown
    qint64 diskLimit() const;     ///< bytes; 0 none or unknown
    bool isRunning() const { return instance.status == QLatin1StringView("Running"); }
    /** Running, or frozen: it keeps its memory and its addresses. */
    bool isUp() const { return isRunning() || instance.status == QLatin1StringView("Frozen"); }
    QString address(const char *family) const; ///< the first global one of "inet" or "inet6"
    QString networkName() const;  ///< of the interface that has it, else the first that is not lo
    QString image() const;        ///< "debian 12" or what the image calls itself
    QStringList tags() const;     ///< of user.tags
    bool operator==(const InstanceEntry &other) const;
};

/** The state of one instance, as it was told at a time (as InstanceEntry::sampledAt). */
struct SampledState {
    QString key;
    api::InstanceState state;
    qint64 sampledAt = 0;
};

/** From an element of GET /1.0/instances (recursion 1 or 2). 400 if it is not one. Any thread. */
Result<InstanceEntry> parseInstance(const QJsonValue &value, const QString &server, const QString &project);
/** The whole list; elements that cannot be read are left out (and logged). */
QList<InstanceEntry> parseInstances(const QJsonValue &list, const QString &server, const QString &project);

/** The last list of one project of a server: an instance that is described in the same words again is not taken apart anew, but shares its
 *  parts with the row from then. Any thread. */
class KnownInstances {
public:
    /** As parseInstances(), from the text of the answer. Nothing when that isn't such a list. */
    std::optional<QList<InstanceEntry>> parse(QByteArrayView answer, const QString &server, const QString &project);
    /** How many instances, and how many states, had to be taken apart so far. */
    int parsedInstances() const { return m_parsedInstances; }
    int parsedStates() const { return m_parsedStates; }

private:
    struct Known {
        InstanceEntry row;
        size_t stateHash = 0;
    };
    std::optional<Known> one(const InstanceSlice &slice, const QString &server, const QString &project);

    QMutex m_lock;
    QHash<size_t, Known> m_known; ///< by contentHash
    int m_parsedInstances = 0, m_parsedStates = 0;
};

/** Lays what only this client knows over a newer answer, and measures CPU and network between both. */
void carryOver(const InstanceEntry &old, InstanceEntry &row);

}
