// SPDX-License-Identifier: Apache-2.0
// Shows or photographs the views on the mock models: quayside-mock [SCENE [PAGE [light|dark [FILE.png [LANGUAGE [WxH]]]]]]
#include "qml/desktop.h"
#include "tests/gui/livesource.h"
#include "tests/gui/mock/mockmodels.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

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
    live.attach(desktop.engine());
    return desktop.load() ? application.exec() : 1;
}
