// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMimeData>
#include <QStringList>
#include <functional>
#include <optional>

namespace quayside {

/** What is dragged out of an instance. Our own panes take it by name; whoever asks for addresses of files (a file manager) gets those of
 *  copies here, which are fetched when it asks and not before. GUI thread. */
class DraggedFiles : public QMimeData {
public:
    /** Gives local paths once, later. */
    using Fetch = std::function<void(std::function<void(const QStringList &paths)> done)>;
    explicit DraggedFiles(Fetch fetch) : m_fetch(std::move(fetch)) { }

    QStringList formats() const override;
    static QString ownFormat() { return QStringLiteral("application/x-quayside-files"); }

protected:
    /** Events go on being handled while the copies come. */
    QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    Fetch m_fetch;
    mutable std::optional<QVariantList> m_urls;
};

}
