// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "server/store/transaction.h"

namespace quayside {

/** One step of the schema: what turns version-1 into version. Never changed once released; new needs get a new step. */
struct Migration {
    int version;
    std::span<const char *const> statements;
};

/** All steps, ascending without gaps from 1. */
std::span<const Migration> migrations();
/** The version this program works with. */
int latestSchemaVersion();
/** The version of the database; 0 for an empty one. */
Result<int> schemaVersion(Transaction &transaction);
/** Brings the database up to `target` in the given transaction. 500 when it is newer than this program: going back would lose data. */
Result<> migrate(Transaction &transaction, int target = latestSchemaVersion());

}
