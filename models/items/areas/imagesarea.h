// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/items/areas/area.h"
#include "models/items/areas/entityeditor.h"
#include "models/items/areas/imagecatalog.h"

namespace quayside {

/** What is done with images beside moving files: aliases, properties, and copies from catalogues. The list itself is ImagesModel's. */
class ImagesArea : public Area {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(quayside::EntityList *aliases READ aliases CONSTANT)
    Q_PROPERTY(quayside::ImageCatalog *catalog READ catalog CONSTANT)
public:
    explicit ImagesArea(Server *server);

    EntityList *aliases() { return &m_aliases; }
    ImageCatalog *catalog();
    /** Of an image's properties, by its fingerprint; the caller's own. */
    Q_INVOKABLE quayside::EntityEditor *editor(const QString &fingerprint);
    /** What ImagesModel::importFile() does, for a shell; empty for what takes more than one line. */
    Q_INVOKABLE QString importCommand(const QUrl &file, const QString &alias, const QString &tool, const QUrl &rootfs = {}) const;
    /** Of the server's addresses over HTTPS, which another server fetches an image from; none: none can. */
    Q_INVOKABLE QStringList addresses() const;
    Q_INVOKABLE bool canRefresh() const;
    /** What a copy to that server would be for lxc; curl takes several requests. */
    Q_INVOKABLE QString copyCommand(const QString &fingerprint, const QString &target, bool targetIsLocal, const QString &alias, bool autoUpdate) const;
    /** Lets another server fetch the image, once, at the address of that number in addresses(); offered() follows. */
    Q_INVOKABLE void offer(const QString &fingerprint, int address = 0);

Q_SIGNALS:
    /** `source`: what the other server's verb "fetch" takes beside name, alias and autoUpdate. */
    void offered(const QString &fingerprint, const QVariantMap &source, const QString &error);

protected:
    Plan plan(const QString &verb, const QVariantMap &spec) const override;
    void read() override;

private:
    Plan copyPlan(const QVariantMap &spec) const;
    Plan importPlan(const QVariantMap &spec) const;
    Plan fetchPlan(const QVariantMap &spec) const;

    EntityList m_aliases;
    ImageCatalog *m_catalog = nullptr;
};

}
