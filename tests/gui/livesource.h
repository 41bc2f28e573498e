// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>
#include <QQmlAbstractUrlInterceptor>
#include <QQmlEngine>

/** With QUAYSIDE_QML_SOURCE=DIR the views are shown as they stand in a flat folder (with a qmldir), without building: quick to try a change. */
class LiveSource : public QQmlAbstractUrlInterceptor
{
public:
    /** Nothing without that variable. */
    void attach(QQmlEngine *engine)
    {
        if (qEnvironmentVariableIsSet("QUAYSIDE_QML_SOURCE"))
            engine->addUrlInterceptor(this);
    }
    QUrl intercept(const QUrl &url, DataType) override
    {
        const QString name = url.fileName();
        const bool ours = url.path().startsWith(QStringLiteral("/qt/qml/Quayside/")) && QFile::exists(m_folder.filePath(name));
        return ours ? QUrl::fromLocalFile(m_folder.filePath(name)) : url;
    }

private:
    QDir m_folder{qEnvironmentVariable("QUAYSIDE_QML_SOURCE")};
};
