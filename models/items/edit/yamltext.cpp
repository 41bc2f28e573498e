// SPDX-License-Identifier: Apache-2.0
#include "models/items/edit/yamltext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>
#include <optional>
#include <yaml-cpp/yaml.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text) { return QCoreApplication::translate("quayside::YamlText", text); }

/** Plain text that no reader of YAML 1.1 or 1.2 takes for anything but text. */
bool isPlain(const QString &text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_/.<(][^\\x00-\\x1f\\x7f-\\x{a0}#]*$"_s);
    static const QRegularExpression other(u"^(true|false|yes|no|on|off|y|n|null|~|[-+]?(0x[0-9a-f_]+|0o?[0-7_]+|[0-9][0-9_]*(\\.[0-9_]*)?(e[-+]?[0-9]+)?"
                                          "|\\.[0-9_]+(e[-+]?[0-9]+)?|[0-9]+(:[0-5]?[0-9])+(\\.[0-9]*)?|\\.inf|\\.nan)|\\.{3}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*|<<|=)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return plain.match(text).hasMatch() && !other.match(text).hasMatch() && !text.contains(": "_L1) && !text.endsWith(u':') && !text.endsWith(u' ');
}

/** Double quotes: JSON's are YAML's. */
QString quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray { text }).toJson(QJsonDocument::Compact);
    QString inner = QString::fromUtf8(list).mid(1, QString::fromUtf8(list).size() - 2);
    static const QRegularExpression odd(u"[\\x7f-\\x{a0}\\x{2028}\\x{2029}\\x{feff}]"_s);
    for (auto match = odd.match(inner); match.hasMatch(); match = odd.match(inner))
        inner.replace(match.capturedStart(), 1, u"\\u%1"_s.arg(match.captured().at(0).unicode(), 4, 16, '0'_L1));
    return inner;
}

/** Single quotes where double ones would need escapes. */
QString scalar(const QString &text)
{
    static const QRegularExpression odd(u"[\\x00-\\x1f\\x7f-\\x{a0}\\x{2028}\\x{2029}\\x{feff}]"_s);
    if (isPlain(text))
        return text;
    const bool needsEscapes = text.contains(u'"') || text.contains(u'\\');
    return needsEscapes && !odd.match(text).hasMatch() ? u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'' : quoted(text);
}

/** Lines that a literal block keeps exactly. */
bool isBlock(const QString &text)
{
    static const QRegularExpression unfit(u"[^\\n\\t\\x20-\\x7e\\x{a1}-\\x{d7ff}\\x{e000}-\\x{fefe}]"_s);
    return text.contains(u'\n') && text != "\n"_L1 && !text.startsWith(u' ') && !text.startsWith(u'\n') && !text.startsWith(u'\t') && !unfit.match(text).hasMatch();
}

QString block(const QString &text, const QString &indent)
{
    const bool ends = text.endsWith(u'\n');
    QString out = !ends ? u"|-"_s : text.endsWith("\n\n"_L1) ? u"|+"_s : u"|"_s;
    QStringList lines = text.split(u'\n');
    if (ends)
        lines.removeLast();
    for (const QString &line : lines)
        out += u'\n' + (line.isEmpty() ? QString() : indent + line);
    return out;
}

QString mapText(const QJsonObject &map, const QString &indent)
{
    QString out;
    for (auto it = map.begin(); it != map.end(); ++it) {
        out += indent + scalar(it.key()) + u':';
        const QString text = it->toString();
        if (it->isObject())
            out += it->toObject().isEmpty() ? u" {}\n"_s : u'\n' + mapText(it->toObject(), indent + u"  "_s);
        else
            out += u' ' + (isBlock(text) ? block(text, indent + u"  "_s) : scalar(text)) + u'\n';
    }
    return out;
}

QString fieldText(const QJsonValue &value, FieldKind kind)
{
    if (kind == FieldKind::Boolean)
        return value.toBool() ? u" true\n"_s : u" false\n"_s;
    if (kind == FieldKind::Text)
        return u' ' + (isBlock(value.toString()) ? block(value.toString(), u"  "_s) : scalar(value.toString())) + u'\n';
    if (kind != FieldKind::Names)
        return value.toObject().isEmpty() ? u" {}\n"_s : u'\n' + mapText(value.toObject(), u"  "_s);
    QString list = value.toArray().isEmpty() ? u" []\n"_s : u"\n"_s;
    for (const QJsonValue &name : value.toArray())
        list += u"- "_s + scalar(name.toString()) + u'\n';
    return list;
}

/** Reads one document; places and problems are collected on the way. */
class Reader {
public:
    Reader(const ObjectShape &shape, YamlDocument &document) : m_shape(shape), m_document(document) { }
    void read(const YAML::Node &root);

private:
    void problem(const YAML::Mark &mark, const QString &text);
    void readField(const ShapeField &field, const YAML::Node &value);
    QJsonValue valueOf(FieldKind kind, const QStringList &path, const YAML::Node &node);
    QString text(const YAML::Node &node);
    QJsonValue boolean(const YAML::Node &node);
    QJsonArray names(const YAML::Node &node);
    QJsonObject map(const QStringList &path, const YAML::Node &node, bool ofMaps);
    void note(const QStringList &path, const YAML::Mark &mark) { m_document.places.insert(path, { mark.line, mark.column, {}, false }); }

    const ObjectShape &m_shape;
    YamlDocument &m_document;
};

QString nameOf(const YAML::Node &node) { return node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString(); }

void Reader::problem(const YAML::Mark &mark, const QString &text)
{
    m_document.problems << TextProblem { std::max(0, mark.line), std::max(0, mark.column), text, true };
}

void Reader::read(const YAML::Node &root)
{
    if (root.IsNull())
        return;
    if (!root.IsMap())
        return problem(root.Mark(), tr("Expected fields like “config:”"));
    for (const auto &entry : root) {
        const QString name = nameOf(entry.first);
        const ShapeField *field = m_shape.find(name);
        if (!field)
            problem(entry.first.Mark(), tr("There is no field “%1” here").arg(name));
        else if (m_document.places.contains({ name }))
            problem(entry.first.Mark(), tr("“%1” stands here twice").arg(name));
        else {
            note({ name }, entry.first.Mark());
            m_document.object.insert(name, valueOf(field->kind, { name }, entry.second));
        }
    }
}

QJsonValue Reader::valueOf(FieldKind kind, const QStringList &path, const YAML::Node &node)
{
    switch (kind) {
    case FieldKind::Text: return text(node);
    case FieldKind::Boolean: return boolean(node);
    case FieldKind::Names: return names(node);
    case FieldKind::Config: return map(path, node, false);
    case FieldKind::Devices: return map(path, node, true);
    }
    return {};
}

QString Reader::text(const YAML::Node &node)
{
    if (!node.IsScalar() && !node.IsNull())
        problem(node.Mark(), tr("Expected a text"));
    return nameOf(node);
}

QJsonValue Reader::boolean(const YAML::Node &node)
{
    bool value = false;
    if (!node.IsScalar() || !YAML::convert<bool>::decode(node, value))
        problem(node.Mark(), tr("Expected true or false"));
    return value;
}

QJsonArray Reader::names(const YAML::Node &node)
{
    QJsonArray list;
    if (!node.IsSequence() && !node.IsNull())
        problem(node.Mark(), tr("Expected a list: a line “- name” for each"));
    for (const auto &entry : node.IsSequence() ? node : YAML::Node())
        list << text(entry);
    return list;
}

QJsonObject Reader::map(const QStringList &path, const YAML::Node &node, bool ofMaps)
{
    QJsonObject object;
    if (!node.IsMap()) {
        if (!node.IsNull())
            problem(node.Mark(), tr("Expected lines of “key: value”"));
        return object;
    }
    for (const auto &entry : node) {
        const QString name = nameOf(entry.first);
        const QStringList below = path + QStringList { name };
        if (m_document.places.contains(below))
            problem(entry.first.Mark(), tr("“%1” stands here twice").arg(name));
        note(below, entry.first.Mark());
        object.insert(name, ofMaps ? QJsonValue(map(below, entry.second, false)) : QJsonValue(text(entry.second)));
    }
    return object;
}

/** yaml-cpp takes the end of the text for a quote that is missing. A line put below it shows: it then becomes part of that scalar. */
class OpenQuote {
public:
    /** Where the quote is that nothing closes; none: all are closed. */
    static std::optional<YAML::Mark> find(const std::string &text);

private:
    static std::optional<YAML::Mark> within(const YAML::Node &node);
    static constexpr char probe[] = "\nquayside-probe: end\n";
    static constexpr char name[] = "quayside-probe";
};

std::optional<YAML::Mark> OpenQuote::within(const YAML::Node &node)
{
    if (node.IsScalar() && node.Scalar().size() > sizeof name && node.Scalar().find(name) != std::string::npos)
        return node.Mark();
    for (const auto &entry : node) {
        const bool isMap = node.IsMap();
        const auto found = isMap ? within(entry.first) : within(entry);
        if (const auto place = found || !isMap ? found : within(entry.second))
            return place;
    }
    return std::nullopt;
}

std::optional<YAML::Mark> OpenQuote::find(const std::string &text)
{
    try {
        return within(YAML::Load(text + probe));
    } catch (const YAML::Exception &) {
        return std::nullopt; // the text fits no further line: {…} on one
    }
}
}

bool YamlDocument::isValid() const
{
    return std::none_of(problems.begin(), problems.end(), [](const TextProblem &problem) { return problem.isError; });
}

QString toYaml(const ObjectShape &shape, const QJsonObject &object)
{
    QString out;
    for (const ShapeField &field : shape.fields) {
        if (object.contains(field.name))
            out += field.name + u':' + fieldText(object.value(field.name), field.kind);
    }
    return out;
}

QString toYamlLine(const QJsonValue &value)
{
    QStringList parts;
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            parts << toYamlLine(one);
        return parts.join(u", "_s);
    }
    if (!value.isObject())
        return value.toVariant().toString();
    const QJsonObject map = value.toObject();
    for (auto it = map.begin(); it != map.end(); ++it)
        parts << it.key() + u": "_s + toYamlLine(*it);
    return parts.join(u", "_s);
}

YamlDocument parseYaml(const ObjectShape &shape, const QString &text)
{
    YamlDocument document;
    try { // yaml-cpp's way of telling: the only one there is
        const std::string bytes = text.toStdString();
        Reader(shape, document).read(YAML::Load(bytes));
        if (const auto mark = OpenQuote::find(bytes))
            document.problems << TextProblem { std::max(0, mark->line), std::max(0, mark->column), tr("This quote is never closed"), true };
    } catch (const YAML::Exception &problem) {
        document.problems << TextProblem { std::max(0, problem.mark.line), std::max(0, problem.mark.column), QString::fromStdString(problem.msg), true };
    }
    return document;
}

}
