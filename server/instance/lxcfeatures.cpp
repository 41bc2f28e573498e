// SPDX-License-Identifier: Apache-2.0
#include "server/instance/lxcfeatures.h"

#include "models/core/log.h"
#include "server/system/helperclient.h"

namespace quayside {

using namespace Qt::StringLiterals;

LxcFeatures LxcFeatures::parse(const QByteArray &text)
{
    LxcFeatures result;
    for (const QByteArray &line : text.split('\n')) {
        const qsizetype space = line.indexOf(' ');
        if (space > 0)
            result.features[QString::fromUtf8(line.left(space))] = QString::fromUtf8(line.mid(space + 1));
        else if (!line.isEmpty())
            result.version = QString::fromUtf8(line);
    }
    return result;
}

const LxcFeatures &LxcFeatures::current()
{
    static const LxcFeatures features = [] {
        const auto text = Subprocess::check({ HelperClient::containerHelper().toUtf8(), "features" });
        if (!text)
            log::error(u"The helper doesn't work"_s, { { u"error"_s, text.error().message } });
        return parse(text.value_or(QByteArray()));
    }();
    return features;
}

}
