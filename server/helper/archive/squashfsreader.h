// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <archive_entry.h>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <sys/types.h>

#include <sqfs/data_reader.h>
#include <sqfs/dir_reader.h>
#include <sqfs/id_table.h>
#include <sqfs/io.h>
#include <sqfs/super.h>
#include <sqfs/xattr_reader.h>

namespace quayside::helper {

struct DestroySquashfsPart {
    void operator()(sqfs_tree_node_t *tree) const { sqfs_dir_tree_destroy(tree); }
    template <typename T> void operator()(T *part) const { sqfs_destroy(part); }
};
template <typename T> using SquashfsPart = std::unique_ptr<T, DestroySquashfsPart>;

/** The bytes of its files, for one thread. */
class SquashfsData {
public:
    /** All of them; false when they can't be had. */
    bool read(const sqfs_tree_node_t &node, off_t offset, char *buffer, size_t size) const;

private:
    friend class SquashfsReader;
    SquashfsPart<sqfs_compressor_t> m_compressor;
    SquashfsPart<sqfs_data_reader_t> m_data;
};

/** A squashfs on standard input, read by position: of a file without a name, from within a jail. */
class SquashfsReader {
public:
    using Node = sqfs_tree_node_t;
    /** Of names like "./etc/hosts". False ends it. */
    using Visitor = std::function<bool(const std::string &path, const Node &node)>;

    static bool isOne(const char *magic) { return std::string_view(magic, 4) == "hsqs"; }

    SquashfsReader();
    SquashfsReader(const SquashfsReader &) = delete;

    /** Reads its tree into memory. False, with a message on stderr, when it isn't whole, damaged or can't be read. */
    bool open();
    /** Folders come before what is in them. False when the visitor ended it or, with a message, at a name that is no name. */
    bool visit(const Visitor &visitor) const;
    /** The name, owner, size, attributes of a node; no data. False, with a message, when they are damaged. */
    bool describe(const std::string &path, const Node &node, archive_entry *entry) const;
    /** Where a file has data, for describe()d entries that have holes. */
    void describeHoles(const Node &node, archive_entry *entry) const;
    SquashfsData data() const;
    size_t blockSize() const { return m_super.block_size; }

private:
    SquashfsPart<sqfs_compressor_t> compressor() const;
    bool openTables();
    bool addAttributes(const Node &node, archive_entry *entry) const;

    mutable sqfs_file_t m_file {}; ///< without a state of its own
    sqfs_super_t m_super {};
    SquashfsPart<sqfs_compressor_t> m_compressor;
    SquashfsPart<sqfs_id_table_t> m_ids;
    SquashfsPart<sqfs_dir_reader_t> m_folders;
    SquashfsPart<sqfs_xattr_reader_t> m_attributes; ///< none when it has no attributes
    SquashfsPart<sqfs_tree_node_t> m_root;
};

}
