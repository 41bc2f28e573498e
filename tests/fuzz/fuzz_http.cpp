// SPDX-License-Identifier: Apache-2.0
// The HTTP parser: however the bytes are cut into pieces, it must understand the same.
#include <cstdint>
#include <cstdlib>

#include "models/http/httpparser.h"

using namespace quayside;

namespace {
/** Writes down what it is told. */
class Recorder : public HttpParser::Handler {
public:
    QByteArray record;
    bool onHeadParsed(HttpHead head) override
    {
        record += head.methodText + ' ' + head.target + ' ' + head.path.toUtf8() + ' ' + QByteArray::number(head.status) + '\n';
        for (const auto &[name, value] : head.query.items())
            record += "? " + name.toUtf8() + '=' + value.toUtf8() + '\n';
        for (qsizetype i = 0; i < head.headers.size(); ++i)
            record.append(head.headers.at(i).name).append(": ").append(head.headers.at(i).value).append('\n');
        record += QByteArray::number(head.contentLength) + (head.chunked ? " chunked" : "") + (head.keepAlive ? " keep" : "") + '\n';
        if (head.segments().join(QLatin1Char('/')).size() > head.target.size())
            abort();
        return true;
    }
    bool onBodyParsed(QByteArrayView piece) override
    {
        record += piece;
        return true;
    }
    void onMessageParsed() override { record += "\n.\n"; }
};

QByteArray parse(HttpParser::Mode mode, const char *data, size_t size, size_t step)
{
    Recorder recorder;
    HttpParser parser(mode, recorder, 1024);
    while (size > 0 && !parser.hasFailed()) {
        const qsizetype used = parser.feed(data, qsizetype(std::min(step, size)));
        data += used;
        size -= size_t(used);
        parser.resume();
    }
    if (!parser.hasFailed())
        parser.finish();
    return recorder.record + QByteArray::number(parser.error().status);
}
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *text = reinterpret_cast<const char *>(data);
    for (const auto mode : { HttpParser::Mode::Request, HttpParser::Mode::Response }) {
        const QByteArray whole = parse(mode, text, size, size);
        if (parse(mode, text, size, 1) != whole || parse(mode, text, size, 5) != whole)
            abort();
    }
    return 0;
}
