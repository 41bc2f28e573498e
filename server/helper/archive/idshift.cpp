// SPDX-License-Identifier: Apache-2.0
#include "server/helper/archive/idshift.h"

#include <archive.h>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <endian.h>
#include <linux/capability.h>
#include <linux/posix_acl_xattr.h>
#include <string>

namespace quayside::helper {

namespace {
/** The text after "NAME": in one flat JSON object, as far as it goes. */
std::string_view member(std::string_view object, const char *name)
{
    const std::string key = std::string("\"") + name + "\":";
    const size_t at = object.find(key);
    return at == object.npos ? std::string_view() : object.substr(at + key.size());
}

int64_t numberMember(std::string_view object, const char *name)
{
    const std::string text(member(object, name).substr(0, 20));
    char *end = nullptr;
    const long long value = strtoll(text.c_str(), &end, 10);
    return end == text.c_str() ? -1 : value;
}

int aclTag(uint16_t tag)
{
    switch (tag) {
    case 0x01: return ARCHIVE_ENTRY_ACL_USER_OBJ;
    case 0x02: return ARCHIVE_ENTRY_ACL_USER;
    case 0x04: return ARCHIVE_ENTRY_ACL_GROUP_OBJ;
    case 0x08: return ARCHIVE_ENTRY_ACL_GROUP;
    case 0x10: return ARCHIVE_ENTRY_ACL_MASK;
    case 0x20: return ARCHIVE_ENTRY_ACL_OTHER;
    default: return -1;
    }
}

struct Attribute { std::string name, value; };

std::vector<Attribute> attributesOf(archive_entry *entry)
{
    std::vector<Attribute> attributes;
    const char *name = nullptr;
    const void *value = nullptr;
    size_t size = 0;
    archive_entry_xattr_reset(entry);
    while (archive_entry_xattr_next(entry, &name, &value, &size) == ARCHIVE_OK)
        attributes.push_back({ name, std::string(static_cast<const char *>(value), size) });
    return attributes;
}
}

bool IdShift::parse(std::string_view json)
{
    for (size_t start = json.find('{'); start != json.npos; start = json.find('{', start + 1)) {
        const std::string_view object = json.substr(start, json.find('}', start) - start);
        const Range range { member(object, "Isuid").substr(0, 4) == "true", member(object, "Isgid").substr(0, 4) == "true",
            numberMember(object, "Hostid"), numberMember(object, "Nsid"), numberMember(object, "Maprange") };
        if (range.host < 0 || range.inside < 0 || range.count <= 0)
            return false;
        m_ranges.push_back(range);
    }
    return !m_ranges.empty() || json.empty() || json == "[]" || json == "null";
}

int64_t IdShift::translate(int64_t id, bool uid, Direction direction) const
{
    if (m_ranges.empty())
        return id;
    for (const Range &range : m_ranges) {
        const int64_t from = direction == Direction::ToHost ? range.inside : range.host;
        const int64_t to = direction == Direction::ToHost ? range.host : range.inside;
        if ((uid ? range.uid : range.gid) && id >= from && id - from < range.count)
            return id - from + to;
    }
    // Outside ids without a place inside belong to the daemon's own files beside the tree: they stay.
    return direction == Direction::ToInside ? id : -1;
}

bool IdShift::apply(archive_entry *entry, Direction direction) const
{
    const int64_t uid = translate(archive_entry_uid(entry), true, direction);
    const int64_t gid = translate(archive_entry_gid(entry), false, direction);
    if (uid < 0 || gid < 0)
        return false;
    archive_entry_set_uid(entry, uid);
    archive_entry_set_gid(entry, gid);
    // Names would win over numbers, and they are this machine's, not the instance's.
    archive_entry_set_uname(entry, nullptr);
    archive_entry_set_gname(entry, nullptr);
    return shiftAttributes(entry, direction) && shiftAcl(entry, direction);
}

/** One attribute's little-endian entries (linux/posix_acl_xattr.h), ids as they are. */
bool IdShift::addAcl(archive_entry *entry, int type, std::string_view attribute) const
{
    posix_acl_xattr_entry acl {};
    for (size_t at = sizeof(posix_acl_xattr_header); at + sizeof acl <= attribute.size(); at += sizeof acl) {
        memcpy(&acl, attribute.data() + at, sizeof acl);
        const int tag = aclTag(le16toh(acl.e_tag));
        if (tag < 0)
            return false;
        archive_entry_acl_add_entry(entry, type, le16toh(acl.e_perm) & 7, tag, int(le32toh(acl.e_id)), nullptr);
    }
    return true;
}

bool IdShift::shiftAttributes(archive_entry *entry, Direction direction) const
{
    const std::vector<Attribute> attributes = attributesOf(entry);
    archive_entry_xattr_clear(entry);
    for (auto [name, value] : attributes) {
        if (name == "system.posix_acl_access" || name == "system.posix_acl_default") {
            const bool access = name == "system.posix_acl_access";
            if (!(archive_entry_acl_types(entry) & ARCHIVE_ENTRY_ACL_TYPE_POSIX1E)
                && !addAcl(entry, access ? ARCHIVE_ENTRY_ACL_TYPE_ACCESS : ARCHIVE_ENTRY_ACL_TYPE_DEFAULT, value))
                return false;
        } else if (name == "security.capability" && m_ranges.empty()) {
            archive_entry_xattr_add_entry(entry, name.c_str(), value.data(), value.size());
        } else if (name == "security.capability" && value.size() >= sizeof(vfs_cap_data)) {
            vfs_ns_cap_data capability {};
            memcpy(&capability, value.data(), sizeof(vfs_cap_data));
            const uint32_t flags = le32toh(capability.magic_etc) & ~uint32_t(VFS_CAP_REVISION_MASK);
            const bool outside = direction == Direction::ToHost;
            capability.magic_etc = htole32((outside ? VFS_CAP_REVISION_3 : VFS_CAP_REVISION_2) | flags);
            capability.rootid = htole32(uint32_t(translate(0, true, Direction::ToHost)));
            archive_entry_xattr_add_entry(entry, name.c_str(), &capability, outside ? sizeof capability : sizeof(vfs_cap_data));
        } else if (name.starts_with("user.")) {
            archive_entry_xattr_add_entry(entry, name.c_str(), value.data(), value.size());
        }
    }
    return true;
}

bool IdShift::shiftAcl(archive_entry *entry, Direction direction) const
{
    struct Acl { int type, permset, tag, id; };
    std::vector<Acl> acls;
    Acl acl {};
    const char *name = nullptr;
    constexpr int kinds = ARCHIVE_ENTRY_ACL_TYPE_POSIX1E;
    if (!(archive_entry_acl_types(entry) & kinds))
        return true;
    archive_entry_acl_reset(entry, kinds);
    while (archive_entry_acl_next(entry, kinds, &acl.type, &acl.permset, &acl.tag, &acl.id, &name) == ARCHIVE_OK)
        acls.push_back(acl);
    archive_entry_acl_clear(entry);
    for (Acl each : acls) {
        const bool user = each.tag == ARCHIVE_ENTRY_ACL_USER, group = each.tag == ARCHIVE_ENTRY_ACL_GROUP;
        const int64_t id = user || group ? translate(each.id, user, direction) : each.id;
        if ((user || group) && id < 0)
            return false;
        archive_entry_acl_add_entry(entry, each.type, each.permset, each.tag, int(id), nullptr);
    }
    return true;
}

}
