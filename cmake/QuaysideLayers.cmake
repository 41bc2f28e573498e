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

# Headers that all layers share, and those that all tests share, parsed once (doc/adr/0004). ccache can't compare compiled headers of
# two builds, as they hold addresses; the .sum beside it says what it was made from, and with CCACHE_PCH_EXTSUM=true ccache looks at
# that instead.
option(QUAYSIDE_PCH "Parse common headers once for all layers" ON)
# quayside_precompiled(<target> [SET <name> HEADER <header> LINK <libraries whose definitions the header looks at...>])
function(quayside_precompiled target)
  if(NOT QUAYSIDE_PCH)
    return()
  endif()
  cmake_parse_arguments(ARG "" "SET;HEADER" "LINK" ${ARGN})
  set(pch quayside_pch${ARG_SET})
  if(NOT ARG_HEADER)
    set(ARG_HEADER cmake/pch.h)
  endif()
  if(NOT TARGET ${pch})
    set(source "${CMAKE_BINARY_DIR}/pch/pch.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "// Only there to carry the compiled header.\n")
    add_library(${pch} OBJECT "${source}")
    set_target_properties(${pch} PROPERTIES AUTOMOC OFF)
    target_include_directories(${pch} PRIVATE "${CMAKE_SOURCE_DIR}")
    target_link_libraries(${pch} PUBLIC quayside_flags Qt6::Core ${ARG_LINK})
    target_precompile_headers(${pch} PRIVATE "${CMAKE_SOURCE_DIR}/${ARG_HEADER}")
    file(SHA256 "${CMAKE_SOURCE_DIR}/cmake/pch.h" hash)
    file(SHA256 "${CMAKE_SOURCE_DIR}/${ARG_HEADER}" ownHash)
    string(TOUPPER "${CMAKE_BUILD_TYPE}" type)
    file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${pch}.dir/cmake_pch.hxx.gch.sum" CONTENT
      "${hash} ${ownHash} ${CMAKE_CXX_COMPILER_VERSION} ${Qt6_VERSION} ${CMAKE_CXX_FLAGS} ${CMAKE_CXX_FLAGS_${type}} ${QUAYSIDE_SANITIZE} ${ARG_LINK}\n")
  endif()
  target_compile_options(${target} PRIVATE $<$<COMPILE_LANGUAGE:CXX>:-fpch-preprocess>)
  target_precompile_headers(${target} REUSE_FROM ${pch})
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

# What tests of the views look at, parsed once for them and for the libraries that they share.
function(quayside_gui_test_headers target)
  quayside_precompiled(${target} SET _guitest HEADER tests/support/testpch.h LINK Qt6::Test Qt6::Gui Qt6::Network Qt6::Qml Qt6::Quick)
endfunction()

# quayside_test_headers(<target> LINK <its libraries>): QtTest's headers too are parsed once for all tests that look at the same Qt.
function(quayside_test_headers target)
  cmake_parse_arguments(ARG "" "" "LINK" ${ARGN})
  if(ARG_LINK MATCHES "quayside_(items|qml|gui)")
    quayside_gui_test_headers(${target})
  else()
    quayside_precompiled(${target} SET _test HEADER tests/support/testpch.h LINK Qt6::Test)
  endif()
  if(NOT QUAYSIDE_PCH)
    target_compile_options(${target} PRIVATE "SHELL:-include ${CMAKE_SOURCE_DIR}/tests/support/testpch.h")
  endif()
  if(NOT TARGET quayside_testmain)
    add_library(quayside_testmain STATIC "${CMAKE_SOURCE_DIR}/tests/support/testmain.h" "${CMAKE_SOURCE_DIR}/tests/support/testmain.cpp")
    target_include_directories(quayside_testmain PRIVATE "${CMAKE_SOURCE_DIR}")
    target_link_libraries(quayside_testmain PUBLIC quayside_flags)
  endif()
  target_link_libraries(${target} PRIVATE quayside_testmain)
endfunction()

# quayside_alone(<test> <label>): tests that start daemons run one at a time even with -j2, as their time limits mean something then.
# Those that mostly wait (for a minute of the clock to begin, for leases, time limits, back-offs) run beside each other, before the others.
function(quayside_alone test label)
  if(test MATCHES "^system_(boot|console|dhcp|filters|networks|proxy|snapshots|strangers|traffic|volumes)$")
    set_tests_properties(${test} PROPERTIES COST 100)
  elseif(label MATCHES "^(api|system|compat|desktop)$")
    set_tests_properties(${test} PROPERTIES PROCESSORS 2)
  endif()
endfunction()

# quayside_patient(<test>): QtTest's own limit of five minutes for a function goes on over those that follow each other closely, and so may
# end a long program on a busy machine. What hangs is ended by CTest.
function(quayside_patient test)
  set_property(TEST ${test} APPEND PROPERTY ENVIRONMENT "QTEST_FUNCTION_TIMEOUT=3600000")
endfunction()

# quayside_test(<executable's source> [PLAIN] [LINK targets...] [LABELS labels...]): a QtTest program, registered with CTest. PLAIN ones
# link what the common headers of the others would look at. One with a main of its own keeps it.
function(quayside_test source)
  cmake_parse_arguments(ARG "PLAIN" "TIMEOUT" "LINK;LABELS" ${ARGN})
  get_filename_component(name "${source}" NAME_WE)
  add_executable(${name} ${source})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PRIVATE ${ARG_LINK} Qt6::Test)
  if(ARG_PLAIN)
    quayside_precompiled(${name})
  else()
    quayside_test_headers(${name} LINK ${ARG_LINK})
  endif()
  target_compile_definitions(${name} PRIVATE QUAYSIDE_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
  add_test(NAME ${name} COMMAND ${name})
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 900) # ends what hangs, no measure
  endif()
  set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT})
  quayside_patient(${name})
  quayside_alone(${name} "${ARG_LABELS}")
endfunction()

# quayside_tests(<program> SOURCES <sources...> [LINK targets...] [LABELS labels...]): QtTest programs linked into one, each still a
# test of its own for CTest and a target to build by its name. Run one by hand as PROGRAM tst_NAME [FUNCTION…].
function(quayside_tests program)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINK;LABELS" ${ARGN})
  add_executable(${program} ${ARG_SOURCES})
  set_target_properties(${program} PROPERTIES AUTOMOC ON)
  target_link_libraries(${program} PRIVATE ${ARG_LINK} Qt6::Test)
  quayside_test_headers(${program} LINK ${ARG_LINK})
  target_compile_definitions(${program} PRIVATE QUAYSIDE_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
  foreach(source IN LISTS ARG_SOURCES)
    get_filename_component(name "${source}" NAME_WE)
    add_test(NAME ${name} COMMAND ${program} ${name})
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT 900) # a busy disk is no failure
    quayside_patient(${name})
    add_custom_target(${name} DEPENDS ${program})
  endforeach()
endfunction()
