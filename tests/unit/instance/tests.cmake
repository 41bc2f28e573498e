# SPDX-License-Identifier: Apache-2.0
if(TARGET tst_lxcconfig)
  target_compile_definitions(tst_lxcconfig PRIVATE QUAYSIDE_GOLDEN_DIR="${CMAKE_SOURCE_DIR}/tests/data/lxcconfig")
endif()
if(TARGET tst_fakeinstancedriver)
  target_sources(tst_fakeinstancedriver PRIVATE "${CMAKE_SOURCE_DIR}/tests/support/fakeinstancedriver.cpp")
endif()
