// SPDX-License-Identifier: Apache-2.0
#include "server/instance/yamlreader.h"

#include <QJsonArray>
#include <optional>
#include <sstream>
#include <vector>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t maximumDepth = 32;

bool holdsText(const QString &key)
{
    return key == "config"_L1 || key == "devices"_L1 || key == "expanded_config"_L1 || key == "expanded_devices"_L1;
}

QJsonValue plainValue(const QString &text)
{
    if (text == "true"_L1 || text == "false"_L1)
        return text == "true"_L1;
    if (text.isEmpty() || text == "null"_L1 || text == "~"_L1)
        return QJsonValue();
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber && QString::number(number) == text ? QJsonValue(number) : QJsonValue(text);
}

/** Builds the tree as the parser tells of its parts: nothing is kept twice, so that aliases can't blow it up. */
class Builder : public YAML::EventHandler {
public:
    QString problem; ///< not empty: the document is refused
    QJsonValue root;

    void OnDocumentStart(const YAML::Mark &) override { }
    void OnDocumentEnd() override { }
    void OnNull(const YAML::Mark &, YAML::anchor_t) override { add(wantsText() ? QJsonValue(QString()) : QJsonValue()); }
    void OnAlias(const YAML::Mark &, YAML::anchor_t) override
    {
        problem = u"anchors aren't allowed"_s;
        add(QJsonValue());
    }
    void OnScalar(const YAML::Mark &, const std::string &tag, YAML::anchor_t, const std::string &value) override
    {
        const QString text = QString::fromStdString(value);
        if (!m_frames.empty() && m_frames.back().wantsKey())
            m_frames.back().key = text;
        else
            add(tag == "?" && !wantsText() ? plainValue(text) : QJsonValue(text));
    }
    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override { open(false); }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override { open(true); }
    void OnMapEnd() override { close(); }

private:
    struct Frame {
        bool isMap = false, onlyText = false;
        std::optional<QString> key = {}; ///< of the value that comes next; none: a key comes
        QJsonObject object = {};
        QJsonArray array = {};
        bool wantsKey() const { return isMap && !key; }
    };

    /** At the top `config` is a part of the document, not a map of keys. */
    bool wantsText() const
    {
        return !m_frames.empty() && (m_frames.back().onlyText || (m_frames.size() > 1 && holdsText(m_frames.back().key.value_or(QString()))));
    }

    void add(const QJsonValue &value)
    {
        if (m_frames.empty()) {
            root = value;
            return;
        }
        Frame &frame = m_frames.back();
        if (frame.wantsKey()) {
            problem = u"a key isn't text"_s;
            frame.key.emplace();
        } else if (frame.isMap) {
            frame.object.insert(*std::exchange(frame.key, std::nullopt), value);
        } else {
            frame.array.append(value);
        }
    }

    void open(bool isMap)
    {
        if (m_frames.size() >= maximumDepth)
            problem = u"it is nested too deeply"_s;
        m_frames.push_back({ isMap, wantsText() });
    }

    void close()
    {
        const Frame frame = std::move(m_frames.back());
        m_frames.pop_back();
        add(frame.isMap ? QJsonValue(frame.object) : QJsonValue(frame.array));
    }

    std::vector<Frame> m_frames;
};
}

Result<QJsonObject> jsonFromYaml(const QByteArray &yaml)
{
    // yaml-cpp reports by exceptions; they end here.
    try {
        std::istringstream stream(yaml.toStdString());
        YAML::Parser parser(stream);
        Builder builder;
        const bool any = parser.HandleNextDocument(builder);
        if (!builder.problem.isEmpty())
            return failure(badRequest(builder.problem));
        if (!any || !builder.root.isObject())
            return failure(badRequest(u"not a map"_s));
        return builder.root.toObject();
    } catch (const YAML::Exception &problem) {
        return failure(badRequest(QString::fromUtf8(problem.what())));
    }
}

}
