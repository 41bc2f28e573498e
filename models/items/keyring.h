// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QQmlEngine>
#include <functional>

namespace quayside {

/** Where passwords are kept that the person wants kept: the desktop's keyring. This one keeps nothing; the program brings another where
 *  there is a keyring. Main thread. */
class Keyring : public QObject {
    Q_OBJECT
    QML_ANONYMOUS
    /** Whether write() keeps anything. */
    Q_PROPERTY(bool available READ isAvailable NOTIFY availableChanged)
public:
    using QObject::QObject;
    virtual bool isAvailable() const { return false; }
    /** `done` gets the secret, empty when there is none or the person keeps the keyring locked; later, and not once `context` is gone. */
    virtual void read(const QString &key, QObject *context, std::function<void(const QString &)> done);
    virtual void write(const QString &, const QString &) { }
    virtual void forget(const QString &) { }

Q_SIGNALS:
    void availableChanged();
    /** Something couldn't be kept; for the person. */
    void failed(const QString &text);
};

}
