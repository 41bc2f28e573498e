# SPDX-License-Identifier: Apache-2.0
"""What a project allows its instances: limits.* of all together, restricted.* of each."""

from tests.support.rest import ApiError

from .base import InstanceTest


class ProjectTest(InstanceTest):
    def setUp(self):
        super().setUp()
        self.project()
        self.addCleanup(self.rest.delete, '/1.0/projects/p')
        self.addCleanup(self.daemon.delete_instances)

    def project(self):
        self.rest.post('/1.0/projects', {'name': 'p', 'config': {'features.images': 'false', 'features.profiles': 'false'}})

    def configure(self, **config):
        self.rest.patch('/1.0/projects/p', {'config': {key.replace('__', '.'): value for key, value in config.items()}})

    def wish(self, name, config=None, **more):
        return {'name': name, 'source': {'type': 'image', 'alias': 'busybox'}, 'config': config or {}, **more}

    def make(self, name, config=None, **more):
        self.rest.post('/1.0/instances?project=p', self.wish(name, config, **more))
        return f'/1.0/instances/{name}'

    def cannot(self, saying, name, config=None, **more):
        self.refused(400, 'POST', '/1.0/instances?project=p', self.wish(name, config, **more), saying=saying)
        with self.assertRaises(ApiError):
            self.rest.get(f'/1.0/instances/{name}?project=p')


class Unknown(InstanceTest):
    def test_what_is_in_no_project_is_answered(self):
        """Clients name the project that they are about to make in all their requests."""
        for url in ('/1.0', '/1.0/projects', '/1.0/storage-pools', '/1.0/certificates', '/1.0/operations'):
            self.rest.get(f'{url}?project=coming')
        self.assertEqual('coming', self.rest.get('/1.0?project=coming')['environment']['project'])
        self.refused(404, 'GET', '/1.0/profiles?project=coming')
        self.refused(404, 'GET', '/1.0/networks?project=coming')
        self.refused(404, 'POST', '/1.0/instances?project=coming', {'name': 'c1', 'source': {'type': 'none'}})
        self.rest.post('/1.0/projects?project=coming', {'name': 'coming'})
        self.addCleanup(self.rest.delete, '/1.0/projects/coming')
        self.assertEqual([], self.rest.get('/1.0/instances?project=coming'))


class OwnProfiles(ProjectTest):
    def project(self):
        self.rest.post('/1.0/projects', {'name': 'p', 'config': {'features.images': 'false', 'features.profiles': 'true'}})

    def test_of_a_shared_image(self):
        """The image is the default project's, the profiles that a request names are those of its own."""
        root = {'root': {'type': 'disk', 'path': '/', 'pool': 'default'}}
        self.rest.post('/1.0/profiles?project=p', {'name': 'own', 'devices': root})
        self.addCleanup(self.rest.delete, '/1.0/profiles/own?project=p')
        image = '/1.0/images/' + self.rest.get('/1.0/images/aliases/busybox')['target']
        was = self.rest.get(image)
        self.addCleanup(self.rest.put, image, was)
        self.refused(400, 'PATCH', image, {'profiles': ['own']}, saying='own')
        self.rest.patch(f'{image}?project=p', {'profiles': ['own']})
        self.assertEqual(['own'], self.rest.get(image)['profiles'])
        path = self.make('c1')
        self.addCleanup(self.rest.delete, f'{path}?project=p')
        self.assertEqual(['own'], self.rest.get(f'{path}?project=p')['profiles'])


class Limits(ProjectTest):
    def test_number(self):
        self.configure(limits__containers='1')
        self.make('c1')
        self.cannot('maximum number of instances of type "container" in project "p"', 'c2')
        self.refused(400, 'PATCH', '/1.0/projects/p', {'config': {'limits.containers': '0'}}, saying='maximum number')
        self.create('c2')
        self.refused(400, 'POST', '/1.0/instances?project=p', {'name': 'c3', 'source': {'type': 'copy', 'source': 'c2', 'project': 'default'}}, saying='maximum')

    def test_sums(self):
        self.configure(limits__memory='100MB', limits__processes='10', limits__cpu='2')
        enough = {'limits.memory': '60MB', 'limits.processes': '5', 'limits.cpu': '1'}
        path = self.make('c1', enough)
        self.cannot('maximum aggregate value "100MB" for "limits.memory"', 'c2', enough)
        self.cannot('has no "limits.cpu" config', 'c2', {'limits.memory': '1MB', 'limits.processes': '1'})
        self.cannot('percentage', 'c2', {**enough, 'limits.memory': '1%'})
        self.cannot('CPU pinning is not supported', 'c2', {**enough, 'limits.memory': '40MB', 'limits.cpu': '0-0'})
        self.make('c2', {**enough, 'limits.memory': '40MB'})
        self.refused(400, 'PATCH', f'{path}?project=p', {'config': {'limits.memory': '61MB'}}, saying='limits.memory')
        self.assertEqual('60MB', self.rest.get(f'{path}?project=p')['config']['limits.memory'])
        self.rest.patch(f'{path}?project=p', {'config': {'limits.memory': '50MB'}})
        self.refused(400, 'PATCH', '/1.0/projects/p', {'config': {'limits.memory': '89MB'}}, saying='limits.memory')
        self.assertEqual('100MB', self.rest.get('/1.0/projects/p')['config']['limits.memory'])
        self.configure(limits__memory='90MB')

    def test_by_a_profile(self):
        self.rest.post('/1.0/profiles', {'name': 'small', 'config': {'limits.memory': '40MB'}})
        self.addCleanup(self.rest.delete, '/1.0/profiles/small')
        self.addCleanup(self.daemon.delete_instances)
        self.configure(limits__memory='100MB')
        for name in ('c1', 'c2'):
            self.make(name, profiles=['default', 'small'])
        self.refused(400, 'PATCH', '/1.0/profiles/small', {'config': {'limits.memory': '51MB'}}, saying='limits.memory')
        self.rest.patch('/1.0/profiles/small', {'config': {'limits.memory': '50MB'}})


class Restrictions(ProjectTest):
    def test_keys_and_devices(self):
        self.configure(restricted='true')
        for key, value, saying in (('security.nesting', 'true', 'nesting is forbidden'), ('security.privileged', 'true', 'Privileged containers'),
                                   ('raw.lxc', 'lxc.log.level = info', 'low-level'), ('raw.idmap', 'both 0 0', 'low-level'),
                                   ('security.syscalls.blacklist', 'mkdir errno 1', 'low-level')):
            self.cannot(saying, 'c1', {key: value})
        for device, saying in (({'type': 'disk', 'source': '/', 'path': '/mnt'}, 'not backed by a pool'),
                               ({'type': 'nic', 'nictype': 'p2p'}, 'managed network devices'),
                               ({'type': 'unix-char', 'path': '/dev/null'}, 'character devices'), ({'type': 'usb'}, 'USB devices'), ({'type': 'gpu'}, 'GPU devices')):
            self.cannot(saying, 'c1', devices={'d': device})
        path = self.make('c1', {'security.nesting': 'false'})
        self.refused(400, 'PATCH', f'{path}?project=p', {'config': {'security.nesting': 'true'}}, saying='forbidden')
        self.configure(restricted__containers__nesting='allow', restricted__devices__nic='allow')
        self.rest.patch(f'{path}?project=p', {'config': {'security.nesting': 'true'}, 'devices': {'n': {'type': 'nic', 'nictype': 'p2p'}}})
        self.refused(400, 'PATCH', '/1.0/projects/p', {'config': {'restricted.containers.nesting': 'block'}}, saying='nesting')
        self.configure(restricted='false', restricted__containers__nesting='block')

    def test_profiles(self):
        self.rest.patch('/1.0/projects/p', {'config': {'features.profiles': 'true', 'restricted': 'true'}})
        profiles, nested = '/1.0/profiles?project=p', {'config': {'security.nesting': 'true'}}
        self.refused(400, 'PATCH', '/1.0/profiles/default?project=p', nested, saying='on profile "default" of project "p"')
        self.refused(400, 'POST', profiles, {'name': 'q', **nested}, saying='nesting is forbidden')
        self.refused(400, 'POST', profiles, {'name': 'q', 'devices': {'d': {'type': 'nic', 'nictype': 'p2p'}}}, saying='managed network')
        self.configure(restricted__containers__nesting='allow')
        self.rest.post(profiles, {'name': 'q', **nested})
        self.refused(400, 'PATCH', '/1.0/projects/p', {'config': {'restricted.containers.nesting': 'block'}}, saying='nesting')
        self.rest.delete('/1.0/profiles/q?project=p')

    def test_volatile_keys(self):
        self.configure(restricted='true')
        self.cannot('low-level', 'c1', {'volatile.apply_template': 'foo'})
        path = self.make('c1') + '?project=p'
        self.refused(400, 'PATCH', path, {'config': {'volatile.last_state.idmap': '[]x'}}, saying='low-level')
        self.rest.put(path, self.rest.get(path))
        self.rest.post('/1.0/instances?project=p', {'name': 'c2', 'source': {'type': 'copy', 'source': 'c1', 'project': 'p'}})

    def test_isolation(self):
        self.configure(restricted='true', restricted__containers__privilege='isolated')
        self.cannot('Non-isolated', 'c1')
        self.make('c1', {'security.idmap.isolated': 'true'})
        self.configure(restricted__devices__disk='block')
        self.cannot('Disk devices', 'c2', {'security.idmap.isolated': 'true'}, devices={'d': {'type': 'disk', 'pool': 'default', 'source': 'v', 'path': '/mnt'}})
