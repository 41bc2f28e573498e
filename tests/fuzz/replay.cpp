// SPDX-License-Identifier: Apache-2.0
// Runs a fuzz target over the files of a directory, each whole and cut off at every length.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int main(int argc, char **argv)
{
    int files = 0;
    for (const auto &entry : std::filesystem::directory_iterator(argc > 1 ? argv[1] : ".")) {
        std::ifstream in(entry.path(), std::ios::binary);
        const std::vector<uint8_t> data((std::istreambuf_iterator<char>(in)), {});
        for (size_t size = data.size() > 4096 ? data.size() : 0; size <= data.size(); ++size) {
            const std::vector<uint8_t> exact(data.begin(), data.begin() + std::ptrdiff_t(size)); // so that a sanitizer sees its end
            LLVMFuzzerTestOneInput(exact.data(), size);
        }
        ++files;
    }
    printf("%d inputs\n", files);
    return files > 0 ? 0 : 1;
}
