// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QQmlEngine>
#include <QTimer>

#include "models/items/configform.h"
#include "models/items/metricseries.h"
#include "models/items/networksmodel.h"

namespace quayside {

class Server;

/** One network or interface for its page: what the server says of it, its state with traffic, leases, users, and its configuration as a
 *  form. Follows the list; the state is polled while `active`. Main thread. */
class NetworkObject : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(bool exists READ exists NOTIFY changed)
    Q_PROPERTY(bool managed READ isManaged NOTIFY changed)
    Q_PROPERTY(QString type READ type NOTIFY changed)
    Q_PROPERTY(QString description READ description NOTIFY changed)
    Q_PROPERTY(QString ipv4 READ ipv4 NOTIFY changed)
    Q_PROPERTY(QString ipv6 READ ipv6 NOTIFY changed)
    /** {kind ("instance", "profile", "network"), name, project, key (of an instance that can be opened)}. */
    Q_PROPERTY(QVariantList usedBy READ usedBy NOTIFY changed)
    /** {family, address, scope}. */
    Q_PROPERTY(QVariantList addresses READ addresses NOTIFY interfaceChanged)
    Q_PROPERTY(QString hwaddr READ hwaddr NOTIFY interfaceChanged)
    Q_PROPERTY(int mtu READ mtu NOTIFY interfaceChanged)
    /** "up", "down" or empty while it isn't known. */
    Q_PROPERTY(QString state READ state NOTIFY interfaceChanged)
    Q_PROPERTY(QString receivedText READ receivedText NOTIFY stateChanged)
    Q_PROPERTY(QString sentText READ sentText NOTIFY stateChanged)
    Q_PROPERTY(QString receivedRate READ receivedRate NOTIFY stateChanged)
    Q_PROPERTY(QString sentRate READ sentRate NOTIFY stateChanged)
    Q_PROPERTY(QList<double> receivedSeries READ receivedSeries NOTIFY stateChanged)
    Q_PROPERTY(QList<double> sentSeries READ sentSeries NOTIFY stateChanged)
    Q_PROPERTY(QString chartSpan READ chartSpan WRITE setChartSpan NOTIFY stateChanged)
    /** {hostname, address, hwaddr, type}, by name. */
    Q_PROPERTY(QVariantList leases READ leases NOTIFY leasesChanged)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(quayside::ConfigForm *form READ form CONSTANT)
    /** The description as it is edited. */
    Q_PROPERTY(QString draftDescription READ draftDescription WRITE setDraftDescription NOTIFY draftChanged)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY draftChanged)
    Q_PROPERTY(bool saving READ isSaving NOTIFY draftChanged)
    /** Why saving failed, in the server's words. */
    Q_PROPERTY(QString errorText READ errorText NOTIFY draftChanged)
public:
    NetworkObject(const QString &name, Server *server);

    QString name() const { return m_name; }
    bool exists() const { return m_entry.has_value(); }
    bool isManaged() const { return exists() && m_entry->network.managed; }
    QString type() const { return exists() ? m_entry->network.type : QString(); }
    QString description() const { return exists() ? m_entry->network.description : QString(); }
    QString ipv4() const { return exists() ? m_entry->address(QStringLiteral("ipv4")) : QString(); }
    QString ipv6() const { return exists() ? m_entry->address(QStringLiteral("ipv6")) : QString(); }
    QVariantList usedBy() const;
    QVariantList addresses() const;
    QString hwaddr() const { return m_details ? m_details->hwaddr : QString(); }
    int mtu() const { return m_details ? m_details->mtu : 0; }
    QString state() const { return m_details ? m_details->state : QString(); }
    QString receivedText() const;
    QString sentText() const;
    QString receivedRate() const;
    QString sentRate() const;
    QList<double> receivedSeries() const { return series(MetricSeries::Received); }
    QList<double> sentSeries() const { return series(MetricSeries::Sent); }
    QString chartSpan() const { return m_chartSpan; }
    void setChartSpan(const QString &span);
    QVariantList leases() const { return m_leases; }
    bool isActive() const { return m_poll.isActive(); }
    void setActive(bool active);
    ConfigForm *form() { return &m_form; }
    QString draftDescription() const { return m_draftDescription; }
    void setDraftDescription(const QString &text);
    bool isDirty() const { return m_form.changedCount() > 0 || m_draftDescription != description(); }
    bool isSaving() const { return m_isSaving; }
    QString errorText() const { return m_errorText; }

    /** Sends the form; 412 when the network has changed since the form was filled. */
    Q_INVOKABLE void save();
    Q_INVOKABLE void revert();
    /** A newer state; `time` in ms of a steady clock. */
    void takeState(const api::NetworkDetails &details, qint64 time);

Q_SIGNALS:
    void changed();
    void interfaceChanged();
    /** Counters and rates: with every sample. */
    void stateChanged();
    void leasesChanged();
    void activeChanged();
    void draftChanged();
    void saved();

private:
    void follow();
    void load();
    void reload();
    void fillForm(const api::Network &network, const QByteArray &etag);
    void poll();
    void loadLeases();
    QList<double> series(MetricSeries::Metric metric) const;

    QString m_name, m_chartSpan = QStringLiteral("1m"), m_draftDescription, m_errorText;
    bool m_isDescribed = false; ///< the person has written the description: what the server says doesn't replace it
    Server *m_server;
    std::optional<NetworkEntry> m_entry;
    std::optional<api::NetworkDetails> m_details;
    ConfigForm m_form;
    QByteArray m_etag;
    QVariantList m_leases;
    MetricSeries m_series;
    double m_received = -1, m_sent = -1; ///< bytes per second; -1 unknown
    qint64 m_sampledAt = 0;
    QTimer m_poll;
    int m_tick = 0;
    bool m_isSaving = false;
};

}
