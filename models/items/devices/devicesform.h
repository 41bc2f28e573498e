// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/client/apiclient.h"
#include "models/items/devices/devicedraft.h"
#include "models/items/rowmodel.h"

namespace quayside {

/** "bridged › br0", "disk › tank/pgdata": what a device connects to, in short. */
QString deviceSummary(const StringMap &device);

/** A device as its owner has it. */
struct DeviceRow {
    QString key;            ///< its name
    StringMap device;       ///< what holds; of a hidden one what it would be
    QString origin;         ///< the profile that has it, also when it is replaced or hidden here; empty: none
    bool isOwn = false;     ///< of the owner itself, not only of a profile
    bool isHidden = false;  ///< the profile's is taken away here, by a device of type "none"
    bool operator==(const DeviceRow &) const = default;
};

/** The devices of an instance or a profile, its own and those that come from profiles: key, name, type, summary, detail, origin, own,
 *  hidden. A change is one device: the owner is read, the device compared with what was shown, and sent with the ETag, so that nobody's
 *  work is lost and nothing else is touched. Main thread. */
class DevicesForm : public RowModel<DeviceRow> {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int ownCount READ ownCount NOTIFY countChanged)
    /** Of the owner: what it is called, and whether it is a profile. */
    Q_PROPERTY(QString ownerName READ ownerName CONSTANT)
    Q_PROPERTY(bool isProfile READ isProfile CONSTANT)
    /** Types of devices that can be added. */
    Q_PROPERTY(QStringList types READ types NOTIFY devicesChanged)
    /** Names of devices that profiles give and that are not replaced here. */
    Q_PROPERTY(QStringList inheritedNames READ inheritedNames NOTIFY devicesChanged)
    Q_PROPERTY(quayside::DeviceDraft *draft READ draft CONSTANT)
    Q_PROPERTY(quayside::DeviceHints *hints READ hints CONSTANT)
    Q_PROPERTY(bool saving READ isSaving NOTIFY stateChanged)
    /** Why the last change failed, in the server's words. */
    Q_PROPERTY(QString errorText READ errorText NOTIFY stateChanged)
    /** The device was changed elsewhere meanwhile, to this; null: no conflict. */
    Q_PROPERTY(QVariant conflict READ conflict NOTIFY stateChanged)
public:
    /** An instance or profile; `key`: an instance's key, else the profile's name. */
    struct Owner {
        ApiPath path;
        QString key, name;
        bool isProfile = false, isVirtualMachine = false;
    };

    DevicesForm(Server *server, const Owner &owner, QObject *parent);

    /** What is there now: its own devices, those of its profiles by profile in their order, and, where a profile isn't known, all that
     *  holds. */
    void setDevices(const DeviceMap &own, const QList<std::pair<QString, DeviceMap>> &profiles, const DeviceMap &expanded = {});

    int count() const { return rowCount(); }
    int ownCount() const;
    QString ownerName() const { return m_owner.name; }
    bool isProfile() const { return m_owner.isProfile; }
    void setVirtualMachine(bool is) { m_owner.isVirtualMachine = is; }
    QStringList types() const;
    QStringList inheritedNames() const;
    DeviceDraft *draft() { return m_draft; }
    DeviceHints *hints() const { return m_hints; }
    bool isSaving() const { return m_isSaving; }
    QString errorText() const { return m_errorText; }
    QVariant conflict() const { return m_conflict; }

    /** Fills the draft: a new device of that type, or one that is there; a profile's is replaced when it is saved. */
    Q_INVOKABLE void beginNew(const QString &type);
    Q_INVOKABLE void beginEdit(const QString &name);
    /** Sends the draft; saved() or an errorText or a conflict follows. */
    Q_INVOKABLE void save();
    /** After a conflict: mine over theirs, or theirs into the draft. */
    Q_INVOKABLE void keepMine();
    Q_INVOKABLE void takeTheirs();
    /** Takes an own device away; a profile's is hidden. */
    Q_INVOKABLE void remove(const QString &name);
    /** The draft as a command for a shell: "lxc" or "curl". */
    Q_INVOKABLE QString command(const QString &tool) const;
    /** What remove() would do; empty for "curl" where the whole owner would have to be sent. */
    Q_INVOKABLE QString removeCommand(const QString &name, const QString &tool) const;

Q_SIGNALS:
    void countChanged();
    void devicesChanged();
    void stateChanged();
    /** A change is on the server: "saved" or "removed". */
    void done(const QString &verb, const QString &name);

protected:
    void countMayHaveChanged() override { Q_EMIT countChanged(); }

private:
    /** One device of the owner: gone when `device` is empty. `base` is what it was when the person looked. */
    struct Change {
        QString verb, name, oldName;
        StringMap device, base;
    };
    void apply(const Change &change, int attempts);
    void send(const Change &change, const QJsonObject &owner, const QByteArray &etag, int attempts);
    void finish(const QString &error);
    QByteArray body(const Change &change, const QJsonObject &owner) const;
    Change draftChange() const;
    QString freeName(const QString &type) const;
    void beginWith(const QString &oldName, const QString &name, const QString &origin, const StringMap &device);
    QString lxcCommand() const;

    Server *m_server;
    Owner m_owner;
    DeviceHints *m_hints;
    DeviceDraft *m_draft;
    StringMap m_theirs;
    QVariant m_conflict;
    QString m_errorText;
    bool m_isSaving = false;
};

}
