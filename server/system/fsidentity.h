// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace quayside {

/** While it lives, the calling thread makes files as another user and group, its capabilities kept: a tree that is mounted with an
 *  id map, or belongs to another user namespace, refuses (EOVERFLOW) files of ids that it doesn't know. Needs root; with ids 0 it
 *  does nothing. Don't cross threads. */
class FsIdentity {
public:
    FsIdentity(qint64 uid, qint64 gid);
    ~FsIdentity();
    FsIdentity(const FsIdentity &) = delete;
    FsIdentity &operator=(const FsIdentity &) = delete;

private:
    bool m_active = false;
};

}
