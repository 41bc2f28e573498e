// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <algorithm>

namespace quayside {

// The columns of one table: order, widths and visibility, fitted to the available width and kept as one string. GUI thread.
class TableColumns : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    // List of {id, title, width, minimum, stretch, keeps, sort, right}: the table's own order and widths in pixels. No column is narrower than its
    // title from the start. stretch is a share of spare room, and of what is missing; hidden: not shown until the person wants it.
    // keeps: it doesn't shrink, also where its contents need less. right: numbers, which end at the right. yields: where not even the least
    // widths fit, it isn't shown; the higher the number, the earlier. 0: never.
    Q_PROPERTY(QVariantList definition READ definition WRITE setDefinition NOTIFY definitionChanged)
    // Pixels to fill. Columns with a stretch shrink to three fifths at most, the others not at all: the sum may be larger (contentWidth).
    Q_PROPERTY(qreal available READ available WRITE setAvailable NOTIFY availableChanged)
    // Pixels of these that stay free behind the last column, where the scroll bar is.
    Q_PROPERTY(qreal margin READ margin WRITE setMargin NOTIFY availableChanged)
    Q_PROPERTY(qreal contentWidth READ contentWidth NOTIFY layoutChangedForViews)
    // The first column stands at the right.
    Q_PROPERTY(bool mirrored READ mirrored WRITE setMirrored NOTIFY layoutChangedForViews)
    // Map of id to {x, width, visible, right}: what the cells of a row bind to; and {id, fits} where the width is not the person's own: the cell
    // tells fits.want(id, …) what its contents take.
    Q_PROPERTY(QVariantMap cells READ cells NOTIFY layoutChangedForViews)
    // Order, widths and hidden columns as text, for the preferences; empty: as defined. Wrong text is ignored; a column that it
    // doesn't name, because there was none then, stands where it is defined.
    Q_PROPERTY(QString state READ state WRITE setState NOTIFY stateChanged)
public:
    enum Role { IdRole = Qt::UserRole + 1, TitleRole, XRole, WidthRole, ShownRole, SortRole, RightRole };
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    QVariantList definition() const { return m_definition; }
    void setDefinition(const QVariantList &definition);
    qreal available() const { return m_available; }
    void setAvailable(qreal available);
    qreal margin() const { return m_margin; }
    void setMargin(qreal margin);
    qreal contentWidth() const { return m_contentWidth; }
    bool mirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);
    QVariantMap cells() const { return m_cells; }
    QString state() const;
    void setState(const QString &state);

    Q_INVOKABLE void resize(const QString &id, qreal width);
    // What a cell's contents take, without its margins. What would be cut gets the room that other columns have and don't need.
    Q_INVOKABLE void want(const QString &id, qreal contents);
    Q_INVOKABLE void setShown(const QString &id, bool shown);
    // Moves a column to where another one stands.
    Q_INVOKABLE void moveTo(const QString &id, qreal x);
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void definitionChanged();
    void availableChanged();
    void layoutChangedForViews();
    void stateChanged();

private:
    struct Column
    {
        QString id, title, sort;
        qreal width = 0, minimum = 0, stretch = 0; // width: wanted; minimum: smallest by hand
        qreal floor = 0;                           // smallest when there is too little room
        bool shown = true, right = false, keeps = false;
        int yields = 0;
        bool yielded = false; // for want of room
        qreal preset = 0, heading = 0; // width by definition; of the title
        qreal wanted = -1;             // the widest cell seen, with its margins; -1: none yet
        qreal x = 0, drawn = 0;

        bool isByHand() const { return width != preset; }
        bool isVisible() const { return shown && !yielded; }
        qreal least() const;
        qreal missing() const { return isVisible() && !isByHand() ? std::max(0.0, wanted - drawn) : 0; }
        qreal spare() const;
    };
    static QString textOf(const QList<Column> &columns);
    QList<Column> defined() const;
    Column *find(const QString &id);
    void arrange();
    void yield();
    void share();
    void fit();
    // Takes up to that much from columns with (or without) a stretch that have it to spare; gives what it got.
    qreal take(qreal room, bool stretching);
    void changed();

    QVariantList m_definition;
    QList<Column> m_columns;
    QVariantMap m_cells;
    qreal usable() const { return std::max(0.0, m_available - m_margin); }

    qreal m_available = 0, m_margin = 0;
    qreal m_contentWidth = 0;
    bool m_mirrored = false, m_isFitting = false;
};

} // namespace quayside
