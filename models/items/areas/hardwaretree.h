// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QJsonObject>
#include <QQmlEngine>
#include <QSet>

namespace quayside {

/** A piece of hardware, or a fact of one. */
struct HardwareNode {
    QString icon, title, value;
    bool isFact = false; ///< name and value of its parent
    QList<HardwareNode> children {};
};

/** What GET /1.0/resources tells, as a tree: system, CPU, memory, GPUs, network, disks, USB, PCI; what a server leaves out is left out.
 *  Main thread (words and numbers are of the application's language). */
QList<HardwareNode> hardwareNodes(const QJsonObject &resources);

/** The tree as a list: the rows that are unfolded. What was unfolded stays so over newer contents. Main thread. */
class HardwareTree : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /** Only what has the text somewhere, unfolded; empty: everything, as it was unfolded. */
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged)
public:
    explicit HardwareTree(QObject *parent = nullptr) : QAbstractListModel(parent) { }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return int(m_shown.size()); }
    QString search() const { return m_search; }
    void setSearch(const QString &search);
    void assign(const QList<HardwareNode> &nodes);
    /** Folds or unfolds a row; nothing for one without children. */
    Q_INVOKABLE void setExpanded(int row, bool expanded);
    Q_INVOKABLE void expandAll(bool expanded);

Q_SIGNALS:
    void countChanged();
    void searchChanged();

private:
    enum Role { KeyRole = Qt::UserRole + 1, IconRole, TitleRole, ValueRole, DepthRole, ExpandableRole, ExpandedRole, FactRole };
    struct Shown {
        QString key; ///< titles from the root on
        const HardwareNode *node;
        int depth;
        bool operator==(const Shown &other) const { return key == other.key && node == other.node; }
    };
    void collect(const QList<HardwareNode> &nodes, const QString &above, int depth, bool isMatch, QList<Shown> &into) const;
    bool matches(const HardwareNode &node) const;
    void rebuild();

    QList<HardwareNode> m_nodes;
    QList<Shown> m_shown;
    QSet<QString> m_expanded;
    QString m_search;
};

}
