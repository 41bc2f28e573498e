# SPDX-License-Identifier: Apache-2.0
# Images are unpacked by the archive helper; the test's image is made by scripts/make-image.
if(TARGET unit_storage)
  target_compile_definitions(unit_storage PRIVATE QUAYSIDE_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  add_dependencies(unit_storage quayside-archive)
  set_property(TEST tst_storage tst_pack APPEND PROPERTY ENVIRONMENT "QUAYSIDE_HELPER=${CMAKE_BINARY_DIR}/bin/quayside-helper")
endif()
