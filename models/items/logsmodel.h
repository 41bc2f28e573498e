// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>
#include <QTimer>

#include "models/client/apiclient.h"
#include "models/items/rowmodel.h"

namespace quayside {

/** One log file's text, read when made and, while `follow` is on, every two seconds. Main thread. */
class LogText : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(bool follow READ follow WRITE setFollow NOTIFY followChanged)
public:
    LogText(ApiClient *client, const ApiPath &path, QObject *parent);

    QString text() const { return m_text; }
    bool isLoading() const { return m_isLoading; }
    QString errorText() const { return m_errorText; }
    bool follow() const { return m_timer.isActive(); }
    void setFollow(bool follow);
    Q_INVOKABLE void load();

Q_SIGNALS:
    void changed();
    void followChanged();
    /** Bytes of the file, as read last. */
    void sized(qint64 size);

private:
    QPointer<ApiClient> m_client;
    ApiPath m_path;
    QString m_text, m_errorText;
    bool m_isLoading = false;
    QTimer m_timer;
};

struct LogRow {
    QString key; ///< the file's name
    qint64 size = -1; ///< bytes; -1 until it was read: the API doesn't tell
    bool operator==(const LogRow &) const = default;
};

/** The log files of an instance. Main thread. */
class LogsModel : public RowModel<LogRow> {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY countChanged)
public:
    /** `path` is that of the instance's logs. */
    LogsModel(ApiClient *client, const ApiPath &path, const ApiPath &consolePath, QObject *parent);

    int count() const { return rowCount(); }
    bool isLoading() const { return m_isLoading; }
    Q_INVOKABLE void load();
    /** The text of one of them; made once, lives as long as this model. "console" is the console's log. */
    Q_INVOKABLE quayside::LogText *content(const QString &name);

Q_SIGNALS:
    void countChanged();

protected:
    void countMayHaveChanged() override { Q_EMIT countChanged(); }

private:
    QPointer<ApiClient> m_client;
    ApiPath m_path, m_consolePath;
    bool m_isLoading = false;
    QHash<QString, LogText *> m_texts;
};

}
