// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QQmlEngine>
#include <QTimer>

#include "models/api/entities.h"
#include "models/items/operationtexts.h"
#include "models/items/recentids.h"
#include "models/items/rowmodel.h"

namespace quayside {

class Server;

struct OperationRow {
    QString key; ///< "server/uuid"
    QString server;
    api::Operation operation;
    OperationProgress progress;
    QString target; ///< the instance or image it is about
    bool isOver() const { return operation.statusCode >= 200; }
    bool operator==(const OperationRow &other) const
    {
        return key == other.key && operation.updatedAt == other.operation.updatedAt && operation.statusCode == other.operation.statusCode
            && progress.fraction == other.progress.fraction && progress.rate == other.progress.rate;
    }
};

/** The operations of all servers: those running now, and those that ended while we watched, the newest 2,000. From events; read anew after
 *  a reconnection. Left out are commands and consoles (class "websocket"), which have their terminals, and
 *  tokens that wait to be used. Main thread. */
class OperationsModel : public RowModel<OperationRow> {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int runningCount READ runningCount NOTIFY runningCountChanged)
    Q_PROPERTY(QStringList summary READ summary NOTIFY runningCountChanged)
public:
    explicit OperationsModel(QObject *parent = nullptr);

    int count() const { return rowCount(); }
    int runningCount() const;
    /** What runs, for the status bar: two lines at most. */
    QStringList summary() const;
    Q_INVOKABLE void cancel(const QString &id);
    Q_INVOKABLE void clearFinished();

    void attach(Server *server);
    void detach(const QString &server);
    /** From an operation event or a list; ones that aren't shown are ignored, and so is what is older than an operation's end. */
    void update(const QString &server, const QJsonObject &operation);
    /** One that ended in an earlier run of this program. */
    void restore(const QString &server, const QJsonObject &operation);

Q_SIGNALS:
    void countChanged();
    void runningCountChanged();
    /** An operation ended, as the server tells it; what is to be kept of it. */
    void ended(const QString &server, const QJsonObject &operation);
    /** The person doesn't want to see those that ended any more. */
    void cleared();
    /** An operation ended, not by being cancelled, that had run for `seconds`. */
    void finished(const QString &text, bool success, qint64 seconds);
    void failed(const QString &text);

protected:
    void countMayHaveChanged() override { Q_EMIT countChanged(); }
    void rowChanged(const QString &) override { Q_EMIT runningCountChanged(); }

private:
    void load(Server *server);
    void dropOldest();

    QHash<QString, QPointer<Server>> m_servers;
    RecentIds m_ended;
};

}
