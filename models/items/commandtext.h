// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMap>
#include <QStringList>

#include "models/client/apipath.h"
#include "models/client/remote.h"

namespace quayside {

/** What a dialog does, as a command for a POSIX shell. Pure. */
namespace command {

/** A word that the shell takes as it stands; quoted where it must be. */
QString word(const QString &text);
/** "nas1:c1"; just the name for the server of this computer, which is lxc's default remote. */
QString named(const Remote &remote, const QString &name);
/** "lxc …": the words are quoted as needed, the project is named unless it is the default one. */
QString lxc(const QString &project, const QStringList &words);
/** Each as "key=value", as lxc takes a configuration. */
QStringList pairs(const QMap<QString, QString> &config);
/** The request with curl; `json` is its body, `more` further arguments as the shell takes them. */
QString curl(const Remote &remote, const QString &method, const ApiPath &path, const QByteArray &json = {}, const QString &more = {});
/** The same, waiting for the operation that it begins: for what another line builds upon. */
QString awaitedCurl(const Remote &remote, const QString &method, const ApiPath &path, const QByteArray &json = {});
/** The request with `lxc query`, which waits for the operation: for what lxc has no verb for, or none that says all of it. */
QString query(const Remote &remote, const QString &method, const ApiPath &path, const QByteArray &json = {});

}
}
