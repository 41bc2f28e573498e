// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <map>
#include <sys/stat.h>
#include <vector>

#include <sqfs/inode.h>

#include "server/helper/archive/archiveverbs.h"
#include "server/helper/archive/jail.h"
#include "server/helper/archive/squashfsblocks.h"
#include "server/helper/archive/tarstream.h"

namespace quayside::helper {

namespace {
/** What stands for more than one name of a file, and the files whose bytes are wanted, in order. */
struct Files {
    std::map<sqfs_u32, std::string> names; ///< the first one's, by inode
    std::vector<const SquashfsReader::Node *> first;

    bool read(const SquashfsReader &reader)
    {
        return reader.visit([this](const std::string &path, const SquashfsReader::Node &node) {
            if (isFile(node) && names.try_emplace(node.inode->base.inode_number, path).second)
                first.push_back(&node);
            return true;
        });
    }
    const std::string &nameOf(const SquashfsReader::Node &node) const { return names.at(node.inode->base.inode_number); }

    static bool isFile(const SquashfsReader::Node &node) { return S_ISREG(node.inode->base.mode); }
};

class Conversion {
public:
    Conversion(const SquashfsReader &reader, const Files &files) : m_reader(reader), m_files(files), m_blocks(reader, files.first) { }

    /** False, with a message on stderr, when it can't. */
    bool run() { return m_reader.visit([this](const std::string &path, const SquashfsReader::Node &node) { return add(path, node); }) && end(); }

private:
    bool add(const std::string &path, const SquashfsReader::Node &node)
    {
        if (S_ISSOCK(node.inode->base.mode)) // tar has none, and nobody listens at it
            return true;
        const Entry entry(archive_entry_new());
        if (!m_reader.describe(path, node, entry.get()))
            return false;
        const bool isFile = Files::isFile(node), isAgain = isFile && m_files.nameOf(node) != path;
        const la_int64_t size = isFile && !isAgain ? archive_entry_size(entry.get()) : 0;
        if (isAgain) {
            archive_entry_set_size(entry.get(), 0);
            archive_entry_set_hardlink(entry.get(), m_files.nameOf(node).c_str());
        } else if (isFile) {
            m_reader.describeHoles(node, entry.get());
        }
        return (archive_write_header(m_stream.tar(), entry.get()) >= ARCHIVE_WARN || failed(path)) && copy(path, size);
    }

    bool copy(const std::string &path, la_int64_t size)
    {
        while (size > 0) {
            const auto piece = m_blocks.next();
            if (piece.empty()) {
                fprintf(stderr, "%s: damaged\n", path.c_str());
                return false;
            }
            if (archive_write_data(m_stream.tar(), piece.data(), piece.size()) < 0)
                return failed(path);
            size -= la_int64_t(piece.size());
        }
        return true;
    }

    bool end() { return m_stream.finish(true) || failed("the archive"); }

    bool failed(const std::string &path)
    {
        fprintf(stderr, "%s\n", problem(m_stream.tar(), path).c_str());
        return false;
    }

    const SquashfsReader &m_reader;
    const Files &m_files;
    SquashfsBlocks m_blocks;
    TarStream m_stream;
};
}

int forkSquashfs(Arguments)
{
    SquashfsReader reader;
    Files files;
    return enterEmptyJail() && reader.open() && files.read(reader) && Conversion(reader, files).run() ? 0 : 1;
}

}
