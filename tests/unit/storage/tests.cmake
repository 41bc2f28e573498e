# SPDX-License-Identifier: Apache-2.0
# Images are unpacked by the archive helper; the test's image is made by scripts/make-image.
if(TARGET tst_storage)
  target_compile_definitions(tst_storage PRIVATE QUAYSIDE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
endif()
foreach(test tst_storage tst_pack)
  if(TARGET ${test})
    add_dependencies(${test} quayside-archive)
    set_tests_properties(${test} PROPERTIES ENVIRONMENT "QUAYSIDE_HELPER=${CMAKE_BINARY_DIR}/bin/quayside-helper")
  endif()
endforeach()
