// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

#include "models/items/areas/area.h"

namespace quayside {

/** The certificates that a server trusts. Keys: fingerprints. */
class AccessArea : public Area {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(quayside::EntityList *certificates READ certificates CONSTANT)
    /** Name and projects of a certificate can be changed (extension certificate_update). */
    Q_PROPERTY(bool hasUpdates READ hasUpdates NOTIFY changed)
    /** The server gives out tokens, with which a client adds itself (extension certificate_token). */
    Q_PROPERTY(bool hasTokens READ hasTokens NOTIFY changed)
    /** A certificate can be bound to some projects (extension certificate_project). */
    Q_PROPERTY(bool hasRestrictions READ hasRestrictions NOTIFY changed)
    /** The token that was made last, to be given to the client; empty before. */
    Q_PROPERTY(QString token READ token NOTIFY changed)
    /** This computer's own, which is what it is known by: PEM and fingerprint; empty while it has none. */
    Q_PROPERTY(QString ownCertificate READ ownCertificate CONSTANT)
    Q_PROPERTY(QString ownFingerprint READ ownFingerprint CONSTANT)
public:
    explicit AccessArea(Server *server);

    EntityList *certificates() { return &m_certificates; }
    bool hasUpdates() const;
    bool hasTokens() const;
    bool hasRestrictions() const;
    QString token() const { return m_token; }
    QString ownCertificate() const { return QString::fromLatin1(m_ownPem); }
    QString ownFingerprint() const { return m_ownFingerprint; }
    /** {name, fingerprint, subject, until} of a PEM text; {error} when it isn't one. */
    Q_INVOKABLE QVariantMap inspect(const QString &pem) const;
    /** A certificate's file as text; empty when it can't be read or is none. */
    Q_INVOKABLE QString readFile(const QUrl &file) const;

protected:
    Plan plan(const QString &verb, const QVariantMap &spec) const override;
    void read() override;
    void done(const QString &verb, const QVariantMap &spec, const Answer &answer) override;

private:
    EntityList m_certificates;
    QByteArray m_ownPem;
    QString m_ownFingerprint, m_token;
};

}
