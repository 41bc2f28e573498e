# SPDX-License-Identifier: Apache-2.0
foreach(test IN ITEMS tst_nics tst_sriov)
  if(TARGET ${test})
    target_sources(${test} PRIVATE "${CMAKE_SOURCE_DIR}/tests/support/fakekernel.h" "${CMAKE_SOURCE_DIR}/tests/support/fakekernel.cpp")
  endif()
endforeach()
