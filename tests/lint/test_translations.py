# SPDX-License-Identifier: Apache-2.0
"""Every text of the desktop is in the translation files, and each language has them all."""

import pathlib
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

from . import source

COMPLETE = ['quayside_de.ts', 'quayside_es.ts', 'quayside_fr.ts', 'quayside_ja.ts']
FOLDERS = ['qml', 'app', 'models']


def lupdate():
    return shutil.which('lupdate', path='/usr/lib/qt6/bin:/usr/local/bin:/usr/bin')


def messages(path):
    """{(context, source, comment): state} where state is "", "unfinished", "vanished" or "obsolete"."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter('context'):
        for message in context.iter('message'):
            translation = message.find('translation')
            empty = not ''.join(translation.itertext()).strip()
            key = (context.findtext('name'), message.findtext('source'), message.findtext('comment') or '')
            found[key] = translation.get('type') or ('unfinished' if empty else '')
    return found


class Translations(unittest.TestCase):
    def setUp(self):
        self.files = sorted((source.ROOT / 'translations').glob('*.ts'))
        if not self.files:
            self.skipTest('there are no translations in this tree')

    def test_files_are_up_to_date(self):
        if not lupdate():
            self.skipTest('lupdate is not installed')
        folders = [folder for folder in FOLDERS if (source.ROOT / folder).is_dir()]
        for path in self.files:
            with self.subTest(path=path.name), tempfile.TemporaryDirectory() as directory:
                copy = pathlib.Path(directory) / path.name
                shutil.copy(path, copy)
                subprocess.run([lupdate(), '-silent', '-no-obsolete', '-locations', 'none', '-I', '.', *folders, '-ts', copy],
                               cwd=source.ROOT, check=True, capture_output=True)
                before, after = messages(path), messages(copy)
                self.assertFalse(sorted(set(after) - set(before)), 'texts without an entry: run lupdate')
                self.assertFalse(sorted(set(before) - set(after)), 'entries without a text: run lupdate -no-obsolete')

    def test_complete_languages_are_complete(self):
        for name in COMPLETE:
            with self.subTest(name=name):
                states = messages(source.ROOT / 'translations' / name)
                self.assertTrue(states)
                self.assertFalse([key for key, state in states.items() if state])
