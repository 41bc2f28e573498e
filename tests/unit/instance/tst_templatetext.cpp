// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QTest>

#include "server/instance/templatetext.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class TestTemplateText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asThePeerDoes_data();
    void asThePeerDoes();
    void renders_data();
    void renders();
    void refuses_data();
    void refuses();
};

static TemplateContext context()
{
    return { u"create"_s, u"/etc/hostname"_s,
        { { u"name"_s, u"c1"_s }, { u"architecture"_s, u"x86_64"_s }, { u"privileged"_s, u"false"_s } },
        { { u"user.a"_s, u"text\n"_s }, { u"user.empty"_s, u""_s } },
        { { u"eth0"_s, { { u"type"_s, u"nic"_s } } }, { u"root"_s, { { u"type"_s, u"disk"_s } } } },
        { { u"default"_s, u"prop"_s } } };
}

/** tests/data/templates/pongo2.tsv: what Debian's LXD 5.0.2 made of these templates, "ERROR" where it refused them. */
void TestTemplateText::asThePeerDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QFile table(QStringLiteral(QUAYSIDE_TEMPLATE_TABLE));
    QVERIFY(table.open(QIODevice::ReadOnly));
    for (const QString &line : QString::fromUtf8(table.readAll()).split(u'\n', Qt::SkipEmptyParts))
        QTest::newRow(qPrintable(line.section(u'\t', 0, 0))) << line.section(u'\t', 0, 0) << line.section(u'\t', 1);
}

void TestTemplateText::asThePeerDoes()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const TemplateContext peers { u"start"_s, u"/t"_s,
        { { u"name"_s, u"c1"_s }, { u"type"_s, u"container"_s }, { u"architecture"_s, u"x86_64"_s }, { u"privileged"_s, u"false"_s }, { u"ephemeral"_s, u"false"_s } },
        { { u"user.a"_s, u"text\n"_s }, { u"user.n"_s, u"12"_s }, { u"user.l"_s, u"a,b,c"_s } },
        { { u"root"_s, { { u"type"_s, u"disk"_s }, { u"path"_s, u"/"_s }, { u"pool"_s, u"default"_s } } } },
        { { u"p"_s, u"prop"_s }, { u"n"_s, u"5"_s } } };
    const auto result = renderTemplate(text, peers);
    if (expected == "ERROR"_L1)
        QVERIFY2(!result, qPrintable(result.value_or(QString())));
    else
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    if (result)
        QCOMPARE(*result, expected);
}

void TestTemplateText::renders_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) { QTest::newRow(name) << text << expected; };
    row("plain", u"a { b } %c\n"_s, u"a { b } %c\n"_s);
    row("name", u"{{ container.name }}\n"_s, u"c1\n"_s);
    row("instance", u"{{instance.name}}"_s, u"c1"_s);
    row("unknown", u"[{{ nothing.at.all }}]"_s, u"[]"_s);
    row("not escaped", u"{{ \"<&>\" }}"_s, u"<&>"_s);
    row("config_get", u"{{ config_get(\"user.a\", \"d\") }}"_s, u"text"_s);
    row("config_get default", u"{{ config_get(\"user.b\", \"d\") }}"_s, u"d"_s);
    row("config_get empty", u"[{{ config_get(\"user.empty\", \"d\") }}]"_s, u"[d]"_s);
    row("config_get default name", u"{{ config_get('user.b', properties.default) }}"_s, u"prop"_s);
    row("upper", u"{{ container.name|upper }}"_s, u"C1"_s);
    row("lower", u"{{ \"ABC\" | lower }}"_s, u"abc"_s);
    row("default", u"{{ properties.x|default:\"y\"|upper }}"_s, u"Y"_s);
    row("if", u"{% if trigger == \"create\" %}a{% else %}b{% endif %}"_s, u"a"_s);
    row("else", u"{% if trigger == \"start\" %}a{% else %}b{% endif %}"_s, u"b"_s);
    row("elif", u"{% if trigger == \"start\" %}a{% elif trigger == \"create\" %}c{% else %}b{% endif %}"_s, u"c"_s);
    row("first true branch only", u"{% if true %}a{% elif true %}c{% endif %}"_s, u"a"_s);
    row("and or not", u"{% if not (false or false) and trigger != \"x\" %}y{% endif %}"_s, u"y"_s);
    row("nested", u"{% if true %}{% if false %}a{% else %}b{% endif %}c{% endif %}"_s, u"bc"_s);
    row("nested in a dead branch", u"{% if false %}{% if true %}a{% else %}b{% endif %}c{% endif %}d"_s, u"d"_s);
    row("for", u"{% for name, device in devices %}{{ name }}={{ device.type }};{% endfor %}"_s, u"eth0=nic;root=disk;"_s);
    row("for over nothing", u"a{% for x in nothing %}{{ x }}{% endfor %}b"_s, u"ab"_s);
    row("in", u"{% if \"eth0\" in devices %}yes{% endif %}"_s, u"yes"_s);
    row("comment", u"a{# {{ gone }} #}b"_s, u"ab"_s);
    row("boolean", u"{{ 1 == 1 }}"_s, u"True"_s);
    row("from the right", u"{% if false and true or true %}y{% else %}n{% endif %}"_s, u"n"_s);
    row("verbatim cut", u"a{% verbatim %} {{ x }} {% y {%  endverbatim  %}b"_s, u"a {{ x }} {% y b"_s);
    row("comment with rubbish", u"{% comment %}{{ a }}{% endif %}{% endcomment %}b"_s, u"b"_s);
    row("cut over lines", u"a \n {%- if true -%} \n b \n {%- endif %}\n"_s, u"ab\n"_s);
    row("inner loop", u"{% for a in \"xy\" %}{% for b in \"pq\" %}{{ forloop.Parentloop.Counter }}{{ b }}{% endfor %}{{ forloop.Counter }};{% endfor %}"_s, u"1p1q1;2p2q2;"_s);
    row("sorted", u"{% for k in config sorted %}{{ k }} {% endfor %}"_s, u"user.a user.empty "_s);
    row("with ends", u"{% with a=1 b=2 %}{{ a + b }}{% endwith %}{{ a }}"_s, u"3"_s);
    row("set in a dead branch", u"{% if false %}{% set a = 1 %}{% endif %}[{{ a }}]"_s, u"[]"_s);
    row("smallest number", u"{{ (0 - 9223372036854775807 - 1) / (0 - 1) }}"_s, u"-9223372036854775808"_s);
    row("string formats", u"{{ 255|stringformat:\"%x\" }} {{ 255|stringformat:\"<%-5d>\" }} {{ 1.5|stringformat:\"%.2f\" }} {{ \"a\"|stringformat:\"%3s\" }}"_s, u"ff <255  > 1.50   a"_s);
    row("quotes inside", u"{{ \"a\\\"b\" }}"_s, u"a\"b"_s);
}

void TestTemplateText::renders()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto result = renderTemplate(text, context());
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(*result, expected);
}

void TestTemplateText::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QString &text, const QString &message) { QTest::newRow(name) << text << message; };
    row("open tag", u"a\n{{ x"_s, u"line 2"_s);
    row("no endif", u"{% if true %}a"_s, u"endif"_s);
    row("no endfor", u"{% for x in devices %}a"_s, u"endfor"_s);
    row("crossed", u"{% if true %}{% for x in devices %}{% endif %}{% endfor %}"_s, u"endfor"_s);
    row("lone endif", u"a\n\n{% endif %}"_s, u"line 3"_s);
    row("unknown tag", u"{% include \"/etc/shadow\" %}"_s, u"include"_s);
    row("unknown filter", u"{{ 1|exec }}"_s, u"exec"_s);
    row("open quote", u"{{ \"x }}"_s, u"missing"_s);
    row("open quote in a filter's tag", u"{% filter cut:\"x %}"_s, u"missing"_s);
    row("rubbish", u"{{ 1 2 }}"_s, u"unexpected"_s);
    row("empty", u"{{ }}"_s, u"missing"_s);
    row("deep", u"{{ "_s + QString(100, u'(') + u"1"_s + QString(100, u')') + u" }}"_s, u"deep"_s);
    row("deep blocks 2", u"{% with a=1 %}"_s.repeated(100) + u"{% endwith %}"_s.repeated(100), u"deep"_s);
    row("long text", u"{% set x = \"0123456789\" %}"_s + u"{% set x = x|add:x %}"_s.repeated(30), u"too long"_s);
    row("long output", u"{% for a in x %}{% endfor %}{% set x = \"0123456789\" %}"_s + u"{% set x = x|add:x %}"_s.repeated(15) + u"{{ x }}"_s.repeated(20), u"too long"_s);
    row("loops", u"{% for a in d %}{% endfor %}"_s + u"{% for a in \"0123456789\" %}"_s.repeated(9) + u"{% endfor %}"_s.repeated(9), u"too long"_s);
    row("dead code in loops", u"{% for a in \"0123456789\" %}"_s.repeated(6) + u"{% if false %}x{% endif %}"_s.repeated(50) + u"{% endfor %}"_s.repeated(6), u"too long"_s);
    row("width", u"{{ 1|ljust:2000000000 }}"_s, u"width"_s);
    row("format", u"{{ 1|stringformat:\"%s%n\" }}"_s, u"stringformat"_s);
    row("else twice", u"{% if false %}{% else %}{% else %}{% endif %}"_s, u"endif"_s);
    row("crossed ends", u"{% with a=1 %}{% endfor %}"_s, u"endwith"_s);
    row("open verbatim", u"\n{% verbatim %}{{ x"_s, u"line 2"_s);
    row("include", u"{% include \"hosts.tpl\" %}"_s, u"include"_s);
    row("name missing", u"{% set = 1 %}"_s, u"unexpected"_s);
    row("deep blocks", u"{% if true %}"_s.repeated(100) + u"{% endif %}"_s.repeated(100), u"deep"_s);
}

void TestTemplateText::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    const auto result = renderTemplate(text, context());
    QVERIFY(!result);
    QVERIFY2(result.error().message.contains(message), qPrintable(result.error().message));
}

QTEST_GUILESS_MAIN(TestTemplateText)
#include "tst_templatetext.moc"
