# SPDX-License-Identifier: Apache-2.0
if(TARGET unit_device)
  target_sources(unit_device PRIVATE "${CMAKE_SOURCE_DIR}/tests/support/fakekernel.h" "${CMAKE_SOURCE_DIR}/tests/support/fakekernel.cpp")
endif()
