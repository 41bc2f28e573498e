// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>

#include "models/items/rowmodel.h"

namespace quayside {

class Server;

struct ServerRow {
    QString key; ///< the name
    QString address, state, errorText, kind, version;
    int instanceCount = 0, runningCount = 0;
    bool isLocal = false;
    bool operator==(const ServerRow &) const = default;
};

/** The servers that are known, in the order they were added; follows their state. Main thread. */
class ServersModel : public RowModel<ServerRow> {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int connectedCount READ connectedCount NOTIFY connectedCountChanged)
public:
    explicit ServersModel(QObject *parent = nullptr);

    int count() const { return rowCount(); }
    int connectedCount() const;
    void attach(Server *server);
    void detach(const QString &name);

Q_SIGNALS:
    void countChanged();
    void connectedCountChanged();

protected:
    void countMayHaveChanged() override { Q_EMIT countChanged(); }
    void rowChanged(const QString &) override { Q_EMIT connectedCountChanged(); }

private:
    void refresh(Server *server);
};

}
