// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include "models/config/devicekeys.h"
#include "models/config/metadata.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** Good and bad values of every key, from tests/data/config/values.tsv (entity, key, good or bad, value; \n in a value is a new
 *  line), and how keys are found. */
class TestConfigSchema : public QObject {
    Q_OBJECT

    struct Line { QString entity, key, kind, value; };
    static QList<Line> table()
    {
        QFile file(QString::fromUtf8(QUAYSIDE_TEST_DATA) + u"/config/values.tsv"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<Line> lines;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList fields = line.split(u'\t');
            if (fields.size() == 4)
                lines.append({ fields[0], fields[1], fields[2], QString(fields[3]).replace(u"\\n"_s, u"\n"_s) });
        }
        return lines;
    }
    static const ConfigSchema *schema(const QString &entity)
    {
        for (const ConfigSchema *candidate : allSchemas()) {
            if (entity == QLatin1StringView(candidate->entity()))
                return candidate;
        }
        return nullptr;
    }

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("good");
        QTest::addColumn<QString>("value");
        for (const Line &line : table())
            QTest::addRow("%s %s=%s", qPrintable(line.entity), qPrintable(line.key), qPrintable(line.value))
                << line.entity << line.key << (line.kind == u"good"_s) << line.value;
    }

    void values()
    {
        QFETCH(QString, entity);
        QFETCH(QString, key);
        QFETCH(bool, good);
        QFETCH(QString, value);
        const ConfigSchema *keys = schema(entity);
        QVERIFY(keys);
        const auto result = keys->validate(key, value);
        QVERIFY2(result.has_value() == good, result ? "accepted" : qPrintable(result.error().message));
        if (!result) {
            QCOMPARE(result.error().status, 400);
            QVERIFY(result.error().message.startsWith(u"Invalid value for \"%1\": "_s.arg(key)));
            QVERIFY(!result.error().message.contains(u'%') || result.error().message.contains(u"50%"_s));
        }
    }

    void everyKeyIsInTheTable()
    {
        QSet<QString> good, bad;
        for (const Line &line : table()) {
            const ConfigSchema *keys = schema(line.entity);
            QVERIFY2(keys && keys->find(line.key), qPrintable(line.key));
            (line.kind == u"good"_s ? good : bad).insert(line.entity + u' ' + QString::fromLatin1(keys->find(line.key)->name));
        }
        for (const ConfigSchema *keys : allSchemas()) {
            for (const ConfigKey &key : keys->keys()) {
                const QString name = QString::fromLatin1(keys->entity()) + u' ' + QString::fromLatin1(key.name);
                QVERIFY2(good.contains(name) || key.check.predicate == check::isNothing, qPrintable(name));
                QVERIFY2(bad.contains(name) || !key.check.predicate, qPrintable(name));
            }
        }
    }

    void rowsAreSound()
    {
        for (const ConfigSchema *keys : allSchemas()) {
            QSet<QByteArray> names;
            for (const ConfigKey &key : keys->keys()) {
                QVERIFY2(!names.contains(key.name), key.name);
                names.insert(key.name);
                QVERIFY2(*key.description, key.name);
                const QString value = QString::fromUtf8(key.defaultValue);
                QVERIFY2(value.isEmpty() || key.check.accepts(value), key.name);
                QVERIFY2(key.type != KeyType::Boolean || key.check.predicate == check::isBoolean, key.name);
            }
        }
    }

    void unknownKeys_data()
    {
        QTest::addColumn<QString>("key");
        for (const char *key : { "limits.foo", "foo", "user.", "environment.", "volatile.eth0.foo", "volatile..hwaddr", "image.", "limits.kernel." })
            QTest::newRow(key) << QString::fromLatin1(key);
    }

    void unknownKeys()
    {
        QFETCH(QString, key);
        const auto result = instanceKeys().validate(key, u"1"_s);
        QVERIFY(!result);
        QCOMPARE(result.error().message, u"Unknown configuration key: \"%1\""_s.arg(key));
        QVERIFY(!instanceKeys().validate(key, QString()));
    }

    void wildcards()
    {
        QCOMPARE(instanceKeys().find(u"volatile.eth0.hwaddr"_s)->name, "volatile.<name>.hwaddr");
        QCOMPARE(instanceKeys().find(u"volatile.a.b.last_state.vf.id"_s)->name, "volatile.<name>.last_state.vf.id");
        QCOMPARE(instanceKeys().find(u"user.user-data"_s)->name, "user.user-data");
        QCOMPARE(instanceKeys().find(u"user.other"_s)->name, "user.*");
        QCOMPARE(instanceKeys().find(u"limits.kernel.nofile"_s)->name, "limits.kernel.nofile");
        QCOMPARE(instanceKeys().find(u"limits.kernel.rttime"_s)->name, "limits.kernel.*");
        QVERIFY(!instanceKeys().find(u"limits.cpu.other"_s));
    }

    void owners()
    {
        const auto refused = instanceKeys().validate(u"volatile.eth0.hwaddr"_s, u"00:16:3e:01:02:03"_s, ConfigOwner::Profile);
        QCOMPARE(refused.error().message, u"Configuration key \"volatile.eth0.hwaddr\" can only be set on instances"_s);
        QVERIFY(!instanceKeys().validate(u"limits.processes"_s, u"5"_s, ConfigOwner::VirtualMachine));
        QVERIFY(!instanceKeys().validate(u"security.secureboot"_s, u"true"_s, ConfigOwner::Container));
        QVERIFY(instanceKeys().validate(u"limits.processes"_s, u"5"_s, ConfigOwner::Container));
        QVERIFY(instanceKeys().validate(u"security.secureboot"_s, u"true"_s, ConfigOwner::Profile));
    }

    void messageNamesKeyAndChoices()
    {
        QCOMPARE(instanceKeys().validate(u"limits.memory.enforce"_s, u"foo"_s).error().message,
            u"Invalid value for \"limits.memory.enforce\": \"foo\" is not one of soft, hard"_s);
        QCOMPARE(instanceKeys().validate(StringMap { { u"limits.cpu"_s, u"2"_s }, { u"limits.memory"_s, u"abc"_s } }).error().message,
            u"Invalid value for \"limits.memory\": \"abc\" is not a size such as 512MiB or a percentage such as 50%, and more than 0"_s);
        const QString blob = instanceKeys().validate(u"raw.lxc"_s, u"secret text"_s).error().message;
        QVERIFY(!blob.contains(u"secret text"_s));
    }

    void defaultsAndSecrets()
    {
        QCOMPARE(instanceKeys().value({}, u"limits.memory.enforce"_s), u"hard"_s);
        QCOMPARE(instanceKeys().value({ { u"limits.memory.enforce"_s, u"soft"_s } }, u"limits.memory.enforce"_s), u"soft"_s);
        QVERIFY(instanceKeys().isTrue({}, u"security.devlxd"_s));
        QVERIFY(!instanceKeys().isTrue({ { u"security.devlxd"_s, u"OFF"_s } }, u"security.devlxd"_s));
        QVERIFY(serverKeys().isSecret(u"core.trust_password"_s));
        QVERIFY(!serverKeys().isSecret(u"core.proxy_http"_s));
    }

    void metadataIsJson()
    {
        const QByteArray text = renderConfigurationMetadata();
        const QJsonObject configs = QJsonDocument::fromJson(text).object().value("configs"_L1).toObject();
        QCOMPARE(configs.size(), qsizetype(allSchemas().size()));
        const QJsonValue limits = configs.value("instance"_L1).toObject().value("limits"_L1).toObject().value("keys"_L1);
        QVERIFY(limits.isArray());
        QVERIFY(text.contains("\"values\":[\"soft\",\"hard\"]"));
    }

    void architectures()
    {
        QVERIFY(check::isArchitecture(u"x86_64"_s, ""));
        QVERIFY(!check::isArchitecture(u"amd65"_s, ""));
        QVERIFY(check::isFingerprint(QString(64, u'a'), ""));
        QVERIFY(!check::isFingerprint(QString(63, u'a'), ""));
        QVERIFY(check::isUrl(u"https://[::1]:8443/x"_s, ""));
        QVERIFY(!check::isUrl(u"ftp://x"_s, "") && !check::isUrl(u"https://"_s, ""));
    }
};

QTEST_GUILESS_MAIN(TestConfigSchema)
#include "tst_configschema.moc"
