// SPDX-License-Identifier: Apache-2.0
// Shows or photographs the views on the mock models: quayside-mock [SCENE [PAGE [light|dark [FILE.png [LANGUAGE [WxH]]]]]]
#include "qml/desktop.h"
#include "tests/gui/mock/mockmodels.h"

#include <QGuiApplication>

#include <QDir>
#include <QQmlAbstractUrlInterceptor>

using namespace Qt::StringLiterals;

// QUAYSIDE_QML_SOURCE=DIR shows the views as they stand in a flat folder (with a qmldir), without building: quick to try a change.
class LiveSource : public QQmlAbstractUrlInterceptor
{
public:
    QUrl intercept(const QUrl &url, DataType) override
    {
        const QString name = url.fileName();
        const bool ours = url.path().startsWith(u"/qt/qml/Quayside/"_s) && QFile::exists(m_folder.filePath(name));
        return ours ? QUrl::fromLocalFile(m_folder.filePath(name)) : url;
    }
    QDir m_folder{qEnvironmentVariable("QUAYSIDE_QML_SOURCE")};
};

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    quayside::Desktop::prepare();
    const QStringList words = application.arguments();
    const QStringList size = words.value(6, u"1280x800"_s).split(u'x');
    registerMockModels();
    quayside::Desktop desktop({.theme = words.value(3), .language = words.value(5, u"en"_s), .page = words.value(2), .screenshot = words.value(4),
                               .size = QSize(size.value(0).toInt(), size.value(1).toInt())});
    desktop.app()->setProperty("scene", words.value(1, u"full"_s));
    LiveSource live;
    if (qEnvironmentVariableIsSet("QUAYSIDE_QML_SOURCE"))
        desktop.engine()->addUrlInterceptor(&live);
    return desktop.load() ? application.exec() : 1;
}
