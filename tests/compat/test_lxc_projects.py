# SPDX-License-Identifier: Apache-2.0
"""Projects by `lxc`: each with its own instances, and with images, profiles and volumes of its own where it has that feature."""

from tests.support.rest import ApiError

from .base import CompatTest


class ProjectTest(CompatTest):
    def setUp(self):
        super().setUp()
        self.needs('projects')

    def project(self, name, *config):
        self.lxc('project', 'create', name, *(word for setting in config for word in ('-c', setting)))
        self.addCleanup(self.drop, name)
        return name

    def drop(self, name):
        for url in self.rest.get(f'/1.0/instances?project={name}'):
            path = f'{url.split("?")[0]}?project={name}'
            if self.rest.get(path)['status'] != 'Stopped':
                self.rest.put(f'{url.split("?")[0]}/state?project={name}', {'action': 'stop', 'force': True})
            self.rest.delete(path)
        for kind in ('images', 'profiles'):
            for row in self.rest.get(f'/1.0/{kind}?recursion=1&project={name}'):
                if kind == 'images' and row['fingerprint'] != self.fingerprint or kind == 'profiles' and row['name'] != 'default':
                    self.rest.delete(f'/1.0/{kind}/{row.get("fingerprint", row.get("name"))}?project={name}')
        self.rest.delete(f'/1.0/projects/{name}')

    def refused(self, status, *request, saying=''):
        with self.assertRaises(ApiError) as caught:
            self.rest.call(*request)
        self.assertEqual(status, caught.exception.status, caught.exception)
        self.assertIn(saying.lower(), str(caught.exception).lower())


class Projects(ProjectTest):
    def test_list_and_show(self):
        self.assertEqual(['default'], [project['name'] for project in self.lxc_json('project', 'list')])
        self.assertIn('features.images', self.lxc('project', 'show', 'default'))

    def test_life(self):
        self.project('dev', 'user.owner=me')
        self.assertEqual('me', self.lxc('project', 'get', 'dev', 'user.owner').strip())
        self.assertEqual('true', self.lxc('project', 'get', 'dev', 'features.profiles').strip())
        self.assertEqual(['default'], [row['name'] for row in self.lxc_json('profile', 'list', '--project', 'dev')])
        self.lxc('project', 'set', 'dev', 'features.profiles=false')
        self.assertIn('pool: default', self.lxc('profile', 'show', 'default', '--project', 'dev'))
        self.lxc('project', 'rename', 'dev', 'other')
        self.assertEqual({'default', 'other'}, {project['name'] for project in self.lxc_json('project', 'list')})
        self.lxc('project', 'rename', 'other', 'dev')

    def test_shared_with_the_default_project(self):
        """What a project has no feature for is the default project's; its instances are its own."""
        self.project('dev', 'features.images=false', 'features.profiles=false', 'features.storage.volumes=false')
        self.lxc('launch', 'busybox', 'c1', '--project', 'dev')
        self.init('c1')
        self.assertEqual({'dev': 'Running'}, {row['project']: row['status'] for row in self.lxc_json('list', '--project', 'dev')})
        self.assertEqual(['Stopped'], [row['status'] for row in self.lxc_json('list')])
        self.assertEqual('hello', self.lxc('exec', 'c1', '--project', 'dev', '--', 'echo', 'hello').strip())
        self.lxc('storage', 'volume', 'create', 'default', 'data', '--project', 'dev')
        self.addCleanup(self.lxc, 'storage', 'volume', 'delete', 'default', 'data')
        self.assertIn('data', [row['name'] for row in self.lxc_json('storage', 'volume', 'list', 'default')])
        self.lxc_fails('project', 'delete', 'dev', saying='empty')
        self.lxc_fails('project', 'set', 'dev', 'features.images=true', saying='empty')

    def test_of_its_own(self):
        """Equal names in two projects are different things."""
        self.project('own')
        self.lxc_fails('image', 'show', 'busybox', '--project', 'own')
        self.lxc('image', 'import', str(self.image), '--alias', 'mine', '--project', 'own')
        self.lxc_fails('image', 'show', 'mine')
        self.lxc('profile', 'device', 'add', 'default', 'root', 'disk', 'path=/', 'pool=default', '--project', 'own')
        self.lxc('profile', 'create', 'web', '--project', 'own')
        self.lxc_fails('profile', 'show', 'web')
        self.lxc('init', 'mine', 'c1', '-p', 'default', '-p', 'web', '--project', 'own')
        self.lxc('storage', 'volume', 'create', 'default', 'data', '--project', 'own')
        self.assertNotIn('data', [row['name'] for row in self.lxc_json('storage', 'volume', 'list', 'default')])
        used = self.rest.get('/1.0/projects/own')['used_by']
        self.assertIn('/1.0/storage-pools/default/volumes/custom/data?project=own', used)  # what it is not empty for
        self.lxc('storage', 'volume', 'delete', 'default', 'data', '--project', 'own')
        self.assertIn('/1.0/instances/c1?project=own', used)
        # The image's files are shared: deleting it here leaves the default project's.
        self.lxc('delete', 'c1', '--project', 'own')
        self.lxc('image', 'delete', 'mine', '--project', 'own')
        self.init('c2')

    def test_list_of_all(self):
        self.project('dev', 'features.images=false', 'features.profiles=false')
        self.init('c1')
        self.lxc('init', 'busybox', 'c1', '--project', 'dev')
        self.addCleanup(self.daemon.delete_instances)
        self.assertEqual([('default', 'c1'), ('dev', 'c1')], sorted((row['project'], row['name']) for row in self.lxc_json('list', '--all-projects')))
        self.assertEqual(['/1.0/instances/c1', '/1.0/instances/c1?project=dev'], sorted(self.rest.get('/1.0/instances?all-projects=true')))
        self.assertEqual(['default', 'dev'], sorted(row['project'] for row in self.rest.get('/1.0/instances?all-projects=true&recursion=1')))
        self.assertEqual(400, self.rest.request('GET', '/1.0/instances?all-projects=true&project=dev').status)

    def test_events_are_told_to_who_asked(self):
        self.project('dev', 'features.images=false', 'features.profiles=false')
        self.lxc('image', 'alias', 'create', 'again', self.fingerprint, '--project', 'dev')
        self.addCleanup(self.lxc, 'image', 'alias', 'delete', 'again')
        self.assertIn('again', self.lxc('image', 'alias', 'list'))


class Refusals(ProjectTest):
    def test_names(self):
        for name, words in (('', 'No name'), ('a/b', 'slash'), ('*', 'Reserved'), ('..', 'Invalid'), ('a b', 'spaces'), ('a_b', 'underscores')):
            with self.subTest(name=name):
                self.refused(400, 'POST', '/1.0/projects', {'name': name}, saying=words)

    def test_config(self):
        self.refused(400, 'POST', '/1.0/projects', {'name': 'x', 'config': {'foo': 'x'}}, saying='foo')
        self.refused(400, 'POST', '/1.0/projects', {'name': 'x', 'config': {'features.images': 'x'}}, saying='features.images')
        self.assertEqual(['/1.0/projects/default'], self.rest.get('/1.0/projects'))

    def test_default(self):
        self.refused(403, 'DELETE', '/1.0/projects/default')
        self.refused(403, 'POST', '/1.0/projects/default', {'name': 'x'})
        self.refused(400, 'PATCH', '/1.0/projects/default', {'config': {'features.profiles': 'false'}})

    def test_missing_and_double(self):
        self.project('dev')
        self.refused(409, 'POST', '/1.0/projects', {'name': 'dev'})
        self.refused(404, 'GET', '/1.0/projects/nothing')
        self.refused(404, 'DELETE', '/1.0/projects/nothing')
        self.refused(404, 'GET', '/1.0/instances?project=nothing')
        self.refused(409, 'POST', '/1.0/projects/dev', {'name': 'default'})

    def test_rename_of_a_used_one(self):
        self.project('dev', 'features.images=false', 'features.profiles=false')
        self.lxc('init', 'busybox', 'c1', '--project', 'dev')
        self.lxc_fails('project', 'rename', 'dev', 'other', saying='empty')
