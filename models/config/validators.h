// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace quayside {

/** Whether a value that is not empty is allowed; `argument` is the check's own ("0..10", "soft|hard"). */
using Predicate = bool (*)(const QString &value, const char *argument);

/** What values a configuration key takes. Constant data; any thread. */
struct Check {
    const char *kind;               ///< for forms and documents: "boolean", "size", "one of" …
    const char *allowed;            ///< ends the message `"x" is not …`; %1 stands for the argument
    Predicate predicate = nullptr;  ///< none: any text
    const char *argument = "";

    bool accepts(const QString &value) const { return !predicate || predicate(value, argument); }
    /** "a whole number from 0 to 10" */
    QString allowedText() const;
};

namespace check {

bool isOneLine(const QString &value, const char *);       ///< without zero bytes either
bool isBoolean(const QString &value, const char *);      ///< LXD's words, any case
bool isInteger(const QString &value, const char *range); ///< "" or "MIN..MAX", either may be missing
bool isOneOf(const QString &value, const char *choices); ///< "a|b|c"
bool isListOf(const QString &value, const char *choices);
bool isOdd(const QString &value, const char *range);
bool isReplicaCount(const QString &value, const char *);
bool isSize(const QString &value, const char *);
bool isBitRate(const QString &value, const char *);
bool isMemoryLimit(const QString &value, const char *);  ///< a size or a percentage, not 0
bool isDiskLimit(const QString &value, const char *);    ///< bytes per second, or "N iops"
bool isOctalMode(const QString &value, const char *);
bool isHexId(const QString &value, const char *);
bool isPciAddress(const QString &value, const char *);
bool isCpuLimit(const QString &value, const char *);
bool isCpuAllowance(const QString &value, const char *);
bool isKernelLimit(const QString &value, const char *);
bool isCron(const QString &value, const char *);
bool isExpiry(const QString &value, const char *);
bool isListenAddress(const QString &value, const char *);
bool isProxyAddress(const QString &value, const char *);
bool isHost(const QString &value, const char *);               ///< "[v6]", "v4", "*", a name, or nothing
bool isPort(const QString &value, const char *);
bool isUrl(const QString &value, const char *);
bool isFingerprint(const QString &value, const char *);
bool isUuid(const QString &value, const char *);              ///< as Go reads them: also in braces, after "urn:uuid:", without dashes
bool isHwaddr(const QString &value, const char *);
bool isInterfaceName(const QString &value, const char *);
bool isIpAddress(const QString &value, const char *family);     ///< "4" or "6"
bool isIpList(const QString &value, const char *family);
bool isSubnetList(const QString &value, const char *family); ///< "6+": bits of a host don't matter
bool isAnyIpAddress(const QString &value, const char *);
bool isMulticast(const QString &value, const char *);
bool isBridgeAddress(const QString &value, const char *family); ///< "none", "auto", or an address with its subnet
bool isIpv4Network(const QString &value, const char *alternative);
bool isIpRanges(const QString &value, const char *family);      ///< "FIRST-LAST,…"
bool isInterfaceList(const QString &value, const char *);
bool isDomainName(const QString &value, const char *);
bool isLeaseTime(const QString &value, const char *);
bool isArchitecture(const QString &value, const char *);
bool isAbsolutePath(const QString &value, const char *);
bool isInnerPath(const QString &value, const char *);           ///< no ".." in it
bool isVolumeReference(const QString &value, const char *);     ///< POOL/VOLUME
bool isModuleList(const QString &value, const char *);
bool isRawIdmap(const QString &value, const char *);
bool isRawLxc(const QString &value, const char *);
bool isCompression(const QString &value, const char *);
bool isNothing(const QString &value, const char *);

inline constexpr Check any { "text", "text" };
inline constexpr Check oneLine { "text", "text without line breaks", isOneLine };
inline constexpr Check boolean { "boolean", "a boolean (true, false, 1, 0, yes, no, on or off)", isBoolean };
inline constexpr Check integer { "integer", "a whole number", isInteger };
inline constexpr Check natural { "integer", "a whole number from 0 to 4294967295", isInteger, "0..4294967295" };
inline constexpr Check priority { "integer", "a whole number from 0 to 10", isInteger, "0..10" };
constexpr Check integerIn(const char *range) { return { "integer", "a whole number in %1", isInteger, range }; }
constexpr Check oneOf(const char *choices) { return { "one of", "one of %1", isOneOf, choices }; }
constexpr Check listOf(const char *choices) { return { "list", "a comma separated list of %1", isListOf, choices }; }
inline constexpr Check oddFromThree { "integer", "an odd number equal to or higher than 3", isOdd, "3.." };
inline constexpr Check replicaCount { "integer", "a number of servers, or -1 for all", isReplicaCount };
inline constexpr Check size { "size", "a size in bytes such as 10GiB or 500MB", isSize };
inline constexpr Check bitRate { "rate", "a rate in bits per second such as 100Mbit", isBitRate };
inline constexpr Check memoryLimit { "size or percentage", "a size such as 512MiB or a percentage such as 50%, and more than 0", isMemoryLimit };
inline constexpr Check diskLimit { "rate", "a rate such as 30MB (per second) or 100iops", isDiskLimit };
inline constexpr Check octalMode { "mode", "an octal file mode such as 0660", isOctalMode };
inline constexpr Check hexId { "hexadecimal", "four lower case hexadecimal digits", isHexId };
inline constexpr Check pciAddress { "PCI address", "a PCI address such as 0000:01:00.0", isPciAddress };
inline constexpr Check cpuLimit { "CPU set", "a number of CPUs such as 2 or a set such as 0-3,5", isCpuLimit };
inline constexpr Check cpuAllowance { "CPU allowance", "a percentage such as 50% or a share of time such as 25ms/100ms", isCpuAllowance };
inline constexpr Check kernelLimit { "kernel limit", "a number, \"unlimited\", or a pair SOFT:HARD of them", isKernelLimit };
inline constexpr Check cron { "schedule", "a schedule of the form <minute> <hour> <day-of-month> <month> <day-of-week>, or @hourly, @daily, "
                                          "@weekly, @monthly, @yearly", isCron };
inline constexpr Check expiry { "time span", "a time span such as 1M 2H 3d 4w 5m 6y", isExpiry };
inline constexpr Check listenAddress { "address", "an address such as 192.0.2.1:8443, [::]:8443 or :8443", isListenAddress };
inline constexpr Check proxyAddress { "address", "an address such as tcp:127.0.0.1:80, udp:[::1]:53,54-56 or unix:/run/app.socket", isProxyAddress };
inline constexpr Check url { "URL", "a URL such as https://server.example.org:8443", isUrl };
inline constexpr Check uuid { "UUID", "a UUID such as 6e2f7a0c-0c5c-4d0a-9d3c-5a1f1c2f7b11", isUuid };
inline constexpr Check hwaddr { "MAC address", "a MAC address of an interface, six bytes of hex separated by colons", isHwaddr };
inline constexpr Check interfaceName { "interface name", "a network interface name of 2 to 15 characters", isInterfaceName };
inline constexpr Check ipv4 { "IPv4 address", "an IPv4 address", isIpAddress, "4" };
inline constexpr Check ipv6 { "IPv6 address", "an IPv6 address", isIpAddress, "6" };
inline constexpr Check ipv4List { "IPv4 addresses", "a comma separated list of IPv4 addresses", isIpList, "4" };
inline constexpr Check ipv6List { "IPv6 addresses", "a comma separated list of IPv6 addresses", isIpList, "6" };
inline constexpr Check ipv4Subnets { "IPv4 subnets", "a comma separated list of IPv4 subnets such as 192.0.2.0/24", isSubnetList, "4" };
inline constexpr Check ipv6Subnets { "IPv6 subnets", "a comma separated list of IPv6 subnets such as 2001:db8::/64", isSubnetList, "6" };
inline constexpr Check ipv6Routes { "IPv6 subnets", "a comma separated list of IPv6 subnets such as 2001:db8::/64", isSubnetList, "6+" };
inline constexpr Check ipAddress { "IP address", "an IP address", isAnyIpAddress };
inline constexpr Check multicastAddress { "IP address", "a multicast address such as 239.0.0.1", isMulticast };
inline constexpr Check bridgeAddress4 { "subnet", "none, auto, or an IPv4 address with its subnet such as 192.0.2.1/24", isBridgeAddress, "4" };
inline constexpr Check bridgeAddress6 { "subnet", "none, auto, or an IPv6 address with its subnet such as 2001:db8::1/64", isBridgeAddress, "6" };
inline constexpr Check ipv4Network { "subnet", "an IPv4 subnet such as 192.0.2.0/24", isIpv4Network };
inline constexpr Check fanUnderlay { "subnet", "auto, or an IPv4 subnet such as 192.0.2.0/24", isIpv4Network, "auto" };
inline constexpr Check ranges4 { "ranges", "a comma separated list of ranges such as 192.0.2.10-192.0.2.20", isIpRanges, "4" };
inline constexpr Check ranges6 { "ranges", "a comma separated list of ranges such as 2001:db8::10-2001:db8::20", isIpRanges, "6" };
inline constexpr Check interfaceList { "interfaces", "a comma separated list of network interface names", isInterfaceList };
inline constexpr Check domainName { "domain", "a domain name", isDomainName };
inline constexpr Check leaseTime { "time span", "a time such as 45m, 1h, 2d or 1w, a number of seconds, or infinite", isLeaseTime };
inline constexpr Check gateway { "one of", "one of auto, none", isOneOf, "auto|none" };
inline constexpr Check absolutePath { "path", "an absolute path", isAbsolutePath };
inline constexpr Check innerPath { "path", "a path without \"..\"", isInnerPath };
inline constexpr Check volumeReference { "volume", "a volume written POOL/VOLUME", isVolumeReference };
inline constexpr Check modules { "list", "a comma separated list of kernel module names", isModuleList };
inline constexpr Check rawIdmap { "id map", "lines of the form \"uid|gid|both HOST[-HOST] INSTANCE[-INSTANCE]\" with ranges of the same length", isRawIdmap };
inline constexpr Check rawLxc { "lxc.conf lines", "lines of the form KEY = VALUE that leave lxc.log.file, lxc.log.syslog, lxc.ephemeral, "
                                                 "lxc.prlimit.* and lxc.net.* (but for addresses and gateways) to the server", isRawLxc };
inline constexpr Check compression { "compression", "none, squashfs, or one of gzip, bzip2, lzma, xz, zstd, these also with a level such as "
                                                    "\"zstd -3\"", isCompression };
inline constexpr Check nothing { "nothing", "possible: the key is only accepted empty", isNothing };

}

}
