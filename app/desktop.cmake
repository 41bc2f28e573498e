# SPDX-License-Identifier: Apache-2.0
# The desktop program; it also answers the server's command line.
if(NOT EXISTS "${CMAKE_SOURCE_DIR}/models/items/app.h")
  return()
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS DBus Network)
# What ties the program to the desktop it runs on: a library, as its tests link it too.
add_library(quayside_citizen STATIC singleinstance.cpp singleinstance.h notifier.cpp notifier.h)
set_target_properties(quayside_citizen PROPERTIES AUTOMOC ON)
target_include_directories(quayside_citizen PUBLIC "${CMAKE_SOURCE_DIR}")
target_link_libraries(quayside_citizen PUBLIC quayside_items Qt6::DBus Qt6::Network)
add_executable(quayside main.cpp desktopcommand.cpp desktopcommand.h localserver.cpp localserver.h)
set_target_properties(quayside PROPERTIES AUTOMOC ON)
target_link_libraries(quayside PRIVATE quayside_citizen quayside_servermode quayside_items quayside_qml quayside_qmlplugin Qt6::Network)
add_dependencies(quayside quayside-helper quayside-archive quayside-proxy)
install(TARGETS quayside)
