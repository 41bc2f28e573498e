# SPDX-License-Identifier: Apache-2.0
find_package(Qt6 6.4 REQUIRED COMPONENTS Network)
target_link_libraries(tst_simplestreams PRIVATE Qt6::Network)
