# SPDX-License-Identifier: Apache-2.0
"""What a system sees of Quayside: packages, menu entry, icons, completions, manual pages. Each says the same as the programs do."""

import configparser
import fnmatch
import os
import pathlib
import re
import shutil
import struct
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

from . import source

RESOURCES = source.ROOT / 'resources'
DEBIAN = source.ROOT / 'debian'
BUILD = os.environ.get('QUAYSIDE_BUILD')
ID = 'org.quayside.Quayside'


def text(path):
    return pathlib.Path(path).read_text(encoding='utf-8')


def validated(test, *command):
    if not shutil.which(command[0]):
        test.skipTest(f'{command[0]} is not installed')
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    test.assertEqual(0, done.returncode, done.stdout + done.stderr)
    return done.stdout


class Desktop(unittest.TestCase):
    def test_entry(self):
        self.assertEqual('', validated(self, 'desktop-file-validate', RESOURCES / f'{ID}.desktop'))

    def test_metainfo(self):
        validated(self, 'appstreamcli', 'validate', '--no-net', RESOURCES / f'{ID}.metainfo.xml')

    def test_types(self):
        tree = ElementTree.parse(RESOURCES / 'mime/quayside.xml')
        names = [node.get('type') for node in tree.iter() if node.tag.endswith('}mime-type')]
        self.assertEqual(['application/x-quayside-backup', 'application/x-quayside-image'], names)
        # By a name like "c1.tar.gz" a file is an archive, whatever is in it.
        archives = [f'application/x-{kind}tar' for kind in ('', 'compressed-', 'bzip-compressed-', 'xz-compressed-', 'zstd-compressed-')]
        entry = re.search(r'^MimeType=(.*);$', text(RESOURCES / f'{ID}.desktop'), re.MULTILINE).group(1)
        self.assertEqual([*names, *archives], entry.split(';'))

    def test_types_are_recognised(self):
        """Of tarballs as tar makes them, whose names say nothing."""
        if not shutil.which('gio') or not shutil.which('update-mime-database'):
            self.skipTest('gio or update-mime-database is not installed')
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            (folder / 'mime/packages').mkdir(parents=True)
            shutil.copy(RESOURCES / 'mime/quayside.xml', folder / 'mime/packages')
            subprocess.run(['update-mime-database', folder / 'mime'], check=True, capture_output=True)
            for member, kind in (('backup/index.yaml', 'x-quayside-backup'), ('metadata.yaml', 'x-quayside-image'), ('else', 'x-tar')):
                (folder / member).parent.mkdir(exist_ok=True)
                (folder / member).write_text('name: c1\n', encoding='ascii')
                subprocess.run(['tar', '-C', folder, '-cf', folder / 'file', member], check=True)
                told = subprocess.run(['gio', 'info', '-a', 'standard::content-type', folder / 'file'], check=True, capture_output=True, text=True,
                                      env=os.environ | {'XDG_DATA_HOME': str(folder)})
                self.assertIn(f'content-type: application/{kind}\n', told.stdout)

    def test_one_name_everywhere(self):
        entry = configparser.ConfigParser(interpolation=None, strict=True)
        entry.optionxform = str
        entry.read_string(text(RESOURCES / f'{ID}.desktop'))
        entry = entry['Desktop Entry']
        self.assertEqual((ID, 'true'), (entry['Icon'], entry['DBusActivatable']))
        self.assertIn(f'Name={ID}\n', text(RESOURCES / f'{ID}.service.in'))
        info = ElementTree.parse(RESOURCES / f'{ID}.metainfo.xml').getroot()
        self.assertEqual((ID, f'{ID}.desktop', ID), (info.findtext('id'), info.findtext('launchable'), info.findtext('icon')))
        version = re.search(r'project\(quayside VERSION (\S+)', text(source.ROOT / 'CMakeLists.txt')).group(1)
        self.assertEqual(version, info.find('releases/release').get('version'))
        self.assertRegex(text(DEBIAN / 'changelog'), rf'^quayside \({re.escape(version)}\)')

    def test_translated(self):
        languages = {path.stem.split('_')[1] for path in (source.ROOT / 'translations').glob('*.ts')} - {'en'}
        entry = text(RESOURCES / f'{ID}.desktop')
        for key in ('GenericName', 'Comment'):
            self.assertEqual(languages, set(re.findall(rf'^{key}\[(\w+)\]=', entry, re.MULTILINE)), key)
        self.assertEqual(languages, set(re.findall(r'<summary xml:lang="(\w+)">', text(RESOURCES / f'{ID}.metainfo.xml'))))

    def test_icons(self):
        sizes = re.search(r'foreach\(size ([\d ]+)\)', text(RESOURCES / 'desktop.cmake')).group(1).split()
        self.assertEqual(sorted(f'{size}.png' for size in sizes), sorted(path.name for path in (RESOURCES / 'icons/png').iterdir()))
        for size in sizes:
            head = (RESOURCES / f'icons/png/{size}.png').read_bytes()[:24]
            self.assertEqual((b'\x89PNG', int(size), int(size)), (head[:4], *struct.unpack('>II', head[16:24])))


class CommandLine(unittest.TestCase):
    """Manual pages and the completions of three shells know every option and command of the programs."""

    @classmethod
    def setUpClass(cls):
        code = '\n'.join(text(path) for path in (source.ROOT / 'app').glob('*.cpp'))
        declared = re.findall(r'QCommandLineOption \w+\(u"([\w-]+)"_s', code)
        declared += re.findall(r'^ +\{ u"([\w-]+)"_s, u"', code, re.MULTILINE)
        cls.options = set(declared) | {'help', 'version', 'server'}

    def test_options_were_found(self):
        self.assertLessEqual({'dir', 'timeout', 'connect', 'page', 'preseed', 'group'}, self.options)

    def test_manual(self):
        pages = text(source.ROOT / 'doc/man/quayside.1') + text(source.ROOT / 'doc/man/quaysided.8')
        self.assertEqual([], [name for name in sorted(self.options) if not re.search(rf'Fl -{name}\b', pages)])

    def test_completions(self):
        for name, form in (('quayside', '--{}\\b'), ('_quayside', '--{}\\['), ('quayside.fish', '-l {} ')):
            with self.subTest(name=name):
                completion = text(RESOURCES / 'completions' / name)
                self.assertEqual([], [word for word in sorted(self.options) if not re.search(form.format(word), completion)])
                self.assertEqual([], [word for word in ('waitready', 'shutdown', 'init', 'import') if word not in completion])

    def test_bash_answers(self):
        script = 'source resources/completions/quayside; COMP_WORDS=(quayside init --); COMP_CWORD=2; _quayside; echo "${COMPREPLY[@]}"'
        done = subprocess.run(['bash', '-c', script], cwd=source.ROOT, capture_output=True, text=True, check=True)
        self.assertEqual('--dir --auto --network-address --network-port --trust-password --storage-backend --preseed --dump', done.stdout.strip())

    def test_fish_answers(self):
        out = validated(self, 'fish', '--no-config', '-c',
                        f'source {RESOURCES}/completions/quayside.fish; complete -C "quaysided waitready --t"')
        self.assertEqual('--timeout', out.split()[0])

    def test_zsh_reads(self):
        validated(self, 'zsh', '-n', RESOURCES / 'completions/_quayside')

    def test_helpers_page(self):
        page = text(source.ROOT / 'doc/man/quayside-helper.8')
        code = '\n'.join(text(path) for path in (source.ROOT / 'server/helper').glob('**/*verbs.cpp'))
        verbs = re.findall(r'^ +\{ "(\w+)", \d+, "', code, re.MULTILINE)
        self.assertIn('forkstart', verbs)
        self.assertEqual([], [verb for verb in verbs if not re.search(rf'\b{verb}\b', page)])


class Packages(unittest.TestCase):
    NAMES = ('quayside', 'quayside-server', 'quayside-common')

    def control(self, field):
        """Package names of a field of debian/control, by stanza."""
        found = {}
        for stanza in text(DEBIAN / 'control').split('\n\n'):
            name = re.search(r'^(?:Source|Package): (\S+)', stanza).group(1) if not stanza.startswith('Source') else 'source'
            value = re.search(rf'^{field}:((?:.*\n?)(?: .*\n?)*)', stanza, re.MULTILINE)
            found[name] = set(re.findall(r'(?:^|,)\s*([a-z][\w.+-]+)', value.group(1))) if value else set()
        return found

    def script(self, name):
        """A package list of scripts/install-deps."""
        return set(re.search(rf'^{name}=\(([^)]*)\)', text(source.ROOT / 'scripts/install-deps'), re.MULTILINE).group(1).split())

    def test_three_packages(self):
        self.assertEqual({'source', *self.NAMES}, set(self.control('Depends')))

    def test_builds_with_what_the_script_installs(self):
        wanted = {name.replace('pkg-config', 'pkgconf') for name in self.script('build') - {'ccache', 'g++'}}
        wanted |= {name for name in self.script('desktop') if name.endswith(('-dev', '-tools'))}
        self.assertEqual(set(), wanted - self.control('Build-Depends')['source'])

    def test_runs_with_what_the_script_installs(self):
        has = {name: self.control('Depends')[name] | self.control('Recommends')[name] for name in self.NAMES}
        elsewhere = {'libnftables1', 'tar'}  # found by dpkg-shlibdeps; there on every Debian
        self.assertEqual(set(), self.script('runtime') - elsewhere - has['quayside-server'])
        wanted = {name for name in self.script('desktop') if not name.endswith(('-dev', '-tools'))}
        self.assertEqual(set(), wanted - has['quayside'])

    def maintainer_scripts(self):
        """What debhelper makes of the units, by the rules of debian/rules."""
        if not shutil.which('dh_installsystemd'):
            self.skipTest('debhelper is not installed')
        recipe = re.search(r'^override_dh_installsystemd:\n((?:\t.*\n)+)', text(DEBIAN / 'rules'), re.MULTILINE).group(1)
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            units = folder / 'debian/quayside-server/lib/systemd/system'
            units.mkdir(parents=True)
            for unit in (RESOURCES / 'systemd').glob('quayside*'):
                shutil.copy(unit, units / unit.name.removesuffix('.in'))
            for name in ('control', 'changelog'):
                shutil.copy(DEBIAN / name, folder / 'debian')
            for line in recipe.splitlines():
                subprocess.run(line.split(), cwd=folder, check=True, capture_output=True, timeout=60)
            return {kind: text(folder / f'debian/.debhelper/generated/quayside-server/{kind}.service') for kind in ('postinst', 'prerm')}

    def test_an_upgrade_leaves_the_instances_running(self):
        """It starts the daemon anew and nothing that instances hang on; a removal stops them before the daemon."""
        scripts = self.maintainer_scripts()
        invoked = re.findall(r'deb-systemd-invoke (\S+) (.*) >', scripts['postinst'])
        self.assertEqual({('start', "'quayside.socket'"), ('start', "'quayside-instances.service'"), ('$_dh_action', "'quayside.service'")}, set(invoked))
        stopped = re.findall(r"deb-systemd-invoke stop '(\S+)' >", scripts['prerm'])
        self.assertEqual(['quayside-instances.service', 'quayside.service', 'quayside.socket'], stopped)

    def test_instances_outlive_socket_and_daemon(self):
        """A unit that requires another, or is bound to it, is stopped whenever that is."""
        unit = text(RESOURCES / 'systemd/quayside-instances.service.in')
        self.assertEqual([], re.findall(r'^(?:Requires|Requisite|BindsTo|PartOf)=.*', unit, re.MULTILINE))
        self.assertIn('\nKillMode=process\n', text(RESOURCES / 'systemd/quayside.service.in'))

    def test_every_installed_file_is_in_one_package(self):
        if not BUILD:
            self.skipTest('QUAYSIDE_BUILD names no build')
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(['cmake', '--install', BUILD, '--prefix', f'{folder}/usr'], capture_output=True, text=True, check=False)
            if done.returncode:
                self.skipTest('not everything is built: ' + done.stderr.strip().splitlines()[-1])
            files = [str(path.relative_to(folder)) for path in sorted(pathlib.Path(folder).rglob('*')) if not path.is_dir()]
        # The package build says where these two go (debian/rules).
        files = [re.sub('^usr/lib/systemd', 'lib/systemd', re.sub('^usr/share/doc/[^/]+/', 'usr/share/doc/quayside-common/manual/', file))
                 for file in files]
        lists = {name: text(DEBIAN / f'{name}.install').split() for name in self.NAMES}
        wrong = {}
        for file in files:
            takers = [name for name, patterns in lists.items() if any(fnmatch.fnmatch(file, p) or file.startswith(p + '/') for p in patterns)]
            if len(takers) != 1:
                wrong[file] = takers
        self.assertEqual({}, wrong)
        if any(file.startswith('usr/share/applications/') for file in files):  # else it was built without the desktop
            optional = {'usr/libexec/quayside/quayside-display'}  # where there is a library for SPICE, as in a package's build
            self.assertEqual([], [p for patterns in lists.values() for p in patterns if p not in optional
                                  and not any(fnmatch.fnmatch(file, p) or file.startswith(p + '/') for file in files)])
