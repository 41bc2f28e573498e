// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>
#include <QStringList>

#include "models/items/files/fileentry.h"
#include "models/items/rowmodel.h"

namespace quayside {

/** One folder: its entries with what is selected of them, and the ways to others. Folders come first, then by name. Main thread. */
class FolderModel : public RowModel<FileEntry> {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString path READ path NOTIFY pathChanged)
    Q_PROPERTY(bool canGoUp READ canGoUp NOTIFY pathChanged)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(QStringList selected READ selected NOTIFY selectionChanged)
    /** "3 selected, 1.2 MiB" or "14 entries". */
    Q_PROPERTY(QString summary READ summary NOTIFY selectionChanged)
public:
    QString path() const { return m_path; }
    bool canGoUp() const { return m_path != QLatin1StringView("/"); }
    bool isLoading() const { return m_isLoading; }
    QString errorText() const { return m_errorText; }
    int count() const { return rowCount(); }
    QStringList selected() const;
    QString summary() const;
    QString pathOf(const QString &name) const { return m_path == QLatin1StringView("/") ? m_path + name : m_path + u'/' + name; }
    Q_INVOKABLE bool has(const QString &name) const { return row(name) != nullptr; }
    Q_INVOKABLE QString typeOf(const QString &name) const { return row(name) ? row(name)->type : QString(); }
    Q_INVOKABLE QString nameAt(int index) const { return rows().value(index).key; }

    /** An absolute path. What can't be read leaves the folder as it is, with errorText. */
    Q_INVOKABLE void open(const QString &path);
    Q_INVOKABLE void enter(const QString &name) { open(pathOf(name)); }
    Q_INVOKABLE void up();
    Q_INVOKABLE void refresh() { open(m_path); }
    /** `mode`: "single", "toggle", "range" (from the last single one) or "keep" (no effect on a selected one). */
    Q_INVOKABLE void select(int index, const QString &mode);
    Q_INVOKABLE void selectAll();

Q_SIGNALS:
    void pathChanged();
    void changed();
    void selectionChanged();

protected:
    explicit FolderModel(QObject *parent);
    /** Starts reading; ends with show() or fail() of the same serial. */
    virtual void read(const QString &path, int serial) = 0;
    void show(int serial, const QString &path, QList<FileEntry> entries);
    void fail(int serial, const QString &error);
    bool isCurrent(int serial) const { return serial == m_serial; }
    /** What came later of an entry. */
    void amend(const FileEntry &entry);
    /** Puts the entries in order again once all is known. */
    void sortAgain();

private:
    QString m_path = QStringLiteral("/"), m_errorText, m_cameFrom;
    int m_serial = 0, m_anchor = 0;
    bool m_isLoading = false;
};

}
