# SPDX-License-Identifier: Apache-2.0
"""Routes are those of the API's description (tests/data/spec), and every advertised extension has its test."""

import csv
import re
import unittest

from . import source

HANDLERS = 'server/rest/handlers'
# Ours on purpose, from later versions of the reference.
BEYOND = {('/1.0/metadata/configuration', 'GET'), ('/1.0/instances/{}/snapshots/{}', 'PATCH'),
          ('/1.0/instances/{}/metadata', 'PATCH')}

DEVLXD = f'{HANDLERS}/devlxd.cpp'
# The reference's dev-lxd.md.
INSIDE = {'/', '/1.0', '/1.0/config', '/1.0/config/{}', '/1.0/events', '/1.0/images/{}/export', '/1.0/meta-data'}


def rows(name):
    with open(source.ROOT / 'tests/data/spec' / name, encoding='utf-8', newline='') as table:
        return list(csv.DictReader(table, delimiter='\t'))


def plain(path):
    """Placeholders without their names: "/1.0/images/{}/export"; the description writes out the types of volumes."""
    path = re.sub(r'/volumes/(container|virtual-machine|image|custom)(/|$)', r'/volumes/{}\2', path)
    return re.sub(r'\{[^}]*\}', '{}', path)


def described():
    """{(path, method)} of the description, other names of a path included."""
    found = set()
    for row in rows('endpoints.tsv'):
        for path in [row['path'], *row['aliases'].split()]:
            found.add((plain(path), row['method']))
    return found


def implemented():
    """{(path, method): file} of the route tables: Action arrays, and the ApiRoute rows that name them."""
    found = {}
    for path in source.files('.cpp', under='server/rest'):
        code = source.without_comments(source.text(path))
        actions = {name: re.findall(r'\{\s*"([A-Z]+)"', body)
                   for name, body in re.findall(r'\bAction\s+(\w+)\s*\[\]\s*=?\s*\{(.*?)\};', code, re.DOTALL)}
        for route, name in re.findall(r'\{\s*"(/[^"]*)"\s*,\s*(\w+)', code):
            for method in actions.get(name, []):
                found[(plain(route), method)] = str(path)
    return found


def extensions(table='table'):
    """[(name, test or "")] of a table in models/api/extensions.cpp: the reference's, or "later"."""
    table = source.text('models/api/extensions.cpp').split(f' {table}[] = {{', 1)[1].split('};', 1)[0]
    return re.findall(r'\{\s*"([\w-]+)"\s*,\s*(?:"([^"]+)"|nullptr)', table)


def test_exists(test):
    """Whether "tests/x/tst_y.cpp::function" or "tests/x/test_y.py::Class.test_z" is there, and is not only a comment."""
    path, _, name = test.partition('::')
    if not name or not (source.ROOT / path).is_file():
        return False
    code = source.text(path)
    if path.endswith('.py'):
        group, _, function = name.partition('.')
        body = re.search(rf'^class {re.escape(group)}\(.*?(?=^class |\Z)', code, re.DOTALL | re.MULTILINE)
        return bool(body and re.search(rf'def {re.escape(function)}\(', body[0]))
    return bool(re.search(rf'\b{re.escape(name)}\s*\(', source.without_comments(code)))


class Routes(unittest.TestCase):
    def setUp(self):
        if not (source.ROOT / HANDLERS).is_dir():
            self.skipTest('there are no handlers in this tree')

    def test_every_route_is_described(self):
        known = described()
        wrong = [f'{method} {path} ({where})' for (path, method), where in implemented().items()
                 if (path, method) not in known | BEYOND and not path.startswith('/internal') and where != DEVLXD]
        self.assertFalse(wrong)

    def test_what_instances_get_is_described(self):
        code = source.without_comments(source.text(DEVLXD))
        self.assertEqual(INSIDE, {plain(path) for path in re.findall(r'\{\s*"(/[^"]*)"\s*,', code)})

    def test_the_tables_were_read(self):
        self.assertIn(('/1.0', 'GET'), implemented())

    def test_what_the_first_launch_needs_is_there(self):
        wanted = re.compile(r'^/(1\.0)?$|^/1\.0/(certificates|images|operations|events|profiles)(/|$)|'
                            r'^/1\.0/instances(/\{\}(/(state|exec|console|files|logs.*))?)?$|^/1\.0/storage-pools(/\{\})?(/resources)?$')
        left_out = re.compile(r'/refresh$|/secret$')
        missing = [f'{method} {path}' for path, method in sorted(described())
                   if (wanted.search(path) or (path.startswith('/1.0/projects') and method == 'GET')) and not left_out.search(path) and (path, method) not in implemented()]
        self.assertFalse(missing)


class Extensions(unittest.TestCase):
    def setUp(self):
        if not (source.ROOT / 'models/api/extensions.cpp').is_file():
            self.skipTest('there is no extension table in this tree')

    def test_names_are_the_references(self):
        known = [row['extension'] for row in rows('extensions.tsv')]
        own = [name for name, _ in extensions()]
        self.assertEqual([], [name for name in own if name not in known])
        self.assertEqual(len(own), len(set(own)), 'an extension is listed twice')
        self.assertEqual(sorted(known), sorted(own))

    def test_later_ones_are_others(self):
        known = [row['extension'] for row in rows('extensions.tsv')]
        self.assertEqual([], [name for name, test in extensions('later') if name in known or not test])

    def test_every_advertised_extension_has_its_test(self):
        advertised = [(name, test) for name, test in extensions() + extensions('later') if test]
        print(f'advertised extensions: {len(advertised)} / {len(extensions())}')
        self.assertFalse([f'{name}: {test} does not exist' for name, test in advertised if not test_exists(test)])

    def test_a_missing_test_is_found(self):
        self.assertTrue(test_exists('tests/lint/test_api.py::Extensions.test_a_missing_test_is_found'))
        self.assertFalse(test_exists('tests/lint/test_api.py::Extensions.test_that_nobody_wrote'))
        self.assertFalse(test_exists('tests/lint/tst_nothing.cpp::x'))
