// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/mock/mockmodels.h"

#include "models/items/activityfilter.h"
#include "models/items/instancesfilter.h"
#include "models/items/networksmodel.h"
#include "models/items/palette.h"
#include "models/items/unfinished.h"
#include "tests/gui/mock/maplistmodel.h"

#include <QQmlEngine>
#include <QUrl>

using namespace Qt::StringLiterals;

void registerMockModels()
{
    qmlRegisterType<MapListModel>("Quayside.Test", 1, 0, "MapListModel");
    qmlRegisterType<quayside::InstancesFilter>("Quayside.Models", 1, 0, "InstancesFilter");
    qmlRegisterType<quayside::ActivityFilter>("Quayside.Models", 1, 0, "ActivityFilter");
    qmlRegisterType<quayside::NetworksFilter>("Quayside.Models", 1, 0, "NetworksFilter");
    qmlRegisterType<quayside::Unfinished>("Quayside.Models", 1, 0, "Unfinished");
    qmlRegisterType<quayside::PaletteModel>("Quayside.Models", 1, 0, "PaletteModel");
    qmlRegisterType(QUrl(u"qrc:/mock/MockTerminal.qml"_s), "Quayside.Models", 1, 0, "TerminalItem");
    qmlRegisterSingletonType(QUrl(u"qrc:/mock/MockApp.qml"_s), "Quayside.Models", 1, 0, "App");
}
