// SPDX-License-Identifier: Apache-2.0
#include "models/items/preferences.h"

#include <QDir>
#include <QJSValue>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int saveMs = 100, retryMs = 10'000;
}

Preferences::Preferences(const QString &directory, QObject *parent)
    : QObject(parent), m_settings(directory + u"/preferences.ini"_s, QSettings::IniFormat)
{
    m_saving.setSingleShot(true);
    connect(&m_saving, &QTimer::timeout, this, &Preferences::save);
}

int Preferences::textScale() const
{
    const int percent = value(u"text.scale"_s, 0).toInt();
    return percent == 0 ? 0 : std::clamp(percent, 100, 200);
}

/** By settings of its own: those that failed once say so for ever. They share what is to be written. */
void Preferences::save()
{
    QSettings writer(m_settings.fileName(), QSettings::IniFormat);
    writer.sync();
    const bool isWritten = writer.status() == QSettings::NoError;
    if (!isWritten)
        m_saving.start(retryMs);
    if (!std::exchange(m_hasFailed, !isWritten) && !isWritten)
        Q_EMIT failed(tr("The preferences hold until Quayside ends: %1 can't be written").arg(QDir::toNativeSeparators(m_settings.fileName())));
}

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
    m_saving.start(saveMs);
    Q_EMIT changed();
}

}
