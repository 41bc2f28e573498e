# SPDX-License-Identifier: Apache-2.0
# One static library per layer: quayside_layer(<name> LINK <targets...>) takes every source of the calling folder.

add_library(quayside_flags INTERFACE)
target_compile_options(quayside_flags INTERFACE -Wall -Wextra -Wno-missing-field-initializers
  $<$<COMPILE_LANGUAGE:CXX>:-Woverloaded-virtual>)
target_compile_definitions(quayside_flags INTERFACE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
  QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x060400 _FILE_OFFSET_BITS=64 _GNU_SOURCE
  QUAYSIDE_VERSION="${PROJECT_VERSION}")
if(NOT QUAYSIDE_SANITIZE STREQUAL "")
  # A target with QUAYSIDE_UNSANITIZED goes without.
  set(wanted "$<NOT:$<BOOL:$<TARGET_PROPERTY:QUAYSIDE_UNSANITIZED>>>")
  target_compile_options(quayside_flags INTERFACE "$<${wanted}:-fsanitize=${QUAYSIDE_SANITIZE};-fno-omit-frame-pointer>")
  target_link_options(quayside_flags INTERFACE "$<${wanted}:-fsanitize=${QUAYSIDE_SANITIZE}>")
endif()

# Headers that all layers share, parsed once (doc/adr/0004). ccache can't compare compiled headers of two builds, as they hold
# addresses; the .sum beside it says what it was made from, and with CCACHE_PCH_EXTSUM=true ccache looks at that instead.
option(QUAYSIDE_PCH "Parse common headers once for all layers" ON)
function(quayside_precompiled target)
  if(NOT QUAYSIDE_PCH)
    return()
  endif()
  if(NOT TARGET quayside_pch)
    set(source "${CMAKE_BINARY_DIR}/pch/pch.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "// Only there to carry the compiled header.\n")
    add_library(quayside_pch OBJECT "${source}")
    target_link_libraries(quayside_pch PUBLIC quayside_flags Qt6::Core)
    target_precompile_headers(quayside_pch PRIVATE "${CMAKE_SOURCE_DIR}/cmake/pch.h")
    file(SHA256 "${CMAKE_SOURCE_DIR}/cmake/pch.h" hash)
    string(TOUPPER "${CMAKE_BUILD_TYPE}" type)
    file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/quayside_pch.dir/cmake_pch.hxx.gch.sum" CONTENT
      "${hash} ${CMAKE_CXX_COMPILER_VERSION} ${Qt6_VERSION} ${CMAKE_CXX_FLAGS} ${CMAKE_CXX_FLAGS_${type}} ${QUAYSIDE_SANITIZE}\n")
  endif()
  target_compile_options(${target} PRIVATE $<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
  target_precompile_headers(${target} REUSE_FROM quayside_pch)
endfunction()

function(quayside_layer name)
  cmake_parse_arguments(ARG "" "" "LINK;PRIVATE_LINK" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h"
    "${CMAKE_CURRENT_SOURCE_DIR}/*/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*/*.h")
  add_library(quayside_${name} STATIC ${sources})
  target_include_directories(quayside_${name} PUBLIC "${CMAKE_SOURCE_DIR}")
  target_link_libraries(quayside_${name} PUBLIC quayside_flags ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
  quayside_precompiled(quayside_${name})
endfunction()

# quayside_test(<executable's source> [LINK targets...] [LABELS labels...]): a QtTest program, registered with CTest.
function(quayside_test source)
  cmake_parse_arguments(ARG "" "TIMEOUT" "LINK;LABELS" ${ARGN})
  get_filename_component(name "${source}" NAME_WE)
  add_executable(${name} ${source})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PRIVATE ${ARG_LINK} Qt6::Test)
  quayside_precompiled(${name})
  target_compile_definitions(${name} PRIVATE QUAYSIDE_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
  add_test(NAME ${name} COMMAND ${name})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT})
endfunction()
