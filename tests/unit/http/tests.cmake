# SPDX-License-Identifier: Apache-2.0
find_package(Qt6 6.4 QUIET COMPONENTS WebSockets)
if(Qt6WebSockets_FOUND AND TARGET tst_websocketpeers)
  target_link_libraries(tst_websocketpeers PRIVATE Qt6::WebSockets)
  target_compile_definitions(tst_websocketpeers PRIVATE HAVE_QT_WEBSOCKETS)
endif()
