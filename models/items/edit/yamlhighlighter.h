// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <QVariantList>

namespace quayside {

/** Colours the YAML of a text area, and underlines what is wrong. For QML; main thread. */
class YamlHighlighter : public QObject {
    Q_OBJECT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY changed)
    Q_PROPERTY(QColor keyColor MEMBER m_key NOTIFY changed)
    Q_PROPERTY(QColor valueColor MEMBER m_value NOTIFY changed)
    Q_PROPERTY(QColor wordColor MEMBER m_word NOTIFY changed)
    Q_PROPERTY(QColor commentColor MEMBER m_comment NOTIFY changed)
    Q_PROPERTY(QColor errorColor MEMBER m_error NOTIFY changed)
    Q_PROPERTY(QColor warningColor MEMBER m_warning NOTIFY changed)
    /** ObjectDraft::problems. */
    Q_PROPERTY(QVariantList problems MEMBER m_problems NOTIFY changed)
public:
    explicit YamlHighlighter(QObject *parent = nullptr);
    QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);

Q_SIGNALS:
    void changed();

private:
    class Painter;
    QPointer<QQuickTextDocument> m_document;
    QPointer<QSyntaxHighlighter> m_painter; ///< the document owns it
    QColor m_key, m_value, m_word, m_comment, m_error, m_warning;
    QVariantList m_problems;
};

}
