// SPDX-License-Identifier: Apache-2.0
#include "models/items/edit/yamlcompletion.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

#include "models/items/keytexts.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
const QStringList deviceTypes { u"disk"_s, u"gpu"_s, u"infiniband"_s, u"nic"_s, u"none"_s, u"pci"_s, u"proxy"_s, u"tpm"_s, u"unix-block"_s,
    u"unix-char"_s, u"unix-hotplug"_s, u"usb"_s };

int indentOf(const QString &line)
{
    const auto it = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; });
    return int(it - line.begin());
}

QString keyOf(const QString &line)
{
    static const QRegularExpression key(u"^\\s*([\"']?)([^\"'#]+?)\\1\\s*:(\\s|$)"_s);
    return key.match(line).captured(2);
}

/** Where the cursor stands: the keys above it, and what of the line is there already. */
struct Place {
    QStringList path;      ///< keys of the lines that this one is below
    QString key;           ///< of this line, when the cursor stands after it
    QString prefix;        ///< what is typed of the word to complete
    bool isListItem = false;
    QStringList siblings;  ///< the other lines at the same level
    QStringList below;     ///< lines that belong to the same parent, for looking at a device's type
};

Place placeAt(const QString &text, int cursor)
{
    const QStringList lines = text.split(u'\n');
    const int row = int(text.left(cursor).count(u'\n'));
    const QString line = text.left(cursor).section(u'\n', -1);
    static const QRegularExpression item(u"^(\\s*)-\\s+(.*)$"_s), pair(u"^\\s*[\"']?([^\"'#:]+)[\"']?:\\s+(.*)$"_s);
    Place place;
    int indent = indentOf(line);
    if (const auto match = item.match(line); match.hasMatch()) {
        place.isListItem = true;
        place.prefix = match.captured(2);
        ++indent; // a list may stand at the level of its key
    } else if (const auto match = pair.match(line); match.hasMatch()) {
        place.key = match.captured(1);
        place.prefix = match.captured(2);
    } else {
        place.prefix = line.mid(indent);
    }
    const auto isBlank = [](const QString &other) { return other.trimmed().isEmpty() || other.trimmed().startsWith(u'#'); };
    int level = indent, first = row;
    for (int above = row - 1; above >= 0 && level > 0; --above) {
        if (isBlank(lines[above]) || indentOf(lines[above]) >= level || keyOf(lines[above]).isEmpty())
            continue;
        level = indentOf(lines[above]);
        place.path.prepend(keyOf(lines[above]));
        if (place.path.size() == 1)
            first = above + 1;
    }
    if (indent == 0)
        first = 0;
    for (int i = first; i < lines.size() && (isBlank(lines[i]) || indent == 0 || indentOf(lines[i]) >= indent || (place.isListItem && lines[i].trimmed().startsWith(u'-'))); ++i) {
        if (i == row || isBlank(lines[i]))
            continue;
        place.below << lines[i];
        if (indentOf(lines[i]) == indent || place.isListItem)
            place.siblings << (place.isListItem ? lines[i].trimmed().mid(1).trimmed() : keyOf(lines[i]));
    }
    return place;
}

struct Word {
    QString text, detail, insert;
};

QList<Word> fieldWords(const ObjectShape &shape)
{
    QList<Word> words;
    for (const ShapeField &field : shape.fields) {
        const bool isOneLine = field.kind == FieldKind::Text || field.kind == FieldKind::Boolean;
        words << Word { field.name, {}, field.name + (isOneLine ? u": "_s : field.kind == FieldKind::Names ? u":\n- "_s : u":\n  "_s) };
    }
    return words;
}

QList<Word> keyWords(const QList<KeyInfo> &keys)
{
    QList<Word> words;
    for (const KeyInfo &info : keys) {
        static const QRegularExpression place(u"[*<].*$"_s);
        words << Word { info.key, keyText(info.text), info.isWildcard() ? QString(info.key).remove(place) : info.key + u": "_s };
    }
    return words;
}

/** A value as it must stand: true in quotes, as a configuration's values are texts. */
QList<Word> valueWords(const QStringList &values, const QString &detail)
{
    static const QRegularExpression special(u"^(true|false|yes|no|on|off|none|null|[0-9.]+)$"_s);
    QList<Word> words;
    for (const QString &value : values)
        words << Word { value, detail, special.match(value).hasMatch() && value != "none"_L1 ? u'"' + value + u'"' : value };
    return words;
}

QList<Word> configWords(const Place &place, const KeyIndex &keys)
{
    if (place.key.isEmpty())
        return keyWords(keys.keys());
    const KeyInfo *info = keys.find(place.key);
    return info ? valueWords(info->choices(), info->defaultText.isEmpty() ? QString() : ConfigForm::tr("default: %1").arg(info->defaultText)) : QList<Word>();
}

QList<Word> deviceWords(const Place &place, const KeyCatalog &catalog)
{
    QString type;
    for (const QString &line : place.below) {
        if (keyOf(line) == "type"_L1)
            type = line.section(u':', 1).trimmed().remove(u'"');
    }
    const KeyIndex keys { deviceKeys(catalog, type) };
    if (place.key == "type"_L1)
        return valueWords(deviceTypes, {});
    return place.key.isEmpty() ? QList<Word> { { u"type"_s, {}, u"type: "_s } } + keyWords(keys.keys()) : configWords(place, keys);
}

QList<Word> wordsAt(const Place &place, const CompletionSource &source)
{
    if (place.path.isEmpty()) {
        const ShapeField *field = source.shape.find(place.key);
        if (place.key.isEmpty())
            return fieldWords(source.shape);
        return field && field->kind == FieldKind::Boolean ? QList<Word> { { u"true"_s, {}, u"true"_s }, { u"false"_s, {}, u"false"_s } } : QList<Word>();
    }
    const ShapeField *field = source.shape.find(place.path.constFirst());
    if (!field)
        return {};
    if (field->kind == FieldKind::Names && place.isListItem)
        return valueWords(source.profiles, {});
    if (field->kind == FieldKind::Config && place.path.size() == 1)
        return configWords(place, source.keys);
    return field->kind == FieldKind::Devices && place.path.size() == 2 ? deviceWords(place, source.catalog) : QList<Word>();
}
}

QList<KeyInfo> deviceKeys(const KeyCatalog &catalog, const QString &type)
{
    QMap<QString, KeyInfo> keys;
    const QString family = type.section(u'-', 0, 0);
    for (const QString &entity : catalog.entities()) {
        const QString name = entity.startsWith("device"_L1) ? QString(entity.mid(7)).replace(u'_', u'-') : QString();
        if (name.isEmpty() || type.isEmpty() || !(name == type || name == family || name.startsWith(type + u'-')))
            continue;
        for (const KeyInfo &info : catalog.keys(entity))
            keys.insert(info.key, info);
    }
    return keys.values();
}

QList<Completion> completions(const CompletionSource &source, const QString &text, int cursor)
{
    const Place place = placeAt(text, cursor);
    const bool isName = place.key.isEmpty();
    QString typed = place.prefix;
    if (typed.startsWith(u'"'))
        typed.remove(0, 1);
    QList<Completion> starting, containing;
    for (const Word &word : wordsAt(place, source)) {
        const bool isThere = isName && place.siblings.contains(word.text);
        if (isThere || word.text == typed || !word.text.contains(typed, Qt::CaseInsensitive))
            continue;
        const bool begins = word.text.startsWith(typed, Qt::CaseInsensitive);
        (begins ? starting : containing) << Completion { word.text, word.detail, word.insert, cursor - int(place.prefix.size()) };
    }
    return starting + containing;
}

}
