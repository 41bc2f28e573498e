// SPDX-License-Identifier: Apache-2.0
#include "models/items/display/displayitem.h"

#include <QQuickWindow>

#include "models/items/display/displaytiles.h"

namespace quayside {

namespace {
/** The screen, and above it the pointer that the machine moves. */
class ScreenNode : public QSGNode {
public:
    ScreenNode() { appendChildNode(&tiles); }
    DisplayTiles tiles;
    QSGImageNode *pointer = nullptr;
};
constexpr int sizeDelay = 300; // ms: while the window is drawn larger the guest isn't asked at every step
}

DisplayItem::DisplayItem(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setActiveFocusOnTab(true);
    setAcceptedMouseButtons(Qt::LeftButton | Qt::MiddleButton | Qt::RightButton);
    setAcceptHoverEvents(true);
    m_sizeTimer.setSingleShot(true);
    m_sizeTimer.setInterval(sizeDelay);
    m_sizeTimer.callOnTimeout(this, &DisplayItem::askForSize);
    connect(this, &DisplayItem::fitChanged, &m_sizeTimer, qOverload<>(&QTimer::start));
}

DisplayItem::~DisplayItem() { setSession(nullptr); }

double DisplayItem::ratio() const { return window() ? window()->effectiveDevicePixelRatio() : 1; }

void DisplayItem::setSession(DisplaySession *session)
{
    if (session == m_session)
        return;
    setGrabbed(false);
    if (m_session) {
        m_session->disconnect(this);
        m_session->removeViewer();
    }
    m_session = session;
    if (session) {
        session->addViewer();
        connect(session, &DisplaySession::frameChanged, this, &DisplayItem::frameChanged);
        connect(session, &DisplaySession::pointerChanged, this, &DisplayItem::updateCursor);
        connect(session, &DisplaySession::mouseModeChanged, this, &DisplayItem::updateCursor);
        connect(session, &DisplaySession::resizableChanged, &m_sizeTimer, qOverload<>(&QTimer::start));
        connect(session, &DisplaySession::damaged, this, [this](const QRect &area) {
            m_changed += area;
            update();
        });
        connect(session, &DisplaySession::stateChanged, this, [this] {
            if (m_session->state() != QLatin1StringView("open"))
                setGrabbed(false);
        });
    }
    Q_EMIT sessionChanged();
    frameChanged();
    updateCursor();
}

void DisplayItem::setFit(bool fit)
{
    if (std::exchange(m_isFit, fit) == fit)
        return;
    update();
    Q_EMIT fitChanged();
    Q_EMIT pictureChanged();
}

void DisplayItem::frameChanged()
{
    m_changed = QRect({}, m_session ? m_session->size() : QSize());
    update();
    Q_EMIT pictureChanged();
}

QSizeF DisplayItem::naturalSize() const { return m_session ? QSizeF(m_session->size()) / ratio() : QSizeF(); }

QRectF DisplayItem::picture() const
{
    QSizeF size = naturalSize();
    if (size.isEmpty())
        return {};
    if (m_isFit)
        size.scale(this->size(), Qt::KeepAspectRatio);
    // On whole pixels, or an unscaled picture would be blurred.
    const QPointF at(std::floor(std::max(0.0, (width() - size.width()) / 2) * ratio()) / ratio(), std::floor(std::max(0.0, (height() - size.height()) / 2) * ratio()) / ratio());
    return { at, size };
}

void DisplayItem::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() == before.size())
        return;
    m_sizeTimer.start();
    update();
    Q_EMIT pictureChanged();
}

void DisplayItem::itemChange(ItemChange change, const ItemChangeData &data)
{
    QQuickItem::itemChange(change, data);
    if (change == ItemDevicePixelRatioHasChanged || change == ItemSceneChange)
        frameChanged();
}

void DisplayItem::askForSize()
{
    if (m_session && m_resizesGuest)
        m_session->requestSize((size() * ratio()).toSize());
}

QSGNode *DisplayItem::updatePaintNode(QSGNode *old, UpdatePaintNodeData *)
{
    auto *node = static_cast<ScreenNode *>(old);
    const std::shared_ptr<DisplayFrame> frame = m_session ? m_session->frame() : nullptr;
    if (!frame || picture().isEmpty()) {
        delete node;
        return nullptr;
    }
    if (!node) {
        node = new ScreenNode;
        node->tiles.setFlag(QSGNode::OwnedByParent, false);
        m_changed = QRect({}, frame->size());
    }
    node->tiles.update(window(), *frame, std::exchange(m_changed, {}), picture(), ratio());
    m_copiedTiles = node->tiles.copied();
    paintPointer(node);
    return node;
}

/** In relative mode the machine says where its pointer is; it is drawn there. */
void DisplayItem::paintPointer(QSGNode *root)
{
    auto *screen = static_cast<ScreenNode *>(root);
    const bool isShown = !m_session->isAbsolute() && m_session->pointer() == DisplaySession::Pointer::Image;
    if (screen->pointer) {
        screen->removeChildNode(screen->pointer);
        delete std::exchange(screen->pointer, nullptr);
    }
    if (!isShown)
        return;
    const double scale = picture().width() / m_session->size().width();
    screen->pointer = window()->createImageNode();
    screen->pointer->setOwnsTexture(true);
    screen->pointer->setTexture(window()->createTextureFromImage(m_session->cursor()));
    screen->pointer->setRect(QRectF(picture().topLeft() + QPointF(m_session->cursorPlace() - m_session->hotSpot()) * scale, QSizeF(m_session->cursor().size()) * scale));
    screen->appendChildNode(screen->pointer);
}

}
