// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "models/core/result.h"

namespace quayside {

/** One piece of a template: text as it is, an expression to print, or a statement's words. */
struct TemplatePiece {
    enum class Kind { Text, Print, Statement } kind = Kind::Text;
    QString text;
    int line = 1;

    QString keyword() const; ///< of a statement
    QString rest() const;    ///< what follows it
    bool is(QLatin1StringView word) const { return kind == Kind::Statement && keyword() == word; }
    Error error(const QString &message) const; ///< 400 with the line
};

/** Cuts a template at its tags; comments are gone, {% verbatim %} has become text. 400 on a tag without its end. Pure. */
Result<QList<TemplatePiece>> templatePieces(const QString &text);

}
