// SPDX-License-Identifier: Apache-2.0
#include "models/items/edit/objectdraft.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "models/items/edit/textdiff.h"
#include "models/items/edit/yamlcompletion.h"
#include "models/items/profilesmodel.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
/** The server's own keys change under one's hands (an instance that stops): the newest are taken and it is sent again, so often. */
constexpr int mostAttempts = 4;

StringMap toStringMap(const QJsonValue &value)
{
    StringMap map;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        map.insert(it.key(), it->toString());
    return map;
}

QJsonObject toObject(const StringMap &map)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QString kindName(DiffLine::Kind kind)
{
    const QString names[] = { u"same"_s, u"added"_s, u"removed"_s, u"gap"_s };
    return names[kind];
}
}

ObjectDraft::ObjectDraft(DraftTarget target, Server *server, QObject *parent) : QObject(parent), m_target(std::move(target)), m_server(server)
{
    QJSEngine::setObjectOwnership(this, QJSEngine::CppOwnership);
    const auto setKeys = [this] { m_form.setKeys(m_server->catalog().keys(m_target.shape.entity)); };
    setKeys();
    connect(server, &Server::catalogChanged, this, [this, setKeys] {
        setKeys();
        check(parseYaml(m_target.shape, m_text));
    });
    connect(server, &Server::resynced, this, &ObjectDraft::refresh);
    connect(&m_form, &ConfigForm::valuesChanged, this, [this] {
        if (!m_isFilling)
            change(u"config"_s, toObject(m_form.values()));
    });
    load({});
}

QStringList ObjectDraft::profiles() const { return m_draft.value("profiles"_L1).toVariant().toStringList(); }
void ObjectDraft::setProfiles(const QStringList &names) { change(u"profiles"_s, QJsonArray::fromStringList(names)); }

void ObjectDraft::change(const QString &field, const QJsonValue &value)
{
    if (m_isValid && m_draft.value(field) != value)
        setDraft(withValue(m_draft, { field }, value));
}

void ObjectDraft::setDraft(const QJsonObject &draft, bool keepText)
{
    m_draft = draft;
    if (m_isOutdated)
        m_merge.setSides(m_base, m_draft, m_theirs); // what was typed since then counts too
    m_isFilling = true;
    m_form.setValues(toStringMap(draft.value("config"_L1)));
    m_isFilling = false;
    updateInherited();
    if (!keepText) {
        m_text = toYaml(m_target.shape, draft);
        check(parseYaml(m_target.shape, m_text));
        Q_EMIT yamlReplaced();
    }
    Q_EMIT changed();
}

void ObjectDraft::setYaml(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    const YamlDocument document = parseYaml(m_target.shape, text);
    check(document);
    if (m_isValid)
        return setDraft(document.object, true);
    Q_EMIT changed();
}

void ObjectDraft::check(const YamlDocument &document)
{
    QList<TextProblem> problems = document.problems;
    const QJsonObject config = document.object.value("config"_L1).toObject();
    for (auto it = config.begin(); it != config.end() && m_form.isDescribed(); ++it) {
        const KeyInfo *info = m_form.keyIndex().find(it.key());
        const bool isKnown = info || isServersOwnKey(it.key()) || it.key().startsWith("image."_L1);
        const QString text = !isKnown ? tr("The server describes no key “%1”").arg(it.key()) : info ? info->problemWith(it->toString()) : QString();
        const TextProblem place = document.places.value({ u"config"_s, it.key() });
        if (!text.isEmpty())
            problems << TextProblem { place.line, place.column, text, false };
    }
    m_isValid = document.isValid();
    if (problems == m_problems)
        return;
    m_problems = problems;
    Q_EMIT problemsChanged();
}

QVariantList ObjectDraft::problems() const
{
    QVariantList list;
    for (const TextProblem &problem : m_problems)
        list << QVariantMap { { u"line"_s, problem.line }, { u"column"_s, problem.column }, { u"text"_s, problem.text }, { u"isError"_s, problem.isError } };
    return list;
}

QStringList ObjectDraft::restartKeys() const
{
    QStringList keys = m_form.changedKeys();
    keys.removeIf([this](const QString &key) {
        const KeyInfo *info = m_form.keyIndex().find(key);
        return !info || info->liveUpdate != "no"_L1;
    });
    return keys;
}

void ObjectDraft::load(std::function<void()> done)
{
    m_server->client()->get(m_target.path(), this, [this, done = std::move(done)](Result<Answer> answer) {
        if (answer)
            take(m_target.shape.writable(answer->metadata.toObject()), answer->etag);
        else if (done)
            return fail(answer.error().message);
        if (done)
            done();
    });
}

void ObjectDraft::take(const QJsonObject &theirs, const QByteArray &etag)
{
    const bool isUntouched = !m_isReady || !isDirty();
    MergeModel merge;
    merge.setSides(m_base, m_draft, theirs);
    const QList<Difference> all = threeWay(m_base, m_draft, theirs);
    const bool isForeign = std::any_of(all.begin(), all.end(), [](const Difference &one) {
        return one.kind == Difference::Conflict || (one.kind == Difference::Theirs && !isServersOwnKey(placeText(one.path)));
    });
    if (!isUntouched && (isForeign || (!m_isValid && theirs != m_base))) {
        m_theirs = theirs;
        m_theirsEtag = etag;
        m_isOutdated = true;
        m_merge.setSides(m_base, m_draft, theirs);
        return Q_EMIT changed();
    }
    const bool isSame = m_isReady && theirs == m_base;
    m_etag = etag;
    m_isReady = true;
    m_isOutdated = false;
    if (isSame)
        return Q_EMIT changed();
    m_base = theirs;
    m_form.setBase(toStringMap(theirs.value("config"_L1)));
    setDraft(isUntouched ? theirs : merge.merged());
}

void ObjectDraft::applyMerge()
{
    if (!m_isOutdated)
        return;
    const QJsonObject merged = m_merge.merged();
    m_base = m_theirs;
    m_etag = m_theirsEtag;
    m_isOutdated = false;
    m_errorText.clear();
    m_form.setBase(toStringMap(m_base.value("config"_L1)));
    setDraft(merged);
}

void ObjectDraft::save()
{
    if (m_isSaving || !m_isValid)
        return;
    if (m_isOutdated) // it may say the same by now
        take(QJsonObject(m_theirs), QByteArray(m_theirsEtag));
    if (m_isOutdated)
        return Q_EMIT mergeNeeded();
    m_isSaving = true;
    m_errorText.clear();
    m_attempts = 0;
    Q_EMIT changed();
    send();
}

void ObjectDraft::send()
{
    const QJsonObject object = m_draft;
    const QByteArray body = toJson(m_target.patches ? patch() : object);
    ApiRequest request = ApiClient::request(m_target.patches ? "PATCH" : "PUT", m_target.path(), body, m_etag);
    m_server->client()->run(std::move(request), this, [this, object](Result<Answer> answer) {
        if (answer)
            return sent(object);
        if (answer.error().status != 412 || ++m_attempts >= mostAttempts)
            return fail(answer.error().message);
        load([this] {
            if (!m_isOutdated)
                return send();
            m_isSaving = false;
            Q_EMIT changed();
            Q_EMIT mergeNeeded();
        });
    });
}

/** What was sent is what the server has, until it tells better. */
void ObjectDraft::sent(const QJsonObject &object)
{
    m_isSaving = false;
    m_base = object;
    m_form.setBase(toStringMap(object.value("config"_L1)));
    setDraft(m_draft, true);
    load({});
    Q_EMIT saved();
}

void ObjectDraft::fail(const QString &message)
{
    m_isSaving = false;
    m_errorText = message;
    Q_EMIT changed();
}

void ObjectDraft::revert()
{
    m_errorText.clear();
    if (std::exchange(m_isOutdated, false)) {
        m_base = m_theirs;
        m_etag = m_theirsEtag;
        m_form.setBase(toStringMap(m_base.value("config"_L1)));
    }
    setDraft(m_base);
    load({});
}

bool ObjectDraft::isSecret(const QString &key) const
{
    const KeyInfo *info = m_form.keyIndex().find(key);
    return info ? info->isSecret : key.endsWith("_password"_L1);
}

QJsonObject ObjectDraft::withoutSecrets(QJsonObject object, const QString &instead) const
{
    QJsonObject config = object.value("config"_L1).toObject();
    for (auto it = config.begin(); it != config.end(); ++it) {
        if (isSecret(it.key()) && !it->toString().isEmpty())
            *it = instead;
    }
    return object.contains("config"_L1) ? withValue(object, { u"config"_s }, config) : object;
}

/** Empty values take keys away (doc/rest-api.md, PATCH). */
QJsonObject ObjectDraft::patch() const
{
    QJsonObject config;
    for (const QString &key : m_form.changedKeys())
        config.insert(key, m_form.value(key));
    return { { "config"_L1, config } };
}

QVariantList ObjectDraft::diff() const
{
    const QString before = toYaml(m_target.shape, withoutSecrets(m_base, tr("(secret)")));
    QJsonObject mine = withoutSecrets(m_draft, tr("(secret)"));
    for (const QString &key : m_form.changedKeys()) {
        if (isSecret(key) && !m_form.value(key).isEmpty())
            mine = withValue(mine, { u"config"_s, key }, tr("(a new secret)"));
    }
    QVariantList list;
    for (const DiffLine &line : diffLines(before, toYaml(m_target.shape, mine)))
        list << QVariantMap { { u"kind"_s, kindName(line.kind) }, { u"before"_s, line.before }, { u"after"_s, line.after }, { u"text"_s, line.text } };
    return list;
}

QString ObjectDraft::command(const QString &tool) const
{
    const QJsonObject mine = m_isOutdated ? m_merge.merged() : m_draft, body = withoutSecrets(mine, u"PASSWORD"_s);
    const QList<Difference> all = differences(m_isOutdated ? m_theirs : m_base, mine);
    const bool isConfig = !all.isEmpty() && std::all_of(all.begin(), all.end(), [](const Difference &one) { return one.path.size() == 2 && one.path[0] == "config"_L1; });
    QStringList settings;
    QJsonObject config;
    for (const Difference &one : isConfig ? all : QList<Difference>()) {
        const QString value = body.value("config"_L1)[one.path[1]].toString();
        settings << one.path[1] + u'=' + value;
        config.insert(one.path[1], value);
    }
    if (tool == "curl"_L1)
        return m_server->curlCommand(m_target.patches ? "PATCH" : "PUT", m_target.path(), toJson(m_target.patches ? QJsonObject { { "config"_L1, config } } : body));
    if (!isConfig)
        return m_server->lxcCommand({ m_target.shape.command, u"edit"_s }, m_target.name) + u" <<'EOF'\n"_s + toYaml(m_target.shape, body) + u"EOF"_s;
    return m_server->lxcCommand({ m_target.shape.command, u"set"_s }, m_target.name, settings);
}

QVariantList ObjectDraft::complete(const QString &text, int cursor) const
{
    QVariantList list;
    for (const Completion &one : completions({ m_target.shape, m_form.keyIndex(), m_server->catalog(), m_server->profiles()->names() }, text, cursor))
        list << QVariantMap { { u"label"_s, one.label }, { u"detail"_s, one.detail }, { u"insert"_s, one.insert }, { u"from"_s, one.from } };
    return list;
}

void ObjectDraft::followProfiles(ProfilesModel *profiles)
{
    m_profiles = profiles;
    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(profiles, signal, this, &ObjectDraft::updateInherited);
    connect(profiles, &QAbstractItemModel::dataChanged, this, &ObjectDraft::updateInherited);
    updateInherited();
}

void ObjectDraft::updateInherited()
{
    if (!m_profiles)
        return;
    QMap<QString, InheritedValue> inherited;
    for (const QString &name : profiles()) {
        const ProfileEntry *row = m_profiles->row(name);
        const StringMap config = row ? row->profile.config : StringMap();
        for (auto it = config.cbegin(); it != config.cend(); ++it)
            inherited.insert(it.key(), { it.value(), name });
    }
    m_form.setInherited(inherited);
}

}
