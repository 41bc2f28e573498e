# SPDX-License-Identifier: Apache-2.0
# The helper programs have no library.
if(TARGET unit_system)
  target_sources(unit_system PRIVATE "${CMAKE_SOURCE_DIR}/server/helper/mountoptions.cpp")
endif()
