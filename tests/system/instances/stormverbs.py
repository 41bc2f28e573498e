# SPDX-License-Identifier: Apache-2.0
"""Random requests at few names of every kind of object, so that they meet: what test_storms.py sends."""

POOL = '/1.0/storage-pools/default/volumes/custom'
VOLUMES, NETWORKS, PROFILES, ALIASES = ('v1', 'v2', 'v3'), ('qn1', 'qn2'), ('p1', 'p2', 'p3'), ('a1', 'a2', 'a3')
QUIET = {'ipv4.address': 'none', 'ipv6.address': 'none'}  # a bridge without a DHCP server is made at once


class Requests:
    """Gives (method, path, body); `images` are files of images by fingerprint, `names` those of instances. `phases` is a generator of random
    numbers like the others have it: for a while all of them do the same kinds of things."""

    PHASE = 30

    def __init__(self, random, phases, names, images):
        self.random = random
        self.phases = phases
        self.names = names
        self.images = images
        self.count = 0
        self.kinds = []

    def one(self):
        if self.count % self.PHASE == 0:
            self.kinds = self.phases.sample([self.profile, self.network, self.volume, self.pool, self.image, self.alias, self.project, self.instance, self.creation], 2)
        self.count += 1
        return self.random.choice([*self.kinds, *self.kinds, self.instance, self.creation, self.profile])()

    def two(self, names):
        return self.random.sample(names, 2)

    def inside(self):
        return self.random.choice(['', '', '', '', '', '', '?project=qp1', '?project=qp2'])

    def devices(self):
        """Of an instance or a profile: perhaps a volume, a network, another pool."""
        return self.random.choice([
            {}, {'data': {'type': 'disk', 'pool': 'default', 'source': self.random.choice(VOLUMES), 'path': '/data'}},
            {'eth0': {'type': 'nic', 'network': self.random.choice(NETWORKS), 'name': 'eth0'}},
            {'root': {'type': 'disk', 'path': '/', 'pool': self.random.choice(['default', 'second'])}}])

    def profiles(self):
        return ['default', *self.random.sample(PROFILES, self.random.randrange(3))]

    def profile(self):
        name, other = self.two(PROFILES)
        path, query = f'/1.0/profiles/{name}', self.inside()
        return self.random.choice([
            ('POST', f'/1.0/profiles{query}', {'name': name, 'devices': self.devices()}),
            ('POST', f'/1.0/profiles{query}', {'name': name, 'devices': self.devices()}),
            ('POST', path + query, {'name': other}), ('POST', path + query, {'name': other}), ('DELETE', path + query, None),
            ('PUT', path + query, {'config': {'user.p': str(self.random.random())}, 'devices': self.devices()}),
            ('PATCH', path + query, {'description': str(self.random.random())})])

    def network(self):
        name, other = self.two(NETWORKS)
        path = f'/1.0/networks/{name}'
        return self.random.choice([('POST', '/1.0/networks', {'name': name, 'config': QUIET}), ('POST', '/1.0/networks', {'name': name, 'config': QUIET}),
                                   ('POST', path, {'name': other}), ('DELETE', path, None), ('PATCH', path, {'description': str(self.random.random())})])

    def volume(self):
        name, other = self.two(VOLUMES)
        path, query = f'{POOL}/{name}', self.inside()
        return self.random.choice([
            ('POST', POOL + query, {'name': name}), ('POST', POOL + query, {'name': name}),
            ('POST', path + query, {'name': other, 'pool': 'default'}), ('POST', path + query, {'name': other, 'pool': 'default'}),
            ('POST', path + query, {'name': name, 'pool': 'second'}),
            ('POST', f'{path}'.replace('default', 'second') + query, {'name': name, 'pool': 'default'}),
            ('POST', POOL + query, {'name': name, 'source': {'type': 'copy', 'name': other, 'pool': 'default'}}),
            ('POST', f'{path}/snapshots{query}', {'name': 's'}), ('PUT', path + query, {'restore': 's'}), ('DELETE', path + query, None),
            ('DELETE', path.replace('default', 'second') + query, None), ('PATCH', path + query, {'description': str(self.random.random())})])

    def pool(self):
        return self.random.choice([('POST', '/1.0/storage-pools', {'name': 'second', 'driver': 'dir'}), ('DELETE', '/1.0/storage-pools/second', None),
                                   ('PATCH', '/1.0/storage-pools/second', {'description': str(self.random.random())})])

    def image(self):
        fingerprint = self.random.choice(sorted(self.images))
        path, query = f'/1.0/images/{fingerprint}', self.inside()
        return self.random.choice([
            ('POST', f'/1.0/images{query}', self.images[fingerprint]), ('POST', f'/1.0/images{query}', self.images[fingerprint]), ('DELETE', path + query, None),
            ('PATCH', path + query, {'properties': {'x': str(self.random.random())}}), ('PATCH', path + query, {'profiles': self.profiles()}),
            ('POST', f'/1.0/images{query}', {'source': {'type': 'instance', 'name': self.random.choice(self.names)}, 'aliases': [{'name': self.random.choice(ALIASES)}]})])

    def alias(self):
        name, other = self.two(ALIASES)
        path, query, target = f'/1.0/images/aliases/{name}', self.inside(), self.random.choice(sorted(self.images))
        return self.random.choice([('POST', f'/1.0/images/aliases{query}', {'name': name, 'target': target}), ('POST', path + query, {'name': other}),
                                   ('PUT', path + query, {'target': target, 'description': 'd'}), ('DELETE', path + query, None)])

    def project(self):
        name, other = self.two(['qp1', 'qp2'])
        features = {f'features.{one}': self.random.choice(['true', 'false']) for one in ('images', 'profiles', 'storage.volumes')}
        return self.random.choice([('POST', '/1.0/projects', {'name': name, 'config': features}), ('POST', '/1.0/projects', {'name': name, 'config': features}),
                                   ('DELETE', f'/1.0/projects/{name}', None), ('POST', f'/1.0/projects/{name}', {'name': other}),
                                   ('PATCH', f'/1.0/projects/{name}', {'config': features}), ('PATCH', f'/1.0/projects/{name}', {'description': str(self.random.random())})])

    def creation(self):
        source = self.random.choice([{'type': 'image', 'fingerprint': self.random.choice(sorted(self.images))}, {'type': 'image', 'alias': self.random.choice(ALIASES)},
                                     {'type': 'none'}, {'type': 'none'}])
        return 'POST', f'/1.0/instances{self.inside()}', {'name': self.random.choice(self.names), 'source': source, 'profiles': self.profiles(), 'devices': self.devices()}

    def instance(self):
        name, other = self.two(self.names)
        path, query = f'/1.0/instances/{name}', self.inside()
        act = [('PUT', f'{path}/state{query}', {'action': action, 'timeout': 10, 'force': True}) for action in ('start', 'start', 'stop')]
        return self.random.choice([
            *act, ('POST', f'/1.0/instances{query}', {'name': name, 'source': {'type': 'copy', 'source': other}}),
            ('POST', f'/1.0/instances{query}', {'name': name, 'source': {'type': 'copy', 'source': other}}),
            ('DELETE', path + query, None), ('DELETE', path + query, None), ('POST', path + query, {'name': other}),
            ('POST', path + query, {'name': name, 'migration': True, 'pool': self.random.choice(['default', 'second'])}),
            ('PATCH', path + query, {'profiles': self.profiles()}), ('PATCH', path + query, {'devices': self.devices()}),
            ('PATCH', path + query, {'description': str(self.random.random())}),
            ('POST', f'{path}/snapshots{query}', {'name': 's'}), ('DELETE', f'{path}/snapshots/s{query}', None)])
