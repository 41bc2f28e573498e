// SPDX-License-Identifier: Apache-2.0
#include "models/client/imageparts.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 pieceSize = 256 * 1024;
constexpr qint64 longestLine = 4096;

Error fileError(const QFileDevice &file) { return internal(u"%1: %2"_s.arg(file.fileName(), file.errorString())); }

/** Copies from `from` to `to`, up to `end` in a file, or (-1) the end of it. */
Result<> copy(QFile &from, QIODevice &to, qint64 end = -1)
{
    while (end < 0 || from.pos() < end) {
        const QByteArray piece = from.read(end < 0 ? pieceSize : std::min(pieceSize, end - from.pos()));
        if (piece.isEmpty())
            return end < 0 && from.atEnd() ? Result<>() : Result<>(failure(fileError(from)));
        if (to.write(piece) != piece.size())
            return failure(internal(to.errorString()));
    }
    return {};
}

/** Where `pattern` begins, from the place where the file is; -1: nowhere. */
qint64 find(QFile &file, const QByteArray &pattern)
{
    QByteArray window;
    qint64 start = file.pos();
    while (true) {
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            return -1;
        window += piece;
        if (const qsizetype at = window.indexOf(pattern); at >= 0)
            return start + at;
        const qsizetype done = std::max<qsizetype>(0, window.size() - pattern.size() + 1);
        window.remove(0, done);
        start += done;
    }
}

/** Behind the lines that head a part. */
bool skipHead(QFile &file)
{
    for (QByteArray line = file.readLine(longestLine); !line.isEmpty(); line = file.readLine(longestLine)) {
        if (line == "\r\n")
            return true;
    }
    return false;
}

Result<> writePart(QFile &body, qint64 end, const QString &path)
{
    QSaveFile part(path);
    if (!part.open(QIODevice::WriteOnly))
        return failure(fileError(part));
    TRY(copy(body, part, end));
    return part.flush() && part.commit() ? Result<>() : Result<>(failure(fileError(part)));
}
}

Result<> unpackImage(const QString &file)
{
    QFile body(file);
    if (!body.open(QIODevice::ReadOnly))
        return failure(fileError(body));
    const QByteArray first = body.readLine(longestLine);
    if (!first.startsWith("--") || !first.endsWith("\r\n") || !body.peek(20).toLower().startsWith("content-disposition:"))
        return {};
    const QByteArray border = "\r\n" + first.chopped(2);
    // What was opened stays readable while another file takes its name.
    for (const QString &path : QStringList { file, file + u".root"_s }) {
        if (!skipHead(body))
            return failure(internal(u"%1: the image has no second file"_s.arg(file)));
        const qint64 start = body.pos(), end = find(body, border);
        if (end < 0 || !body.seek(start))
            return failure(internal(u"%1: the image is cut short"_s.arg(file)));
        TRY(writePart(body, end, path));
        if (!body.seek(end + border.size() + 2))
            return failure(fileError(body));
    }
    return {};
}

Result<QByteArray> packImage(const QString &metadata, const QString &rootfs, QIODevice &to)
{
    const QByteArray boundary = QUuid::createUuid().toByteArray(QUuid::Id128);
    const bool isDisk = rootfs.endsWith(u".img"_s) || rootfs.endsWith(u".qcow2"_s); // of a virtual machine
    const std::pair<QByteArray, QString> parts[] = { { "metadata", metadata }, { QByteArray(isDisk ? "rootfs.img" : "rootfs"), rootfs } };
    for (const auto &[name, path] : parts) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(fileError(file));
        const QByteArray fileName = QFileInfo(path).fileName().toUtf8().replace('"', '_');
        to.write("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        TRY(copy(file, to));
        to.write("\r\n");
    }
    const QByteArray end = "--" + boundary + "--\r\n";
    return to.write(end) == end.size() ? Result<QByteArray>(boundary) : Result<QByteArray>(failure(internal(to.errorString())));
}

}
