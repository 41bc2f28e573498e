// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>
#include <QStringList>

namespace quayside {

/** What would be lost if the program ended now: files on their way through it and changes that were not saved. Main thread. */
class Unfinished : public QObject {
    Q_OBJECT
    QML_ELEMENT
    /** Whose children are looked at, as deep as they go: the App. */
    Q_PROPERTY(QObject *root MEMBER m_root)
public:
    using QObject::QObject;
    /** A line each, for the person; none: nothing would be. */
    Q_INVOKABLE QStringList texts() const;
    /** The same with what runs in terminals: who closes the window means that too, who starts it anew may not. */
    Q_INVOKABLE QStringList textsWithTerminals() const;

private:
    int transfers() const;

    QObject *m_root = nullptr;
};

}
