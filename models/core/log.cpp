// SPDX-License-Identifier: Apache-2.0
#include "models/core/log.h"

#include <fcntl.h>
#include <unistd.h>

#include "models/core/timestamp.h"
#include "models/core/uniquefd.h"

namespace quayside::log {

using namespace Qt::StringLiterals;

namespace {
struct State {
    Level level = Level::Warning;
    UniqueFd file;
    std::function<void(Level, const QString &, const StringMap &)> sink;
};

State &state()
{
    static State instance;
    return instance;
}

/** logfmt: quotes what holds spaces, quotes or control characters, so that one message is always one line. */
QByteArray quoted(const QString &value)
{
    QByteArray out;
    bool needed = value.isEmpty();
    for (const char c : value.toUtf8()) {
        needed |= c == ' ' || c == '=' || c == '"' || uchar(c) < 0x20;
        if (c == '\n')
            out += "\\n";
        else if (c == '"' || c == '\\')
            (out += '\\') += c;
        else
            out += uchar(c) < 0x20 ? ' ' : c;
    }
    return needed ? '"' + out + '"' : out;
}

QByteArray formatted(Level level, const QString &message, const StringMap &context)
{
    QByteArray line = "time=" + Timestamp::now().toRfc3339() + " level=" + levelName(level).toLatin1()
        + " msg=" + quoted(message);
    for (auto it = context.cbegin(); it != context.cend(); ++it)
        line += ' ' + it.key().toUtf8() + '=' + quoted(it.value());
    return line + '\n';
}

void writeAll(int fd, const QByteArray &line)
{
    [[maybe_unused]] const auto written = ::write(fd, line.constData(), size_t(line.size()));
}
}

QString levelName(Level level)
{
    switch (level) {
    case Level::Debug: return u"debug"_s;
    case Level::Info: return u"info"_s;
    case Level::Warning: return u"warn"_s;
    case Level::Error: return u"error"_s;
    }
    return {};
}

void write(Level level, const QString &message, const StringMap &context)
{
    State &s = state();
    if (level >= s.level) {
        const QByteArray line = formatted(level, message, context);
        writeAll(STDERR_FILENO, line);
        if (s.file)
            writeAll(s.file.get(), line);
    }
    if (s.sink)
        s.sink(level, message, context);
}

void configure(Level level, const QString &file)
{
    state().level = level;
    if (!file.isEmpty())
        state().file.reset(::open(file.toLocal8Bit().constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600));
}

void setSink(std::function<void(Level, const QString &, const StringMap &)> sink) { state().sink = std::move(sink); }

}
