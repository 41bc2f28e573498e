// SPDX-License-Identifier: Apache-2.0
#include <QtTest>
#include <unistd.h>

#include "server/storage/movedfolder.h"

using namespace quayside;
using namespace Qt::StringLiterals;

/** A folder on its way from one place to another, settled after a crash between any two steps. */
class TestMovedFolder : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString at(const QString &name) const { return m_dir->filePath(name); }
    /** "" for the folder itself. */
    QString placeOf(const QString &name) const { return name.isEmpty() ? name : at(name); }
    void write(const QString &path, const QByteArray &text) const
    {
        QFile file(at(path));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(text) == text.size());
    }
    static QStringList inside(const QString &path) { return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }
    QStringList around() const { return QDir(m_dir->path()).entryList({ u"images*"_s }, QDir::AllEntries | QDir::Hidden | QDir::System); }
    void holds(const QString &place) const
    {
        const MovedFolder folder(at(u"images"_s));
        QCOMPARE(folder.place(), placeOf(place));
        QVERIFY(folder.isThere());
        QCOMPARE(inside(at(u"images"_s)), (QStringList { u"a"_s, u"b"_s }));
        QCOMPARE(around(), QStringList { u"images"_s });
        for (const QString &other : { u"v1"_s, u"v2"_s }) {
            if (other != place)
                QCOMPARE(inside(at(other)), QStringList());
        }
        QVERIFY(folder.places().isEmpty());
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (::geteuid() != 0)
            QSKIP("trees are only copied by root");
    }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        for (const QString &name : { u"images"_s, u"v1"_s, u"v2"_s })
            QVERIFY(QDir().mkdir(at(name)));
        write(u"images/a"_s, "one");
        QVERIFY(QDir().mkdir(at(u"images/b"_s)));
        write(u"images/b/c"_s, "two");
    }

    void crashes_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("steps"); // of begin, copy, swap, and the three renames of a file system that can't exchange
        QTest::addColumn<bool>("isTaken");
        for (const auto &[from, to] : { std::pair { u""_s, u"v1"_s }, { u"v1"_s, u""_s }, { u"v1"_s, u"v2"_s } }) {
            for (int steps = 0; steps <= 5; ++steps) {
                for (const bool isTaken : { false, true }) {
                    if (steps >= 2 || !isTaken)
                        QTest::addRow("%s to %s, %d, %s", qPrintable(from), qPrintable(to), steps, isTaken ? "stored" : "not stored") << from << to << steps << isTaken;
                }
            }
        }
    }
    void crashes()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, steps);
        QFETCH(bool, isTaken);
        const MovedFolder folder(at(u"images"_s));
        if (!from.isEmpty()) {
            QVERIFY(folder.begin(placeOf(from)) && folder.copy() && folder.swap() && folder.settle(placeOf(from)));
            holds(from);
        }
        const auto renamed = [this](const QString &name, const QString &next) { return ::rename(qPrintable(at(name)), qPrintable(at(next))) == 0; };
        if (steps >= 1)
            QVERIFY(folder.begin(placeOf(to)));
        if (steps >= 2)
            QVERIFY(folder.copy());
        if (steps == 3)
            QVERIFY(folder.swap());
        if (steps >= 4)
            QVERIFY(renamed(u"images"_s, u"images.old"_s));
        if (steps >= 5)
            QVERIFY(renamed(u"images.new"_s, u"images"_s));
        else if (steps == 4)
            QVERIFY(QDir().mkdir(at(u"images"_s))); // as the start does
        const QString wanted = isTaken ? to : from;
        QVERIFY(folder.settle(placeOf(wanted)));
        holds(wanted);
        QVERIFY(folder.settle(placeOf(wanted)));
        holds(wanted);
    }

    /** What comes and goes after the first copy. */
    void copiesTwice()
    {
        const MovedFolder folder(at(u"images"_s));
        QVERIFY(folder.begin(at(u"v1"_s)));
        QVERIFY(folder.copy());
        write(u"images/late"_s, "three");
        QVERIFY(QFile::remove(at(u"images/a"_s)));
        QVERIFY(folder.copy());
        QVERIFY(folder.swap());
        QVERIFY(folder.settle(at(u"v1"_s)));
        QCOMPARE(inside(at(u"images"_s)), (QStringList { u"b"_s, u"late"_s }));
    }

    void missingPlace()
    {
        const MovedFolder folder(at(u"images"_s));
        QVERIFY(folder.begin(at(u"v1"_s)) && folder.copy() && folder.swap());
        QVERIFY(QDir().rename(at(u"v1"_s), at(u"away"_s)));
        QVERIFY(folder.settle(at(u"v1"_s)));
        QVERIFY(!folder.isThere());
        QCOMPARE(inside(at(u"images.new"_s)), (QStringList { u"a"_s, u"b"_s })); // what was there stays until it is seen in its new place
        QVERIFY(QDir().rename(at(u"away"_s), at(u"v1"_s)));
        QVERIFY(folder.settle(at(u"v1"_s)));
        holds(u"v1"_s);
    }

    /** DIR has another path now; nothing was ever copied to where the key says. */
    void otherPaths()
    {
        const MovedFolder folder(at(u"images"_s));
        QVERIFY(!folder.settle(at(u"v1"_s)));
        QCOMPARE(inside(at(u"images"_s)), (QStringList { u"a"_s, u"b"_s }));
        QVERIFY(folder.begin(at(u"v1"_s)) && folder.copy() && folder.swap() && folder.settle(at(u"v1"_s)));
        QVERIFY(!folder.settle(u""_s));
        holds(u"v1"_s);
        QVERIFY(QDir().rename(at(u"v1"_s), at(u"away"_s)));
        QVERIFY(folder.settle(at(u"away"_s)));
        QCOMPARE(inside(at(u"images"_s)), (QStringList { u"a"_s, u"b"_s }));
    }
};

QTEST_GUILESS_MAIN(TestMovedFolder)
#include "tst_movedfolder.moc"
