// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace quayside {

/** Whether something answers at that D-Bus address ("unix:path=…") within `patience` ms. True for addresses of other kinds, which aren't tried,
 *  and where nobody listens: that is told at once. */
bool busAnswers(const QByteArray &address, int patience);

/** Before there is an application. QtDBus would wait without end for a session bus that takes connections and says nothing, and there would be no
 *  window: this process goes without it then, as where there is none. */
void avoidSilentBus();

}
