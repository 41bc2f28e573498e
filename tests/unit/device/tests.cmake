# SPDX-License-Identifier: Apache-2.0
if(TARGET tst_nics)
  target_sources(tst_nics PRIVATE "${CMAKE_SOURCE_DIR}/tests/support/fakekernel.h" "${CMAKE_SOURCE_DIR}/tests/support/fakekernel.cpp")
endif()
