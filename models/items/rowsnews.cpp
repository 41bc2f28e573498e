// SPDX-License-Identifier: Apache-2.0
#include "models/items/rowsnews.h"

#include <memory>
#include <utility>

namespace quayside {

void onRowsNews(QAbstractItemModel *model, std::function<void()> tell)
{
    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        QObject::connect(model, signal, model, tell);
    QObject::connect(model, &QAbstractItemModel::modelReset, model, tell);
    // A newer list changes many rows one by one: told once.
    const auto isTelling = std::make_shared<bool>(false);
    QObject::connect(model, &QAbstractItemModel::dataChanged, model, [model, isTelling, tell = std::move(tell)] {
        if (std::exchange(*isTelling, true))
            return;
        QMetaObject::invokeMethod(model, [isTelling, tell] { *isTelling = false; tell(); }, Qt::QueuedConnection);
    });
}

}
