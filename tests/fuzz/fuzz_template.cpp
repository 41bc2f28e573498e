// SPDX-License-Identifier: Apache-2.0
// Image templates: whatever they say, they end, and what they make stays small.
#include <cstdint>
#include <cstdlib>

#include "server/instance/templatefilters.h"
#include "server/instance/templatetext.h"

using namespace quayside;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const TemplateContext context { u"start"_s, u"/etc/hosts"_s, { { u"name"_s, u"c1"_s } }, { { u"user.a"_s, u"a,b,c"_s } },
        { { u"root"_s, { { u"type"_s, u"disk"_s } } } }, { { u"p"_s, u"5"_s } } };
    const auto rendered = renderTemplate(QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)), context);
    if (rendered ? rendered->size() > maximumTemplateText : rendered.error().status != 400)
        abort();
    return 0;
}
