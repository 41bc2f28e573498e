// SPDX-License-Identifier: Apache-2.0
// A virtual machine with a SPICE screen for tests: QEMU, without KVM, starting 210 bytes of ours in place of a system. For one program with one
// source file.
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/** It writes a login prompt on a screen of 720x400, then "R" to its serial line, and from then on "K" and the code as the controller gives it for
 *  everything its keyboard says, "M" and a byte for its mouse (acknowledgement first); each also changes the screen's last character.
 *  What it runs, in real mode: interrupt handlers 9 and 0x74 that read port 0x60 and write to 0x3f8; `hlt` for ever.
 *  A machine without that controller never gets as far as "R". */
class FakeMachine {
public:
    /** Why it can't run here; empty if it can. */
    static QString missing()
    {
        return QStandardPaths::findExecutable(program()).isEmpty() ? QStringLiteral("qemu-system-x86_64 is not installed (qemu-system-x86)") : QString();
    }
    ~FakeMachine() { stop(); }

    QString socket() const { return m_folder.filePath(QStringLiteral("spice.socket")); }
    void start(const QStringList &more = {})
    {
        QFile image(m_folder.filePath(QStringLiteral("boot.img")));
        if (image.open(QIODevice::WriteOnly))
            image.write(bootSector());
        image.close();
        QFile::remove(socket());
        m_serial.clear();
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program(), QStringList { QStringLiteral("-machine"), QStringLiteral("pc,accel=tcg"), QStringLiteral("-m"), QStringLiteral("16"), QStringLiteral("-nodefaults"),
            QStringLiteral("-no-user-config"), QStringLiteral("-display"), QStringLiteral("none"), QStringLiteral("-vga"), QStringLiteral("std"), QStringLiteral("-serial"),
            QStringLiteral("stdio"), QStringLiteral("-drive"), QStringLiteral("file=%1,format=raw,if=floppy").arg(image.fileName()), QStringLiteral("-spice"),
            QStringLiteral("unix=on,addr=%1,disable-ticketing=on").arg(socket()) } + more);
    }
    void stop()
    {
        m_process.kill();
        m_process.waitForFinished(30'000);
    }
    /** What it has said since it was started or forget(). */
    QByteArray serial()
    {
        m_serial += m_process.readAllStandardOutput();
        return m_serial;
    }
    void forget() { serial(), m_serial.clear(); }
    bool isUp() { return serial().contains('R'); }
    QString errorText() const { return m_process.errorString(); }
    static QByteArray keys(const QByteArray &codes)
    {
        QByteArray said;
        for (const char code : codes)
            said += 'K', said += code;
        return said;
    }

private:
    static QString program() { return QStringLiteral("qemu-system-x86_64"); }
    static QByteArray bootSector()
    {
        QByteArray bytes = QByteArray::fromHex("ea057c0000fa31c08ed88ec08ed0bc007cb80300cd10b401b90020cd10bea27cac84c07409b40ebb0700cd10ebf2c7062400757cc70626000000c706d0017a7c"
                                               "c706d2010000be9e7ce464a80275faace664e464a80275faace6603cf475eae42124f9e621e4a124efe6a1b052baf803eefbf4ebfd60b04beb0760b020e6a0b0"
                                               "4dbaf803eee460eebb00b88ec326fe069e0f26c6069f0f4eb020e62061cf6047d4f4")
            + "\r\nDebian GNU/Linux 12 vm-1 tty1\r\n\r\nvm-1 login: ";
        bytes.resize(510, '\0');
        return bytes + "\x55\xaa";
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_serial;
};
