// SPDX-License-Identifier: Apache-2.0
#include "models/http/qtreactor.h"

#include <QThread>

namespace quayside {

QtReactor::~QtReactor()
{
    // What is destroyed may unwatch or cancel in turn.
    while (!m_watches.empty())
        unwatch(m_watches.begin()->first);
    while (!m_timers.empty())
        cancel(m_timers.begin()->first);
}

bool QtReactor::isCurrent() const { return QThread::currentThread() == m_context.thread(); }

void QtReactor::post(Task task) { QMetaObject::invokeMethod(&m_context, std::move(task), Qt::QueuedConnection); }

bool QtReactor::watch(int fd, unsigned events, Callback callback)
{
    if (fd < 0 || m_watches.contains(fd))
        return false;
    auto watch = std::make_shared<Watch>();
    watch->callback = std::move(callback);
    m_watches.emplace(fd, std::move(watch));
    modify(fd, events);
    return true;
}

void QtReactor::modify(int fd, unsigned events)
{
    const auto it = m_watches.find(fd);
    if (it == m_watches.end())
        return;
    const auto set = [&](std::unique_ptr<QSocketNotifier> &notifier, QSocketNotifier::Type type, Events event) {
        const bool wanted = events & event;
        if (wanted && !notifier) {
            notifier = std::make_unique<QSocketNotifier>(fd, type);
            QObject::connect(notifier.get(), &QSocketNotifier::activated, &m_context, [this, fd, event] { activated(fd, event); });
        }
        if (notifier)
            notifier->setEnabled(wanted);
    };
    set(it->second->read, QSocketNotifier::Read, Read);
    set(it->second->write, QSocketNotifier::Write, Write);
}

void QtReactor::activated(int fd, unsigned event)
{
    const auto it = m_watches.find(fd);
    if (it == m_watches.end())
        return;
    const auto watch = it->second; // the callback may unwatch itself
    watch->callback(event);
}

void QtReactor::unwatch(int fd)
{
    const auto node = m_watches.extract(fd);
    if (node.empty())
        return;
    // A notifier may be in the middle of its signal: it is disabled now and deleted by the event loop.
    for (auto *notifier : { &node.mapped()->read, &node.mapped()->write }) {
        if (*notifier) {
            (*notifier)->setEnabled(false);
            notifier->release()->deleteLater();
        }
    }
}

Reactor::TimerId QtReactor::after(int ms, Task task)
{
    const TimerId id = ++m_lastTimer;
    auto timer = std::make_unique<QTimer>();
    timer->setSingleShot(true);
    QObject::connect(timer.get(), &QTimer::timeout, &m_context, [this, id, task = std::move(task)] {
        const Task run = task;
        cancel(id);
        run();
    });
    timer->start(ms);
    m_timers.emplace(id, std::move(timer));
    return id;
}

void QtReactor::cancel(TimerId id)
{
    const auto node = m_timers.extract(id);
    if (node.empty())
        return;
    node.mapped()->stop();
    node.mapped().release()->deleteLater();
}

}
