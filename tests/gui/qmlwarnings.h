// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace quayside {

/** What QML has complained of since collectQmlWarnings(). Main thread. */
inline QStringList &qmlWarnings()
{
    static QStringList collected;
    return collected;
}

/** From now on a warning that names a QML file is kept, and still goes where messages went before: QtTest's own handler, set when the
 *  tests began. May be called again, before each test. */
inline void collectQmlWarnings()
{
    static QtMessageHandler previous = nullptr;
    static const QtMessageHandler collect = [](QtMsgType type, const QMessageLogContext &context, const QString &message) {
        if (type == QtWarningMsg && message.contains(QStringLiteral(".qml")))
            qmlWarnings() << message;
        previous(type, context, message);
    };
    if (const QtMessageHandler present = qInstallMessageHandler(collect); present != collect)
        previous = present;
}

}
