// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>
#include <QQmlEngine>

#include "models/client/apiclient.h"
#include "models/items/configform.h"
#include "models/items/edit/mergemodel.h"
#include "models/items/edit/yamltext.h"

namespace quayside {

class ProfilesModel;
class Server;

/** What is edited and where it is on the server. */
struct DraftTarget {
    const ObjectShape &shape;
    std::function<ApiPath()> path;
    QString name = {};     ///< for commands; empty: the server itself
    bool patches = false;  ///< sends what differs (PATCH) instead of the whole (PUT)
};

/** One object of the API (an instance, a profile, the server) while it is edited: as a form and as YAML, which follow each other. Knows what the
 *  server had when the editing began (by its ETag) and never overwrites what others changed since: such changes are laid beside one's own in
 *  `merge`. Main thread. */
class ObjectDraft : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    /** It was read from the server. */
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(quayside::ConfigForm *form READ form CONSTANT)
    Q_PROPERTY(QString description READ description WRITE setDescription NOTIFY changed)
    Q_PROPERTY(bool hasProfiles READ hasProfiles CONSTANT)
    Q_PROPERTY(bool hasDescription READ hasDescription CONSTANT)
    /** In the order in which they apply: the last wins. */
    Q_PROPERTY(QStringList profiles READ profiles WRITE setProfiles NOTIFY changed)
    Q_PROPERTY(bool ephemeral READ isEphemeral WRITE setEphemeral NOTIFY changed)
    Q_PROPERTY(bool stateful READ isStateful NOTIFY changed)
    Q_PROPERTY(QString yaml READ yaml WRITE setYaml NOTIFY changed)
    /** Of the YAML: {line, column (from 0), text, isError}. */
    Q_PROPERTY(QVariantList problems READ problems NOTIFY problemsChanged)
    /** The YAML has no errors. */
    Q_PROPERTY(bool valid READ isValid NOTIFY changed)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY changed)
    Q_PROPERTY(int changedCount READ changedCount NOTIFY changed)
    /** Of the changed keys, those that a running instance takes over only when it starts again. */
    Q_PROPERTY(QStringList restartKeys READ restartKeys NOTIFY changed)
    Q_PROPERTY(bool saving READ isSaving NOTIFY changed)
    /** The server has something else than when the editing began, and it isn't merged yet. */
    Q_PROPERTY(bool outdated READ isOutdated NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(quayside::MergeModel *merge READ merge CONSTANT)
    /** Of a server whose name isn't to be in a command: empty. */
    Q_PROPERTY(QString name READ name CONSTANT)
public:
    /** Reads the object at once. `server` outlives the draft. */
    ObjectDraft(DraftTarget target, Server *server, QObject *parent);

    bool isReady() const { return m_isReady; }
    ConfigForm *form() { return &m_form; }
    QString description() const { return m_draft.value(QLatin1StringView("description")).toString(); }
    void setDescription(const QString &text) { change(QStringLiteral("description"), text); }
    bool hasProfiles() const { return m_target.shape.find(u"profiles"); }
    bool hasDescription() const { return m_target.shape.find(u"description"); }
    QStringList profiles() const;
    void setProfiles(const QStringList &names);
    bool isEphemeral() const { return m_draft.value(QLatin1StringView("ephemeral")).toBool(); }
    void setEphemeral(bool ephemeral) { change(QStringLiteral("ephemeral"), ephemeral); }
    bool isStateful() const { return m_draft.value(QLatin1StringView("stateful")).toBool(); }
    QString yaml() const { return m_text; }
    /** As it is typed; taken over into the form as soon as it has no errors. */
    void setYaml(const QString &text);
    QVariantList problems() const;
    bool isValid() const { return m_isValid; }
    bool isDirty() const { return !m_isValid || m_draft != m_base; }
    int changedCount() const { return int(differences(m_base, m_draft).size()); }
    QStringList restartKeys() const;
    bool isSaving() const { return m_isSaving; }
    bool isOutdated() const { return m_isOutdated; }
    QString errorText() const { return m_errorText; }
    MergeModel *merge() { return &m_merge; }
    QString name() const { return m_target.name; }
    QJsonObject object() const { return m_draft; }

    /** Devices as their editor changes them. */
    Q_INVOKABLE QVariantMap devices() const { return m_draft.value(QLatin1StringView("devices")).toObject().toVariantMap(); }
    Q_INVOKABLE void setDevices(const QVariantMap &devices) { change(QStringLiteral("devices"), QJsonObject::fromVariantMap(devices)); }

    /** saved(), mergeNeeded() or an errorText follows. */
    Q_INVOKABLE void save();
    /** Takes back every change; what the server has now is read. */
    Q_INVOKABLE void revert();
    /** The merged object becomes the draft, to be saved over what the server has now. */
    Q_INVOKABLE void applyMerge();
    /** What would be sent, as lines of YAML before and after: {kind ("same", "added", "removed", "gap"), before, after, text}. */
    Q_INVOKABLE QVariantList diff() const;
    /** The change (while it is outdated: the merged one) as a command for a shell: "lxc" or "curl". Secrets are left out. */
    Q_INVOKABLE QString command(const QString &tool) const;
    /** {label, detail, insert, from}. */
    Q_INVOKABLE QVariantList complete(const QString &text, int cursor) const;

    /** Reads it again: the server told of a change. Without changes of one's own it is shown; else it is `outdated`. */
    void refresh() { load({}); }
    /** Its profiles and what they set. */
    void followProfiles(ProfilesModel *profiles);

Q_SIGNALS:
    void changed();
    void problemsChanged();
    /** The text was replaced by something else than typing. */
    void yamlReplaced();
    void saved();
    /** Saving came upon changes of others: `merge` has both. */
    void mergeNeeded();

private:
    void change(const QString &field, const QJsonValue &value);
    void setDraft(const QJsonObject &draft, bool keepText = false);
    void check(const YamlDocument &document);
    void load(std::function<void()> done);
    void take(const QJsonObject &theirs, const QByteArray &etag);
    void send();
    void sent(const QJsonObject &object);
    void fail(const QString &message);
    void updateInherited();
    QJsonObject patch() const;
    QJsonObject withoutSecrets(QJsonObject object, const QString &instead) const;
    bool isSecret(const QString &key) const;

    DraftTarget m_target;
    Server *m_server;
    QPointer<ProfilesModel> m_profiles;
    ConfigForm m_form;
    MergeModel m_merge;
    QJsonObject m_base, m_draft, m_theirs;
    QByteArray m_etag, m_theirsEtag;
    QString m_text, m_errorText;
    QList<TextProblem> m_problems;
    bool m_isReady = false, m_isValid = true, m_isSaving = false, m_isOutdated = false, m_isFilling = false;
    int m_attempts = 0;
};

}
