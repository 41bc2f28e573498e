// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>
#include <functional>

namespace quayside {

/** Calls `tell` when rows of `model` come or go, and once in the next turn of the event loop however many of them changed: what a view read
 *  of a row, and depends on the count for, is then read anew. As long as `model` lives, on its thread. */
void onRowsNews(QAbstractItemModel *model, std::function<void()> tell);

}
