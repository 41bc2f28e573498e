# SPDX-License-Identifier: Apache-2.0
# The helper programs have no library.
if(TARGET tst_mountoptions)
  target_sources(tst_mountoptions PRIVATE "${CMAKE_SOURCE_DIR}/server/helper/mountoptions.cpp")
endif()
