// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUrl>

#include "models/core/result.h"

namespace quayside {

/** Where requests to other servers pass (core.proxy_https, core.proxy_http, core.proxy_ignore_hosts); empty ones are those of the
 *  environment (HTTPS_PROXY, HTTP_PROXY, NO_PROXY, in capitals or not). Value type. */
struct WebProxies {
    QString https;
    QString http;
    QString ignoredHosts; ///< "HOST[:PORT],.DOMAIN,*": a name stands for those below it as well
};

/** The proxy for that URL, with host and port; empty: none, as for this machine itself. 400 for one that can't be used: it is spoken to
 *  in plain HTTP. Reads the environment. */
Result<QUrl> proxyFor(const QUrl &url, const WebProxies &proxies);

/** "Basic …" of the name and password in a proxy's URL; empty without. */
QByteArray proxyAuthorization(const QUrl &proxy);

}
