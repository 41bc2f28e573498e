// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QQmlEngine>
#include <QQmlPropertyMap>

#include "models/items/edit/objectdraft.h"
#include "models/items/files/filesession.h"
#include "models/items/devices/devicesform.h"
#include "models/items/display/displaysession.h"
#include "models/items/instancesmodel.h"
#include "models/items/keeping/instancebackups.h"
#include "models/items/keeping/instancesnapshots.h"
#include "models/items/logsmodel.h"
#include "models/items/metricseries.h"
#include "models/items/terminal/terminalsession.h"

namespace quayside {

/** One instance for its page. Every role of InstancesModel is a property of the same name, and beside them: exists, statusText, addresses
 *  ({iface, family, address, scope}), devices ({name, type, summary}), config, expandedConfig, processes, pid, uptimeText, createdText,
 *  lastUsedText, imageText, cpuText, memoryChartText, networkText, networkName, rootDiskText, snapshotsText, cpuSeries (% of one core), memorySeries
 *  (bytes), networkRxSeries, networkTxSeries (bytes per second), cpuMaximum, memoryMaximum. They follow the model. Main thread. */
class InstanceObject : public QQmlPropertyMap {
    Q_OBJECT
    QML_ANONYMOUS
    /** "1m", "10m" or "1h": what the series show. */
    Q_PROPERTY(QString chartSpan READ chartSpan WRITE setChartSpan NOTIFY chartSpanChanged)
    Q_PROPERTY(quayside::LogsModel *logs READ logs CONSTANT)
    /** What is edited of it, read at the first call; null while its server isn't known. */
    Q_PROPERTY(quayside::ObjectDraft *draft READ draft CONSTANT)
    Q_PROPERTY(quayside::InstanceSnapshots *snapshots READ snapshots CONSTANT)
    Q_PROPERTY(quayside::InstanceBackups *backups READ backups CONSTANT)
    Q_PROPERTY(quayside::FileSession *files READ files CONSTANT)
    Q_PROPERTY(quayside::DisplaySession *display READ display CONSTANT)
    Q_PROPERTY(quayside::DevicesForm *devicesForm READ devicesForm CONSTANT)
    Q_PROPERTY(QList<QObject *> terminals READ terminals NOTIFY terminalsChanged)
public:
    InstanceObject(const QString &key, InstancesModel *model, QObject *parent);

    QString chartSpan() const { return m_chartSpan; }
    void setChartSpan(const QString &span);
    /** Made, and read from the server, at the first call. */
    LogsModel *logs();
    ObjectDraft *draft();
    // These too; null without its server.
    InstanceSnapshots *snapshots() { return made(m_snapshots); }
    InstanceBackups *backups() { return made(m_backups); }
    FileSession *files() { return made(m_files); }
    DisplaySession *display();
    /** Made at the first call. */
    DevicesForm *devicesForm();
    QList<QObject *> terminals() const;

    Q_INVOKABLE void start() { m_model->start({ m_key }); }
    Q_INVOKABLE void stop(bool force) { m_model->stop({ m_key }, force); }
    Q_INVOKABLE void restart(bool force) { m_model->restart({ m_key }, force); }
    Q_INVOKABLE void freeze() { m_model->freeze({ m_key }); }
    Q_INVOKABLE void unfreeze() { m_model->unfreeze({ m_key }); }
    Q_INVOKABLE void rename(const QString &newName) { m_model->rename(m_key, newName); }
    Q_INVOKABLE void remove() { m_model->remove({ m_key }); }
    /** A shell command line in a terminal of its own; empty: the login shell. */
    Q_INVOKABLE quayside::TerminalSession *openTerminal(const QString &command);
    Q_INVOKABLE quayside::TerminalSession *openConsole();

Q_SIGNALS:
    void chartSpanChanged();
    void terminalsChanged();

private:
    void refresh();
    void takeSample(const InstanceEntry &row);
    void setSeries();
    /** What belongs to the instance on its server, and lives as long as that. */
    template<class T>
    T *made(QPointer<T> &member)
    {
        Server *server = m_model ? m_model->serverOf(m_key) : nullptr;
        if (!member && server)
            member = new T(m_key, server);
        return member;
    }
    void fillDevices();
    TerminalSession *addSession(const QString &title);

    QString m_key, m_chartSpan = QStringLiteral("1m");
    QPointer<InstancesModel> m_model;
    MetricSeries m_series;
    LogsModel *m_logs = nullptr;
    QPointer<ObjectDraft> m_draft; ///< gone with its server
    size_t m_contentHash = 0;
    QPointer<InstanceSnapshots> m_snapshots;
    QPointer<InstanceBackups> m_backups;
    QPointer<FileSession> m_files;
    QPointer<DisplaySession> m_display;
    DevicesForm *m_devicesForm = nullptr;
    QList<TerminalSession *> m_sessions;
};

}
