// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QMap>
#include <QStringList>

#include "tests/gui/hands.h"

/** One case of a file of steps: "== NAME", then a step a line. doc of the steps: steps.cpp. */
struct Case {
    QString file, name;
    QList<std::pair<int, QString>> steps; ///< line number and text
};

QList<Case> readCases(const QString &folder, const QStringList &names);

/** Carries out the steps of a case: what the hands do is looked for on the server by `curl` and `lxc`, not by the desktop's own code. */
class Steps {
public:
    Steps(quayside::App &app, const QMap<QString, QString> &values);
    /** Empty when all went well; "skip: …" when the server can't; else what went wrong, with the line. */
    QString run(const Case &one);
    void finish();
    /** Files of the views that were open after some step. */
    QStringList seen() const { return QStringList(m_seen.begin(), m_seen.end()); }

private:
    using Step = QString (Steps::*)(const QString &rest);
    struct Verb {
        const char *name;
        Step step;
    };
    static const QList<Verb> &verbs();

    QString page(const QString &rest) { return m_hands.open(rest); }
    QString click(const QString &rest) { return m_hands.click(rest); }
    QString right(const QString &rest) { return m_hands.click(rest, Qt::RightButton); }
    QString also(const QString &rest) { return m_hands.click(rest, Qt::LeftButton, Qt::ControlModifier); }
    QString twice(const QString &rest) { return m_hands.doubleClick(rest); }
    QString tab(const QString &rest) { return m_hands.tab(rest); }
    QString set(const QString &rest);
    QString setting(const QString &rest);
    QString paste(const QString &rest);
    QString replace(const QString &rest);
    QString choose(const QString &rest);
    QString check(const QString &rest) { return m_hands.check(rest, true); }
    QString uncheck(const QString &rest) { return m_hands.check(rest, false); }
    QString key(const QString &rest) { return m_hands.key(rest); }
    QString type(const QString &rest) { return m_hands.type(QString(rest).replace(QStringLiteral("\\n"), QStringLiteral("\n"))); }
    QString file(const QString &rest) { return m_hands.chooseFile(rest); }
    QString see(const QString &rest) { return m_hands.waitFor(rest); }
    QString unseen(const QString &rest) { return m_hands.waitFor(rest, false); }
    QString alert(const QString &rest);
    QStringList said() const;
    void keepFailure(const QString &name) const;
    QString needs(const QString &rest);
    QString only(const QString &rest);
    QString write(const QString &rest);
    QString api(const QString &rest);
    QString expect(const QString &rest);
    QString gone(const QString &rest);
    QString shell(const QString &rest);
    QString let(const QString &rest);
    QString pasted(const QString &tool);
    QString ofOperation(const QString &answer);

    QString filled(QString text) const;
    /** A request by curl; the status in `status`. */
    QJsonObject request(const QString &method, const QString &path, const QString &body, int &status) const;
    QJsonValue valueAt(const QString &path, const QString &pointer) const;

    quayside::App &m_app;
    Hands m_hands;
    QMap<QString, QString> m_values;
    QSet<QString> m_seen;
    QStringList m_errors, m_expected; ///< what was said to have failed, and parts of what should
};
