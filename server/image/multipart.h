// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

#include "models/core/result.h"

namespace quayside {

/** Takes a multipart/form-data body (RFC 7578) apart as it comes; data goes on without a copy wherever that can be. One thread. */
class MultipartParser {
public:
    struct Part { QString name, filename; };
    using PartFunction = std::function<Result<>(const Part &)>;
    using DataFunction = std::function<Result<>(QByteArrayView)>;

    /** `onPart` begins a part, `onData` gives its bytes; what they return as an error ends feed() with it. */
    MultipartParser(const QByteArray &boundary, PartFunction onPart, DataFunction onData);
    Result<> feed(QByteArrayView bytes);
    /** 400 when the body ended before its closing boundary. */
    Result<> finish() const;

    /** The boundary of a Content-Type "multipart/form-data; boundary=…"; empty for another type. */
    static QByteArray boundaryOf(const QByteArray &contentType);
    /** A parameter of a header value: `name="value"` or name=value. */
    static QByteArray parameter(const QByteArray &header, const QByteArray &name);

private:
    enum class State { Preamble, AfterBoundary, Headers, Data, End };
    Result<> process(QByteArrayView bytes);
    Result<bool> step(QByteArrayView &rest);
    Result<bool> data(QByteArrayView &rest);
    Result<bool> headers(QByteArrayView &rest);

    const QByteArray m_delimiter; ///< "\r\n--boundary"
    const PartFunction m_onPart;
    const DataFunction m_onData;
    State m_state = State::Preamble;
    QByteArray m_kept; ///< bytes that may begin something
};

}
