// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/client/apiclient.h"
#include "models/items/files/fileentry.h"

namespace quayside {

/** The files of one instance over the API (doc/rest-api.md, "/1.0/instances/NAME/files"). Value type; callbacks as ApiClient's. */
class RemoteFiles {
public:
    RemoteFiles(ApiClient *client, const QString &instance, const QString &project) : m_client(client), m_instance(instance), m_project(project) { }

    ApiClient *client() const { return m_client; }
    QString instance() const { return m_instance; }
    QString project() const { return m_project; }
    /** Type, size, mode and owner; its key is the path's last part. Nothing of the content is read. */
    void stat(const QString &path, QObject *context, std::function<void(Result<FileEntry>)> done) const;
    /** The names in a folder; 400 when it isn't one. */
    void list(const QString &path, QObject *context, std::function<void(Result<QStringList>)> done) const;
    void readLink(const QString &path, QObject *context, std::function<void(Result<QByteArray>)> done) const;
    /** No error when the folder is there (extension directory_manipulation). */
    void makeFolder(const QString &path, const FileEntry &attributes, QObject *context, ApiClient::Done done) const;
    void makeLink(const QString &path, const QByteArray &target, QObject *context, ApiClient::Done done) const;
    /** A file, a link or an empty folder (extension file_delete). */
    void remove(const QString &path, QObject *context, ApiClient::Done done) const;

private:
    ApiPath target(const QString &path) const;
    QPointer<ApiClient> m_client;
    QString m_instance, m_project;
};

/** "X-LXD-uid" and its like, of what is known. */
ApiHeaders fileHeaders(const FileEntry &attributes, const QByteArray &type);

}
