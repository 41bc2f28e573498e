# SPDX-License-Identifier: Apache-2.0
"""The scripts of a fresh checkout: what they say, refuse and make."""

import os
import pathlib
import re
import shutil
import subprocess
import tarfile
import tempfile
import unittest

from . import source

SCRIPTS = source.ROOT / 'scripts'


def run(name, *arguments, **more):
    return subprocess.run([SCRIPTS / name, *arguments], capture_output=True, text=True, check=False, **more)


class Common(unittest.TestCase):
    def test_help(self):
        for name in ('install-deps', 'make-image', 'run', 'test'):
            with self.subTest(name=name):
                done = run(name, '--help')
                self.assertEqual(0, done.returncode)
                self.assertIn(f'scripts/{name}', done.stdout)

    def test_unknown_options_are_refused(self):
        for name in ('install-deps', 'make-image', 'run', 'test'):
            with self.subTest(name=name):
                done = run(name, '--no-such-option')
                self.assertNotEqual(0, done.returncode)
                self.assertIn('--no-such-option', done.stderr)


class InstallDeps(unittest.TestCase):
    def packages(self, *options):
        return set(run('install-deps', '--list', *options).stdout.split())

    def test_server_needs_no_gui_package(self):
        gui = re.compile(r'qml|quick|widgets|declarative|^fonts-|svg|wayland|vterm|xvfb|l10n|^libqt6gui')
        self.assertEqual([], [package for package in self.packages('--server-only', '--test') if gui.search(package)])
        self.assertIn('libqt6sql6-sqlite', self.packages('--server-only'))

    def test_sets_grow(self):
        self.assertLess(self.packages('--server-only'), self.packages())
        self.assertLess(self.packages(), self.packages('--test'))


class MakeImage(unittest.TestCase):
    def setUp(self):
        if not shutil.which('busybox'):
            self.skipTest('busybox-static is not installed')
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)

    def make(self, name, *options, **environment):
        done = run('make-image', '--output', self.folder / name, *options, env={**os.environ, **environment})
        self.assertEqual(0, done.returncode, done.stderr)
        return [pathlib.Path(line) for line in done.stdout.splitlines()]

    def test_same_bytes_every_time(self):
        for options in ([], ['--squashfs'], ['--split', '--compress', 'zstd']):
            with self.subTest(options=options):
                first = [path.read_bytes() for path in self.make('image.tar', *options)]
                second = [path.read_bytes() for path in self.make('image.tar', *options)]
                self.assertEqual(first, second)

    def test_source_date_epoch(self):
        path, = self.make('image.tar.gz', SOURCE_DATE_EPOCH='1000000000')
        with tarfile.open(path) as image:
            self.assertEqual({1000000000}, {member.mtime for member in image})
            self.assertIn('creation_date: 1000000000', image.extractfile('metadata.yaml').read().decode())

    def test_unified(self):
        path, = self.make('image.tar.xz', '--compress', 'xz')
        with tarfile.open(path) as image:
            names = image.getnames()
            self.assertEqual('metadata.yaml', names[0])
            self.assertTrue(image.getmember('rootfs/bin/busybox').mode & 0o111)
            self.assertEqual('/bin/busybox', image.getmember('rootfs/sbin/init').linkname)
            self.assertEqual({0}, {member.uid for member in image})
        self.assertIn('templates/hostname.tpl', names)

    def test_split(self):
        meta, rootfs = self.make('image.tar', '--split', '--compress', 'none')
        with tarfile.open(meta) as image:
            self.assertNotIn('rootfs', image.getnames())
        with tarfile.open(rootfs) as image:
            self.assertIn('./sbin/init', image.getnames())

    def test_squashfs(self):
        _, rootfs = self.make('image.tar.gz', '--squashfs')
        self.assertEqual(b'hsqs', rootfs.read_bytes()[:4])

    def test_ballast_is_incompressible(self):
        path, = self.make('image.tar.gz', '--ballast', '2')
        self.assertGreater(path.stat().st_size, 2 << 20)

    def test_refusals(self):
        for options, text in ((['--compress', 'rar'], 'unknown compression'), (['--ballast', 'much'], 'whole number')):
            with self.subTest(options=options):
                done = run('make-image', '--output', self.folder / 'x', *options)
                self.assertEqual(1, done.returncode)
                self.assertIn(text, done.stderr)
                self.assertEqual([], list(self.folder.iterdir()))
