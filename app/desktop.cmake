# SPDX-License-Identifier: Apache-2.0
# The desktop program; it also answers the server's command line.
if(NOT EXISTS "${CMAKE_SOURCE_DIR}/models/items/app.h")
  return()
endif()
find_package(Qt6 6.4 REQUIRED COMPONENTS Network)
add_executable(quayside main.cpp desktopcommand.cpp desktopcommand.h singleinstance.cpp singleinstance.h localserver.cpp localserver.h)
set_target_properties(quayside PROPERTIES AUTOMOC ON)
target_link_libraries(quayside PRIVATE quayside_servermode quayside_items quayside_qml quayside_qmlplugin Qt6::Network)
add_dependencies(quayside quayside-helper quayside-archive quayside-proxy)
install(TARGETS quayside)
