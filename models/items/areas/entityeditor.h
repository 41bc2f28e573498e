// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QPointer>
#include <QQmlEngine>

#include "models/client/apiclient.h"
#include "models/items/areas/plan.h"
#include "models/items/configform.h"

namespace quayside {

class Server;

/** What an EntityEditor edits. */
struct EditedEntity {
    ApiPath path;
    QString entity, type;                        ///< whose keys, in the server's catalog
    QString map = QStringLiteral("config");      ///< the field with the keys
    QStringList kept = { QStringLiteral("description") }; ///< other fields of its PUT, sent as they are
    QStringList lxc {};                          ///< "storage set default": the words before "key=value"; empty: lxc can't
};

/** The configuration of one object being edited: read with its ETag, sent back whole, refused (412) when someone was quicker. Made
 *  without a parent for a dialog, which it ends with. Main thread. */
class EntityEditor : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(quayside::ConfigForm *form READ form CONSTANT)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY changed)
    Q_PROPERTY(bool saving READ isSaving NOTIFY changed)
    Q_PROPERTY(QString description READ description WRITE setDescription NOTIFY changed)
    /** The object has a description to edit. */
    Q_PROPERTY(bool described READ isDescribed CONSTANT)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
public:
    EntityEditor(Server *server, EditedEntity edited);

    ConfigForm *form() { return &m_form; }
    bool isLoaded() const { return m_isLoaded; }
    bool isDirty() const { return m_form.changedCount() > 0 || m_fields != m_savedFields; }
    bool isSaving() const { return m_isSaving; }
    QString description() const { return m_fields.value(QLatin1StringView("description")).toString(); }
    void setDescription(const QString &text) { setField(QStringLiteral("description"), text); }
    bool isDescribed() const { return m_edited.kept.contains(QStringLiteral("description")); }
    QString errorText() const { return m_errorText; }

    /** A field beside the keys ("public" of an image). */
    Q_INVOKABLE QVariant field(const QString &name) const { return m_fields.value(name).toVariant(); }
    Q_INVOKABLE void setField(const QString &name, const QVariant &value);
    Q_INVOKABLE void save();
    Q_INVOKABLE QString command(const QString &tool) const;

Q_SIGNALS:
    void changed();
    void saved();

private:
    void load();
    QJsonObject body() const;

    QPointer<Server> m_server;
    EditedEntity m_edited;
    ConfigForm m_form;
    StringMap m_saved;
    QJsonObject m_fields, m_savedFields;
    QByteArray m_etag;
    QString m_errorText;
    bool m_isLoaded = false, m_isSaving = false;
};

}
