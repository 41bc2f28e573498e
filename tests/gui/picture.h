// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QQuickWindow>

/** The window once it is calm: dialogs open and images load in the next turns of the event loop. */
QImage settledPicture(QQuickWindow *window);

/** Compares with the kept picture of that name (or keeps it, with QUAYSIDE_UPDATE_REFERENCES=1): empty when alike, else what differs; a
 *  differing picture is left as actual-NAME. "skip: …" when this machine can't draw the same. */
QString compareWithReference(const QImage &picture, const QString &name);
