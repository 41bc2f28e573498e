// SPDX-License-Identifier: Apache-2.0
#include "models/items/preferences.h"

#include <QJSValue>

namespace quayside {

using namespace Qt::StringLiterals;

Preferences::Preferences(const QString &directory, QObject *parent)
    : QObject(parent), m_settings(directory + u"/preferences.ini"_s, QSettings::IniFormat) { }

/** An INI file has texts only: what was stored as a number or a truth value comes back as the fallback's type. */
QVariant Preferences::value(const QString &key, const QVariant &fallback) const
{
    QVariant value = m_settings.value(key, fallback);
    if (fallback.isValid() && value.metaType() != fallback.metaType() && value.canConvert(fallback.metaType()))
        value.convert(fallback.metaType());
    return value;
}

void Preferences::setValue(const QString &key, const QVariant &value)
{
    const QVariant plain = value.metaType() == QMetaType::fromType<QJSValue>() ? value.value<QJSValue>().toVariant() : value;
    if (m_settings.value(key) == plain)
        return;
    m_settings.setValue(key, plain);
    Q_EMIT changed();
}

}
