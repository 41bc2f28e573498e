// SPDX-License-Identifier: Apache-2.0
#include "models/items/areas/entityeditor.h"

#include "models/api/field.h"
#include "models/items/areas/area.h"
#include "models/items/commandtext.h"
#include "models/items/server.h"

namespace quayside {

using namespace Qt::StringLiterals;

EntityEditor::EntityEditor(Server *server, EditedEntity edited) : m_server(server), m_edited(std::move(edited))
{
    QJSEngine::setObjectOwnership(&m_form, QJSEngine::CppOwnership);
    m_form.setTakesAnyName(m_edited.map == "properties"_L1);
    m_form.setKeys(server->catalog().keys(m_edited.entity, m_edited.type));
    connect(&m_form, &ConfigForm::valuesChanged, this, &EntityEditor::changed);
    load();
}

void EntityEditor::load()
{
    m_server->client()->get(m_edited.path, this, [this](Result<Answer> answer) {
        if (!answer) {
            m_errorText = answer.error().message;
            return Q_EMIT changed();
        }
        const QJsonObject object = answer->metadata.toObject();
        m_etag = answer->etag;
        m_saved = stringMap(object.value(m_edited.map));
        m_form.setSaved(m_saved);
        m_fields = {};
        for (const QString &name : m_edited.kept) {
            if (object.contains(name))
                m_fields.insert(name, object.value(name));
        }
        m_savedFields = m_fields;
        m_isLoaded = true;
        Q_EMIT changed();
    });
}

void EntityEditor::setField(const QString &name, const QVariant &value)
{
    m_fields.insert(name, QJsonValue::fromVariant(value));
    Q_EMIT changed();
}

QJsonObject EntityEditor::body() const
{
    QJsonObject object = m_fields, keys;
    const StringMap values = m_form.values();
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        keys.insert(it.key(), it.value());
    object.insert(m_edited.map, keys);
    return object;
}

void EntityEditor::save()
{
    if (m_isSaving || !m_isLoaded || !m_server)
        return;
    m_isSaving = true;
    m_errorText.clear();
    Q_EMIT changed();
    m_server->client()->run(ApiClient::request("PUT", m_edited.path, toJson(body()), m_etag), this, [this](Result<Answer> answer) {
        m_isSaving = false;
        if (!answer)
            m_errorText = answer.error().status == 412 ? tr("It was changed elsewhere since. Close this and open it again to see it as it is now.")
                                                       : answer.error().message;
        Q_EMIT changed();
        if (answer)
            Q_EMIT saved();
    });
}

QString EntityEditor::command(const QString &tool) const
{
    if (!m_server)
        return {};
    Plan plan { "PUT", m_edited.path, body(), m_edited.lxc };
    const StringMap values = m_form.values();
    StringMap changed;
    for (const StringMap *map : { &m_saved, &values }) {
        for (auto it = map->cbegin(); it != map->cend(); ++it) {
            if (m_saved.value(it.key()) != values.value(it.key()))
                changed.insert(it.key(), values.value(it.key()));
        }
    }
    if (changed.isEmpty() || m_fields != m_savedFields)
        plan.lxc.clear(); // not what `lxc … set` can say
    else
        plan.lxc += plan.lxc.isEmpty() ? QStringList() : command::pairs(changed);
    return shellCommand(plan, m_server->remote(), m_server->project(), tool);
}

}
