// SPDX-License-Identifier: Apache-2.0
#include "models/items/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJSValue>
#include <QLockFile>
#include <QSettings>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr int saveMs = 100, retryMs = 10'000;
constexpr int patience = 2000; ///< ms, for another copy of this program that holds the file

/** Or not there yet: what else may stand in its place, as a pipe, would be waited for without end. */
bool isPlain(const QString &file) { return !QFileInfo::exists(file) || QFileInfo(file).isFile(); }
}

Preferences::Preferences(const QString &directory, QObject *parent) : QObject(parent), m_file(directory + u"/preferences.ini"_s)
{
    if (isPlain(m_file)) {
        const QSettings kept(m_file, QSettings::IniFormat);
        for (const QString &key : kept.allKeys())
            m_values.insert(key, kept.value(key));
    }
    m_writer.setMaxThreadCount(1);
    m_saving.setSingleShot(true);
    connect(&m_saving, &QTimer::timeout, this, &Preferences::save);
}

/** QSettings waits for the lock without end: here it is first seen to be free. */
static bool isFree(const QString &file)
{
    QLockFile lock(file + u".lock"_s); // as QSettings does
    lock.setStaleLockTime(0);
    return lock.tryLock(patience) || lock.error() != QLockFile::LockFailedError;
}

static bool write(const QString &file, const QVariantMap &changes)
{
    if (!isPlain(file) || !isFree(file))
        return false;
    QSettings writer(file, QSettings::IniFormat);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        writer.setValue(it.key(), it.value());
    writer.sync();
    return writer.status() == QSettings::NoError;
}

Preferences::~Preferences()
{
    m_writer.waitForDone();
    QCoreApplication::sendPostedEvents(this); // what it couldn't write is unsaved again
    if (!m_unsaved.isEmpty())
        write(m_file, m_unsaved);
}

int Preferences::textScale() const
{
    const int percent = value(u"text.scale"_s, 0).toInt();
    return percent == 0 ? 0 : std::clamp(percent, 100, 200);
}

/** In a thread of its own: it waits for the disk, and for another copy of this program that writes just now. */
void Preferences::save()
{
    m_writer.start([this, file = m_file, changes = std::exchange(m_unsaved, {})] {
        const bool success = write(file, changes);
        QMetaObject::invokeMethod(this, [this, changes, success] { saved(changes, success); }, Qt::QueuedConnection);
    });
}

void Preferences::saved(const QVariantMap &changes, bool success)
{
    if (!success) {
        QVariantMap all = changes;
        all.insert(m_unsaved); // the newer ones
        m_unsaved = all;
        m_saving.start(retryMs);
    }
    if (!std::exchange(m_hasFailed, !success) && !success)
        Q_EMIT failed(tr("The preferences hold until Quayside ends: %1 can't be written").arg(QDir::toNativeSeparators(m_file)));
}

/** An INI file has texts only: what was stored as a number or a truth value comes back as the fallback's type. */
QVariant Preferences::value(const QString &key, const QVariant &fallback) const
{
    QVariant value = m_values.value(key, fallback);
    if (fallback.isValid() && value.metaType() != fallback.metaType() && value.canConvert(fallback.metaType()))
        value.convert(fallback.metaType());
    return value;
}

void Preferences::setValue(const QString &key, const QVariant &value)
{
    const QVariant plain = value.metaType() == QMetaType::fromType<QJSValue>() ? value.value<QJSValue>().toVariant() : value;
    if (m_values.value(key) == plain)
        return;
    m_values.insert(key, plain);
    m_unsaved.insert(key, plain);
    m_saving.start(saveMs);
    Q_EMIT changed();
}

}
