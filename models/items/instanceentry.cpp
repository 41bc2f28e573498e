// SPDX-License-Identifier: Apache-2.0
#include "models/items/instanceentry.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QMutexLocker>
#include <QRegularExpression>
#include <tuple>

#include "models/core/log.h"
#include "models/core/units.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype historySize = 60;
/** Shorter spans give noise, not a rate. */
constexpr qint64 shortestSpan = 300;

/** "0-3,6" has five CPUs, "2" are two. */
int cpuCount(const QString &limit)
{
    bool isNumber = false;
    if (const int count = limit.toInt(&isNumber); isNumber)
        return count;
    int count = 0;
    for (const QString &part : limit.split(u',', Qt::SkipEmptyParts)) {
        const QStringList ends = part.split(u'-');
        count += ends.size() == 2 ? ends[1].toInt() - ends[0].toInt() + 1 : 1;
    }
    return count;
}

const StringMap *rootDisk(const api::Instance &instance)
{
    for (const StringMap &device : instance.expandedDevices) {
        if (device.value(u"type"_s) == "disk"_L1 && device.value(u"path"_s) == "/"_L1)
            return &device;
    }
    return nullptr;
}

bool isGlobal(const api::NetworkAddress &address) { return address.scope == "global"_L1; }

using Networks = QMap<QString, api::NetworkState>;
/** Of the interface that is shown, or the end. */
Networks::const_iterator shownNetwork(const Networks &networks)
{
    auto first = networks.cend();
    for (auto it = networks.cbegin(); it != networks.cend(); ++it) {
        if (it.key() == "lo"_L1)
            continue;
        if (first == networks.cend())
            first = it;
        if (std::any_of(it->addresses.begin(), it->addresses.end(), isGlobal))
            return it;
    }
    return first;
}

const api::NetworkState *networkOf(const InstanceEntry &row)
{
    if (!row.state || !row.state->network)
        return nullptr;
    const auto it = shownNetwork(*row.state->network);
    return it == row.state->network->cend() ? nullptr : &*it;
}
}

InstanceKey InstanceKey::parse(const QString &key)
{
    return { key.section(u'/', 0, 0), key.section(u'/', 1, 1), key.section(u'/', 2) };
}

int InstanceEntry::cpus() const
{
    const int limit = cpuCount(instance.expandedConfig.value(u"limits.cpu"_s));
    return std::max(1, limit > 0 ? limit : hostCpus);
}

qint64 InstanceEntry::memoryLimit() const
{
    const QString text = instance.expandedConfig.value(u"limits.memory"_s);
    if (text.endsWith(u'%'))
        return qint64(double(hostMemory) * text.chopped(1).toDouble() / 100);
    return text.isEmpty() ? hostMemory : parseByteSize(text).value_or(hostMemory);
}

/** The guest's agent answers for a virtual machine; without it LXD counts -1 processes and says 0 of everything else. */
static bool isCounted(const InstanceEntry &row) { return row.state && row.state->processes >= 0; }

qint64 InstanceEntry::memoryUsage() const { return isCounted(*this) && isUp() ? state->memory.usage : -1; }

qint64 InstanceEntry::diskUsage() const
{
    if (!state || !state->disk)
        return -1;
    const auto root = state->disk->constFind(u"root"_s);
    return root == state->disk->constEnd() ? -1 : root->usage;
}

qint64 InstanceEntry::diskLimit() const
{
    const StringMap *root = rootDisk(instance);
    const QString size = root ? root->value(u"size"_s) : QString();
    return size.isEmpty() ? 0 : parseByteSize(size).value_or(0);
}

QString InstanceEntry::networkName() const
{
    if (!state || !state->network)
        return {};
    const auto it = shownNetwork(*state->network);
    return it == state->network->cend() ? QString() : it.key();
}

QString InstanceEntry::address(const char *family) const
{
    const api::NetworkState *network = networkOf(*this);
    if (!network || !isUp())
        return {};
    for (const api::NetworkAddress &address : network->addresses) {
        if (address.family == QLatin1StringView(family) && isGlobal(address))
            return address.address;
    }
    return {};
}

QString InstanceEntry::image() const
{
    const StringMap &config = instance.config;
    const QString os = config.value(u"image.os"_s), release = config.value(u"image.release"_s);
    if (!os.isEmpty())
        return release.isEmpty() ? os.toLower() : os.toLower() + u'/' + release;
    const QString description = config.value(u"image.description"_s);
    return description.isEmpty() ? config.value(u"volatile.base_image"_s).left(12) : description;
}

QStringList InstanceEntry::tags() const
{
    static const QRegularExpression separator(u"[,\\s]+"_s);
    return instance.expandedConfig.value(u"user.tags"_s).split(separator, Qt::SkipEmptyParts);
}

bool InstanceEntry::operator==(const InstanceEntry &other) const
{
    const auto plain = [](const InstanceEntry &r) {
        return std::tie(r.key, r.contentHash, r.serverText, r.snapshotCount, r.sampledAt, r.hostCpus, r.hostMemory, r.cpuPercent,
            r.received, r.sent, r.busy, r.errorText, r.isLive);
    };
    return plain(*this) == plain(other) && state.has_value() == other.state.has_value();
}

/** Of all but the state, which is another one each time. */
static size_t contentHash(const QJsonObject &object)
{
    size_t hash = 0;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() != "state"_L1)
            hash = qHashMulti(hash, it.key(), it.value());
    }
    return hash;
}

/** An instance whose numbers can't be read is one all the same. */
static void parseState(const QJsonValue &state, InstanceEntry &row)
{
    row.state.reset();
    row.sampledAt = QDeadlineTimer::current().deadline();
    if (!state.isObject())
        return;
    if (Result<api::InstanceState> read = fromAnswer<api::InstanceState>(state))
        row.state = std::move(*read);
    else
        log::warning(u"The state of an instance could not be read"_s, { { u"instance"_s, row.key }, { u"error"_s, read.error().message } });
}

static Result<InstanceEntry> parseInstance(const QJsonValue &value, const QString &server, const QString &project, size_t hash)
{
    InstanceEntry row;
    row.instance = TRY(fromAnswer<api::Instance>(value));
    if (row.instance.project.isEmpty())
        row.instance.project = project.isEmpty() ? u"default"_s : project;
    row.server = server;
    row.key = InstanceKey { server, row.instance.project, row.instance.name }.toString();
    const QJsonObject object = value.toObject();
    parseState(object.value("state"_L1), row);
    if (object.contains("snapshots"_L1))
        row.snapshotCount = int(object.value("snapshots"_L1).toArray().size());
    if (row.instance.type.isEmpty())
        row.instance.type = u"container"_s;
    row.contentHash = hash;
    return row;
}

Result<InstanceEntry> parseInstance(const QJsonValue &value, const QString &server, const QString &project)
{
    return parseInstance(value, server, project, contentHash(value.toObject()));
}

static void warnUnread(const QString &server, const Error &error)
{
    log::warning(u"An instance could not be read"_s, { { u"server"_s, server }, { u"error"_s, error.message } });
}

QList<InstanceEntry> parseInstances(const QJsonValue &list, const QString &server, const QString &project)
{
    QList<InstanceEntry> rows;
    for (const QJsonValue &value : list.toArray()) {
        if (Result<InstanceEntry> row = parseInstance(value, server, project))
            rows << std::move(*row);
        else
            warnUnread(server, row.error());
    }
    return rows;
}

static QJsonValue objectOf(QByteArrayView text)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()));
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue();
}

/** Of all but the state, which is another one each time. */
static size_t contentHash(const InstanceSlice &slice)
{
    return qHashMulti(0, qHashBits(slice.before.data(), size_t(slice.before.size())), qHashBits(slice.after.data(), size_t(slice.after.size())));
}

std::optional<QList<InstanceEntry>> KnownInstances::parse(QByteArrayView answer, const QString &server, const QString &project)
{
    const QMutexLocker locker(&m_lock);
    const auto slices = sliceInstances(answer);
    if (!slices)
        return std::nullopt;
    QList<InstanceEntry> rows;
    QHash<size_t, Known> known;
    rows.reserve(slices->size());
    known.reserve(slices->size());
    for (const InstanceSlice &slice : *slices) {
        std::optional<Known> one = this->one(slice, server, project);
        if (!one)
            continue;
        rows << one->row;
        known.insert(one->row.contentHash, std::move(*one));
    }
    m_known = std::move(known);
    return rows;
}

/** Nothing: it can't be read. */
std::optional<KnownInstances::Known> KnownInstances::one(const InstanceSlice &slice, const QString &server, const QString &project)
{
    const size_t content = contentHash(slice), state = qHashBits(slice.state.data(), size_t(slice.state.size()));
    if (const auto it = m_known.constFind(content); it != m_known.constEnd() && it->row.server == server) {
        Known same = *it;
        same.row.sampledAt = QDeadlineTimer::current().deadline();
        if (std::exchange(same.stateHash, state) != state) {
            ++m_parsedStates;
            parseState(objectOf(slice.state), same.row);
        }
        return same;
    }
    ++m_parsedInstances;
    Result<InstanceEntry> row = parseInstance(objectOf(slice.whole()), server, project, content);
    if (row)
        return Known { std::move(*row), state };
    warnUnread(server, row.error());
    return std::nullopt;
}

static void measure(const InstanceEntry &old, InstanceEntry &row, double seconds)
{
    const double used = double(row.state->cpu.usage - old.state->cpu.usage) / 1e9;
    row.cpuPercent = std::clamp(100 * used / seconds / row.cpus(), 0.0, 100.0);
    row.cpuHistory << row.cpuPercent;
    row.cpuHistory.remove(0, std::max<qsizetype>(0, row.cpuHistory.size() - historySize));
    const api::NetworkState *before = networkOf(old), *now = networkOf(row);
    if (before && now) {
        row.received = std::max(0.0, double(now->counters.bytesReceived - before->counters.bytesReceived) / seconds);
        row.sent = std::max(0.0, double(now->counters.bytesSent - before->counters.bytesSent) / seconds);
    }
}

void carryOver(const InstanceEntry &old, InstanceEntry &row)
{
    row.busy = old.busy;
    row.errorText = old.errorText;
    if (row.snapshotCount < 0)
        row.snapshotCount = old.snapshotCount;
    if (!row.isUp())
        return;
    const bool isMeasured = row.state.has_value();
    if (!isMeasured) {
        row.state = old.state;
        row.sampledAt = old.sampledAt;
    }
    if (!row.isRunning())
        return;
    row.cpuHistory = old.cpuHistory;
    row.cpuPercent = old.cpuPercent;
    row.received = old.received;
    row.sent = old.sent;
    if (!isMeasured)
        return;
    const qint64 span = row.sampledAt - old.sampledAt;
    const bool sameRun = old.state && old.isRunning() && old.state->pid == row.state->pid
        && row.state->cpu.usage >= old.state->cpu.usage && isCounted(row) && isCounted(old);
    if (sameRun && span >= shortestSpan)
        measure(old, row, double(span) / 1000);
    else if (!sameRun)
        row.cpuPercent = -1;
}

}
