// SPDX-License-Identifier: Apache-2.0
// A machine's screen without a machine. For one program with one source file.
#pragma once

#include <QQuickItem>
#include <fcntl.h>
#include <memory>
#include <sys/mman.h>
#include <unistd.h>

#include "models/core/uniquefd.h"
#include "models/items/display/displayframe.h"
#include "models/items/display/displaytiles.h"

/** White, of whatever size, over the whole item. */
class WhiteScreen : public QQuickItem {
public:
    WhiteScreen() { setFlag(ItemHasContents); }
    /** False when there is no memory for it. */
    bool setFrameSize(QSize size)
    {
        const QByteArray white(size.width() * size.height() * 4, '\xff');
        quayside::UniqueFd fd(::memfd_create("picture", MFD_CLOEXEC | MFD_ALLOW_SEALING));
        if (::write(fd.get(), white.constData(), size_t(white.size())) != white.size() || ::fcntl(fd.get(), F_ADD_SEALS, F_SEAL_SHRINK) != 0)
            return false;
        m_frame = quayside::DisplayFrame::map(fd, size, size.width() * 4);
        update();
        return m_frame != nullptr;
    }

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override
    {
        auto *tiles = old ? static_cast<quayside::DisplayTiles *>(old) : new quayside::DisplayTiles;
        tiles->update(window(), *m_frame, {}, boundingRect(), 1);
        return tiles;
    }

private:
    std::shared_ptr<quayside::DisplayFrame> m_frame;
};
