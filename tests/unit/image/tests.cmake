# SPDX-License-Identifier: Apache-2.0
# Archives good and bad are written with libarchive.
pkg_check_modules(ARCHIVE REQUIRED IMPORTED_TARGET libarchive)
if(TARGET tst_imageimport)
  target_link_libraries(tst_imageimport PRIVATE PkgConfig::ARCHIVE)
endif()
