# SPDX-License-Identifier: Apache-2.0
"""metadata.yaml and templates of an instance: reading, changing, applying, and what comes of hostile ones."""

import os
from urllib.parse import quote

from .base import InstanceTest


class MetadataTest(InstanceTest):
    @staticmethod
    def template(path, name=''):
        return f'{path}/metadata/templates' + (f'?path={quote(name, safe="")}' if name else '')

    def volume(self, name):
        return self.daemon.state / 'storage-pools/default/containers' / name

    def both(self):
        """A stopped and a running instance."""
        return self.create('c1'), self.launch('c2')

    def entry(self, file, *when, **more):
        return {'when': list(when), 'template': file, 'create_only': False, 'properties': {}, **more}


class Metadata(MetadataTest):
    def test_get_and_put(self):
        for path in self.both():
            with self.subTest(path=path):
                got = self.rest.request('GET', f'{path}/metadata')
                found = got.metadata
                self.assertEqual(('Busybox', ['create', 'copy', 'rename'], 'hostname.tpl', False),
                                 (found['properties']['os'], *(found['templates']['/etc/hostname'][key] for key in ('when', 'template', 'create_only'))))
                self.assertEqual(0, found['expiry_date'])
                found['properties']['mine'] = 'ä "quoted"\n: {{ - yes'
                found['expiry_date'] = 17
                found['templates']['/etc/x'] = self.entry('x.tpl', 'start', properties={'a': 'b'}, create_only=True)
                self.rest.call('PUT', f'{path}/metadata', found, {'If-Match': got.headers['ETag']})
                if self.daemon.kind != 'lxd':  # 5.0 doesn't look at it here
                    self.refused(412, 'PUT', f'{path}/metadata', found, {'If-Match': got.headers['ETag']})
                again = self.rest.get(f'{path}/metadata')
                for entry in (*found['templates'].values(), *again['templates'].values()):
                    entry['properties'] = entry['properties'] or {}  # LXD says null for none
                self.assertEqual(found, again)

    def test_patch(self):
        path = self.create('c1')
        before = self.rest.get(f'{path}/metadata')
        self.rest.patch(f'{path}/metadata', {'properties': {'mine': 'x'}})
        after = self.rest.get(f'{path}/metadata')
        self.assertEqual({**before['properties'], 'mine': 'x'}, after['properties'])
        self.assertEqual(before['creation_date'], after['creation_date'])
        etag = self.rest.request('GET', f'{path}/metadata').headers['ETag']
        self.rest.call('PATCH', f'{path}/metadata', {'architecture': 'aarch64'}, {'If-Match': etag})
        self.refused(412, 'PATCH', f'{path}/metadata', {'architecture': 'i686'}, {'If-Match': etag})
        self.assertEqual('aarch64', self.rest.get(f'{path}/metadata')['architecture'])

    def test_empty_instance(self):
        self.rest.post('/1.0/instances', {'name': 'c1', 'source': {'type': 'none'}})
        got = self.rest.get('/1.0/instances/c1/metadata')
        self.assertEqual(('', 0), (got['architecture'], got['creation_date']))
        self.assertEqual([], self.rest.get('/1.0/instances/c1/metadata/templates'))
        self.refused(404, 'GET', self.template('/1.0/instances/c1', 'x.tpl'))
        self.refused(404, 'DELETE', self.template('/1.0/instances/c1', 'x.tpl'))
        self.rest.post(self.template('/1.0/instances/c1', 'x.tpl'), b'text')
        self.rest.put('/1.0/instances/c1/metadata', {'architecture': 'x86_64', 'creation_date': 1, 'properties': {}, 'templates': {}})
        self.assertEqual(['x.tpl'], self.rest.get('/1.0/instances/c1/metadata/templates'))

    def test_refused(self):
        path = self.create('c1')
        before = self.rest.get(f'{path}/metadata')
        for body in (b'{"architecture":5}', b'nonsense', b'[]', b'{"templates":[]}', b'{"templates":{"/x":{"when":"start"}}}', b'{"creation_date":"soon"}'):
            with self.subTest(body=body):
                self.refused(400, 'PUT', f'{path}/metadata', body)
        if self.daemon.kind != 'lxd':  # which finds these out when it applies them, or never
            for templates in ({'x': self.entry('a.tpl', 'start')}, {'/a/../b': self.entry('a.tpl', 'start')},
                              {'/x': self.entry('../metadata.yaml', 'start')}, {'/x': self.entry('', 'start')}):
                with self.subTest(templates=templates):
                    self.refused(400, 'PUT', f'{path}/metadata', {**before, 'templates': templates}, saying='template')
                    self.refused(400, 'PATCH', f'{path}/metadata', {'templates': templates}, saying='template')
            self.refused(400, 'PUT', f'{path}/metadata', {**before, 'expiry_date': -5}, saying='expiry_date')
        self.assertEqual(before, self.rest.get(f'{path}/metadata'))
        self.refused(404, 'GET', '/1.0/instances/nope/metadata')
        self.refused(404, 'PUT', '/1.0/instances/nope/metadata', before)


class Templates(MetadataTest):
    def test_life(self):
        for path in self.both():
            with self.subTest(path=path):
                self.assertEqual(['hostname.tpl', 'hosts.tpl'], sorted(self.rest.get(self.template(path))))
                got = self.rest.request('GET', self.template(path, 'hostname.tpl'))
                self.assertEqual((b'{{ container.name }}\n', 'application/octet-stream'), (got.body, got.headers['Content-Type']))
                self.rest.post(self.template(path, 'a b.tpl'), b'first')
                self.rest.post(self.template(path, 'a b.tpl'), b'second')  # as `lxc config template edit` does
                self.assertEqual(b'second', self.rest.request('GET', self.template(path, 'a b.tpl')).body)
                self.assertEqual(['a b.tpl', 'hostname.tpl', 'hosts.tpl'], sorted(self.rest.get(self.template(path))))
                self.rest.delete(self.template(path, 'a b.tpl'))
                self.refused(404, 'GET', self.template(path, 'a b.tpl'), saying='not found')
                self.refused(404, 'DELETE', self.template(path, 'a b.tpl'), saying='not found')

    def test_put_replaces_what_is_there(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD 5.0 has no PUT of templates any more')
        path = self.create('c1')
        self.rest.put(self.template(path, 'hostname.tpl'), b'{{ instance.name|upper }}')
        self.assertEqual(b'{{ instance.name|upper }}', self.rest.request('GET', self.template(path, 'hostname.tpl')).body)
        self.refused(404, 'PUT', self.template(path, 'nope.tpl'), b'x', saying='not found')
        self.assertNotIn('nope.tpl', self.rest.get(self.template(path)))

    def test_names(self):
        path = self.create('c1')
        for name in ('../metadata.yaml', '/etc/passwd', 'a/b', '..', '.', '../templates/hosts.tpl'):
            for method, body in (('GET', None), ('POST', b'x'), ('DELETE', None)):
                with self.subTest(name=name, method=method):
                    if self.daemon.kind == 'lxd' and name in ('.', '..'):
                        continue  # LXD lists the folder, or fails in its own ways
                    self.refused((400, 500), method, self.template(path, name), body, saying='invalid template')
        for method in ('POST', 'DELETE'):
            self.refused(400, method, self.template(path), b'x', saying='missing path')
        self.refused(404, 'GET', self.template('/1.0/instances/nope'))

    def test_size(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('LXD has no limit')
        path = self.create('c1')
        self.rest.post(self.template(path, 'big.tpl'), b'x' * (1 << 20))
        self.refused(400, 'POST', self.template(path, 'big.tpl'), b'y' * ((1 << 20) + 1), saying='longer')
        self.assertEqual(b'x' * (1 << 20), self.rest.request('GET', self.template(path, 'big.tpl')).body)


class Applied(MetadataTest):
    def add(self, path, templates):
        """`templates`: {path inside: (text, entry)}"""
        found = self.rest.get(f'{path}/metadata')
        for number, (target, (text, entry)) in enumerate(templates.items()):
            self.rest.post(self.template(path, f't{number}.tpl'), text.encode())
            found['templates'][target] = {**entry, 'template': f't{number}.tpl'}
        self.rest.put(f'{path}/metadata', found)

    def test_at_their_time(self):
        path = self.create('c1', config={'user.a': 'mine'})
        note = '{{ trigger }} {{ path }} {{ instance.name }} {{ properties.p }} {{ config_get("user.a", "none") }} {{ config_get("user.b", "none") }}'
        self.add(path, {f'/run-{when}': (note, self.entry('', when, properties={'p': when[:1]})) for when in ('create', 'rename', 'start')})
        self.act(path, 'start')
        shown = lambda at, name: self.output(at, f'cat /{name} 2>/dev/null || echo none')  # noqa: E731
        self.assertEqual(('create /run-create c1 c mine none', 'none\n', 'start /run-start c1 s mine none'),
                         tuple(shown(path, f'run-{when}') for when in ('create', 'rename', 'start')))
        self.output(path, 'rm /run-create /run-start')
        self.act(path, 'restart', force=True)
        self.assertEqual(('none\n', 'start /run-start c1 s mine none'), tuple(shown(path, f'run-{when}') for when in ('create', 'start')))
        self.act(path, 'stop', force=True)
        self.rest.post(path, {'name': 'c3'})
        self.act('/1.0/instances/c3', 'start')
        self.assertEqual(('none\n', 'rename /run-rename c3 r mine none'), tuple(shown('/1.0/instances/c3', f'run-{when}') for when in ('create', 'rename')))
        self.assertEqual('c3\n', self.output('/1.0/instances/c3', 'hostname'))

    def test_create_only_owner_and_mode(self):
        path = self.create('c1')
        self.rest.post(f'{path}/files?path=/etc/there', b'mine', headers={'X-LXD-uid': '1000', 'X-LXD-gid': '5', 'X-LXD-mode': '0600'})
        self.rest.post(f'{path}/files?path=/etc/over', b'a much longer text', headers={'X-LXD-uid': '1000', 'X-LXD-gid': '5', 'X-LXD-mode': '0600'})
        self.add(path, {'/etc/there': ('new', self.entry('', 'start', create_only=True)), '/etc/over': ('new', self.entry('', 'start')),
                        '/deep/er/file': ('new', self.entry('', 'start', create_only=True))})
        self.act(path, 'start')
        self.assertEqual('1000 5 600\n1000 5 600\n0 0 644\n0 0 755\n', self.output(path, 'for f in /etc/there /etc/over /deep/er/file /deep/er; do stat -c "%u %g %a" $f; done'))
        self.assertEqual('mine new new', self.output(path, 'echo $(cat /etc/there) $(cat /etc/over) $(cat /deep/er/file)'.replace('echo', 'echo -n')))

    def test_one_that_cannot_be_rendered(self):
        path = self.create('c1')
        self.add(path, {'/x': ('a\n{% if %}', self.entry('', 'start'))})
        self.refused((400, 500), 'PUT', f'{path}/state', {'action': 'start'}, saying='' if self.daemon.kind == 'lxd' else 't0.tpl')
        self.assertEqual('Stopped', self.status(path))
        self.rest.delete(path)


class Hostile(MetadataTest):
    """The volume's files came with an image from anybody."""

    def setUp(self):
        if self.daemon.kind == 'lxd':
            self.skipTest('what LXD does with these is its own affair')
        super().setUp()
        self.secret = self.daemon.directory / 'secret'
        self.secret.write_text('architecture: secret\n', encoding='ascii')
        self.path = self.create('c1')
        self.files = self.volume('c1')

    def tearDown(self):
        if hasattr(self, 'secret'):
            self.assertEqual('architecture: secret\n', self.secret.read_text(encoding='ascii'))

    def test_metadata_is_a_link(self):
        for target in (self.secret, '../../../../../secret', 'rootfs/etc/hostname', '/proc/self/environ'):
            with self.subTest(target=target):
                (self.files / 'metadata.yaml').unlink()
                (self.files / 'metadata.yaml').symlink_to(target)
                self.refused(400, 'GET', f'{self.path}/metadata')
                self.refused(400, 'PUT', f'{self.path}/state', {'action': 'start'})
                self.rest.put(f'{self.path}/metadata', {'architecture': 'x86_64'})
                self.assertEqual('x86_64', self.rest.get(f'{self.path}/metadata')['architecture'])
                self.assertFalse((self.files / 'metadata.yaml').is_symlink())

    def test_metadata_is_nonsense(self):
        for text in (b'[', b'templates: &a {/x: *a}', b'properties: &a {x: *a}', b'\xff\xfe\0', b'- x', b'templates: 5', b'templates: {/x: [}', b'{' * 5000, b'x' * (2 << 20),
                     b'templates: {/x: {template: a, when: {a: b}}}', b'properties: {a: [b]}', b'creation_date: soon'):
            with self.subTest(text=text[:20]):
                (self.files / 'metadata.yaml').write_bytes(text)
                self.refused(400, 'GET', f'{self.path}/metadata')
                self.refused(400, 'PATCH', f'{self.path}/metadata', {'properties': {}})
                self.refused(400, 'PUT', f'{self.path}/metadata', {}, {'If-Match': '"x"'})
                self.refused(400, 'PUT', f'{self.path}/state', {'action': 'start'})
        (self.files / 'metadata.yaml').unlink()
        (self.files / 'metadata.yaml').mkdir()
        self.refused(400, 'GET', f'{self.path}/metadata')
        (self.files / 'metadata.yaml').rmdir()
        os.mkfifo(self.files / 'metadata.yaml')
        self.refused(400, 'GET', f'{self.path}/metadata')
        self.rest.put(f'{self.path}/metadata', {'architecture': 'x86_64', 'templates': {}})
        self.act(self.path, 'start')

    def test_templates_are_links(self):
        templates = self.files / 'templates'
        (templates / 'link.tpl').symlink_to(self.secret)
        (templates / 'up.tpl').symlink_to('../backup.yaml')
        (templates / 'folder.tpl').mkdir()
        os.mkfifo(templates / 'fifo.tpl')
        for name in ('link.tpl', 'up.tpl', 'folder.tpl', 'fifo.tpl'):
            self.refused(400, 'GET', self.template(self.path, name))
        backup = (self.files / 'backup.yaml').read_bytes()
        for name in ('link.tpl', 'up.tpl', 'fifo.tpl'):
            self.rest.post(self.template(self.path, name), b'new')
            self.assertFalse((templates / name).is_symlink())
        self.refused(400, 'POST', self.template(self.path, 'folder.tpl'), b'new')
        self.assertEqual(backup, (self.files / 'backup.yaml').read_bytes())
        templates.rename(self.files / 'moved')
        templates.symlink_to(self.daemon.directory)
        for method, body in (('GET', None), ('POST', b'x'), ('DELETE', None), ('PUT', b'x')):
            self.refused(400, method, self.template(self.path, 'secret'), body)
        self.refused(400, 'GET', self.template(self.path))
        self.assertEqual([], [p.name for p in self.files.iterdir() if p.name.endswith('.new')])
