# SPDX-License-Identifier: Apache-2.0
"""What test_crash.py does to a server: a model of what there is, and verbs that each change the model and give the request to make."""

import copy
import functools

MARK_LINES = 5000  # so that writing one takes a moment
DEVICES = {'eth0': {'type': 'nic', 'nictype': 'p2p', 'name': 'eth0'}, 'zero': {'type': 'unix-char', 'path': '/dev/zero'}}


def text_of(mark):
    """What a file of that mark holds."""
    return f'{mark}\n' * MARK_LINES


def mark_in(path):
    """The mark of a file, '' when it isn't there, 'torn' when it isn't whole."""
    try:
        text = path.read_text(encoding='ascii')
    except (FileNotFoundError, NotADirectoryError):
        return ''
    mark = text.partition('\n')[0]
    return mark if text == text_of(mark) else 'torn'


class World:
    """What there is: instances and what is in their snapshots, custom volumes and their descriptions, images by their marks."""

    def __init__(self):
        self.instances = {}
        self.volumes = {}
        self.images = {}  # the fingerprint is nobody's choice

    def known(self):
        return self.instances, self.volumes, sorted(self.images)

    def __eq__(self, other):
        return self.known() == other.known()

    def __repr__(self):
        return repr(self.known())

    def copy(self):
        return copy.deepcopy(self)

    # --- names that a verb can be done to -----------------------------------------------------------------------------------
    def all(self):
        return sorted(self.instances)

    def running(self):
        return [name for name in self.all() if self.instances[name]['running']]

    def stopped(self):
        return [name for name in self.all() if not self.instances[name]['running']]

    def crowded(self):
        return self.stopped() if len(self.instances) > 2 else []

    def roomy(self):
        return [''] if len(self.instances) < 6 else []

    def copied(self):
        return self.all() if self.roomy() else []

    def kept(self):
        return [f'{name}/{snapshot}' for name in self.all() for snapshot in sorted(self.instances[name]['snapshots'])]

    def saved(self):
        return [f'{name}/{backup}' for name in self.all() for backup in self.instances[name]['backups']]

    def refreshable(self):
        return [f'{source}/{target}' for source in self.all() for target in self.stopped() if source != target]

    def published(self):
        return sorted(self.images)

    def wants_volume(self):
        return [''] if len(self.volumes) < 4 else []

    def every_volume(self):
        return sorted(self.volumes)


VERBS = {}


def verb(patience, eligible):
    """`patience`: the longest that it is left alone before the kill, in seconds: most of what it takes."""
    def register(function):
        VERBS[function.__name__] = (patience, eligible, function)
        return function
    return register


def choose(random, before, fresh):
    """((verb, what it is done to), its patience, work(rest), the world after it); `fresh()` gives a name that nothing has yet."""
    able = {name: eligible(before) for name, (_, eligible, _) in VERBS.items()}
    name = random.choice([name for name in VERBS if able[name]])
    patience, _, function = VERBS[name]
    target = random.choice(able[name])
    after = before.copy()
    method, path, body = function(after, target, fresh())
    return (name, target), patience, functools.partial(request, method, path, body), after


def request(method, path, body, rest):
    headers = {'X-LXD-mode': '0640'} if isinstance(body, bytes) else None
    return rest.call(method, path, body, headers)


def act(name, action, **more):
    return 'PUT', f'/1.0/instances/{name}/state', {'action': action, 'timeout': 30, **more}


# --- instances ---------------------------------------------------------------------------------------------------------------
@verb(0.25, World.roomy)
def create(world, _, new):
    world.instances[new] = {'running': False, 'value': '', 'mark': '', 'snapshots': {}, 'backups': []}
    return 'POST', '/1.0/instances', {'name': new, 'source': {'type': 'image', 'alias': 'busybox'}, 'devices': DEVICES}


@verb(0.3, World.stopped)
def start(world, name, _):
    world.instances[name]['running'] = True
    return act(name, 'start')


@verb(0.15, World.running)
def stop(world, name, _):
    world.instances[name]['running'] = False
    return act(name, 'stop', force=True)


@verb(0.3, World.running)
def shutdown(world, name, _):
    world.instances[name]['running'] = False
    return act(name, 'stop')


@verb(0.4, World.running)
def restart(_, name, __):
    return act(name, 'restart', force=True)


@verb(0.1, World.running)
def execute(world, name, new):
    world.instances[name]['mark'] = new
    command = f'yes {new} | head -n {MARK_LINES} >/root/mark.new; mv /root/mark.new /root/mark'
    return 'POST', f'/1.0/instances/{name}/exec', {'command': ['sh', '-c', command]}


@verb(0.02, World.all)
def push(world, name, new):
    world.instances[name]['mark'] = new
    return 'POST', f'/1.0/instances/{name}/files?path=/root/mark', text_of(new).encode()


@verb(0.02, World.all)
def configure(world, name, new):
    world.instances[name]['value'] = new
    return 'PATCH', f'/1.0/instances/{name}', {'config': {'user.value': new}}


@verb(0.05, World.stopped)
def rename(world, name, new):
    world.instances[new] = world.instances.pop(name)
    return 'POST', f'/1.0/instances/{name}', {'name': new}


@verb(0.06, World.crowded)
def delete(world, name, _):
    del world.instances[name]
    return 'DELETE', f'/1.0/instances/{name}', None


# --- what is made of instances ----------------------------------------------------------------------------------------------
@verb(0.2, World.copied)
def duplicate(world, name, new):
    world.instances[new] = {**copy.deepcopy(world.instances[name]), 'running': False, 'backups': []}
    return 'POST', '/1.0/instances', {'name': new, 'source': {'type': 'copy', 'source': name}}


@verb(0.15, World.refreshable)
def refresh(world, names, _):
    source, _, target = names.partition('/')
    world.instances[target].update({key: copy.deepcopy(world.instances[source][key]) for key in ('mark', 'snapshots')})
    return 'POST', '/1.0/instances', {'name': target, 'source': {'type': 'copy', 'source': source, 'refresh': True}}


@verb(0.1, World.all)
def snapshot(world, name, new):
    one = world.instances[name]
    one['snapshots'][new] = {'value': one['value'], 'mark': one['mark']}
    return 'POST', f'/1.0/instances/{name}/snapshots', {'name': new}


@verb(0.4, World.kept)
def restore(world, names, _):
    name, _, kept = names.partition('/')
    world.instances[name].update(world.instances[name]['snapshots'][kept])
    return 'PUT', f'/1.0/instances/{name}', {'restore': kept}


@verb(0.03, World.kept)
def rename_snapshot(world, names, new):
    name, _, kept = names.partition('/')
    snapshots = world.instances[name]['snapshots']
    snapshots[new] = snapshots.pop(kept)
    return 'POST', f'/1.0/instances/{name}/snapshots/{kept}', {'name': new}


@verb(0.04, World.kept)
def delete_snapshot(world, names, _):
    name, _, kept = names.partition('/')
    del world.instances[name]['snapshots'][kept]
    return 'DELETE', f'/1.0/instances/{name}/snapshots/{kept}', None


@verb(0.3, World.all)
def backup(world, name, new):
    world.instances[name]['backups'] = sorted([*world.instances[name]['backups'], new])
    return 'POST', f'/1.0/instances/{name}/backups', {'name': new}


@verb(0.02, World.saved)
def rename_backup(world, names, new):
    name, _, saved = names.partition('/')
    world.instances[name]['backups'] = sorted({*world.instances[name]['backups'], new} - {saved})
    return 'POST', f'/1.0/instances/{name}/backups/{saved}', {'name': new}


@verb(0.02, World.saved)
def delete_backup(world, names, _):
    name, _, saved = names.partition('/')
    world.instances[name]['backups'].remove(saved)
    return 'DELETE', f'/1.0/instances/{name}/backups/{saved}', None


@verb(0.3, World.stopped)
def publish(world, name, new):
    world.images[new] = ''
    return 'POST', '/1.0/images', {'source': {'type': 'instance', 'name': name}, 'properties': {'mark': new}, 'aliases': [{'name': new}]}


@verb(0.02, World.published)
def delete_image(world, mark, _):
    return 'DELETE', f'/1.0/images/{world.images.pop(mark)}', None


# --- custom volumes ----------------------------------------------------------------------------------------------------------
VOLUMES = '/1.0/storage-pools/default/volumes/custom'


@verb(0.02, World.wants_volume)
def create_volume(world, _, new):
    world.volumes[new] = {'description': new}
    return 'POST', VOLUMES, {'name': new, 'description': new}


@verb(0.02, lambda world: world.every_volume() if world.wants_volume() else [])
def copy_volume(world, name, new):
    world.volumes[new] = {**world.volumes[name]}
    return 'POST', VOLUMES, {'name': new, 'source': {'type': 'copy', 'name': name, 'pool': 'default'}}


@verb(0.01, World.every_volume)
def rename_volume(world, name, new):
    world.volumes[new] = world.volumes.pop(name)
    return 'POST', f'{VOLUMES}/{name}', {'name': new, 'pool': 'default'}


@verb(0.01, World.every_volume)
def delete_volume(world, name, _):
    del world.volumes[name]
    return 'DELETE', f'{VOLUMES}/{name}', None
