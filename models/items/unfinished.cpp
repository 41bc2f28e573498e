// SPDX-License-Identifier: Apache-2.0
#include "models/items/unfinished.h"

#include <algorithm>

#include "models/items/copies/copyflow.h"
#include "models/items/edit/objectdraft.h"
#include "models/items/files/filequeue.h"
#include "models/items/files/transferlist.h"
#include "models/items/imagesmodel.h"
#include "models/items/terminal/terminalsession.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
int runningOf(const TransferList &list)
{
    return int(std::count_if(list.rows().begin(), list.rows().end(), [](const TransferRow &row) { return row.state == "running"_L1; }));
}
}

int Unfinished::transfers() const
{
    int count = 0;
    for (const FileQueue *queue : m_root->findChildren<FileQueue *>())
        count += queue->openCount();
    for (const TransferList *list : m_root->findChildren<TransferList *>())
        count += runningOf(*list);
    for (const ImagesModel *images : m_root->findChildren<ImagesModel *>())
        count += images->isBusy();
    return count;
}

QStringList Unfinished::textsWithTerminals() const
{
    QStringList texts = this->texts();
    const QList<TerminalSession *> sessions = m_root ? m_root->findChildren<TerminalSession *>() : QList<TerminalSession *>();
    const auto runs = [](const TerminalSession *session) { return session->state() == "open"_L1 || session->state() == "connecting"_L1; };
    if (std::any_of(sessions.begin(), sessions.end(), runs))
        texts << tr("what runs in the open terminals");
    return texts;
}

QStringList Unfinished::texts() const
{
    if (!m_root)
        return {};
    QStringList texts;
    if (const int count = transfers(); count > 0)
        texts << tr("%n file(s) on the way to or from a server", "", count);
    for (const CopyFlow *copies : m_root->findChildren<CopyFlow *>()) {
        if (copies->isRunning())
            texts << tr("instances that are being copied or moved");
    }
    for (const ObjectDraft *draft : m_root->findChildren<ObjectDraft *>()) {
        if (draft->isDirty())
            texts << (draft->name().isEmpty() ? tr("changes to the server's settings that were not saved") : tr("changes to %1 that were not saved").arg(draft->name()));
    }
    return texts;
}

}
