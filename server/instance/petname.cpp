// SPDX-License-Identifier: Apache-2.0
#include "server/instance/petname.h"

#include <QRandomGenerator>
#include <array>
#include <string_view>

namespace quayside {

using namespace Qt::StringLiterals;

static constexpr auto adjectives = std::to_array<std::string_view>({ "able", "amber", "bold", "brave", "breezy", "bright", "brisk",
    "calm", "cheery", "civil", "clever", "cosy", "crisp", "curious", "daring", "deft", "eager", "early", "fair", "fleet", "fond",
    "frank", "fresh", "gentle", "glad", "golden", "grand", "happy", "hardy", "honest", "humble", "jolly", "keen", "kind", "lively",
    "loyal", "lucky", "mellow", "merry", "mild", "modest", "neat", "nimble", "noble", "patient", "plucky", "polite", "proud",
    "quick", "quiet", "ready", "rosy", "sharp", "silver", "smart", "snug", "spry", "steady", "sunny", "swift", "tidy", "witty",
    "young", "zesty" });
static constexpr auto nouns = std::to_array<std::string_view>({ "anchor", "auk", "badger", "barge", "beacon", "bosun", "brig",
    "buoy", "capstan", "carp", "clipper", "cod", "coral", "cove", "crab", "crane", "curlew", "cutter", "delta", "dinghy", "dock",
    "dolphin", "eider", "ferry", "fjord", "galley", "gannet", "gull", "harbour", "heron", "herring", "island", "jetty", "kelp",
    "ketch", "lagoon", "lantern", "lobster", "mackerel", "marlin", "mast", "mussel", "narwhal", "otter", "oyster", "pelican",
    "pier", "pilot", "plover", "porpoise", "puffin", "rudder", "sail", "salmon", "schooner", "seal", "shoal", "skiff", "sloop",
    "squid", "tern", "tide", "trawler", "walrus" });

QString petName()
{
    const auto pick = [](const auto &words) {
        const std::string_view word = words[QRandomGenerator::global()->bounded(quint32(words.size()))];
        return QLatin1StringView(word.data(), qsizetype(word.size()));
    };
    return pick(adjectives) + u'-' + pick(nouns);
}

}
