// SPDX-License-Identifier: Apache-2.0
// Options of mounts as disks give them (server/helper/mountoptions.h).
#include <QTest>
#include <sys/mount.h>

#include "server/helper/mountoptions.h"

using namespace Qt::StringLiterals;
using quayside::helper::MountOptions;

class TestMountOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<quint64>("set");
        QTest::addColumn<quint64>("clear");
        QTest::addColumn<QByteArray>("rest"); // "r": recursive, "i": idmap, "p": propagation of all below; then the mode's number, then data
        const auto row = [](const char *text, quint64 set, quint64 clear, const char *rest) {
            QTest::newRow(*text ? text : "nothing") << QByteArray(text) << set << clear << QByteArray(rest);
        };
        row("", 0, 0, "|0|");
        row(",,", 0, 0, "|0|");
        row("bind", 0, 0, "|0|");
        row("defaults", 0, 0, "|0|");
        row("rbind", 0, 0, "r|0|");
        row("bind,ro", MOUNT_ATTR_RDONLY, 0, "|0|");
        row("ro,rw", 0, MOUNT_ATTR_RDONLY, "|0|");
        row("rw,ro", MOUNT_ATTR_RDONLY, MOUNT_ATTR_RDONLY, "|0|");
        row("nosuid,nodev,noexec", MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV | MOUNT_ATTR_NOEXEC, 0, "|0|");
        row("noatime", MOUNT_ATTR_NOATIME, MOUNT_ATTR__ATIME, "|0|");
        row("noatime,strictatime", MOUNT_ATTR_STRICTATIME, MOUNT_ATTR__ATIME, "|0|");
        row("nosymfollow", MOUNT_ATTR_NOSYMFOLLOW, 0, "|0|");
        row("idmap", 0, 0, "i|0|");
        row("shared", 0, 0, QByteArray("|" + QByteArray::number(MS_SHARED) + '|').constData());
        row("rslave", 0, 0, QByteArray("p|" + QByteArray::number(MS_SLAVE) + '|').constData());
        row("private,unbindable", 0, 0, QByteArray("|" + QByteArray::number(MS_UNBINDABLE) + '|').constData());
        row("size=1m,ro,mode=0700", MOUNT_ATTR_RDONLY, 0, "|0|size=1m mode=0700");
        row("r,rro,RO", 0, 0, "|0|r rro RO"); // not ours: the file system may know them
    }
    void parse()
    {
        QFETCH(QByteArray, text);
        const MountOptions options = MountOptions::parse({ text.constData(), size_t(text.size()) });
        QTEST(quint64(options.set), "set");
        QTEST(quint64(options.clear), "clear");
        QByteArrayList data;
        for (const std::string &word : options.data)
            data << QByteArray::fromStdString(word);
        QByteArray rest = options.recursive ? "r" : "";
        rest += QByteArray(options.idmap ? "i" : "") + (options.recursivePropagation ? "p" : "");
        QTEST(rest + '|' + QByteArray::number(quint64(options.propagation)) + '|' + data.join(' '), "rest");
    }
};

QTEST_GUILESS_MAIN(TestMountOptions)
#include "tst_mountoptions.moc"
