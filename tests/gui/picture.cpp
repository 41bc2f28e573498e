// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/picture.h"

#include <QDir>
#include <QFontDatabase>
#include <QTest>
#include <utility>

using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 60'000; // ms: how long a picture takes is the machine's affair

/** Share of pixels that differ visibly. */
double difference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 1;
    qsizetype differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        const auto *a = reinterpret_cast<const QRgb *>(one.constScanLine(y));
        const auto *b = reinterpret_cast<const QRgb *>(other.constScanLine(y));
        for (int x = 0; x < one.width(); ++x)
            differing += std::abs(qGray(a[x]) - qGray(b[x])) > 24;
    }
    return double(differing) / (one.width() * one.height());
}
}

QImage settledPicture(QQuickWindow *window)
{
    QImage last, now = window->grabWindow();
    int same = 0; // rounds of the event loop without a change
    const bool calm = QTest::qWaitFor([&] {
        last = std::exchange(now, window->grabWindow());
        same = last == now ? same + 1 : 0;
        return same >= 3;
    }, patience);
    if (!calm)
        qWarning("the picture never came to rest");
    return now.convertToFormat(QImage::Format_RGB32);
}

QString compareWithReference(const QImage &picture, const QString &name)
{
    const QString reference = QStringLiteral(QUAYSIDE_REFERENCES "/") + name;
    if (qEnvironmentVariableIsSet("QUAYSIDE_UPDATE_REFERENCES"))
        return picture.save(reference) ? QString() : u"cannot write "_s + reference;
    if (!QFontDatabase::families().contains(u"Inter"_s) || !QFontDatabase::families().contains(u"JetBrains Mono"_s))
        return u"skip: the fonts Inter and JetBrains Mono are not installed, the pictures were made with them"_s;
    const QImage kept = QImage(reference).convertToFormat(QImage::Format_RGB32);
    const double differing = difference(kept, picture);
    if (differing <= 0.002)
        return {};
    picture.save(QDir::current().filePath(u"actual-"_s + name));
    return u"%1 % of the pixels differ; see actual-%2"_s.arg(differing * 100, 0, 'f', 2).arg(name);
}
