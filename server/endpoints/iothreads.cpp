// SPDX-License-Identifier: Apache-2.0
#include "server/endpoints/iothreads.h"

#include <pthread.h>

namespace quayside {

IoThreads::IoThreads(int count)
{
    for (int i = 0; i < count; ++i) {
        const auto reactor = m_reactors.emplace_back(std::make_shared<EpollReactor>());
        m_threads.emplace_back([reactor, i] {
            pthread_setname_np(pthread_self(), ("io-" + std::to_string(i)).c_str());
            reactor->run();
        });
    }
}

IoThreads::~IoThreads() { stop(); }

std::shared_ptr<EpollReactor> IoThreads::next() { return m_reactors[m_next++ % m_reactors.size()]; }

void IoThreads::stop()
{
    for (const auto &reactor : m_reactors)
        reactor->quit();
    for (std::thread &thread : m_threads) {
        if (thread.joinable())
            thread.join();
    }
}

}
