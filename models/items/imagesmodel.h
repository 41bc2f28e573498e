// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>
#include <QTimer>
#include <QUrl>

#include "models/api/image.h"
#include "models/client/apiclient.h"
#include "models/items/rowmodel.h"

namespace quayside {

struct ImageEntry {
    QString key;
    api::Image image;
    size_t contentHash = 0;
    QString aliasText() const;
    bool operator==(const ImageEntry &other) const { return key == other.key && contentHash == other.contentHash; }
};

/** The images of one server's current project. Main thread. */
class ImagesModel : public RowModel<ImageEntry> {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY transferChanged)
    Q_PROPERTY(QString transferText READ transferText NOTIFY transferChanged)
    Q_PROPERTY(double transferProgress READ transferProgress NOTIFY transferChanged)
public:
    explicit ImagesModel(ApiClient *client, QObject *parent = nullptr);

    int count() const { return rowCount(); }
    bool isBusy() const { return m_transfers > 0; }
    /** "Importing x.tar.gz: 61 %" while a file is on its way. */
    QString transferText() const { return m_transferText; }
    double transferProgress() const { return m_transferProgress; }
    Q_INVOKABLE int indexOf(const QString &fingerprint) const { return indexOfRow(fingerprint); }
    /** `rootfs`: of a split image, whose metadata are in `file`; else empty. */
    Q_INVOKABLE void importFile(const QUrl &file, const QString &alias, const QUrl &rootfs = {});
    Q_INVOKABLE void remove(const QStringList &fingerprints);
    Q_INVOKABLE void exportTo(const QString &fingerprint, const QUrl &file);

    /** Reads the list; `done` (may be empty) comes afterwards, also after a failure. */
    void load(const QString &project, std::function<void()> done = {});
    /** Reads the list again, once for many calls. */
    void loadSoon();

Q_SIGNALS:
    void countChanged();
    void transferChanged();
    void failed(const QString &text);
    void succeeded(const QString &text);

protected:
    void countMayHaveChanged() override { Q_EMIT countChanged(); }

private:
    void watch(class FileTransfer *transfer, const QString &running, const QString &finished);

    ApiClient *m_client;
    QTimer m_soon;
    QString m_project, m_transferText;
    double m_transferProgress = -1;
    int m_transfers = 0;
};

}
