// SPDX-License-Identifier: Apache-2.0
// What configuration keys mean, in the person's language.
#include <QTranslator>
#include <QtTest>

#include "models/config/metadata.h"
#include "models/items/configform.h"
#include "models/items/keytexts.h"

using namespace quayside;
using namespace Qt::StringLiterals;

class tst_KeyTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /** Every meaning in our tables is one that translators are given, and the form shows what they made of it; what others write stays as it is. */
    void ourKeysAreTranslated()
    {
        struct Backwards : QTranslator {
            bool isEmpty() const override { return false; }
            QString translate(const char *context, const char *source, const char *, int) const override
            {
                return qstrcmp(context, "Key") == 0 && qstrcmp(source, "Vendor id") == 0 ? u"di rodneV"_s : QString();
            }
        } backwards;
        QSet<QString> known;
        for (const char *text : knownKeyTexts())
            known.insert(QString::fromUtf8(text));
        for (const ConfigSchema *schema : allSchemas()) {
            for (const ConfigKey &key : schema->keys())
                QVERIFY2(known.contains(QString::fromUtf8(key.description)), key.description);
        }
        QVERIFY(QCoreApplication::installTranslator(&backwards));
        ConfigForm form;
        form.setKeys({ { u"vendorid"_s, u"string"_s, {}, u"Vendor id"_s, {}, {} }, { u"strange"_s, u"string"_s, {}, u"What LXD says"_s, {}, {} } });
        const int text = form.roleNames().key("text");
        QCOMPARE(form.index(0).data(text).toString(), u"What LXD says"_s);
        QCOMPARE(form.index(1).data(text).toString(), u"di rodneV"_s);
        form.setFilter(u"rodne"_s);
        QCOMPARE(form.count(), 1);
        QCoreApplication::removeTranslator(&backwards);
    }
};

QTEST_GUILESS_MAIN(tst_KeyTexts)
#include "tst_keytexts.moc"
