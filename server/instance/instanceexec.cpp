// SPDX-License-Identifier: Apache-2.0
#include "server/instance/instanceprivate.h"

#include "server/instance/configvalues.h"

namespace quayside {

using namespace Qt::StringLiterals;

api::InstanceExecPost InstanceService::withDefaults(const InstanceRow &row, api::InstanceExecPost post) const
{
    const auto setDefault = [&post](const QString &name, const QString &value) {
        if (!post.environment.contains(name))
            post.environment.insert(name, value);
    };
    const StringMap own = withPrefix(expanded(row).config, u"environment."_s);
    for (auto it = own.begin(); it != own.end(); ++it)
        setDefault(it.key(), it.value());
    setDefault(u"PATH"_s, u"/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"_s);
    setDefault(u"LANG"_s, u"C.UTF-8"_s);
    if (post.user == 0) {
        setDefault(u"HOME"_s, u"/root"_s);
        setDefault(u"USER"_s, u"root"_s);
    }
    if (post.interactive)
        setDefault(u"TERM"_s, u"xterm"_s);
    if (post.cwd.isEmpty())
        post.cwd = post.environment.value(u"HOME"_s, u"/"_s);
    return post;
}

}
