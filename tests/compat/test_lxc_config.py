# SPDX-License-Identifier: Apache-2.0
"""Configuration of instances and of the server, profiles and storage pools by `lxc`."""

import yaml

from .base import CompatTest


class InstanceConfig(CompatTest):
    def test_set_get_unset(self):
        self.init('c1')
        self.lxc('config', 'set', 'c1', 'limits.memory=128MiB', 'user.a=1')
        self.assertEqual('128MiB', self.lxc('config', 'get', 'c1', 'limits.memory').strip())
        self.lxc('config', 'unset', 'c1', 'limits.memory')
        self.assertEqual('', self.lxc('config', 'get', 'c1', 'limits.memory').strip())
        self.assertEqual('1', self.lxc('config', 'get', 'c1', 'user.a').strip())

    def test_unknown_key_is_refused(self):
        self.init('c1')
        self.lxc_fails('config', 'set', 'c1', 'no.such.key=1', saying='unknown')

    def test_bad_value_is_refused(self):
        self.init('c1')
        self.lxc_fails('config', 'set', 'c1', 'limits.memory=much')
        self.lxc_fails('config', 'set', 'c1', 'security.privileged=perhaps')

    def test_show_and_edit(self):
        self.init('c1')
        config = yaml.safe_load(self.lxc('config', 'show', 'c1'))
        self.assertEqual('x86_64', config['architecture'])
        config['config']['user.edited'] = 'yes'
        config['description'] = 'Edited'
        self.lxc('config', 'edit', 'c1', input=yaml.safe_dump(config))
        shown = yaml.safe_load(self.lxc('config', 'show', 'c1'))
        self.assertEqual(('yes', 'Edited'), (shown['config']['user.edited'], shown['description']))
        expanded = yaml.safe_load(self.lxc('config', 'show', 'c1', '--expanded'))
        self.assertEqual('default', expanded['devices']['root']['pool'])

    def test_memory_limit_holds_inside(self):
        self.launch('c1', '-c', 'limits.memory=64MiB')
        memory = self.rest.get('/1.0/instances/c1/state')['memory']
        self.assertGreater(memory['usage'], 0)

    def test_devices(self):
        self.init('c1')
        self.lxc('config', 'device', 'override', 'c1', 'root', 'size=')
        self.assertIn('root', self.lxc('config', 'device', 'list', 'c1'))
        self.assertEqual('/', self.lxc('config', 'device', 'get', 'c1', 'root', 'path').strip())
        self.lxc('config', 'device', 'remove', 'c1', 'root')
        self.assertNotIn('root', self.lxc('config', 'device', 'list', 'c1'))

    def test_shared_folder(self):
        self.init('c1')
        folder = self.daemon.directory / 'shared'
        folder.mkdir(exist_ok=True)
        (folder / 'note').write_text('from outside')
        self.lxc('config', 'device', 'add', 'c1', 'shared', 'disk', f'source={folder}', 'path=/mnt/shared')
        self.lxc('start', 'c1')
        self.assertEqual('from outside', self.sh('c1', 'cat /mnt/shared/note'))


class ServerConfig(CompatTest):
    def test_set_get_unset(self):
        self.lxc('config', 'set', 'user.note=hello')
        self.assertEqual('hello', self.lxc('config', 'get', 'user.note').strip())
        self.assertEqual('hello', yaml.safe_load(self.lxc('config', 'show'))['config']['user.note'])
        self.lxc('config', 'unset', 'user.note')
        self.assertEqual('', self.lxc('config', 'get', 'user.note').strip())

    def test_unknown_key_is_refused(self):
        self.lxc_fails('config', 'set', 'core.nonsense=1')

    def test_password_is_not_shown(self):
        self.lxc('config', 'set', 'core.trust_password=secret-word')
        self.assertNotIn('secret-word', self.lxc('config', 'show'))
        self.lxc('config', 'unset', 'core.trust_password')

    def test_images_on_a_volume(self):
        key, volume = 'storage.images_volume', 'default/vol'
        self.lxc('storage', 'volume', 'create', 'default', 'vol')
        self.lxc_fails('config', 'set', key, 'default/nope', saying='default/nope')
        self.lxc('config', 'set', key, volume)
        self.addCleanup(lambda: (self.lxc('config', 'unset', key), self.lxc('storage', 'volume', 'delete', 'default', 'vol')))
        self.assertEqual(volume, self.lxc('config', 'get', key).strip())
        self.assertEqual(['/1.0'], yaml.safe_load(self.lxc('storage', 'volume', 'show', 'default', 'vol'))['used_by'])
        self.lxc_fails('storage', 'volume', 'delete', 'default', 'vol', saying='The storage volume is still in use')
        self.lxc_fails('storage', 'volume', 'rename', 'default', 'vol', 'v2', saying='Volume is used by LXD itself and cannot be renamed')
        self.lxc_fails('storage', 'volume', 'snapshot', 'default', 'vol', saying='Volumes used by LXD itself cannot have snapshots')
        self.assertTrue((self.daemon.state / 'storage-pools/default/custom/default_vol' / self.fingerprint).exists())
        self.init('c1')
        self.lxc('image', 'export', 'busybox', self.daemon.directory / 'exported')


class Profiles(CompatTest):
    def setUp(self):
        super().setUp()
        self.addCleanup(self.delete_profiles)

    def delete_profiles(self):
        self.daemon.delete_instances()
        for profile in self.rest.get('/1.0/profiles?recursion=1'):
            if profile['name'] != 'default':
                self.rest.delete(f"/1.0/profiles/{profile['name']}")

    def profiles(self):
        return sorted(profile['name'] for profile in self.lxc_json('profile', 'list'))

    def test_create_list_delete(self):
        self.lxc('profile', 'create', 'web')
        self.assertEqual(['default', 'web'], self.profiles())
        self.lxc_fails('profile', 'create', 'web', saying='already exists')
        self.lxc('profile', 'delete', 'web')
        self.assertEqual(['default'], self.profiles())

    def test_show_edit_copy_rename(self):
        self.lxc('profile', 'create', 'web')
        self.lxc('profile', 'edit', 'web', input='config: {limits.cpu: "1"}\ndescription: Front ends\ndevices: {}\n')
        shown = yaml.safe_load(self.lxc('profile', 'show', 'web'))
        self.assertEqual(('1', 'Front ends'), (shown['config']['limits.cpu'], shown['description']))
        self.lxc('profile', 'copy', 'web', 'web2')
        self.lxc('profile', 'rename', 'web2', 'web3')
        self.assertEqual(['default', 'web', 'web3'], self.profiles())
        self.assertEqual('Front ends', yaml.safe_load(self.lxc('profile', 'show', 'web3'))['description'])

    def test_keys_and_devices(self):
        self.lxc('profile', 'create', 'web')
        self.lxc('profile', 'set', 'web', 'user.x', '1')
        self.assertEqual('1', self.lxc('profile', 'get', 'web', 'user.x').strip())
        self.lxc('profile', 'unset', 'web', 'user.x')
        self.lxc('profile', 'device', 'add', 'web', 'root', 'disk', 'path=/', 'pool=default')
        self.assertIn('root', self.lxc('profile', 'device', 'list', 'web'))
        self.lxc('profile', 'device', 'remove', 'web', 'root')

    def test_profiles_of_an_instance(self):
        self.lxc('profile', 'create', 'web')
        self.lxc('profile', 'set', 'web', 'user.from', 'web')
        self.init('c1', '-p', 'default', '-p', 'web')
        self.assertEqual('web', self.lxc('config', 'get', '--expanded', 'c1', 'user.from').strip())
        self.assertEqual(['/1.0/instances/c1'], yaml.safe_load(self.lxc('profile', 'show', 'web'))['used_by'])
        self.lxc_fails('profile', 'delete', 'web', saying='in use')
        self.lxc('profile', 'remove', 'c1', 'web')
        self.lxc('profile', 'add', 'c1', 'web')
        self.lxc('profile', 'assign', 'c1', 'default')
        self.lxc('profile', 'delete', 'web')

    def test_unknown_profile_is_refused(self):
        self.lxc_fails('init', 'busybox', 'c1', '-p', 'nothing', saying='profile')


class Storage(CompatTest):
    def test_pools(self):
        self.lxc('storage', 'create', 'second', 'dir')
        self.addCleanup(self.lxc, 'storage', 'delete', 'second')
        self.assertEqual(['default', 'second'], sorted(pool['name'] for pool in self.lxc_json('storage', 'list')))
        shown = yaml.safe_load(self.lxc('storage', 'show', 'second'))
        self.assertEqual(('dir', 'Created'), (shown['driver'], shown['status']))
        self.assertIn('"total"', self.lxc('query', '/1.0/storage-pools/second/resources'))
        self.lxc('init', 'busybox', 'c1', '-s', 'second')
        self.assertIn('/1.0/instances/c1', self.lxc('storage', 'show', 'second'))
        self.lxc_fails('storage', 'delete', 'second')
        self.daemon.delete_instances()

    def test_set_and_get(self):
        self.lxc('storage', 'set', 'default', 'user.note', 'x')
        self.assertEqual('x', self.lxc('storage', 'get', 'default', 'user.note').strip())

    def test_refusals(self):
        self.lxc_fails('storage', 'create', 'default', 'dir', saying='already exists')
        self.lxc_fails('storage', 'create', 'other', 'no-such-driver')
        self.lxc_fails('storage', 'show', 'nothing', saying='not found')
