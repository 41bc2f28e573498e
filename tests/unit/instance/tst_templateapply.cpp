// SPDX-License-Identifier: Apache-2.0
#include <QJsonDocument>
#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include "server/instance/backupfile.h"
#include "server/instance/templateapply.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class TestTemplateApply : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void writesForItsTrigger();
    void createOnlyKeepsWhatIsThere();
    void linksDontLeadOut();
    void brokenMetadataIsAnError_data();
    void brokenMetadataIsAnError();
    void noMetadataIsFine();
    void backupFile();

private:
    QString path(const QString &relative) const { return m_dir->filePath(relative); }
    void write(const QString &relative, const QByteArray &text) const;
    QByteArray read(const QString &relative) const;
    TemplateTarget target() const { return { m_dir->path(), { { u"name"_s, u"c1"_s } }, {}, {}, 0, 0 }; }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestTemplateApply::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QDir(m_dir->path()).mkpath(u"rootfs/etc"_s);
    QDir(m_dir->path()).mkpath(u"templates"_s);
    write(u"templates/h.tpl"_s, "{{ container.name }}\n");
    write(u"metadata.yaml"_s, "templates:\n  /etc/hostname:\n    when: [create, copy]\n    template: h.tpl\n"
                              "  /etc/deep/er/file:\n    when:\n      - start\n    create_only: true\n    template: h.tpl\n");
}

void TestTemplateApply::write(const QString &relative, const QByteArray &text) const
{
    QFile file(path(relative));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray TestTemplateApply::read(const QString &relative) const
{
    QFile file(path(relative));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
}

void TestTemplateApply::writesForItsTrigger()
{
    QVERIFY(applyTemplates(target(), u"create"_s));
    QCOMPARE(read(u"rootfs/etc/hostname"_s), "c1\n");
    QCOMPARE(read(u"rootfs/etc/deep/er/file"_s), "none");
    QVERIFY(applyTemplates(target(), u"start"_s));
    QCOMPARE(read(u"rootfs/etc/deep/er/file"_s), "c1\n");
    QVERIFY(QFile::permissions(path(u"rootfs/etc/deep/er/file"_s)) & QFile::ReadOther);
}

void TestTemplateApply::createOnlyKeepsWhatIsThere()
{
    QDir(m_dir->path()).mkpath(u"rootfs/etc/deep/er"_s);
    write(u"rootfs/etc/deep/er/file"_s, "mine");
    write(u"rootfs/etc/hostname"_s, "a much longer old name");
    QVERIFY(applyTemplates(target(), u"start"_s));
    QCOMPARE(read(u"rootfs/etc/deep/er/file"_s), "mine");
    QVERIFY(applyTemplates(target(), u"copy"_s));
    QCOMPARE(read(u"rootfs/etc/hostname"_s), "c1\n");
}

void TestTemplateApply::linksDontLeadOut()
{
    write(u"outside"_s, "untouched");
    QVERIFY(QFile::link(path(u"outside"_s), path(u"rootfs/etc/hostname"_s)));
    (void)applyTemplates(target(), u"create"_s);
    QCOMPARE(read(u"outside"_s), "untouched");
}

void TestTemplateApply::brokenMetadataIsAnError_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::newRow("no yaml") << QByteArray("templates: [}");
    QTest::newRow("missing template") << QByteArray("templates: {/a: {when: [create], template: nope}}");
    QTest::newRow("template outside") << QByteArray("templates: {/a: {when: [create], template: ../metadata.yaml}}");
    QTest::newRow("path of a folder") << QByteArray("templates: {/etc: {when: [create], template: h.tpl}}");
}

void TestTemplateApply::brokenMetadataIsAnError()
{
    QFETCH(QByteArray, yaml);
    write(u"metadata.yaml"_s, yaml);
    QVERIFY(!applyTemplates(target(), u"create"_s));
}

void TestTemplateApply::noMetadataIsFine()
{
    QFile::remove(path(u"metadata.yaml"_s));
    QVERIFY(applyTemplates(target(), u"create"_s));
    write(u"metadata.yaml"_s, "architecture: x86_64\n");
    QVERIFY(applyTemplates(target(), u"create"_s));
}

void TestTemplateApply::backupFile()
{
    const QByteArray container = R"({"container":{"name":"c1","config":{"user.a":"true\n"},"profiles":["default"],"devices":{}}})";
    QVERIFY(writeBackupYaml(m_dir->path(), QJsonDocument::fromJson(container).object()));
    const QByteArray text = read(u"backup.yaml"_s);
    QVERIFY2(text.contains("\"container\":\n"), text.constData());
    QVERIFY2(text.contains("\"user.a\": \"true\\n\"\n"), text.constData());
    QVERIFY2(text.contains("    - \"default\"\n"), text.constData());
    QVERIFY2(text.contains("\"devices\": {}\n"), text.constData());
    QVERIFY(!QFile::exists(path(u"backup.yaml.new"_s)));
    const QByteArray key(2000, 'k');
    QCOMPARE(yamlFromJson(QJsonObject { { u"a"_s, QJsonObject { { QString::fromLatin1(key), u"v"_s } } } }), "\"a\":\n  ? \"" + key + "\"\n  : \"v\"\n");
}

QTEST_GUILESS_MAIN(TestTemplateApply)
#include "tst_templateapply.moc"
