# SPDX-License-Identifier: Apache-2.0
# What a desktop looks for: menu entry, software centre's description, icons, what starts the program from the session's bus.
install(FILES org.quayside.Quayside.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
# Started by its name on the session's bus (org.freedesktop.Application).
configure_file(org.quayside.Quayside.service.in org.quayside.Quayside.service @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/org.quayside.Quayside.service" DESTINATION "${CMAKE_INSTALL_DATADIR}/dbus-1/services")
install(FILES org.quayside.Quayside.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
set(hicolor "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
install(FILES icons/quayside.svg DESTINATION "${hicolor}/scalable/apps" RENAME org.quayside.Quayside.svg)
install(FILES icons/symbolic/org.quayside.Quayside-symbolic.svg DESTINATION "${hicolor}/symbolic/apps")
foreach(size 16 24 32 48 64 128 256 512)
  install(FILES icons/png/${size}.png DESTINATION "${hicolor}/${size}x${size}/apps" RENAME org.quayside.Quayside.png)
endforeach()
