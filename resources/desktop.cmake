# SPDX-License-Identifier: Apache-2.0
# What a desktop looks for: menu entry, software centre's description, icon.
install(FILES org.quayside.Quayside.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES org.quayside.Quayside.metainfo.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES icons/quayside.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps" RENAME org.quayside.Quayside.svg)
