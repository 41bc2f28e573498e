// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QJsonValue>
#include <QQmlEngine>

#include "models/core/types.h"

namespace quayside {

/** One key as a server describes it. */
struct KeyInfo {
    QString key;         ///< "ipv4.address"; "tunnel.<name>.id" and "user.*" stand for many
    QString type;        ///< "string", "boolean", "integer" or "blob"
    QString defaultText, text, condition;
    QStringList values;  ///< where it takes one of a few

    bool isWildcard() const { return key.contains(u'*') || key.contains(u'<'); }
    /** "ipv4" of "ipv4.address". */
    static QString groupOf(const QString &key) { return key.section(u'.', 0, 0); }
};

/** The keys that a server publishes at /1.0/metadata/configuration, by entity ("network", "instance" …). Value type, any thread. */
class KeyCatalog {
public:
    /** From the answer's metadata, as Quayside, LXD and Incus write it; what can't be understood is left out. */
    static KeyCatalog parse(const QJsonValue &metadata);
    /** Of the entity, or else of its type ("network-bridge"); empty where the server describes none. */
    QList<KeyInfo> keys(const QString &entity, const QString &type = {}) const;

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
    enum Role { KeyRole = Qt::UserRole + 1, GroupRole, TypeRole, ValuesRole, DefaultRole, TextRole, ConditionRole, ValueRole, ChangedRole };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_shown.size()); }
    bool isDescribed() const { return !m_keys.isEmpty(); }
    int changedCount() const;
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    bool onlySet() const { return m_onlySet; }
    void setOnlySet(bool only);

    /** Which keys there are; the values stay. */
    void setKeys(const QList<KeyInfo> &keys);
    /** What the server has now; nothing is changed afterwards. */
    void setSaved(const StringMap &config);
    /** What is to be sent: every key that has a value. */
    StringMap values() const { return m_values; }

    /** An empty value resets the key to its default. */
    Q_INVOKABLE void setValue(const QString &key, const QString &value);
    Q_INVOKABLE QString value(const QString &key) const { return m_values.value(key); }
    /** Takes back every change. */
    Q_INVOKABLE void revert();
    /** Shows a row for a key that isn't there (one of a pattern, or of a server that describes none). Empty, or why not. */
    Q_INVOKABLE QString addKey(const QString &key);
    /** "tunnel.<name>.id", "user.*". */
    Q_INVOKABLE QStringList patterns() const;

Q_SIGNALS:
    void rowsChanged();
    void valuesChanged();
    void filterChanged();

private:
    const KeyInfo *infoOf(const QString &key) const;
    bool isShown(const QString &key) const;
    void rebuild();

    QList<KeyInfo> m_keys;
    StringMap m_saved, m_values;
    QStringList m_added, m_shown;
    QString m_filter;
    bool m_onlySet = false;
};

}
