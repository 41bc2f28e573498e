# SPDX-License-Identifier: Apache-2.0
# What a desktop looks for: menu entry, software centre's description, icon.
install(FILES org.quayside.Quayside.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
# Started by its name on the session's bus (org.freedesktop.Application).
configure_file(org.quayside.Quayside.service.in org.quayside.Quayside.service @ONLY)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/org.quayside.Quayside.service" DESTINATION "${CMAKE_INSTALL_DATADIR}/dbus-1/services")
install(FILES org.quayside.Quayside.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES icons/quayside.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" RENAME org.quayside.Quayside.svg)
