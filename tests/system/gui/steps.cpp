// SPDX-License-Identifier: Apache-2.0
// The steps. Hands: page SPEC, click|right|also|twice|tab NAME, set|paste|choose NAME = VALUE, setting KEY = VALUE, replace NAME: BEFORE => AFTER, check|uncheck
// NAME, key SEQUENCE, type TEXT, file PATH (in the open file dialog). Eyes: see|unseen WORDS, alert WORDS (an error that must come), each with " | " between several that do. The
// server, by curl: api METHOD PATH [BODY], expect PATH POINTER =|not|has|without|absent|present [VALUE] (POINTER: members and numbers with slashes, or
// "."), gone PATH, let NAME PATH POINTER. The shell: pasted lxc|curl (the open dialog's "Copy as": the dialog is left, the command is run once and must
// succeed). The machine: run COMMAND (tried until it succeeds), write PATH = TEXT. Conditions: needs
// EXTENSION…, only KIND. $NAME is a value that the test was given or that was let.
#include "tests/system/gui/steps.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {
const int serverPatience = 3 * qEnvironmentVariable("QUAYSIDE_HANDS_PATIENCE", u"20000"_s).toInt(); // ms

std::pair<QString, QString> halves(const QString &rest, const QString &separator)
{
    const qsizetype at = rest.indexOf(separator);
    if (at < 0 && rest.endsWith(separator.chopped(1))) // "NAME =": nothing
        return { rest.chopped(separator.size() - 1), QString() };
    return at < 0 ? std::pair(rest, QString()) : std::pair(rest.left(at), rest.mid(at + separator.size()));
}

QString textOf(const QJsonValue &value)
{
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}
}

QList<Case> readCases(const QString &folder, const QStringList &names)
{
    QList<Case> cases;
    for (const QString &name : names) {
        QFile file(folder + u'/' + name + u".steps"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no %s", qPrintable(file.fileName()));
        int number = 0;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            ++number;
            if (line.startsWith(u"== "_s))
                cases << Case { name, line.mid(3).trimmed(), {} };
            else if (!line.trimmed().isEmpty() && !line.startsWith(u'#') && !cases.isEmpty())
                cases.last().steps << std::pair(number, line.trimmed());
        }
    }
    return cases;
}

const QList<Steps::Verb> &Steps::verbs()
{
    static const QList<Verb> all { { "page", &Steps::page }, { "click", &Steps::click }, { "right", &Steps::right }, { "also", &Steps::also }, { "twice", &Steps::twice },
        { "tab", &Steps::tab }, { "set", &Steps::set }, { "setting", &Steps::setting }, { "paste", &Steps::paste }, { "replace", &Steps::replace }, { "choose", &Steps::choose }, { "check", &Steps::check },
        { "uncheck", &Steps::uncheck }, { "key", &Steps::key }, { "type", &Steps::type }, { "file", &Steps::file }, { "see", &Steps::see }, { "unseen", &Steps::unseen },
        { "alert", &Steps::alert }, { "needs", &Steps::needs }, { "only", &Steps::only }, { "write", &Steps::write }, { "api", &Steps::api }, { "expect", &Steps::expect },
        { "gone", &Steps::gone }, { "run", &Steps::shell }, { "let", &Steps::let }, { "pasted", &Steps::pasted } };
    return all;
}

Steps::Steps(App &app, const QMap<QString, QString> &values) : m_app(app), m_hands(app), m_values(values)
{
    QObject::connect(&m_app, &App::toast, &m_app, [this](const QString &text, const QString &level) {
        if (level == "error"_L1)
            m_errors << text;
    });
}

QString Steps::run(const Case &one)
{
    m_errors.clear();
    m_expected.clear();
    m_values[u"server"_s] = m_app.serverAt(0)->name();
    for (const auto &[number, line] : one.steps) {
        const auto [word, rest] = halves(line, u" "_s);
        const auto it = std::find_if(verbs().begin(), verbs().end(), [&word = word](const Verb &verb) { return QLatin1StringView(verb.name) == word; });
        if (it == verbs().end())
            return u"%1.steps:%2: no step “%3”"_s.arg(one.file).arg(number).arg(word);
        const QString problem = (this->*it->step)(filled(rest));
        m_seen |= m_hands.eyes().files();
        if (problem.startsWith(u"skip: "_s))
            return problem;
        if (problem.isEmpty())
            continue;
        if (const QString folder = qEnvironmentVariable("QUAYSIDE_PICTURES"); !folder.isEmpty())
            keepFailure(folder + u'/' + one.file + u'-' + QString::number(number));
        return u"%1.steps:%2: %3: %4 (said: %5)"_s.arg(one.file).arg(number).arg(line, problem, said().join(u" / "_s));
    }
    for (const QString &error : std::as_const(m_errors)) {
        if (std::none_of(m_expected.begin(), m_expected.end(), [&](const QString &part) { return error.contains(part); }))
            return u"%1.steps: %2: an error was shown: %3"_s.arg(one.file, one.name, error);
    }
    return {};
}

QStringList Steps::said() const
{
    QStringList texts = m_errors + m_hands.eyes().alerts();
    for (const BulkRow &row : m_app.instances()->bulk()->rows()) {
        if (!row.text.isEmpty())
            texts << row.name + u": "_s + row.text;
    }
    return texts;
}

/** What is seen, and what the server is at. */
void Steps::keepFailure(const QString &name) const
{
    m_hands.picture(name + u".png"_s);
    QFile operations(name + u".json"_s);
    int status = 0;
    if (operations.open(QIODevice::WriteOnly))
        operations.write(QJsonDocument(request(u"GET"_s, u"/1.0/operations?recursion=1"_s, {}, status)).toJson());
}

void Steps::finish() { m_hands.close(); }

QString Steps::filled(QString text) const
{
    // Backwards: "$image" would cut "$image2" short.
    const QStringList names = m_values.keys();
    for (auto it = names.crbegin(); it != names.crend(); ++it)
        text.replace(u'$' + *it, m_values.value(*it));
    return text;
}

QString Steps::set(const QString &rest)
{
    const auto [field, text] = halves(rest, u" = "_s);
    return m_hands.set(field, text);
}

/** A key of a configuration's form: looked for, else added by its name. */
QString Steps::setting(const QString &rest)
{
    const auto [key, value] = halves(rest, u" = "_s);
    QString problem = m_hands.set(u"Search keys"_s, key);
    if (!problem.isEmpty())
        return problem;
    const auto there = [this, &key = key] { return m_hands.eyes().find(key, QAccessible::EditableText) || m_hands.eyes().find(key, QAccessible::ComboBox); };
    const auto missing = [this] { return m_hands.eyes().shows(u"No key matches"_s); };
    if (!QTest::qWaitFor([&] { return there() || missing(); }, 10'000) || !there()) {
        problem = m_hands.set(u"Key to add"_s, key);
        if (problem.isEmpty())
            problem = m_hands.click(u"Add"_s);
        if (!problem.isEmpty() || !QTest::qWaitFor(there, serverPatience))
            return problem.isEmpty() ? u"the key isn't added"_s : problem;
    }
    return m_hands.eyes().find(key, QAccessible::ComboBox) ? m_hands.choose(key, value) : m_hands.set(key, value);
}

QString Steps::paste(const QString &rest)
{
    const auto [field, path] = halves(rest, u" = "_s);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? m_hands.paste(field, QString::fromUtf8(file.readAll())) : u"no file "_s + path;
}

QString Steps::replace(const QString &rest)
{
    const auto [field, change] = halves(rest, u": "_s);
    auto [before, after] = halves(change, u" => "_s);
    return m_hands.replace(field, before.replace(u"\\n"_s, u"\n"_s), after.replace(u"\\n"_s, u"\n"_s));
}

QString Steps::choose(const QString &rest)
{
    const auto [box, choice] = halves(rest, u" = "_s);
    return m_hands.choose(box, choice);
}

QString Steps::alert(const QString &rest)
{
    const QStringList any = rest.split(u" | "_s);
    m_expected << any;
    const auto said = [&] {
        const QStringList all = m_errors + m_hands.eyes().alerts();
        return std::any_of(all.begin(), all.end(), [&](const QString &text) {
            return std::any_of(any.begin(), any.end(), [&](const QString &part) { return text.contains(part); });
        });
    };
    return QTest::qWaitFor(said, serverPatience) ? QString() : u"no such error"_s;
}

QString Steps::needs(const QString &rest)
{
    for (const QString &extension : rest.split(u' ')) {
        if (!m_app.serverAt(0)->hasExtension(extension))
            return u"skip: the server lacks the extension "_s + extension;
    }
    return {};
}

QString Steps::only(const QString &rest) { return m_values.value(u"kind"_s) == halves(rest, u" "_s).first ? QString() : u"skip: for "_s + rest; }

QString Steps::write(const QString &rest)
{
    const auto [path, text] = halves(rest, u" = "_s);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 ? QString() : file.errorString();
}

QJsonObject Steps::request(const QString &method, const QString &path, const QString &body, int &status) const
{
    QProcess curl;
    QStringList arguments { u"-s"_s, u"-S"_s, u"--unix-socket"_s, m_values.value(u"socket"_s), u"-X"_s, method, u"http://lxd"_s + path };
    if (!body.isEmpty())
        arguments << u"-H"_s << u"Content-Type: application/json"_s << u"-d"_s << body;
    curl.start(u"curl"_s, arguments);
    (void)QTest::qWaitFor([&curl] { return curl.state() == QProcess::NotRunning; }, serverPatience);
    const QJsonObject answer = QJsonDocument::fromJson(curl.readAllStandardOutput()).object();
    status = answer.value("type"_L1) == "error"_L1 ? answer.value("error_code"_L1).toInt() : answer.isEmpty() ? 0 : 200;
    if (answer.value("type"_L1) == "async"_L1)
        return request(u"GET"_s, answer.value("operation"_L1).toString() + u"/wait?timeout=60"_s, {}, status);
    return answer;
}

QString Steps::api(const QString &rest)
{
    const auto [method, more] = halves(rest, u" "_s);
    const auto [path, body] = halves(more, u" "_s);
    int status = 0;
    const QJsonObject answer = request(method, path, body, status);
    const QString failure = answer.value("error"_L1).toString() + answer.value("metadata"_L1).toObject().value("err"_L1).toString();
    return status == 200 && failure.isEmpty() ? QString() : u"%1 %2"_s.arg(status).arg(failure);
}

QJsonValue Steps::valueAt(const QString &path, const QString &pointer) const
{
    int status = 0;
    QJsonValue value = request(u"GET"_s, path, {}, status).value("metadata"_L1);
    if (pointer == "."_L1)
        return value;
    for (const QString &step : pointer.split(u'/'))
        value = value.isArray() ? value.toArray().at(step.toInt()) : value.toObject().value(step);
    return value;
}

QString Steps::expect(const QString &rest)
{
    const QStringList words = rest.split(u' ');
    if (words.size() < 3)
        return u"expect PATH POINTER RELATION [VALUE]"_s;
    const QString relation = words[2], wanted = words.mid(3).join(u' ');
    QJsonValue value;
    const auto holds = [&] {
        value = valueAt(words[0], words[1]);
        if (relation == "absent"_L1 || relation == "present"_L1)
            return value.isUndefined() == (relation == "absent"_L1);
        return relation == "has"_L1 ? textOf(value).contains(wanted) : relation == "without"_L1 ? !textOf(value).contains(wanted) : (textOf(value) == wanted) == (relation == "="_L1);
    };
    return QTest::qWaitFor(holds, serverPatience) ? QString() : u"it is “%1”"_s.arg(textOf(value).left(600));
}

QString Steps::gone(const QString &rest)
{
    int status = 0;
    const auto isGone = [&] {
        request(u"GET"_s, rest, {}, status);
        return status == 404;
    };
    return QTest::qWaitFor(isGone, serverPatience) ? QString() : u"it is still there"_s;
}

QString Steps::shell(const QString &rest)
{
    QString said;
    const auto succeeds = [&] {
        QProcess shell;
        shell.setProcessChannelMode(QProcess::MergedChannels);
        shell.setStandardInputFile(QProcess::nullDevice());
        shell.start(u"sh"_s, { u"-c"_s, rest });
        // The desktop lives on meanwhile: LXD serves nobody while a connection of ours has yet to say what it wants.
        const bool ended = QTest::qWaitFor([&shell] { return shell.state() == QProcess::NotRunning; }, serverPatience);
        said = QString::fromUtf8(shell.readAll());
        return ended && shell.exitCode() == 0;
    };
    return QTest::qWaitFor(succeeds, serverPatience) ? QString() : u"it fails: "_s + said;
}

/** What a person does who takes a dialog's command to a shell. */
QString Steps::pasted(const QString &tool)
{
    QGuiApplication::clipboard()->clear();
    const QPointer<QQuickItem> dialog = m_hands.eyes().layers().value(0);
    QString problem = m_hands.click(u"Copy as"_s);
    if (problem.isEmpty())
        problem = m_hands.click(u"Copy as "_s + tool);
    if (!problem.isEmpty() || !QTest::qWaitFor([] { return !QGuiApplication::clipboard()->text().isEmpty(); }, serverPatience))
        return problem.isEmpty() ? u"nothing is copied"_s : problem;
    m_hands.key(u"Esc"_s);
    if (!QTest::qWaitFor([&] { return m_hands.eyes().layers().value(0) != dialog; }, serverPatience)) // it takes the keyboard with it
        return u"the dialog stays open"_s;
    const QString command = QGuiApplication::clipboard()->text();
    QProcess shell;
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.setStandardInputFile(QProcess::nullDevice());
    shell.setWorkingDirectory(m_values.value(u"tmp"_s));
    shell.start(u"sh"_s, { u"-ec"_s, command });
    const bool ended = QTest::qWaitFor([&shell] { return shell.state() == QProcess::NotRunning; }, serverPatience);
    const QString said = QString::fromUtf8(shell.readAll());
    if (!ended || shell.exitCode() != 0 || said.contains("\"type\":\"error\""_L1))
        return u"“%1” gives %2: %3"_s.arg(command).arg(shell.exitCode()).arg(said);
    return ofOperation(said);
}

/** curl begins an operation and doesn't wait for it. */
QString Steps::ofOperation(const QString &answer)
{
    static const QRegularExpression link(u"\"operation\":\"(/1.0/operations/[^\"]+)\""_s);
    const QString path = link.match(answer).captured(1);
    int status = 0;
    const auto isOver = [&] { return request(u"GET"_s, path, {}, status).value("metadata"_L1).toObject().value("status_code"_L1).toInt(200) >= 200; };
    return path.isEmpty() || QTest::qWaitFor(isOver, serverPatience) ? QString() : path + u" goes on and on"_s;
}

QString Steps::let(const QString &rest)
{
    const QStringList words = rest.split(u' ');
    m_values[words.value(0)] = textOf(valueAt(words.value(1), words.value(2)));
    return m_values[words.value(0)].isEmpty() ? u"nothing there"_s : QString();
}
