// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>

#include "models/core/error.h"

namespace quayside {

/** A value, or the Error that stands in its place. */
template<class T = void>
using Result = tl::expected<T, Error>;

/** `return failure(badRequest(u"…"_s));` in any function that gives a Result. */
inline tl::unexpected<Error> failure(Error error) { return tl::unexpected<Error>(std::move(error)); }

namespace detail {
template<class T>
T take(tl::expected<T, Error> &result) { return std::move(*result); }
inline void take(tl::expected<void, Error> &) { }
}

}

/** The value of a Result, or return its error from the calling function. The only flow macro. */
#define TRY(expression)                                                                                                \
    ({                                                                                                                 \
        auto tryResult = (expression);                                                                                 \
        if (!tryResult)                                                                                                \
            return ::quayside::failure(std::move(tryResult).error());                                                  \
        ::quayside::detail::take(tryResult);                                                                           \
    })
