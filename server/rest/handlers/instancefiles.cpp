// SPDX-License-Identifier: Apache-2.0
// /1.0/instances/NAME/files (doc/rest-api.md; extensions directory_manipulation, file_delete, file_append, file_symlinks,
// file_get_symlink).
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "models/http/exchange.h"
#include "server/instance/filepush.h"
#include "server/operations/waitingjob.h"
#include "server/rest/handlers/instancehandlers.h"
#include "server/system/fsidentity.h"
#include "server/system/projectquota.h"
#include "server/system/smallfile.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
Result<QByteArray> pathOf(const Request &request)
{
    QByteArray path = request.head().query.bytes(u"path");
    if (path.isEmpty())
        return failure(badRequest(u"Missing path argument"_s));
    return path;
}

// --- GET ----------------------------------------------------------------------------------------------------------------------
using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/** Ids that the instance doesn't know are shown as the kernel shows them inside: 65534. */
HeaderList headersOf(const InstanceRoot &files, const struct stat &st, const QByteArray &type)
{
    static constexpr qint64 nobody = 65534;
    return { { "X-LXD-uid", QByteArray::number(files.idmap.uidToNs(st.st_uid).value_or(nobody)) },
        { "X-LXD-gid", QByteArray::number(files.idmap.gidToNs(st.st_gid).value_or(nobody)) },
        { "X-LXD-mode", QByteArray::number(st.st_mode & 07777, 8).rightJustified(4, '0') }, { "X-LXD-type", type } };
}

Result<Response> getFolder(const InstanceRoot &files, const QByteArray &path, const struct stat &st)
{
    QStringList names;
    for (const QByteArray &name : TRY(files.root.list(path)))
        names.append(QString::fromUtf8(name));
    SyncResponse response { toJson(names), {}, {}, headersOf(files, st, "directory") };
    return Response { std::move(response) };
}

/** Of what the kernel makes up as it is read (/proc, /sys, groups) the size tells nothing. */
bool isMadeUp(const struct stat &st) { return st.st_blocks == 0 && st.st_size <= 4096; }

/** All that can be read without waiting for more. */
Result<QByteArray> madeUpContent(int fd, const QByteArray &path)
{
    static constexpr qsizetype most = 16 << 20;
    ::fcntl(fd, F_SETFL, O_NONBLOCK);
    QByteArray bytes;
    char part[65536];
    while (bytes.size() < most) {
        const ssize_t length = ::read(fd, part, sizeof part);
        if (length < 0 && errno == EINTR)
            continue;
        if (length < 0 && errno != EAGAIN)
            return failure(systemError(QString::fromUtf8(path), errno));
        if (length <= 0)
            break;
        bytes.append(part, length);
    }
    return bytes;
}

/** File systems that somebody else answers for, or doesn't: those of FUSE and of the network. */
bool mayNeverAnswer(int fd)
{
    static constexpr quint32 magics[] = { 0x65735546, 0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x01021997, 0x00c36400 };
    struct statfs info {};
    return ::fstatfs(fd, &info) == 0 && std::ranges::find(magics, quint32(info.f_type)) != std::end(magics);
}

/** The file read by a thread of its own: those that carry all clients' bytes never wait for it. Not spliced, as a pipe is locked for its
 *  reader too while a splice into it waits for the file. */
Result<PipeBody> relayed(InstanceService &service, UniqueFd file, qint64 length)
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) < 0)
        return failure(systemError(u"Couldn't make a pipe"_s, errno));
    PipeBody body { UniqueFd(ends[0]), length };
    service.post([from = std::make_shared<UniqueFd>(std::move(file)), to = std::make_shared<UniqueFd>(ends[1]), length]() mutable {
        const WaitingJob waiting;
        for (char part[65536]; length > 0;) {
            const ssize_t got = ::read(from->get(), part, size_t(std::min<qint64>(length, sizeof part)));
            if (got <= 0 || !writeAll(to->get(), QByteArray::fromRawData(part, got)))
                break;
            length -= got;
        }
    });
    return body;
}

HttpResponse contentResponse(const HeaderList &headers, const QByteArray &path)
{
    HttpResponse http = inlineFile(path.mid(path.lastIndexOf('/') + 1));
    for (const auto &[name, value] : headers)
        http.headers.add(name, value);
    return http;
}

Result<Response> get(Request &request)
{
    const QByteArray path = TRY(pathOf(request));
    const InstanceRoot files = TRY(request.services.instances.files(*TRY(instanceOf(request))));
    const struct stat named = TRY(files.root.stat(path));
    if (S_ISLNK(named.st_mode)) {
        HttpResponse http = contentResponse(headersOf(files, named, "symlink"), path);
        http.body = TRY(files.root.readLink(path));
        return Response::raw(std::move(http));
    }
    if (S_ISDIR(named.st_mode))
        return getFolder(files, path, named);
    UniqueFd file = TRY(files.root.openFile(path, O_RDONLY));
    struct stat opened {};
    if (::fstat(file.get(), &opened) < 0)
        return failure(systemError(QString::fromUtf8(path), errno));
    HttpResponse http = contentResponse(headersOf(files, opened, "file"), path);
    if (isMadeUp(opened))
        http.body = TRY(madeUpContent(file.get(), path));
    else if (mayNeverAnswer(file.get()))
        http.body = TRY(relayed(request.services.instances, std::move(file), opened.st_size));
    else
        http.body = FileBody { std::move(file) };
    return Response::raw(std::move(http));
}

// --- POST ---------------------------------------------------------------------------------------------------------------------
/** X-LXD-* of an upload; -1: not given. */
struct Upload {
    qint64 uid = -1, gid = -1, mode = -1;
    QString type = u"file"_s;
    bool append = false;
};

/** "0644" and "0o644" are octal, "420" is decimal, "-1" is as good as none, as LXD reads them. */
Result<qint64> numberHeader(const Request &request, const char *name, qint64 maximum)
{
    const QString text = request.header(name).trimmed();
    if (text.isEmpty() || text == "-1"_L1)
        return -1;
    bool ok = false;
    const qint64 number = text.startsWith("0o"_L1) ? text.mid(2).toLongLong(&ok, 8) : text.toLongLong(&ok, text.startsWith(u'0') ? 8 : 10);
    if (!ok || number < 0 || number > maximum)
        return failure(badRequest(u"Invalid value \"%1\" of %2"_s.arg(text, QLatin1StringView(name))));
    return number;
}

Result<Upload> uploadOf(const Request &request)
{
    Upload upload;
    const QString write = request.header("X-LXD-write");
    if (!write.isEmpty() && write != "overwrite"_L1 && write != "append"_L1)
        return failure(badRequest(u"Bad file write mode: %1"_s.arg(write)));
    upload.append = write == "append"_L1;
    if (const QString type = request.header("X-LXD-type"); !type.isEmpty())
        upload.type = type;
    upload.uid = TRY(numberHeader(request, "X-LXD-uid", UINT32_MAX - 1LL));
    upload.gid = TRY(numberHeader(request, "X-LXD-gid", UINT32_MAX - 1LL));
    upload.mode = TRY(numberHeader(request, "X-LXD-mode", 07777));
    return upload;
}

/** The ids outside for those inside; what isn't given becomes the instance's root for something new. 400 for ids it hasn't. */
struct Owner { qint64 uid = -1, gid = -1; };
Result<Owner> ownerOf(const Upload &upload, const InstanceRoot &files, bool isNew)
{
    const auto uid = upload.uid >= 0 || isNew ? files.idmap.uidToHost(std::max<qint64>(upload.uid, 0)) : std::optional<qint64>(-1);
    const auto gid = upload.gid >= 0 || isNew ? files.idmap.gidToHost(std::max<qint64>(upload.gid, 0)) : std::optional<qint64>(-1);
    const bool known = files.ids.uidToHost(std::max<qint64>(upload.uid, 0)) && files.ids.gidToHost(std::max<qint64>(upload.gid, 0));
    if (!uid || !gid || !known)
        return failure(badRequest(u"The instance has no such user or group"_s));
    return Owner { *uid, *gid };
}

Result<> receiveInto(Request &request, int fd)
{
    if (BodyStream *body = request.exchange->bodyStream())
        TRY(body->drainToFd(fd));
    return {};
}

Result<> putFile(Request &request, const Upload &upload, const InstanceRoot &files, const QByteArray &path)
{
    const bool isNew = !files.root.stat(path, false).has_value();
    const Owner owner = TRY(ownerOf(upload, files, isNew));
    FilePush file = TRY(FilePush::begin(files, path, upload.append));
    const qint64 mode = upload.mode >= 0 ? upload.mode : isNew ? 0644 : -1;
    if ((owner.uid >= 0 || owner.gid >= 0) && ::fchown(file.fd(), uid_t(owner.uid), gid_t(owner.gid)) < 0)
        return failure(systemError(QString::fromUtf8(path), errno));
    if (mode >= 0 && ::fchmod(file.fd(), mode_t(mode)) < 0)
        return failure(systemError(QString::fromUtf8(path), errno));
    {
        const HeldToQuotas held;
        TRY(receiveInto(request, file.fd()));
    }
    return file.finish();
}

Result<> putFolder(const Upload &upload, const InstanceRoot &files, const QByteArray &path)
{
    if (const auto there = files.root.stat(path, false); there && S_ISDIR(there->st_mode))
        return {};
    const Owner owner = TRY(ownerOf(upload, files, true));
    {
        const FsIdentity identity(files.creatorUid, files.creatorGid);
        TRY(files.root.makeDirectory(path, 0700));
    }
    TRY(files.root.setOwner(path, owner.uid, owner.gid));
    return files.root.setMode(path, mode_t(upload.mode >= 0 ? upload.mode : 0750));
}

/** A link that is there is replaced. */
Result<> putLink(Request &request, const Upload &upload, const InstanceRoot &files, const QByteArray &path)
{
    static constexpr qsizetype longestTarget = 4095;
    const QByteArray target = TRY(readBody(request, longestTarget, u"The link's target"_s));
    if (target.isEmpty() || target.contains('\0'))
        return failure(badRequest(u"The link's target is missing or invalid"_s));
    if (const auto there = files.root.stat(path); there && S_ISLNK(there->st_mode))
        TRY(files.root.remove(path));
    const Owner owner = TRY(ownerOf(upload, files, true));
    {
        const FsIdentity identity(files.creatorUid, files.creatorGid);
        TRY(files.root.makeSymlink(path, target));
    }
    return files.root.setOwner(path, owner.uid, owner.gid);
}

Result<Response> put(Request &request)
{
    const QByteArray path = TRY(pathOf(request));
    const InstancePtr row = TRY(instanceOf(request));
    const Upload upload = TRY(uploadOf(request));
    const InstanceRoot files = TRY(request.services.instances.files(*row));
    if (upload.type == "file"_L1)
        TRY(putFile(request, upload, files, path));
    else if (upload.type == "directory"_L1)
        TRY(putFolder(upload, files, path));
    else if (upload.type == "symlink"_L1)
        TRY(putLink(request, upload, files, path));
    else
        return failure(badRequest(u"Bad file type: %1"_s.arg(upload.type)));
    return Response::empty();
}

Result<Response> remove(Request &request)
{
    const QByteArray path = TRY(pathOf(request));
    const InstanceRoot files = TRY(request.services.instances.files(*TRY(instanceOf(request))));
    TRY(files.root.remove(path));
    return Response::empty();
}

/** Says "not found" as LXD does. What is mounted inside may make it wait for ever, which then holds up nobody else. */
template<Handler handler>
Result<Response> saying(Request &request)
{
    const WaitingJob waiting;
    auto result = handler(request);
    if (!result && result.error().status == 404 && !request.query("path").isEmpty() && request.services.instances.find(request.project, request.variable("name")))
        return failure(notFound(u"Not found: %1"_s.arg(request.query("path"))));
    return result;
}

constexpr Action fileActions[] = {
    { "GET", saying<get> },
    { "POST", saying<put>, Access::Trusted, BodyKind::Stream },
    { "DELETE", saying<remove>, Access::Trusted, BodyKind::None, "file_delete" },
};
constexpr ApiRoute routes[] = { { "/1.0/instances/{name}/files", fileActions, inProject, true } };
}

RouteTable instanceFileRoutes() { return routes; }

}
