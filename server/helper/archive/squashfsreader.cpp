// SPDX-License-Identifier: Apache-2.0
#include "server/helper/archive/squashfsreader.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <malloc.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <sqfs/block.h>
#include <sqfs/compressor.h>
#include <sqfs/error.h>
#include <sqfs/inode.h>
#include <sqfs/xattr.h>

namespace quayside::helper {

namespace {
int readAt(sqfs_file_t *, sqfs_u64 offset, void *buffer, size_t size)
{
    for (char *to = static_cast<char *>(buffer); size > 0;) {
        const ssize_t n = pread(STDIN_FILENO, to, size, off_t(offset));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return n < 0 ? SQFS_ERROR_IO : SQFS_ERROR_OUT_OF_BOUNDS;
        to += n;
        offset += sqfs_u64(n);
        size -= size_t(n);
    }
    return 0;
}

sqfs_u64 sizeOf(const sqfs_file_t *)
{
    struct stat st {};
    return fstat(STDIN_FILENO, &st) == 0 ? sqfs_u64(st.st_size) : 0;
}

/** A small file can describe a tree that fills any memory. */
void boundMemory()
{
#ifndef __SANITIZE_ADDRESS__
    constexpr rlim_t bytes = rlim_t(2) << 30;
    mallopt(M_ARENA_MAX, 1); // each would take much of it
    const rlimit limit { bytes, bytes };
    setrlimit(RLIMIT_AS, &limit);
#endif
}

bool fail(const std::string &what, const char *why = "damaged or cut off")
{
    fprintf(stderr, "%s: %s\n", what.c_str(), why);
    return false;
}

std::string_view nameOf(const sqfs_tree_node_t &node) { return reinterpret_cast<const char *>(node.name); }

bool isName(std::string_view name) { return !name.empty() && name != "." && name != ".." && name.find('/') == std::string_view::npos; }

/** Others need rights that the jail hasn't got. */
bool isKept(std::string_view attribute) { return attribute.starts_with("user.") || attribute == "security.capability"; }

/** As the kernel packs a device's number. */
void setDevice(archive_entry *entry, sqfs_u32 number)
{
    archive_entry_set_rdevmajor(entry, (number >> 8) & 0xfff);
    archive_entry_set_rdevminor(entry, (number & 0xff) | ((number >> 12) & 0xfff00));
}

/** The link count and device number stand first in plain and extended nodes alike. */
void setKind(archive_entry *entry, const sqfs_inode_generic_t &inode)
{
    sqfs_u64 size = 0;
    switch (inode.base.mode & S_IFMT) {
    case S_IFREG:
        sqfs_inode_get_file_size(&inode, &size);
        archive_entry_set_size(entry, la_int64_t(size));
        break;
    case S_IFLNK:
        archive_entry_set_symlink(entry, reinterpret_cast<const char *>(inode.extra));
        break;
    case S_IFCHR:
    case S_IFBLK:
        setDevice(entry, inode.data.dev.devno);
        break;
    }
}
}

SquashfsReader::SquashfsReader()
{
    m_file.read_at = readAt;
    m_file.get_size = sizeOf;
}

SquashfsPart<sqfs_compressor_t> SquashfsReader::compressor() const
{
    sqfs_compressor_config_t config;
    sqfs_compressor_t *made = nullptr;
    if (sqfs_compressor_config_init(&config, SQFS_COMPRESSOR(m_super.compression_id), m_super.block_size, SQFS_COMP_FLAG_UNCOMPRESS) == 0)
        sqfs_compressor_create(&config, &made);
    return SquashfsPart<sqfs_compressor_t>(made);
}

/** By the number that stands in the superblock. */
static std::string compressionName(int id)
{
    static constexpr const char *names[] = { nullptr, "gzip", "lzma", "lzo", "xz", "lz4", "zstd" };
    return id > 0 && id < int(std::size(names)) ? names[id] : "number " + std::to_string(id);
}

bool SquashfsReader::open()
{
    boundMemory();
    if (sqfs_super_read(&m_super, &m_file) != 0 || m_super.bytes_used > sizeOf(&m_file))
        return fail("the squashfs");
    m_compressor = compressor();
    if (!m_compressor)
        return fail("the squashfs", ("its compression, " + compressionName(m_super.compression_id) + ", isn't supported").c_str());
    return openTables() || fail("the squashfs");
}

bool SquashfsReader::openTables()
{
    m_ids.reset(sqfs_id_table_create(0));
    m_folders.reset(sqfs_dir_reader_create(&m_super, m_compressor.get(), &m_file, 0));
    if (!m_ids || !m_folders || sqfs_id_table_read(m_ids.get(), &m_file, &m_super, m_compressor.get()) != 0)
        return false;
    if ((m_super.flags & SQFS_FLAG_NO_XATTRS) == 0) {
        m_attributes.reset(sqfs_xattr_reader_create(0));
        if (!m_attributes || sqfs_xattr_reader_load(m_attributes.get(), &m_super, &m_file, m_compressor.get()) != 0)
            return false;
    }
    sqfs_tree_node_t *root = nullptr;
    const bool ok = sqfs_dir_reader_get_full_hierarchy(m_folders.get(), m_ids.get(), nullptr, 0, &root) == 0;
    m_root.reset(root);
    return ok && S_ISDIR(root->inode->base.mode);
}

bool SquashfsReader::visit(const Visitor &visitor) const
{
    std::string path = ".";
    for (const Node *node = m_root.get(); visitor(path, *node);) {
        const Node *next = node->children;
        if (!next) {
            for (; node != m_root.get() && !node->next; node = node->parent)
                path.resize(path.rfind('/'));
            if (node == m_root.get())
                return true;
            path.resize(path.rfind('/'));
            next = node->next;
        }
        node = next;
        if (!isName(nameOf(*node)))
            return fail(path, "has an entry whose name leads out of the tree");
        path.append("/").append(nameOf(*node));
    }
    return false;
}

bool SquashfsReader::describe(const std::string &path, const Node &node, archive_entry *entry) const
{
    archive_entry_set_pathname(entry, path.c_str());
    archive_entry_set_mode(entry, node.inode->base.mode);
    archive_entry_set_uid(entry, node.uid);
    archive_entry_set_gid(entry, node.gid);
    archive_entry_set_mtime(entry, node.inode->base.mod_time, 0);
    setKind(entry, *node.inode);
    return addAttributes(node, entry) || fail(path);
}

void SquashfsReader::describeHoles(const Node &node, archive_entry *entry) const
{
    const la_int64_t block = m_super.block_size, size = archive_entry_size(entry);
    const size_t blocks = sqfs_inode_get_file_block_count(node.inode);
    la_int64_t from = 0, at = 0; // a run of data
    bool hasHoles = false;
    for (size_t i = 0; i < blocks; ++i, at = std::min(at + block, size)) {
        if (!SQFS_IS_SPARSE_BLOCK(node.inode->extra[i]))
            continue;
        hasHoles = true;
        if (at > from)
            archive_entry_sparse_add_entry(entry, from, at - from);
        from = std::min(at + block, size);
    }
    if (hasHoles)
        archive_entry_sparse_add_entry(entry, from, size - from);
}

/** One that can't be made reads nothing. */
SquashfsData SquashfsReader::data() const
{
    SquashfsData made;
    made.m_compressor = compressor();
    made.m_data.reset(sqfs_data_reader_create(&m_file, m_super.block_size, made.m_compressor.get(), 0));
    if (made.m_data && sqfs_data_reader_load_fragment_table(made.m_data.get(), &m_super) != 0)
        made.m_data.reset();
    return made;
}

bool SquashfsData::read(const sqfs_tree_node_t &node, off_t offset, char *buffer, size_t size) const
{
    return m_data && sqfs_data_reader_read(m_data.get(), node.inode, sqfs_u64(offset), buffer, sqfs_u32(size)) == sqfs_s32(size);
}

bool SquashfsReader::addAttributes(const Node &node, archive_entry *entry) const
{
    constexpr sqfs_u32 none = 0xffffffff;
    sqfs_u32 index = none;
    sqfs_xattr_id_t list {};
    if (!m_attributes || sqfs_inode_get_xattr_index(node.inode, &index) != 0 || index == none)
        return true;
    if (sqfs_xattr_reader_get_desc(m_attributes.get(), index, &list) != 0 || sqfs_xattr_reader_seek_kv(m_attributes.get(), &list) != 0)
        return false;
    for (sqfs_u32 i = 0; i < list.count; ++i) {
        sqfs_xattr_entry_t *key = nullptr;
        sqfs_xattr_value_t *value = nullptr;
        if (sqfs_xattr_reader_read_key(m_attributes.get(), &key) != 0)
            return false;
        const bool ok = sqfs_xattr_reader_read_value(m_attributes.get(), key, &value) == 0;
        const char *name = reinterpret_cast<const char *>(key->key);
        if (ok && isKept(name))
            archive_entry_xattr_add_entry(entry, name, value->value, value->size);
        sqfs_free(value);
        sqfs_free(key);
        if (!ok)
            return false;
    }
    return true;
}

}
