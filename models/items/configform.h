// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QJsonValue>
#include <QQmlEngine>
#include <QRegularExpression>

#include "models/core/types.h"

namespace quayside {

/** One key as a server describes it. */
struct KeyInfo {
    QString key;         ///< "ipv4.address"; "tunnel.<name>.id" and "user.*" stand for many
    QString type;        ///< "string", "boolean", "integer" or "blob"
    QString defaultText, text, condition;
    QStringList values;  ///< where it takes one of a few
    QString liveUpdate {};  ///< "yes", "no" (a running instance keeps the old value until it starts again), a condition, or empty
    bool isSecret = false; ///< the server tells only whether it is set

    bool isWildcard() const { return key.contains(u'*') || key.contains(u'<'); }
    /** "ipv4" of "ipv4.address". */
    static QString groupOf(const QString &key) { return key.section(u'.', 0, 0); }
    /** Choices, with those of a boolean. */
    QStringList choices() const;
    /** Why the server will not take the value, as far as its description tells; empty when it may. */
    QString problemWith(const QString &value) const;
};

/** The keys of one kind of object, found by name. Value type, any thread. */
class KeyIndex {
public:
    KeyIndex() = default;
    explicit KeyIndex(QList<KeyInfo> keys);
    const QList<KeyInfo> &keys() const { return m_keys; }
    bool isEmpty() const { return m_keys.isEmpty(); }
    /** The key itself, else the pattern that it fits; null when there is none. Good as long as the index is. */
    const KeyInfo *find(const QString &key) const;
    /** "tunnel.<name>.id", "user.*". */
    QStringList patterns() const;

private:
    QList<KeyInfo> m_keys;
    QHash<QString, qsizetype> m_exact;
    QList<std::pair<QRegularExpression, qsizetype>> m_patterns;
};

/** A value that holds because another object (a profile) sets it. */
struct InheritedValue {
    QString value, source;
    bool operator==(const InheritedValue &) const = default;
};

/** The keys that a server publishes at /1.0/metadata/configuration, by entity ("network", "instance" …). Value type, any thread. */
class KeyCatalog {
public:
    /** From the answer's metadata, as Quayside, LXD and Incus write it; what can't be understood is left out. */
    static KeyCatalog parse(const QJsonValue &metadata);
    /** Of the entity, or else of its type ("network-bridge"); empty where the server describes none. */
    QList<KeyInfo> keys(const QString &entity, const QString &type = {}) const;
    /** All of them, sorted. */
    QStringList entities() const { return m_entities.keys(); }

private:
    QMap<QString, QList<KeyInfo>> m_entities;
};

/** A configuration in the making, one row a key: those that are set and, where the server describes its keys, all the others with their
 *  defaults. Keys of the server's own ("volatile.") are kept as they are and not shown. Main thread. */
class ConfigForm : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY rowsChanged)
    /** The server describes its keys. */
    Q_PROPERTY(bool described READ isDescribed NOTIFY rowsChanged)
    Q_PROPERTY(int changedCount READ changedCount NOTIFY valuesChanged)
    /** Rows shown: whose key or description has the text; only set ones if wished. */
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(bool onlySet READ onlySet WRITE setOnlySet NOTIFY filterChanged)
public:
    enum Role { KeyRole = Qt::UserRole + 1, GroupRole, TypeRole, ValuesRole, DefaultRole, TextRole, ConditionRole, ValueRole, ChangedRole,
        InheritedRole, InheritedFromRole, LiveUpdateRole, SecretRole, ProblemRole };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_shown.size()); }
    bool isDescribed() const { return !m_index.isEmpty(); }
    int changedCount() const;
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    bool onlySet() const { return m_onlySet; }
    void setOnlySet(bool only);

    /** Which keys there are; the values stay. */
    void setKeys(const QList<KeyInfo> &keys);
    /** What the server has now; nothing is changed afterwards. */
    void setSaved(const StringMap &config);
    /** What other objects set; it holds where no value is. */
    void setInherited(const QMap<QString, InheritedValue> &inherited);
    /** As if each had been typed. */
    void setValues(const StringMap &values);
    /** Names of the keys whose value was changed. */
    QStringList changedKeys() const;
    const KeyIndex &keyIndex() const { return m_index; }
    /** What the server has now; what was typed stays. */
    void setBase(const StringMap &config);
    /** What is to be sent: every key that has a value. */
    StringMap values() const { return m_values; }

    /** An empty value resets the key to its default. */
    Q_INVOKABLE void setValue(const QString &key, const QString &value);
    Q_INVOKABLE QString value(const QString &key) const { return m_values.value(key); }
    /** Takes back every change. */
    Q_INVOKABLE void revert();
    /** Names without points too, as an image's properties have. */
    void setTakesAnyName(bool any) { m_takesAnyName = any; }
    /** Shows a row for a key that isn't there (one of a pattern, or of a server that describes none). Empty, or why not. */
    Q_INVOKABLE QString addKey(const QString &key);
    /** "tunnel.<name>.id", "user.*". */
    Q_INVOKABLE QStringList patterns() const { return m_index.patterns(); }

Q_SIGNALS:
    void rowsChanged();
    void valuesChanged();
    void filterChanged();

private:
    QVariant inherited(const QString &key, int role) const;
    bool isShown(const QString &key) const;
    void rebuild();

    KeyIndex m_index;
    QMap<QString, InheritedValue> m_inherited;
    StringMap m_saved, m_values;
    QStringList m_added, m_shown;
    bool m_takesAnyName = false;
    QString m_filter;
    bool m_onlySet = false;
};

}
