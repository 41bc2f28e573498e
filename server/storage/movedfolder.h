// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "models/core/result.h"

namespace quayside {

/** A folder of the server's (DIR/images) that is there itself or is a link to one elsewhere, and goes from one place to another so that all
 *  that is in it is whole in one of them at every moment, whatever the process ends in. A place is the path of a folder, or empty: the
 *  folder itself. Beside it are, meanwhile: NAME.new, what is to have its name; NAME.move, both places; NAME.old where the file system can't
 *  exchange two names. Nobody may work in it during swap() and settle(); one thread at a time. Blocking. */
class MovedFolder {
public:
    explicit MovedFolder(QString path) : m_path(std::move(path)) { }

    QString place() const;
    bool isThere() const; ///< false: a link to a folder that isn't there

    QStringList places() const; ///< of a move that settle() hasn't ended: those that aren't the folder itself
    /** Before anything is changed. `to` is an empty folder; settle() must follow. */
    Result<> begin(const QString &to) const;
    /** All that is in it to its new place, held to quotas. Done again it is quick, and what went meanwhile goes there too. 507 for a full disk. */
    Result<> copy() const;
    /** In one step: it is what was copied from then on. */
    Result<> swap() const;
    /** It stays in that place, old or new: what is in the other is removed. Also after a crash anywhere before. Nothing is removed when it fails. */
    Result<> settle(const QString &place) const;

private:
    QString path(const char *suffix) const { return m_path + QLatin1StringView(suffix); }
    Result<> exchange() const;
    Result<> finishExchange() const;
    Result<> lead(const QString &place) const;
    void clean(const QString &place) const;

    const QString m_path;
};

/** But for what a file system has in its root. */
bool isEmptyPlace(const QString &folder);

}
