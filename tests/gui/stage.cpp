// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/qmlwarnings.h"
#include "tests/gui/stage.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QSaveFile>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTest>
#include <QThreadPool>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include "models/items/keeping/snapshotschedule.h"
#include "models/items/registration.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 60'000; // ms
constexpr char homePath[] = "/tmp/quayside-stage"; // shown by the file browser
QStringList &collected = qmlWarnings();

#define KEPT "App.instance('keep/default/web-1')"
// What AddServerFlow says at a stage.
#define ADDING(stage, more) "Nav.dialog('addserver', { flow: { stage: '" stage "', address: 'https://nas1:8443', fingerprint: '5f0ca91e37d2b846'.repeat(4), errorText: '', busy: false, keptPassword: '', " \
    more " cancel: () => {}, command: tool => tool } })"
#define AREA_OF(server, name) "area: App.server('" server "').areas." name
#define AREA(name) "server: App.server('atlas'), " AREA_OF("atlas", name)

const QList<Place> all {
    { "overview", "", "overview" },
    { "instances", "atlas", "instances" },
    { "instances-all", "", "instances" },
    { "instances-empty", "bare", "instances" },
    { "instance", "keep", "instance:keep/default/web-1:overview" },
    { "instance-terminal", "keep", "instance:keep/default/web-1:terminal" },
    { "instance-console", "keep", "instance:keep/default/web-1:console" },
    { "instance-logs", "keep", "instance:keep/default/web-1:logs" },
    { "instance-config", "conf", "instance:conf/default/db-primary:configuration" },
    { "instance-devices", "dev", "instance:dev/default/web-1:devices" },
    { "instance-snapshots", "keep", "instance:keep/default/web-1:snapshots" },
    { "instance-files", "keep", "instance:keep/default/web-1:files" },
    { "instance-backups", "keep", "instance:keep/default/web-1:backups" },
    { "instance-activity", "keep", "instance:keep/default/web-1:activity" },
    { "instance-gone", "keep", "instance:keep/default/nothing:overview" },
    { "images", "atlas", "images" },
    { "catalog", "atlas", "catalog" },
    { "profiles", "conf", "profiles" },
    { "profile", "conf", "profile:conf/db:0" },
    { "profile-users", "conf", "profile:conf/web:1" },
    { "profile-devices", "conf", "profile:conf/web:2" },
    { "networks", "net", "networks" },
    { "networkmap", "net", "networks::1" },
    { "network", "net", "network:net/br0:0" },
    { "network-leases", "net", "network:net/br0:1" },
    { "network-config", "net", "network:net/br0:2" },
    { "storage", "atlas", "storage" },
    { "storage-none", "elder", "storage" },
    { "cluster", "ring", "cluster" },
    { "access", "atlas", "access" },
    { "hardware", "atlas", "server::0" },
    { "environment", "atlas", "server::1" },
    { "serverlog", "atlas", "server::2" },
    { "serversettings", "conf", "server::3" },
    { "projects", "atlas", "projects" },
    { "servers", "", "servers" },
    { "preferences", "atlas", "preferences" },
    { "activity", "atlas", "activity" },
    { "create", "atlas", "create" },
    { "addserver", "atlas", "addserver" },
    { "addserver-connecting", "", "servers", ADDING("connecting", ) },
    { "addserver-fingerprint", "", "servers", ADDING("fingerprint", "vouched: false,") },
    { "addserver-vouched", "", "servers", ADDING("fingerprint", "vouched: true,") },
    { "addserver-password", "", "servers", ADDING("password", ) },
    { "shortcuts", "atlas", "shortcuts" },
    { "palette", "atlas", "palette" },
    { "importremotes", "atlas", "importremotes" },
    { "create-size", "atlas", "instances", "Nav.dialog('create', { step: 'size' })" },
    { "create-options", "atlas", "instances", "Nav.dialog('create', { step: 'options' })" },
    { "create-review", "atlas", "instances", "Nav.dialog('create', { step: 'review' })" },
    { "createpool", "atlas", "createpool" },
    { "createvolume", "atlas", "createvolume" },
    { "createproject", "atlas", "createproject" },
    { "addcertificate", "atlas", "addcertificate" },
    { "createprofile", "conf", "createprofile" },
    { "createnetwork", "net", "createnetwork" },
    { "maketoken", "atlas", "access", "Nav.dialog('maketoken', { " AREA("access") " })" },
    { "delete", "keep", "instances", "Nav.dialog('delete', { keys: ['keep/default/web-1'], names: ['web-1'], running: 1, snapshots: 6 })" },
    { "rename", "keep", "instances", "Nav.dialog('rename', { key: 'keep/default/mail', name: 'mail' })" },
    { "copyinstances", "keep", "instances", "Nav.dialog('copyinstances', { keys: ['keep/default/web-1', 'keep/default/mail'] })" },
    { "createsnapshot", "keep", "instance:keep/default/web-1:snapshots", "Nav.dialog('createsnapshot', { instance: " KEPT " })" },
    { "restoresnapshot", "keep", "instance:keep/default/web-1:snapshots",
        "Nav.dialog('restoresnapshot', { instance: " KEPT ", name: 'warm', createdText: '13 Mar 2026 14:05', ageText: '13 Mar 2026', stateful: true })" },
    { "snapshotverb", "keep", "instance:keep/default/web-1:snapshots", "Nav.dialog('snapshotverb', { instance: " KEPT ", name: 'warm', verb: 'copy' })" },
    { "publishsnapshot", "keep", "instance:keep/default/web-1:snapshots", "Nav.dialog('publishsnapshot', { instance: " KEPT ", name: 'warm' })" },
    { "deletekept", "keep", "instance:keep/default/web-1:snapshots", "Nav.dialog('deletekept', { instance: " KEPT ", name: 'warm' })" },
    { "createbackup", "keep", "instance:keep/default/web-1:backups", "Nav.dialog('createbackup', { instance: " KEPT " })" },
    { "importbackup", "keep", "instances", "Nav.dialog('importbackup', { server: App.server('keep') })" },
    { "overwrite", "keep", "instance:keep/default/web-1:files", "Nav.dialog('overwrite', { names: ['notes.md', 'etc'], total: 5, overwrite: () => {}, skip: () => {} })" },
    { "device", "dev", "instance:dev/default/web-1:devices", "const f = App.instance('dev/default/web-1').devicesForm; f.beginNew('disk'); Nav.dialog('device', { form: f })" },
    { "compareprofiles", "conf", "profiles", "Nav.dialog('compareprofiles', { server: App.server('conf'), left: 'db' })" },
    { "renameprofile", "conf", "profiles", "Nav.dialog('renameprofile', { server: App.server('conf'), name: 'web' })" },
    { "deleteprofile", "conf", "profiles", "Nav.dialog('deleteprofile', { server: App.server('conf'), name: 'web', usedBy: 2 })" },
    { "renamenetwork", "net", "networks", "Nav.dialog('renamenetwork', { server: App.server('net'), name: 'lab' })" },
    { "deletenetwork", "net", "networks", "Nav.dialog('deletenetwork', { server: App.server('net'), name: 'br0', usedBy: 11 })" },
    { "deletenamed", "atlas", "storage", "Nav.dialog('deletenamed', { area: App.server('atlas').areas.storage, verb: 'pool-delete', name: 'archive', title: qsTr('Delete the pool %1?').arg('archive') })" },
    { "confirmverb", "atlas", "access",
        "Nav.dialog('confirmverb', { area: App.server('atlas').areas.access, verb: 'remove', spec: { name: 'ci', fingerprint: 'ef' }, title: qsTr('Remove %1?').arg('ci'), question: 'ci', action: qsTr('Remove') })" },
    { "editentity", "atlas", "projects", "Nav.dialog('editentity', { title: 'lab', subtitle: qsTr('Project'), makeEditor: () => App.server('atlas').areas.projects.editor('lab') })" },
    { "attachvolume", "atlas", "storage", "Nav.dialog('attachvolume', { " AREA("storage") ", volume: { pool: 'fast', name: 'pg-data', title: 'pg-data' } })" },
    { "volumesnapshot", "atlas", "storage", "Nav.dialog('volumesnapshot', { area: App.server('atlas').areas.storage, volume: { pool: 'fast', name: 'pg-data', title: 'pg-data' } })" },
    { "imagealiases", "atlas", "images",
        "Nav.dialog('imagealiases', { area: App.server('atlas').areas.images, fingerprint: '4c1f90ab27de4c1f90ab27de4c1f90ab27de4c1f90ab27de4c1f90ab27de4c1f' })" },
    { "deleteimage", "atlas", "images", "Nav.dialog('deleteimage', { server: App.server('atlas'), fingerprint: '4c1f90ab27de4c1f90ab27de4c1f90ab27de4c1f90ab27de4c1f90ab27de4c1f' })" },
    { "importimage", "atlas", "images", "Nav.dialog('importimage', { fileUrl: 'file:///tmp/debian.tar.xz', server: App.server('atlas') })" },
    { "removeserver", "", "servers", "Nav.dialog('removeserver', { name: 'atlas' })" },
    { "certificatechanged", "", "servers",
        "Nav.dialog('certificatechanged', { server: { name: 'nas1', address: 'https://nas1:8443', state: 'error', acceptedFingerprint: '5f0c'.repeat(16), strangeFingerprint: 'a91e'.repeat(16) } })" },
    { "warnings", "ring", "cluster", "Nav.dialog('warnings', { " AREA_OF("ring", "warnings") ", serverName: 'ring' })" },
    { "filename", "keep", "instance:keep/default/web-1:files", "Nav.dialog('filename', { files: " KEPT ".files, folder: " KEPT ".files.remote, verb: 'folder', name: '' })" },
    { "deletefiles", "keep", "instance:keep/default/web-1:files",
        "Nav.dialog('deletefiles', { files: " KEPT ".files, folder: " KEPT ".files.remote, names: ['notes.md', 'etc'] })" },
    { "removedevice", "dev", "instance:dev/default/web-1:devices",
        "Nav.dialog('removedevice', { form: App.instance('dev/default/web-1').devicesForm, name: 'eth0', own: false, origin: 'default' })" },
    { "renameverb", "atlas", "storage", "Nav.dialog('renameverb', { " AREA_OF("atlas", "storage") ", verb: 'volume-rename', name: 'pg-data', more: { pool: 'fast' }, detail: qsTr('Only a volume that nothing uses can get another name.') })" },
    { "editcertificate", "atlas", "access",
        "Nav.dialog('editcertificate', { " AREA("access") ", certificate: { name: 'ci', fingerprint: 'ef', shortFingerprint: 'ef', subject: 'CN=ci', type: 'client', restricted: true, projects: ['lab'] } })" },
    { "copyimage", "atlas", "catalog",
        "Nav.dialog('copyimage', { " AREA("images") ", url: 'https://images.example.org', image: { key: 'k', name: 'Debian', releaseTitle: '12 bookworm', alias: 'debian/12', container: 'aa', virtualMachine: 'bb' } })" },
    { "importurl", "atlas", "images", "Nav.dialog('importurl', { " AREA("images") " })" },
    { "sendimage", "atlas", "images", "Nav.dialog('sendimage', { source: App.server('atlas'), fingerprint: 'ab12cd34ef56ab12', name: 'debian/12' })" },
    { "review", "conf", "instance:conf/default/web1:configuration",
        "const d = App.instance('conf/default/web1').draft; d.form.setValue('limits.memory', '12GiB'); Nav.dialog('review', { draft: d, subject: 'web1', running: true })" },
};

/** Files of this computer that are the same each time. The place is shown, so that programs which run at once share it: what this returns is
 *  a lock that says that one is there. */
UniqueFd makeHome()
{
    const QDir folder(QString::fromLatin1(homePath));
    UniqueFd held;
    const auto isThere = [&] { // and not the one that another program has just removed
        struct stat ours {}, named {};
        return held && ::flock(held.get(), LOCK_SH) == 0 && ::fstat(held.get(), &ours) == 0 && ::stat(homePath, &named) == 0 && ours.st_ino == named.st_ino;
    };
    while (!isThere()) {
        folder.mkpath(u"."_s);
        held.reset(::open(homePath, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    }
    folder.mkpath(u"site"_s);
    for (const auto &[name, size] : { std::pair("notes.md", 1200), std::pair("backup.tar.gz", 250000) }) {
        QSaveFile file(folder.filePath(QString::fromLatin1(name))); // in one step: others may be looking
        if (QFileInfo(file.fileName()).size() != size && file.open(QIODevice::WriteOnly) && file.write(QByteArray(size, 'x')) == size)
            file.commit();
    }
    return held;
}

/** By the last program that uses it. */
void removeHome(const UniqueFd &held)
{
    if (::flock(held.get(), LOCK_EX | LOCK_NB) == 0)
        QDir(QString::fromLatin1(homePath)).removeRecursively();
}

/** Texts and places of everything shown, as one number. */
size_t signature(const QQuickItem *item, size_t seed = 0)
{
    if (!item->isVisible())
        return seed;
    seed = qHashMulti(seed, item->x(), item->y(), item->width(), item->height(), item->property("text").toString(), item->opacity());
    for (const QQuickItem *child : item->childItems())
        seed = signature(child, seed);
    return seed;
}
}

bool isDialog(const Place &place)
{
    static const QList<QByteArrayView> opened { "create", "addserver", "shortcuts", "palette", "importremotes", "createpool", "createvolume", "createproject", "addcertificate", "createprofile", "createnetwork" };
    return *place.dialog || opened.contains(place.page);
}

const QList<Place> &places()
{
    return all;
}

void Stage::prepareEnvironment()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    qputenv("QUAYSIDE_REDUCED_MOTION", "1");
    qputenv("TZ", "UTC");
    qputenv("HOME", homePath);
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

Stage::Stage()
{
    Desktop::prepare();
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    registerQmlTypes();
    m_home = makeHome();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.filePath(u"config"_s)));
    const QDir data(QStringLiteral(QUAYSIDE_TEST_DATA));
    const auto link = [&](const char *from, const char *name) { QFile::link(data.filePath(QString::fromLatin1(from)), m_folder.filePath(QString::fromLatin1(name))); };
    for (const auto &[from, name] : { std::pair("areas/atlas", "atlas"), std::pair("areas/bare", "bare"), std::pair("areas/elder", "elder"), std::pair("areas/ring", "ring"),
             std::pair("networks/atlas", "net"), std::pair("configuration/atlas", "conf"), std::pair("devices/atlas", "dev"), std::pair("keeping/atlas", "keep") })
        link(from, name);
    m_app = std::make_unique<App>(AppOptions { .connectAddress = {}, .offlineDirectory = m_folder.path(), .socketPath = {} });
    m_app->preferences()->setValue(u"catalog.source"_s, u"nowhere"_s); // nothing of the network is asked
    QQmlEngine::setObjectOwnership(m_app.get(), QQmlEngine::CppOwnership);
    qmlRegisterSingletonType<App>("Quayside.Models", 1, 0, "App", [app = m_app.get()](QQmlEngine *, QJSEngine *) { return app; });
    if (!QTest::qWaitFor([this] { return m_app->isSettled(); }, patience))
        qFatal("the recorded servers don't settle");
    m_app->instance(u"keep/default/web-1"_s)->snapshots()->schedule()->setClock(QDateTime(QDate(2026, 3, 16), QTime(10, 0)));
}

Stage::~Stage()
{
    m_desktop.reset();
    removeHome(m_home);
}

void Stage::open(const QString &theme, const QString &language)
{
    collectQmlWarnings();
    m_desktop.reset();
    collected.clear(); // of what the old window said while it was taken down
    m_desktop = std::make_unique<Desktop>(DesktopOptions { .theme = theme, .language = language, .page = u"servers"_s, .screenshot = {}, .size = QSize(1280, 800) });
    m_live.attach(m_desktop->engine());
    if (!m_desktop->load() || !QTest::qWaitForWindowExposed(window(), 30'000))
        qFatal("the window doesn't open");
}

void Stage::evaluate(const QString &script) const
{
    QQmlComponent component(m_desktop->engine());
    component.setData("import QtQml; import Quayside; import Quayside.Models; QtObject { Component.onCompleted: { " + script.toUtf8() + " } }", QUrl(u"place.qml"_s));
    const std::unique_ptr<QObject> done(component.create());
    if (!done)
        qWarning("place.qml: %s", qPrintable(component.errorString()));
}

void Stage::show(const Place &place, const QString &theme, const QString &language, QSize size)
{
    if (const QString look = theme + language; look != m_look) {
        m_look = look;
        open(theme, language);
    }
    for (int i = 0; i < 3 && root() != window()->contentItem(); ++i) {
        QTest::keyClick(window(), Qt::Key_Escape);
        QCoreApplication::processEvents();
    }
    m_app->setCurrentServer(m_app->server(QString::fromLatin1(place.server)));
    window()->resize(size);
    evaluate(u"Nav.page = 'servers'; Nav.leftInstance = Nav.search = ''; Nav.start('%1'); Nav.trail = []"_s.arg(QString::fromLatin1(place.page)));
    settle();
    if (*place.dialog)
        evaluate(QString::fromLatin1(place.dialog));
    settle();
}

void Stage::settle() const
{
    size_t last = 0;
    int same = 0;
    QSignalSpy frames(window(), &QQuickWindow::frameSwapped); // places are only known after the polish of a frame
    // Answers are taken apart in threads: while one is at work, more is to come. How long a frame takes is the machine's affair.
    const auto isWorking = [this] { return !m_app->isSettled() || QThreadPool::globalInstance()->activeThreadCount() > 0; };
    const bool calm = QTest::qWaitFor([&] {
        if (frames.isEmpty())
            return window()->update(), false;
        frames.clear();
        const size_t now = signature(window()->contentItem());
        same = now == last && !isWorking() ? same + 1 : 0;
        last = now;
        return same >= 2;
    }, patience);
    if (!calm)
        qWarning("stage.qml: the place never came to rest");
}

QQuickItem *Stage::root() const
{
    for (QQuickItem *overlay : window()->contentItem()->childItems()) {
        if (!overlay->inherits("QQuickOverlay"))
            continue;
        for (QQuickItem *popup : overlay->childItems()) {
            if (popup->isVisible() && popup->inherits("QQuickPopupItem") && popup->width() > 0)
                return popup;
        }
    }
    return window()->contentItem();
}

QStringList Stage::takeWarnings()
{
    return std::exchange(collected, {});
}
