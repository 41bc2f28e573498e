// SPDX-License-Identifier: Apache-2.0
#include "app/textscale.h"

#include <QFontInfo>
#include <QGuiApplication>
#include <algorithm>
#include <cmath>
#include <unistd.h>

#include "models/client/remotesstore.h"
#include "models/items/preferences.h"

namespace quayside {

namespace {
constexpr char qtScale[] = "QT_SCALE_FACTOR", ownBase[] = "QUAYSIDE_BASE_SCALE", followed[] = "QUAYSIDE_SYSTEM_SCALE";
constexpr double usualPixels = 15; ///< of a desktop's font: 11 points, rounded up

/** What the environment asked for before us; kept for the next start in this process. */
double baseScale()
{
    if (!qEnvironmentVariableIsSet(ownBase))
        qputenv(ownBase, qEnvironmentVariableIsSet(qtScale) ? qgetenv(qtScale) : QByteArray("1"));
    const double base = qgetenv(ownBase).toDouble();
    return base > 0 ? base : 1;
}

void setScale(double scale)
{
    const double all = baseScale() * scale;
    if (std::abs(all - 1) < 0.01)
        qunsetenv(qtScale);
    else
        qputenv(qtScale, QByteArray::number(all));
}

int chosenPercent() { return Preferences(configDirectory()).textScale(); }
}

void applyChosenTextScale()
{
    const int percent = chosenPercent();
    if (percent > 0)
        qunsetenv(followed);
    setScale(percent > 0 ? percent / 100.0 : qEnvironmentVariableIsSet(followed) ? qgetenv(followed).toDouble() : 1);
}

double systemTextScale()
{
    const double pixels = QFontInfo(QGuiApplication::font()).pixelSize();
    return std::clamp(std::floor(pixels / usualPixels * 20) / 20, 1.0, 2.0);
}

void followSystemTextScale(char **argv)
{
    if (chosenPercent() > 0 || qEnvironmentVariableIsSet(followed) || systemTextScale() < 1.1)
        return;
    qputenv(followed, QByteArray::number(systemTextScale()));
    startAnew(argv);
}

void startAnew(char **argv) { execv("/proc/self/exe", argv); }

}
