# SPDX-License-Identifier: Apache-2.0
# Archives good and bad are written with libarchive, and taken apart by the archive helper.
pkg_check_modules(ARCHIVE REQUIRED IMPORTED_TARGET libarchive)
if(TARGET unit_image)
  target_link_libraries(unit_image PRIVATE PkgConfig::ARCHIVE)
  add_dependencies(unit_image quayside-archive)
  set_property(TEST tst_imageimport APPEND PROPERTY ENVIRONMENT "QUAYSIDE_HELPER=${CMAKE_BINARY_DIR}/bin/quayside-helper")
endif()
