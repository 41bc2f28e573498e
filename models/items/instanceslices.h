// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QList>
#include <optional>

namespace quayside {

/** One instance in the text of a list: what is before and after the value of its member "state", and that value (empty: there is none). */
struct InstanceSlice {
    QByteArrayView before, state, after;

    QByteArrayView whole() const { return { before.data(), after.isNull() ? before.end() : after.end() }; }
};

/** The elements of the answer to GET /1.0/instances?recursion=2, in its text, without taking them apart: most say the same again. Nothing
 *  when it isn't a list of objects; what is inside of them is only looked at as far as brackets and strings go. Any thread. */
std::optional<QList<InstanceSlice>> sliceInstances(QByteArrayView answer);

}
