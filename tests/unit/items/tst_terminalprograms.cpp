// SPDX-License-Identifier: Apache-2.0
// Full-screen programs in the terminal, for real: each on a pseudo-terminal, those that are installed. QUAYSIDE_PICTURES=DIR keeps what they drew.
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include "models/items/terminal/terminalpainter.h"

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
constexpr int rows = 30, columns = 100, patience = 60'000; // ms

/** A program and its terminal. */
class Program {
public:
    explicit Program(const QList<QByteArray> &arguments) : m_terminal(rows, columns)
    {
        winsize size { rows, columns, 0, 0 };
        m_pid = ::forkpty(&m_fd, nullptr, nullptr, &size);
        if (m_pid == 0) {
            ::setenv("TERM", "xterm-256color", 1);
            ::setenv("LANG", "C.UTF-8", 1);
            std::vector<char *> argv;
            for (const QByteArray &argument : arguments)
                argv.push_back(const_cast<char *>(argument.constData()));
            argv.push_back(nullptr);
            ::execvp(argv[0], argv.data());
            ::_exit(127);
        }
        m_terminal.onInput = [this](const QByteArray &bytes) { type(bytes); };
    }
    ~Program()
    {
        ::kill(m_pid, SIGKILL);
        ::close(m_fd);
        ::waitpid(m_pid, nullptr, 0);
    }

    void type(const QByteArray &bytes) { Q_UNUSED(!::write(m_fd, bytes.constData(), size_t(bytes.size()))); }
    /** Reads on until the screen is as it should be. */
    bool until(const std::function<bool()> &condition)
    {
        QElapsedTimer clock;
        clock.start();
        while (!condition() && clock.elapsed() < patience) {
            pollfd one { m_fd, POLLIN, 0 };
            char buffer[4096];
            if (::poll(&one, 1, 50) <= 0)
                continue;
            const ssize_t size = ::read(m_fd, buffer, sizeof buffer);
            if (size <= 0)
                return condition();
            m_terminal.write(QByteArrayView(buffer, size));
        }
        return condition();
    }
    bool shows(const QString &text)
    {
        return until([&] { return screen().contains(text); });
    }
    QString screen() const
    {
        const TerminalGrid &grid = m_terminal.grid();
        return m_terminal.text({ grid.screenLine(), 0 }, { grid.endLine() - 1, grid.columns() });
    }
    TerminalEmulator &terminal() { return m_terminal; }
    void keepPicture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("QUAYSIDE_PICTURES");
        if (folder.isEmpty())
            return;
        TerminalPainter painter;
        painter.glyphs().setFont(u"JetBrains Mono"_s, 13);
        TerminalTheme theme;
        theme.palette = { 0xff1e2630, 0xffff8a80, 0xff4fc98a, 0xffe0ac4a, 0xff7faeff, 0xffc79bf2, 0xff4cc3db, 0xffd6dce5, 0xff5e6875, 0xffffaaa3,
            0xff7bdca9, 0xfff0c878, 0xffa6c7ff, 0xffdbbdf8, 0xff83daea, 0xffffffff };
        QImage image;
        painter.paint(image, { columns * painter.glyphs().cellWidth(), rows * painter.glyphs().cellHeight() }, m_terminal, theme,
            { m_terminal.grid().screenLine(), true, {}, {}, false, {} });
        image.save(folder + u'/' + name + u".png"_s);
    }

private:
    TerminalEmulator m_terminal;
    int m_fd = -1;
    pid_t m_pid = -1;
};
}

class tst_TerminalPrograms : public QObject {
    Q_OBJECT
public:
    static void initMain() { qputenv("QT_QPA_PLATFORM", "offscreen"); }
private Q_SLOTS:
    void initTestCase()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 1; i <= 300; ++i)
            file.write("line " + QByteArray::number(i) + " {brace} \"text\"\n");
    }
    void less()
    {
        if (!isInstalled(u"less"_s))
            QSKIP("less isn't installed");
        Program less({ "sh", "-c", "echo before; exec less " + QFile::encodeName(path()) });
        QVERIFY(less.shows(u"line 29 "_s));
        QVERIFY(less.terminal().isAlternate());
        less.type("/line 150\r");
        QVERIFY(less.shows(u"line 150 "_s));
        less.keepPicture(u"less"_s);
        less.type("q");
        QVERIFY(less.until([&] { return !less.terminal().isAlternate(); }));
        QVERIFY(less.screen().startsWith(u"before"_s));
    }
    void vim()
    {
        if (!isInstalled(u"vim"_s))
            QSKIP("vim isn't installed");
        Program vim({ "vim", "-u", "NONE", "-N", QFile::encodeName(path()) });
        QVERIFY(vim.shows(u"line 29 "_s));
        vim.type(":set mouse=a number termguicolors hlsearch | split | syntax on\r");
        QVERIFY(vim.until([&] { return vim.terminal().mouseMode() != TerminalEmulator::MouseMode::None; }));
        vim.type("/line 20\r");
        QVERIFY(vim.shows(u" 20 line 20"_s));
        vim.terminal().moveMouse(20, 10, 0); // into the other window
        vim.terminal().pressMouse(1, true, 0);
        vim.terminal().pressMouse(1, false, 0);
        vim.type("Gidone \x1b");
        QVERIFY(vim.shows(u"300 done line 300"_s));
        vim.keepPicture(u"vim"_s);
        vim.type(":qa!\r");
        QVERIFY(vim.until([&] { return !vim.terminal().isAlternate(); }));
        QCOMPARE(vim.terminal().mouseMode(), TerminalEmulator::MouseMode::None);
    }
    void htop()
    {
        if (!isInstalled(u"htop"_s))
            QSKIP("htop isn't installed");
        Program htop({ "htop" });
        QVERIFY(htop.shows(u"Load average"_s));
        QVERIFY(htop.shows(u"F10"_s));
        // It asks for two modes in one sequence.
        QVERIFY(htop.terminal().mouseMode() != TerminalEmulator::MouseMode::None);
        htop.keepPicture(u"htop"_s);
        htop.terminal().pressKey(VTERM_F10, 0);
        QVERIFY(htop.until([&] { return !htop.terminal().isAlternate(); }));
    }
    void mc()
    {
        if (!isInstalled(u"mc"_s))
            QSKIP("mc isn't installed");
        Program mc({ "mc", "--nosubshell", "/etc", "/usr" });
        QVERIFY(mc.shows(u"10Quit"_s));
        QVERIFY(mc.screen().contains(u'│') && mc.screen().contains(u'┌'));
        QVERIFY(mc.until([&] { return mc.terminal().title().contains(u"mc ["_s); }));
        mc.keepPicture(u"mc"_s);
        mc.terminal().pressKey(VTERM_F10, 0);
        QVERIFY(mc.until([&] { return !mc.terminal().isAlternate() || mc.screen().contains(u"really want to quit"_s); }));
    }

private:
    static bool isInstalled(const QString &program) { return !QStandardPaths::findExecutable(program).isEmpty(); }
    QString path() const { return m_folder.filePath(u"text"_s); }
    QTemporaryDir m_folder;
    static constexpr int VTERM_F10 = 256 + 10; // VTERM_KEY_FUNCTION(10) of vterm_keycodes.h
};

QTEST_MAIN(tst_TerminalPrograms)
#include "tst_terminalprograms.moc"
