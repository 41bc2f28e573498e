# SPDX-License-Identifier: Apache-2.0
"""Includes point down only (doc/manual/development.md, "Layers"). The order is the list of layers in the top CMakeLists.txt."""

import re
import shutil
import subprocess
import os
import pathlib
import unittest

from . import source

INCLUDE = re.compile(r'^\s*#\s*include\s+([<"])([^>"]+)[>"]', re.MULTILINE)
TYPE = re.compile(r'^(?:class|struct) (\w+)(?: final)?\s*[:{]', re.MULTILINE)
GUI_HEADER = re.compile(r'^(Qt(Gui|Quick|Qml|Widgets|QuickControls2)/|QGui|QQuick|QQml|QWidget|QApplication|QImage|QPixmap|QColor|QPainter|QFont|QIcon|'
                        r'QWindow|QScreen|QClipboard|QKeyEvent)')
SQL = re.compile(r'"\s*(SELECT\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|CREATE\s+(TABLE|INDEX|UNIQUE)|'
                 r'ALTER\s+TABLE|PRAGMA\s)', re.IGNORECASE)


def layers():
    listed = re.search(r'set\(layers ([^)]*)\)', source.text('CMakeLists.txt'))[1].split()
    return [*listed, 'models/items', 'qml', 'app', 'tests']


def layer_of(path, known):
    text = str(path)
    return max((layer for layer in known if text == layer or text.startswith(layer + '/')), key=len, default=None)


def problems_of(path, code, known):
    """Every include of one file that it may not have."""
    own = layer_of(path, known)
    if own in (None, 'tests'):
        return
    for bracket, target in INCLUDE.findall(source.without_comments(code)):
        if bracket == '"':
            theirs = layer_of(target, known)
            if theirs is None:
                if (source.ROOT / path).parent.joinpath(target).exists() and '/' not in target:
                    yield f'{path}: "{target}": includes are relative to the root'
                continue
            if known.index(theirs) > known.index(own):
                yield f'{path}: "{target}" points up ({own} -> {theirs})'
            if own in ('models/items', 'qml') and theirs.startswith('server/'):
                yield f'{path}: "{target}": the desktop never uses server code'
            if re.search(r'driver[^/]*$', str(path)) and own.startswith('server/') and theirs in ('server/store', 'server/rest'):
                yield f'{path}: "{target}": a driver uses neither the store nor the REST layer'
        else:
            yield from foreign(path, own, target)


def foreign(path, own, target):
    """Rules about headers that are not ours."""
    if own.startswith('server/') and GUI_HEADER.match(target):
        yield f'{path}: <{target}>: no Qt Gui, Quick or Widgets in the server'
    if own.startswith('server/') and re.match(r'Qt?Network|QTcp|QSsl|QNetwork', target):
        yield f'{path}: <{target}>: no Qt Network in the server'
    if target.startswith('lxc/') and own != 'server/helper':
        if not re.match(r'server/instance/lxc\w*\.(cpp|h)$', str(path)):
            yield f'{path}: <{target}>: liblxc stays in its driver and in the helper'
    if target.startswith('libvirt/') and not re.match(r'server/instance/(qemu|domain)\w*\.(cpp|h)$', str(path)):
        yield f'{path}: <{target}>: libvirt stays in its driver'
    if own == 'server/helper' and re.match(r'Q[A-Z]|Qt', target):
        yield f'{path}: <{target}>: the helper is plain C++'


class Layers(unittest.TestCase):
    def test_types_have_one_definition(self):
        """The desktop program links both sides: two types of one name would silently share constructors and destructors."""
        def types(*folders):
            return {name: str(path) for folder in folders for path in source.files('.h', under=folder)
                    for name in TYPE.findall(source.without_comments(source.text(path)))}
        desktop, daemon = types('models/client', 'models/items', 'qml'), types('server')
        self.assertFalse({name: (desktop[name], daemon[name]) for name in desktop.keys() & daemon.keys()})

    def test_includes_point_down(self):
        known = layers()
        found = [problem for path in source.files('.cpp', '.h', '.c') for problem in problems_of(path, source.text(path), known)]
        self.assertFalse(found, '\n' + '\n'.join(found))

    def test_a_wrong_include_is_found(self):
        known = layers()
        for path, line in [('models/core/x.cpp', '#include "models/api/json.h"'), ('server/device/x.cpp', '#include "server/instance/instancedriver.h"'),
                           ('server/instance/lxcdriver.cpp', '#include "server/store/store.h"'), ('server/daemon/x.cpp', '#include <QGuiApplication>'),
                           ('models/items/x.cpp', '#include "server/store/store.h"'), ('server/rest/x.cpp', '#include <lxc/lxccontainer.h>'),
                           ('server/helper/x.cpp', '#include <QString>'), ('server/endpoints/x.cpp', '#include <QTcpSocket>')]:
            with self.subTest(path=path, line=line):
                self.assertTrue(list(problems_of(pathlib.PurePath(path), line, known)))
        self.assertFalse(list(problems_of(pathlib.PurePath('server/rest/x.cpp'), '#include "models/core/log.h"', known)))

    def test_sql_stands_only_in_the_store(self):
        found = [f'{path}:{number}' for path in source.files('.cpp', '.h', under='server') if not str(path).startswith('server/store/')
                 for number, line in enumerate(source.without_comments(source.text(path)).splitlines(), 1)
                 if SQL.search(line) or re.search(r'<QSql\w*>', line)]
        self.assertFalse(found)

    def test_sql_is_recognised(self):
        self.assertTrue(SQL.search('u"SELECT name FROM instances"_s'))
        self.assertFalse(SQL.search('u"select an image"'[2:].replace('select ', 'choose ')))

    def test_server_layers_link_no_gui(self):
        found = [str(path) for path in source.files('.txt', under='server') if path.name == 'CMakeLists.txt'
                 and re.search(r'Qt6::(Gui|Quick|Qml|Widgets|Network)', source.text(path))]
        self.assertFalse(found)

    def test_daemon_is_linked_without_gui(self):
        program = pathlib.Path(os.environ.get('QUAYSIDE_BUILD', source.ROOT / 'build/release')) / 'bin/quaysided'
        if not program.exists() or not shutil.which('ldd'):
            self.skipTest(f'{program} is not built')
        linked = subprocess.run(['ldd', program], capture_output=True, text=True, check=True).stdout
        self.assertNotRegex(linked, r'libQt6(Gui|Quick|Qml|Widgets|Network|OpenGL|DBus)')

    def test_no_processes_behind_the_back(self):
        allowed = re.compile(r'^server/(system/subprocess|helper/)')
        bad = re.compile(r'\b(QProcess|popen\s*\(|(?<!\w)(std)?::system\s*\(|\bvfork\s*\(|[^\w]fork\s*\(\s*\))')
        found = [f'{path}:{number}' for path in source.files('.cpp', '.h', under='server') if not allowed.match(str(path))
                 for number, line in enumerate(source.without_comments(source.text(path)).splitlines(), 1) if bad.search(line)]
        self.assertFalse(found)
