# SPDX-License-Identifier: Apache-2.0
if(TARGET unit_instance)
  target_compile_definitions(unit_instance PRIVATE QUAYSIDE_GOLDEN_DIR="${CMAKE_SOURCE_DIR}/tests/data/lxcconfig"
    QUAYSIDE_TEMPLATE_TABLE="${CMAKE_SOURCE_DIR}/tests/data/templates/pongo2.tsv")
  target_sources(unit_instance PRIVATE "${CMAKE_SOURCE_DIR}/tests/support/fakeinstancedriver.cpp")
endif()
