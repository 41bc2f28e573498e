// SPDX-License-Identifier: Apache-2.0
// Editing an object: YAML both ways, its completion, differences, three-way merges, and the draft that puts them together.
#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QtTest>

#include "models/items/edit/textdiff.h"
#include "models/items/edit/yamlcompletion.h"
#include "models/items/server.h"
#include "tests/unit/items/faketransport.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
QJsonObject jsonOf(const char *text)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray(text).replace('\'', '"')).object();
    return object;
}

KeyCatalog catalog()
{
    return KeyCatalog::parse(jsonOf(R"({'configs':{'instance':{'limits':{'keys':[
        {'limits.cpu':{'type':'string','liveupdate':'yes','shortdesc':'CPUs'}},{'limits.memory':{'type':'string'}},
        {'limits.memory.enforce':{'type':'string','values':['hard','soft'],'defaultdesc':'hard'}},
        {'limits.processes':{'type':'integer'}},{'security.nesting':{'type':'bool','liveupdate':'no','defaultdesc':'false'}},{'user.*':{'type':'string'}}]}},
        'device-nic':{'nic':{'keys':[{'parent':{'type':'string'}},{'network':{'type':'string'}}]}},
        'device-disk':{'disk':{'keys':[{'pool':{'type':'string'}}]}},
        'server':{'core':{'keys':[{'core.https_address':{'type':'string'}},{'core.trust_password':{'type':'string','secret':'yes'}}]}}}})"));
}

QStringList labels(const QString &text)
{
    const qsizetype cursor = text.indexOf(u'|');
    const KeyIndex keys { catalog().keys(u"instance"_s) };
    const KeyCatalog all = catalog();
    QStringList list;
    for (const Completion &one : completions({ instanceShape(), keys, all, { u"default"_s, u"db"_s } }, QString(text).remove(cursor, 1), int(cursor)))
        list << one.label;
    return list;
}

QStringList lines(const QList<Difference> &differences)
{
    const QString kinds[] = { u"mine"_s, u"theirs"_s, u"same"_s, u"conflict"_s };
    QStringList list;
    for (const Difference &one : differences)
        list << kinds[one.kind] + u' ' + one.path.join(u'/');
    return list;
}
}

class tst_Editing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void yamlBothWays_data();
    void yamlBothWays();
    void yamlAsLxcWritesIt();
    void wrongYaml_data();
    void wrongYaml();
    void completion_data();
    void completion();
    void textDifferences();
    void merging_data();
    void merging();
    void mergeModel();
    void keyProblems();
    void inheritedValues();
    void formAndYamlFollowEachOther();
    void nothingOfOthersIsOverwritten();
    void theServersOwnKeysNeedNoQuestion();
    void aFailedSaveKeepsTheDraft();
    void settingsArePatchedAndSecretsStay();
    void profiles();

private:
    std::shared_ptr<FakeTransport> m_transport;
    std::unique_ptr<InstancesModel> m_instances;
    std::unique_ptr<Server> m_server;
    std::unique_ptr<ObjectDraft> m_draft;
    void connectServer();
    void openDraft(const char *object);
};

void tst_Editing::yamlBothWays_data()
{
    QTest::addColumn<QString>("text");
    const char *texts[] = { "", "plain", "true", "No", "2", "2.5", "1e3", "0x1f", "12:30:45", "2026-01-02", "null", "~", "2GiB", "10.0.0.1/24", "00:16:3e:01:02:03",
        " leading", "trailing ", "a: b", "a #b", "ends:", "- dash", "* star", "#cloud-config\npackages:\n- curl\n", "two\nlines", "ends twice\n\n", "\n", "  indented\n  more",
        "tab\there", "quote \" and ' and \\", "[{\"a\":'b'}]", "\"both\" \\\n", "'single'", "{json: [1]}", "[x]", "@at", "%percent", "!tag", "&anchor", "|", ">", "?", "=", "<<", "日本語 für", "bell\a", "nbsp\u00a0x", "line\u2028sep",
        "\ufeff", "carriage\r\nreturn", "...", "---", "\tx\ny" };
    for (const char *text : texts)
        QTest::addRow("%s", QByteArray(text).toPercentEncoding(" :#").constData()) << QString::fromUtf8(text);
}

void tst_Editing::yamlBothWays()
{
    QFETCH(QString, text);
    const QJsonObject object { { "config"_L1, QJsonObject { { "user.x"_L1, text }, { "user.z"_L1, "after"_L1 } } }, { "description"_L1, text },
        { "devices"_L1, QJsonObject { { "eth0"_L1, QJsonObject { { "user.note"_L1, text } } } } }, { "ephemeral"_L1, true }, { "profiles"_L1, QJsonArray { text, "b"_L1 } } };
    const QString yaml = toYaml(instanceShape(), object);
    const YamlDocument document = parseYaml(instanceShape(), yaml);
    QVERIFY2(document.problems.isEmpty(), qPrintable(yaml + document.problems.value(0).text));
    QCOMPARE(document.object, object);
}

void tst_Editing::yamlAsLxcWritesIt()
{
    const QJsonObject object = profileShape().writable(jsonOf(R"({'config':{'limits.cpu':'2','security.nesting':'true','limits.memory':'2GiB'},'description':'Web','name':'w','used_by':[],
        'devices':{'root':{'type':'disk','path':'/','pool':'default'}}})"));
    QCOMPARE(toYaml(profileShape(), object), u"config:\n  limits.cpu: \"2\"\n  limits.memory: 2GiB\n  security.nesting: \"true\"\ndescription: Web\n"
                                             "devices:\n  root:\n    path: /\n    pool: default\n    type: disk\n"_s);
    QCOMPARE(parseYaml(profileShape(), u"config: {limits.cpu: 2, security.nesting: true}\n"_s).object,
        jsonOf(R"({'config':{'limits.cpu':'2','security.nesting':'true'}})")); // as a person writes it
    QCOMPARE(serverShape().writable(jsonOf(R"({'config':{'core.trust_password':true,'images.auto_update_interval':6},'environment':{}})")),
        jsonOf(R"({'config':{'core.trust_password':'true','images.auto_update_interval':'6'}})"));
}

void tst_Editing::wrongYaml_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("malformed") << u"config:\n  a: b: c\n"_s << 1;
    QTest::newRow("tab") << u"config:\n\ta: b\n"_s << 1;
    QTest::newRow("unknown field") << u"config: {}\ncolour: red\n"_s << 1;
    QTest::newRow("twice") << u"config:\n  limits.cpu: 1\n  limits.cpu: 2\n"_s << 2;
    QTest::newRow("field twice") << u"description: a\nephemeral: true\ndescription: b\n"_s << 2;
    QTest::newRow("list for a map") << u"config:\n- a\n"_s << 1;
    QTest::newRow("map for a text") << u"config:\n  limits.cpu:\n    a: b\n"_s << 2;
    QTest::newRow("text for a list") << u"profiles: default\n"_s << 0;
    QTest::newRow("no boolean") << u"ephemeral: maybe\n"_s << 0;
    QTest::newRow("device as a text") << u"devices:\n  eth0: nic\n"_s << 1;
    QTest::newRow("open double quote") << u"description: a\nconfig:\n  user.a: \"blue\n  user.b: c\n"_s << 2;
    QTest::newRow("open single quote") << u"description: 'a\n"_s << 0;
    QTest::newRow("open quote without an end of line") << u"profiles:\n- default\n- \"web"_s << 2;
    QTest::newRow("open quote of a key") << u"config:\n  \"user.a: b\n"_s << 1;
    QTest::newRow("open quote in a flow") << u"config: {user.a: \"b}\n"_s << 1; // at its end
    QTest::newRow("only a word") << u"word\n"_s << 0;
}

void tst_Editing::wrongYaml()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    const YamlDocument document = parseYaml(instanceShape(), text);
    QVERIFY(!document.isValid());
    QCOMPARE(document.problems[0].line, line);
    QVERIFY(!document.problems[0].text.isEmpty());
}

void tst_Editing::completion_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("fields") << u"config: {}\nde|"_s << QStringList { u"devices"_s, u"description"_s };
    QTest::newRow("a field that is there") << u"description: x\ndesc|"_s << QStringList {};
    QTest::newRow("keys") << u"config:\n  limits.mem|"_s << QStringList { u"limits.memory"_s, u"limits.memory.enforce"_s };
    QTest::newRow("by a part") << u"config:\n  nesting|"_s << QStringList { u"security.nesting"_s };
    QTest::newRow("key that is there") << u"config:\n  limits.memory: 1GiB\n  limits.mem|\n"_s << QStringList { u"limits.memory.enforce"_s };
    QTest::newRow("pattern") << u"config:\n  use|"_s << QStringList { u"user.*"_s };
    QTest::newRow("choices") << u"config:\n  limits.memory.enforce: |"_s << QStringList { u"hard"_s, u"soft"_s };
    QTest::newRow("boolean") << u"config:\n  security.nesting: \"t|"_s << QStringList { u"true"_s };
    QTest::newRow("boolean field") << u"ephemeral: f|"_s << QStringList { u"false"_s };
    QTest::newRow("profiles") << u"profiles:\n- default\n- |"_s << QStringList { u"db"_s };
    QTest::newRow("device keys") << u"devices:\n  eth0:\n    type: nic\n    |"_s << QStringList { u"network"_s, u"parent"_s };
    QTest::newRow("device type") << u"devices:\n  eth0:\n    type: dis|"_s << QStringList { u"disk"_s };
    QTest::newRow("in a block of text") << u"config:\n  user.user-data: |-\n    limits|"_s.replace(u"|-"_s, u">-"_s) << QStringList {};
}

void tst_Editing::completion()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(labels(text), expected);
}

void tst_Editing::textDifferences()
{
    const auto show = [](const QString &before, const QString &after, int context) {
        QString all;
        for (const DiffLine &line : diffLines(before, after, context))
            all += u" +-~"_s[line.kind] + (line.kind == DiffLine::Gap ? QString::number(line.before) : line.text);
        return all;
    };
    QCOMPARE(show(u"a\nb\nc\n"_s, u"a\nx\nc\n"_s, 3), u" a-b+x c"_s);
    QCOMPARE(show({}, u"a\n"_s, 3), u"+a"_s);
    QCOMPARE(show(u"a\nb\n"_s, u"a\nb\n"_s, -1), u" a b"_s);
    QCOMPARE(show(u"1\n2\n3\n4\n5\n6\n7\n"_s, u"1\n2\n3\n4\n5\n6\n8\n"_s, 1), u"~5 6-7+8"_s);
    QCOMPARE(show(u"a\nb\nc\nd\n"_s, u"b\nd\ne\n"_s, -1), u"-a b-c d+e"_s);
}

void tst_Editing::merging_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("mine");
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const char *base, const char *mine, const char *theirs, QStringList found) {
        QTest::newRow(name) << QByteArray(base) << QByteArray(mine) << QByteArray(theirs) << found;
    };
    row("nothing", "{'config':{'a':'1'}}", "{'config':{'a':'1'}}", "{'config':{'a':'1'}}", {});
    row("each another key", "{'config':{'a':'1'}}", "{'config':{'a':'2'}}", "{'config':{'a':'1','b':'1'}}", { u"mine config/a"_s, u"theirs config/b"_s });
    row("the same key", "{'config':{'a':'1'}}", "{'config':{'a':'2'}}", "{'config':{'a':'3'}}", { u"conflict config/a"_s });
    row("alike", "{'config':{'a':'1'}}", "{'config':{'a':'2'}}", "{'config':{'a':'2'}}", { u"same config/a"_s });
    row("taken away and changed", "{'config':{'a':'1'}}", "{'config':{}}", "{'config':{'a':'3'}}", { u"conflict config/a"_s });
    row("keys of a device", "{'devices':{'e':{'t':'nic'}}}", "{'devices':{'e':{'t':'nic','p':'1'}}}", "{'devices':{'e':{'t':'nic','q':'1'}}}",
        { u"mine devices/e/p"_s, u"theirs devices/e/q"_s });
    row("a device taken away", "{'devices':{'e':{'t':'nic'}}}", "{'devices':{}}", "{'devices':{'e':{'t':'nic','q':'1'}}}", { u"conflict devices/e"_s });
    row("profiles", "{'profiles':['a']}", "{'profiles':['a','b']}", "{'profiles':['c','a']}", { u"conflict profiles"_s });
    row("without a configuration", "{}", "{'config':{'a':'2'}}", "{}", { u"mine config/a"_s });
}

void tst_Editing::merging()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, mine);
    QFETCH(QByteArray, theirs);
    QFETCH(QStringList, found);
    const auto all = threeWay(jsonOf(base), jsonOf(mine), jsonOf(theirs));
    QCOMPARE(lines(all), found);
    QJsonObject asMine = jsonOf(base), asTheirs = asMine;
    for (const Difference &one : all) {
        asMine = withValue(asMine, one.path, one.mine);
        asTheirs = withValue(asTheirs, one.path, one.theirs);
    }
    QCOMPARE(asMine, jsonOf(mine));
    if (!jsonOf(base).isEmpty())
        QCOMPARE(asTheirs, jsonOf(theirs));
}

void tst_Editing::mergeModel()
{
    MergeModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSides(jsonOf("{'config':{'a':'1','c':'1','volatile.x':'1'}}"), jsonOf("{'config':{'a':'2','b':'1','c':'1','volatile.x':'1'}}"),
        jsonOf("{'config':{'a':'3','volatile.x':'2'}}"));
    QCOMPARE(model.count(), 3); // not the server's own
    QCOMPARE(model.openCount(), 1);
    QCOMPARE(model.data(model.index(0), MergeModel::TheirsRole).toString(), u"3"_s);
    QVERIFY(!model.data(model.index(2), MergeModel::TheirsRole).isValid()); // taken away
    model.chooseAll(u"theirs"_s);
    QCOMPARE(model.openCount(), 0);
    QCOMPARE(model.merged(), jsonOf("{'config':{'a':'3','b':'1','volatile.x':'2'}}"));
    model.choose(0, u"mine"_s);
    QCOMPARE(model.merged(), jsonOf("{'config':{'a':'2','b':'1','volatile.x':'2'}}"));
    model.choose(0, u"nobody's"_s);
    model.choose(9, u"mine"_s);
    QCOMPARE(model.openCount(), 0);
    // The server tells of more: what was chosen stays, and so does the view's place when nothing that is shown has changed.
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setSides(jsonOf("{'config':{'a':'1','c':'1','volatile.x':'1'}}"), jsonOf("{'config':{'a':'2','b':'1','c':'1','volatile.x':'1'}}"), jsonOf("{'config':{'a':'3','volatile.x':'4'}}"));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.merged(), jsonOf("{'config':{'a':'2','b':'1','volatile.x':'4'}}"));
    model.setSides(jsonOf("{'config':{'a':'1','c':'1'}}"), jsonOf("{'config':{'a':'2','b':'1','c':'1'}}"), jsonOf("{'config':{'a':'3','d':'1'}}"));
    QCOMPARE(model.openCount(), 0);
    QCOMPARE(model.merged(), jsonOf("{'config':{'a':'2','b':'1','d':'1'}}"));
    model.setSides(jsonOf("{'config':{'a':'1'}}"), jsonOf("{'config':{'a':'2'}}"), jsonOf("{'config':{'a':'9'}}")); // another value there: asked anew
    QCOMPARE(model.openCount(), 1);
}

void tst_Editing::keyProblems()
{
    const KeyIndex keys { catalog().keys(u"instance"_s) };
    QVERIFY(keys.find(u"user.any.thing"_s)->isWildcard());
    QVERIFY(!keys.find(u"limits.none"_s));
    QCOMPARE(keys.patterns(), QStringList { u"user.*"_s });
    QCOMPARE(keys.find(u"security.nesting"_s)->liveUpdate, u"no"_s);
    QVERIFY(!keys.find(u"limits.processes"_s)->problemWith(u"many"_s).isEmpty());
    QVERIFY(keys.find(u"limits.processes"_s)->problemWith(u"-5"_s).isEmpty());
    QVERIFY(!keys.find(u"security.nesting"_s)->problemWith(u"maybe"_s).isEmpty());
    QVERIFY(!keys.find(u"limits.memory.enforce"_s)->problemWith(u"strict"_s).isEmpty());
    QVERIFY(keys.find(u"limits.memory.enforce"_s)->problemWith({}).isEmpty());
}

void tst_Editing::connectServer()
{
    m_draft.reset();
    m_server.reset();
    m_instances = std::make_unique<InstancesModel>();
    m_transport = std::make_shared<FakeTransport>();
    m_transport->answer("GET /1.0", R"({"api_extensions":["container_full","metadata_configuration"],"config":{"core.trust_password":true,"core.https_address":":8443"},
        "environment":{"server":"lxd","server_version":"4.0.1"}})");
    m_transport->answer("GET /1.0/instances", "[]");
    m_transport->answer("GET /1.0/profiles", R"([{"name":"default","config":{"limits.cpu":"1","limits.memory":"1GiB"},"devices":{"root":{"type":"disk"}},"used_by":[]},
        {"name":"db","config":{"limits.memory":"4GiB"},"devices":{},"used_by":["/1.0/instances/web"]}])");
    m_transport->answer("GET /1.0/metadata/configuration", R"({"configs":{"instance":{"x":{"keys":[{"limits.cpu":{"type":"string","liveupdate":"yes"}},{"limits.memory":{"type":"string"}},
        {"security.nesting":{"type":"bool","liveupdate":"no"}},{"user.*":{"type":"string"}}]}},"server":{"x":{"keys":[{"core.https_address":{"type":"string"}},
        {"core.trust_password":{"type":"string","secret":"yes"}}]}}}})");
    m_server = std::make_unique<Server>(Remote { .name = u"s"_s, .address = u"fake"_s }, m_transport, true, m_instances.get(), nullptr);
    m_server->start();
    QTRY_VERIFY(m_server->isSettled());
    QTRY_VERIFY(!m_server->catalog().entities().isEmpty());
}

void tst_Editing::openDraft(const char *object)
{
    connectServer();
    m_transport->answer("GET /1.0/instances/web", object);
    m_draft = std::make_unique<ObjectDraft>(DraftTarget { instanceShape(), [] { return ApiPath({ u"instances"_s, u"web"_s }); }, u"web"_s }, m_server.get(), nullptr);
    m_draft->followProfiles(m_server->profiles());
    QTRY_VERIFY(m_draft->isReady());
}

constexpr char web[] = R"({"name":"web","architecture":"x86_64","config":{"limits.cpu":"2","volatile.uuid":"u"},"devices":{},"ephemeral":false,"profiles":["default","db"],"stateful":false,
    "description":"d","status":"Running"})";

void tst_Editing::inheritedValues()
{
    openDraft(web);
    const auto value = [&](const QString &key, int role) {
        for (int row = 0; row < m_draft->form()->count(); ++row) {
            const QModelIndex index = m_draft->form()->index(row);
            if (m_draft->form()->data(index, ConfigForm::KeyRole) == key)
                return m_draft->form()->data(index, role).toString();
        }
        return QString();
    };
    QCOMPARE(value(u"limits.memory"_s, ConfigForm::InheritedRole), u"4GiB"_s);
    QCOMPARE(value(u"limits.memory"_s, ConfigForm::InheritedFromRole), u"db"_s); // the last wins
    QCOMPARE(value(u"limits.cpu"_s, ConfigForm::InheritedFromRole), u"default"_s);
    m_draft->setProfiles({ u"db"_s, u"default"_s });
    QCOMPARE(value(u"limits.memory"_s, ConfigForm::InheritedRole), u"1GiB"_s);
    m_draft->setProfiles({});
    QCOMPARE(value(u"limits.memory"_s, ConfigForm::InheritedFromRole), QString());
    m_draft->form()->setValue(u"security.nesting"_s, u"true"_s);
    m_draft->form()->setValue(u"limits.cpu"_s, u"3"_s);
    QCOMPARE(m_draft->restartKeys(), QStringList { u"security.nesting"_s });
}

void tst_Editing::formAndYamlFollowEachOther()
{
    openDraft(web);
    QVERIFY(!m_draft->isDirty());
    QSignalSpy replaced(m_draft.get(), &ObjectDraft::yamlReplaced);
    m_draft->form()->setValue(u"limits.memory"_s, u"2GiB"_s);
    QCOMPARE(replaced.size(), 1);
    QVERIFY(m_draft->yaml().contains(u"  limits.memory: 2GiB\n"_s));
    m_draft->setYaml(m_draft->yaml().replace(u"2GiB"_s, u"3GiB"_s));
    QCOMPARE(replaced.size(), 1); // what is typed stays as it is
    QCOMPARE(m_draft->form()->value(u"limits.memory"_s), u"3GiB"_s);
    QCOMPARE(m_draft->changedCount(), 1);
    const QString good = m_draft->yaml();
    m_draft->setYaml(good + u"colour: red\n"_s);
    QVERIFY(!m_draft->isValid());
    m_draft->form()->setValue(u"limits.cpu"_s, u"9"_s);
    QVERIFY(m_draft->yaml().endsWith(u"colour: red\n"_s)); // not lost by the form
    m_draft->setYaml(QString(good).replace(u"limits.cpu"_s, u"limits.typo"_s));
    QVERIFY(m_draft->isValid());
    QCOMPARE(m_draft->problems().size(), 1);
    QCOMPARE(m_draft->problems()[0].toMap().value(u"isError"_s).toBool(), false);
    m_draft->revert();
    QVERIFY(!m_draft->isDirty());
    QCOMPARE(m_draft->form()->value(u"limits.cpu"_s), u"2"_s);
    QCOMPARE(m_draft->form()->changedCount(), 0);
}

void tst_Editing::nothingOfOthersIsOverwritten()
{
    openDraft(web);
    m_draft->form()->setValue(u"limits.cpu"_s, u"4"_s);
    m_draft->setDescription(u"mine"_s);
    m_transport->etag = "e2";
    m_transport->answer("GET /1.0/instances/web", R"({"architecture":"x86_64","config":{"limits.cpu":"8","user.note":"theirs","volatile.uuid":"u2"},"devices":{},"ephemeral":false,
        "profiles":["default","db"],"stateful":false,"description":"d"})");
    m_transport->refuse("PUT /1.0/instances/web", 412, "ETag doesn't match");
    QSignalSpy needed(m_draft.get(), &ObjectDraft::mergeNeeded), saved(m_draft.get(), &ObjectDraft::saved);
    m_draft->save();
    QTRY_COMPARE(needed.size(), 1);
    QVERIFY(!m_draft->isSaving());
    QCOMPARE(m_draft->form()->value(u"limits.cpu"_s), u"4"_s);
    MergeModel *merge = m_draft->merge();
    QCOMPARE(merge->count(), 3);
    QCOMPARE(merge->openCount(), 1);
    merge->choose(0, u"mine"_s);
    QVERIFY(m_draft->command(u"curl"_s).contains(u"\"limits.cpu\":\"4\",\"user.note\":\"theirs\""_s)); // what the dialog would send
    merge->choose(0, u"theirs"_s);
    QVERIFY(m_draft->command(u"curl"_s).contains(u"\"limits.cpu\":\"8\""_s));
    m_transport->answer("PUT /1.0/instances/web", "{}");
    m_draft->applyMerge();
    m_draft->save();
    QTRY_COMPARE(saved.size(), 1);
    const ApiRequest put = m_transport->last("PUT");
    QVERIFY(put.headers.contains(std::pair<QByteArray, QByteArray>("If-Match", "e2")));
    const QJsonObject body = QJsonDocument::fromJson(put.body).object();
    QCOMPARE(body.value("description"_L1).toString(), u"mine"_s);
    QCOMPARE(body.value("config"_L1).toObject(), jsonOf("{'limits.cpu':'8','user.note':'theirs','volatile.uuid':'u2'}"));
}

void tst_Editing::theServersOwnKeysNeedNoQuestion()
{
    openDraft(web);
    m_draft->setEphemeral(true);
    m_transport->etag = "e2";
    m_transport->answer("GET /1.0/instances/web", QByteArray(web).replace("\"u\"", "\"other\""));
    m_transport->refuseOnce("PUT /1.0/instances/web", 412, "ETag doesn't match");
    m_transport->answer("PUT /1.0/instances/web", "{}");
    QSignalSpy needed(m_draft.get(), &ObjectDraft::mergeNeeded), saved(m_draft.get(), &ObjectDraft::saved);
    m_draft->save();
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(needed.size(), 0);
    const QJsonObject body = QJsonDocument::fromJson(m_transport->last("PUT").body).object();
    QCOMPARE(body.value("config"_L1).toObject().value("volatile.uuid"_L1).toString(), u"other"_s);
    QCOMPARE(body.value("ephemeral"_L1).toBool(), true);
    // Both change one place: what is typed after that counts too.
    m_draft->setDescription(u"Sai"_s);
    m_transport->answer("GET /1.0/instances/web", QByteArray(web).replace("\"d\"", "\"foreign\""));
    m_draft->refresh();
    QTRY_VERIFY(m_draft->isOutdated());
    m_draft->setDescription(u"Said"_s);
    QVERIFY(m_draft->command(u"lxc"_s).contains(u"description: Said\n"_s));
    m_draft->revert();
    // Read again without changes of one's own: simply shown.
    m_transport->answer("GET /1.0/instances/web", QByteArray(web).replace("\"d\"", "\"new\""));
    m_draft->refresh();
    QTRY_COMPARE(m_draft->description(), u"new"_s);
    QVERIFY(!m_draft->isDirty());
    QVERIFY(!m_draft->isOutdated());
}

void tst_Editing::aFailedSaveKeepsTheDraft()
{
    openDraft(web);
    m_draft->form()->setValue(u"limits.cpu"_s, u"none"_s);
    m_transport->refuse("PUT /1.0/instances/web", 400, "Invalid value");
    m_draft->save();
    QTRY_COMPARE(m_draft->errorText(), u"Invalid value"_s);
    QCOMPARE(m_draft->form()->value(u"limits.cpu"_s), u"none"_s);
    QVERIFY(m_draft->isDirty());
    QCOMPARE(m_draft->command(u"lxc"_s), u"lxc config set s:web limits.cpu=none"_s);
    QVERIFY(m_draft->command(u"curl"_s).startsWith(u"curl -X PUT"_s));
    m_draft->setDescription(u"x"_s);
    QVERIFY(m_draft->command(u"lxc"_s).startsWith(u"lxc config edit s:web <<'EOF'\narchitecture: x86_64\n"_s));
    QStringList kinds;
    for (const QVariant &line : m_draft->diff())
        kinds << line.toMap().value(u"kind"_s).toString();
    QCOMPARE(kinds.count(u"added"_s), 2);
    QCOMPARE(kinds.count(u"removed"_s), 2);
}

void tst_Editing::settingsArePatchedAndSecretsStay()
{
    connectServer();
    ObjectDraft *settings = m_server->settings();
    QTRY_VERIFY(settings->isReady());
    settings->form()->setValue(u"core.https_address"_s, {});
    settings->form()->setValue(u"core.trust_password"_s, u"opensesame"_s);
    for (const QString &text : { settings->command(u"lxc"_s), settings->command(u"curl"_s), QString::fromUtf8(QJsonDocument(QJsonArray::fromVariantList(settings->diff())).toJson()) })
        QVERIFY2(!text.contains(u"opensesame"_s), qPrintable(text));
    QCOMPARE(settings->command(u"lxc"_s), u"lxc config set s: core.https_address= core.trust_password=PASSWORD"_s);
    m_transport->answer("PATCH /1.0", "{}");
    settings->save();
    QTRY_VERIFY(!m_transport->last("PATCH").body.isEmpty());
    QCOMPARE(QJsonDocument::fromJson(m_transport->last("PATCH").body).object(), jsonOf("{'config':{'core.https_address':'','core.trust_password':'opensesame'}}"));
}

void tst_Editing::profiles()
{
    connectServer();
    ProfilesModel *model = m_server->profiles();
    QCOMPARE(model->names(), (QStringList { u"db"_s, u"default"_s }));
    QStringList shown;
    for (const QVariant &one : model->compare(u"default"_s, u"db"_s, false)) {
        const QVariantMap row = one.toMap();
        shown << row.value(u"key"_s).toString() + u'=' + row.value(u"left"_s).toString() + u'|' + row.value(u"right"_s).toString();
    }
    QCOMPARE(shown, (QStringList { u"limits.cpu=1|"_s, u"limits.memory=1GiB|4GiB"_s, u"root=type: disk|"_s }));
    QVERIFY(model->compare(u"db"_s, u"db"_s, false).isEmpty());
    QVERIFY(!model->compare(u"db"_s, u"db"_s, true).isEmpty());
    QSignalSpy finished(model, &ProfilesModel::finished);
    m_transport->answer("POST /1.0/profiles", "{}");
    model->create({ { u"name"_s, u"new"_s }, { u"description"_s, u"n"_s }, { u"source"_s, u"db"_s } });
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(QJsonDocument::fromJson(m_transport->last("POST").body).object(), jsonOf("{'name':'new','description':'n','config':{'limits.memory':'4GiB'},'devices':{}}"));
    m_transport->refuse("DELETE /1.0/profiles/db", 400, "Profile is currently in use");
    model->remove(u"db"_s);
    QTRY_COMPARE(finished.size(), 2);
    QCOMPARE(finished[1][2].toString(), u"Profile is currently in use"_s);
    QCOMPARE(m_server->profileCommand({ { u"verb"_s, u"rename"_s }, { u"name"_s, u"a"_s }, { u"newName"_s, u"b"_s } }, u"lxc"_s), u"lxc profile rename s:a b"_s);
    QCOMPARE(m_server->profileCommand({ { u"verb"_s, u"create"_s }, { u"name"_s, u"b"_s }, { u"source"_s, u"a"_s } }, u"lxc"_s), u"lxc profile copy s:a s:b"_s);
    ProfileObject *db = m_server->profile(u"db"_s);
    QVERIFY(db->exists());
    QCOMPARE(db->usedBy().size(), 1);
}

QTEST_GUILESS_MAIN(tst_Editing)
#include "tst_editing.moc"
