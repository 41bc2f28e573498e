// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>

#include "models/items/edit/threeway.h"

namespace quayside {

/** Two changes of one object, laid side by side: a row for every place that either changed, with what was there, mine and theirs. What only one
 *  side changed is taken from it; where both did, the person chooses. Main thread. */
class MergeModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY changed)
    /** Conflicts without a choice yet. */
    Q_PROPERTY(int openCount READ openCount NOTIFY changed)
    Q_PROPERTY(int conflictCount READ conflictCount NOTIFY changed)
public:
    enum Role { GroupRole = Qt::UserRole + 1, KeyRole, BaseRole, MineRole, TheirsRole, KindRole, ChoiceRole };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    /** BaseRole, MineRole and TheirsRole: the value as a text, invalid where there is none. KindRole: mine, theirs, same or conflict.
     *  ChoiceRole: mine, theirs or empty. */
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /** What was chosen stays where both sides are as they were: the server may tell of further changes meanwhile. */
    void setSides(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs);
    /** The object as it was chosen. Keys of the server's own, which have no row, are the server's. */
    QJsonObject merged() const;
    int count() const { return int(m_rows.size()); }
    int openCount() const;
    int conflictCount() const;

    /** `side`: "mine" or "theirs". */
    Q_INVOKABLE void choose(int row, const QString &side);
    /** For every conflict. */
    Q_INVOKABLE void chooseAll(const QString &side);

Q_SIGNALS:
    void changed();

private:
    struct Row {
        Difference difference;
        QString choice;
    };
    QString choiceFor(const Difference &difference) const;

    QJsonObject m_base;
    QList<Row> m_rows;
    QList<Difference> m_silent;
};

/** "eth0 › parent": a place without the field it is in. */
QString placeText(const QStringList &path);

}
