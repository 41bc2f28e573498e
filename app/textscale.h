// SPDX-License-Identifier: Apache-2.0
#pragma once

class QGuiApplication;

namespace quayside {

/** What Qt.exit() is called with for a new start that takes a new text size over. */
inline constexpr int restartCode = 64;

/** Text and all that holds it grow alike: by Qt's own scale, which must be known before the application object is made. Takes what the
 *  preferences say; call first. */
void applyChosenTextScale();

/** For those who left it to the system: how much larger its font is than usual; 1 … 2. */
double systemTextScale();

/** Starts the program anew in this process when the system's font asks for another scale than it was started with. Right after the
 *  application object was made. */
void followSystemTextScale(char **argv);

/** The same program with the same arguments in this process; returns only if that fails. */
void startAnew(char **argv);

}
