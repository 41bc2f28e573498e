// SPDX-License-Identifier: Apache-2.0
#include "models/items/registration.h"

#include <qqml.h>

#include "models/items/activityfilter.h"
#include "models/items/app.h"
#include "models/items/edit/yamlhighlighter.h"
#include "models/items/areas/serverareas.h"
#include "models/items/devices/devicesform.h"
#include "models/items/display/displayitem.h"
#include "models/items/instancesfilter.h"
#include "models/items/palette.h"
#include "models/items/terminal/terminalitem.h"
#include "models/items/unfinished.h"

namespace quayside {

void registerQmlTypes()
{
    static constexpr char uri[] = "Quayside.Models";
    qmlRegisterType<TerminalItem>(uri, 1, 0, "TerminalItem");
    qmlRegisterType<DisplayItem>(uri, 1, 0, "DisplayItem");
    qmlRegisterType<InstancesFilter>(uri, 1, 0, "InstancesFilter");
    registerAreaTypes(uri);
    qmlRegisterType<ActivityFilter>(uri, 1, 0, "ActivityFilter");
    qmlRegisterType<Unfinished>(uri, 1, 0, "Unfinished");
    qmlRegisterType<PaletteModel>(uri, 1, 0, "PaletteModel");
    qmlRegisterType<NetworksFilter>(uri, 1, 0, "NetworksFilter");
    qmlRegisterAnonymousType<Server>(uri, 1);
    qmlRegisterAnonymousType<ServersModel>(uri, 1);
    qmlRegisterAnonymousType<InstancesModel>(uri, 1);
    qmlRegisterAnonymousType<InstanceObject>(uri, 1);
    qmlRegisterAnonymousType<ImagesModel>(uri, 1);
    qmlRegisterAnonymousType<ProfilesModel>(uri, 1);
    qmlRegisterType<YamlHighlighter>(uri, 1, 0, "YamlHighlighter");
    qmlRegisterAnonymousType<ObjectDraft>(uri, 1);
    qmlRegisterAnonymousType<MergeModel>(uri, 1);
    qmlRegisterAnonymousType<ProfileObject>(uri, 1);
    qmlRegisterAnonymousType<NetworksModel>(uri, 1);
    qmlRegisterAnonymousType<NetworkObject>(uri, 1);
    qmlRegisterAnonymousType<NetworkMap>(uri, 1);
    qmlRegisterAnonymousType<ConfigForm>(uri, 1);
    qmlRegisterAnonymousType<DevicesForm>(uri, 1);
    qmlRegisterAnonymousType<DeviceDraft>(uri, 1);
    qmlRegisterAnonymousType<DeviceHints>(uri, 1);
    qmlRegisterAnonymousType<OperationsModel>(uri, 1);
    qmlRegisterAnonymousType<EventLogModel>(uri, 1);
    qmlRegisterAnonymousType<LogsModel>(uri, 1);
    qmlRegisterAnonymousType<LogText>(uri, 1);
    qmlRegisterAnonymousType<Overview>(uri, 1);
    qmlRegisterAnonymousType<InstanceSnapshots>(uri, 1);
    qmlRegisterAnonymousType<SnapshotSchedule>(uri, 1);
    qmlRegisterAnonymousType<InstanceBackups>(uri, 1);
    qmlRegisterAnonymousType<CopyFlow>(uri, 1);
    qmlRegisterAnonymousType<BackupImports>(uri, 1);
    qmlRegisterAnonymousType<TransferList>(uri, 1);
    qmlRegisterAnonymousType<FileSession>(uri, 1);
    qmlRegisterAnonymousType<LocalFolder>(uri, 1);
    qmlRegisterAnonymousType<RemoteFolder>(uri, 1);
    qmlRegisterAnonymousType<FileQueue>(uri, 1);
    qmlRegisterAnonymousType<Preferences>(uri, 1);
    qmlRegisterAnonymousType<AddServerFlow>(uri, 1);
    qmlRegisterAnonymousType<TerminalSession>(uri, 1);
    qmlRegisterAnonymousType<DisplaySession>(uri, 1);
}

}
