<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>ActivityDrawer</name>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Close (Ctrl+J)</source>
        <translation>Fermer (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>AddServerDialog</name>
    <message>
        <source>Add a server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>A Quayside, LXD or Incus server that listens on the network</source>
        <translation>Un serveur Quayside, LXD ou Incus accessible par le réseau</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 a été ajouté</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>host or https://host:8443</source>
        <translation>hôte ou https://hôte:8443</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Compare this fingerprint with the one the server&apos;s administrator sees. If they differ, someone may be between you and the server.</source>
        <translation>Comparez cette empreinte avec celle que voit l’administrateur du serveur. Si elles diffèrent, quelqu’un s’est peut-être glissé entre vous et le serveur.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The server&apos;s trust password. It is used once, to make this computer known there.</source>
        <translation>Le mot de passe de confiance du serveur. Il sert une seule fois, à y faire connaître cet ordinateur.</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Nom ici</translation>
    </message>
    <message>
        <source>as the server calls itself</source>
        <translation>comme le serveur se nomme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>C’est la même</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>Time span: %1</source>
        <translation>Période : %1</translation>
    </message>
    <message>
        <source>Change the time span</source>
        <translation>Changer la période</translation>
    </message>
</context>
<context>
    <name>ConfigEditor</name>
    <message>
        <source>Search keys</source>
        <translation>Chercher des clés</translation>
    </message>
    <message>
        <source>Only what is set</source>
        <translation>Seulement ce qui est défini</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>une autre clé</translation>
    </message>
    <message>
        <source>Key to add</source>
        <translation>Clé à ajouter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>No key matches “%1”.</source>
        <translation>Aucune clé ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Nothing is set.</source>
        <translation>Rien n’est défini.</translation>
    </message>
    <message>
        <source>This server doesn&apos;t describe its keys. Add those you need by name.</source>
        <translation>Ce serveur ne décrit pas ses clés. Ajoutez par leur nom celles qu’il vous faut.</translation>
    </message>
</context>
<context>
    <name>ConfigRow</name>
    <message>
        <source>default: %1</source>
        <translation>par défaut : %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>Par défaut (%1)</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ConnectionStrip</name>
    <message>
        <source>Cannot reach %1: %2</source>
        <translation>%1 est injoignable : %2</translation>
    </message>
    <message>
        <source>Reconnecting to %1 … data from %2</source>
        <translation>Reconnexion à %1… données de %2</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ConsoleTab</name>
    <message>
        <source>Console closed</source>
        <translation>Console fermée</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Shows what the instance writes to its console, and lets you log in there. Only one client can be attached.</source>
        <translation>Montre ce que l’instance écrit sur sa console et permet de s’y connecter. Un seul client peut y être attaché.</translation>
    </message>
    <message>
        <source>Start the instance to attach to its console.</source>
        <translation>Démarrez l’instance pour vous attacher à sa console.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Attacher</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>New instance</source>
        <translation>Nouvelle instance</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>The command was copied</source>
        <translation>La commande a été copiée</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens; starts with a letter, at most 63.</source>
        <translation>Lettres, chiffres et traits d’union ; commence par une lettre, 63 au plus.</translation>
    </message>
    <message>
        <source>chosen by the server</source>
        <translation>choisi par le serveur</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>La démarrer</translation>
    </message>
    <message>
        <source>Delete it when it stops</source>
        <translation>La supprimer à l’arrêt</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Copy as lxc</source>
        <translation>Copier comme lxc</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier comme curl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>CreateNetworkDialog</name>
    <message>
        <source>New network</source>
        <translation>Nouveau réseau</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>The command was copied</source>
        <translation>La commande a été copiée</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 a été créé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Of the interface too: at most 15 letters, digits, dots and hyphens.</source>
        <translation>Aussi celui de l’interface : 15 lettres, chiffres, points et tirets au plus.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>a free subnet</source>
        <translation>un sous-réseau libre</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>The bridge&apos;s address with its subnet, or “none”.</source>
        <translation>L’adresse du pont avec son sous-réseau, ou « none ».</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Moins de réglages</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Tous les réglages…</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Copy as lxc</source>
        <translation>Copier comme lxc</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier comme curl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>%n of them still running: stopped first</source>
        <translation>
            <numerusform>%n est encore en marche : elle sera d’abord arrêtée</numerusform>
            <numerusform>%n sont encore en marche : elles seront d’abord arrêtées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n instantané</numerusform>
            <numerusform>%n instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>everything on their root disks</source>
        <translation>tout ce que contiennent leurs disques racine</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n instance(s)?</source>
        <translation>
            <numerusform>Supprimer %n instance ?</numerusform>
            <numerusform>Supprimer %n instances ?</numerusform>
        </translation>
    </message>
    <message>
        <source>This is lost for good:</source>
        <translation>Seront définitivement perdus :</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>DeleteImageDialog</name>
    <message>
        <source>Delete the image %1?</source>
        <translation>Supprimer l’image %1 ?</translation>
    </message>
    <message>
        <source>Instances made from it stay as they are, but no new ones can be made from it.</source>
        <translation>Les instances déjà créées restent telles quelles, mais on ne pourra plus en créer d’autres à partir d’elle.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>DeleteNetworkDialog</name>
    <message>
        <source>Delete the network %1?</source>
        <translation>Supprimer le réseau %1 ?</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) or profiles use it. The server refuses until they no longer do.</source>
        <translation>
            <numerusform>%n instance ou profil l’utilise. Le serveur refusera tant que c’est le cas.</numerusform>
            <numerusform>%n instances ou profils l’utilisent. Le serveur refusera tant que c’est le cas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its interface, its DHCP and DNS, its leases and firewall rules go with it.</source>
        <translation>Son interface, son DHCP et son DNS, ses baux et ses règles de pare-feu disparaissent avec lui.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>EventsList</name>
    <message>
        <source>type:lifecycle web-1</source>
        <translation>type:lifecycle web-1</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrer les événements</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Aucun événement pour l’instant.</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Last started</source>
        <translation>Dernier démarrage</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Durée de marche</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>Disque racine</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Import an image</source>
        <translation>Importer une image</translation>
    </message>
    <message>
        <source>Images (*.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.squashfs)</source>
        <translation>Images (*.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.squashfs)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the image</source>
        <translation>Exporter l’image</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome to Quayside</source>
        <translation>Bienvenue dans Quayside</translation>
    </message>
    <message>
        <source>Run whole Linux systems side by side, here or on any server that speaks the LXD API.</source>
        <translation>Faites tourner des systèmes Linux complets côte à côte, ici ou sur tout serveur qui parle l’API de LXD.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Start a server here. It keeps running in the background and starts with the system.</source>
        <translation>Démarre un serveur ici. Il reste en arrière-plan et démarre avec le système.</translation>
    </message>
    <message>
        <source>No local server answers, and this user may not start one.</source>
        <translation>Aucun serveur local ne répond, et cet utilisateur ne peut pas en démarrer.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>Démarrer un serveur local</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Un autre serveur</translation>
    </message>
    <message>
        <source>Connect to a Quayside, LXD or Incus server by its address.</source>
        <translation>Se connecter à un serveur Quayside, LXD ou Incus par son adresse.</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Ajouter un serveur…</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 of %2</source>
        <comment>used of total</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>il y a %1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>Group by server</source>
        <translation>Grouper par serveur</translation>
    </message>
    <message>
        <source>Group by project</source>
        <translation>Grouper par projet</translation>
    </message>
    <message>
        <source>Group by profile</source>
        <translation>Grouper par profil</translation>
    </message>
    <message>
        <source>Group by tag</source>
        <translation>Grouper par étiquette</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Grouper par état</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n running operation(s)</source>
        <translation>
            <numerusform>%n opération en cours</numerusform>
            <numerusform>%n opérations en cours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageChooser</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>The server has no images yet. Import one on the Images page.</source>
        <translation>Le serveur n’a pas encore d’image. Importez-en une sur la page Images.</translation>
    </message>
</context>
<context>
    <name>ImageRow</name>
    <message>
        <source>public</source>
        <translation>publique</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>en cache</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Create instance</source>
        <translation>Créer une instance</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Rechercher des images</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Aucune image pour l’instant</translation>
    </message>
    <message>
        <source>An image is what instances are made from. Drop an image file here (.tar.xz, .tar.gz, .squashfs …) or import one.</source>
        <translation>Les instances sont créées à partir d’images. Déposez ici un fichier d’image (.tar.xz, .tar.gz, .squashfs…) ou importez-en un.</translation>
    </message>
    <message>
        <source>Import an image…</source>
        <translation>Importer une image…</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Déposer pour importer</translation>
    </message>
</context>
<context>
    <name>ImportImageDialog</name>
    <message>
        <source>Import an image</source>
        <translation>Importer une image</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>A name to find the image by; it may stay empty.</source>
        <translation>Un nom pour retrouver l’image ; il peut rester vide.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>InstanceMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Copy the IPv4 address</source>
        <translation>Copier l’adresse IPv4</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>InstancePage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>This instance is gone</source>
        <translation>Cette instance n’existe plus</translation>
    </message>
    <message>
        <source>It was deleted or renamed, here or elsewhere.</source>
        <translation>Elle a été supprimée ou renommée, ici ou ailleurs.</translation>
    </message>
    <message>
        <source>Back to the instances</source>
        <translation>Retour aux instances</translation>
    </message>
</context>
<context>
    <name>InstanceTable</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
</context>
<context>
    <name>InstancesPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionnée</numerusform>
            <numerusform>%n sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouvelle…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Annuler la sélection</translation>
    </message>
    <message>
        <source>Group rows</source>
        <translation>Grouper les lignes</translation>
    </message>
    <message>
        <source>state:running type:vm mem&gt;1G</source>
        <translation>state:running type:vm mem&gt;1G</translation>
    </message>
    <message>
        <source>Search instances</source>
        <translation>Rechercher des instances</translation>
    </message>
    <message>
        <source>No instances yet</source>
        <translation>Aucune instance pour l’instant</translation>
    </message>
    <message>
        <source>An instance is a system container: a whole Linux system beside yours, with its own users, network and services.</source>
        <translation>Une instance est un conteneur système : un système Linux complet à côté du vôtre, avec ses utilisateurs, son réseau et ses services.</translation>
    </message>
    <message>
        <source>Create an instance</source>
        <translation>Créer une instance</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No instance matches “%1”.</source>
        <translation>Aucune instance ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>LogsTab</name>
    <message>
        <source>Log files</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>No logs</source>
        <translation>Aucun journal</translation>
    </message>
    <message>
        <source>The instance has not been started yet.</source>
        <translation>L’instance n’a pas encore été démarrée.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>This log is empty.</source>
        <translation>Ce journal est vide.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 – Quayside</source>
        <translation>%1 – Quayside</translation>
    </message>
    <message>
        <source>Quayside</source>
        <translation>Quayside</translation>
    </message>
</context>
<context>
    <name>MapNode</name>
    <message>
        <source>Outside</source>
        <translation>Extérieur</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>through NAT</source>
        <translation>par NAT</translation>
    </message>
    <message>
        <source>Show all instances</source>
        <translation>Montrer toutes les instances</translation>
    </message>
</context>
<context>
    <name>NetworkConfigTab</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>à quoi il sert</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 a été modifié</translation>
    </message>
</context>
<context>
    <name>NetworkLeaseRow</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 copié</translation>
    </message>
</context>
<context>
    <name>NetworkLeasesTab</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Adresse matérielle</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Search leases</source>
        <translation>Chercher des baux</translation>
    </message>
    <message numerus="yes">
        <source>%n lease(s)</source>
        <translation>
            <numerusform>%n bail</numerusform>
            <numerusform>%n baux</numerusform>
        </translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>Baux</translation>
    </message>
    <message>
        <source>No leases</source>
        <translation>Aucun bail</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Addresses that instances get on this network are listed here.</source>
        <translation>Les adresses que les instances obtiennent sur ce réseau s’affichent ici.</translation>
    </message>
</context>
<context>
    <name>NetworkMapView</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Rien à dessiner encore</translation>
    </message>
    <message>
        <source>Networks, the instances on them and the interfaces they go out by are drawn here.</source>
        <translation>Les réseaux, leurs instances et les interfaces par lesquelles elles sortent sont dessinés ici.</translation>
    </message>
    <message>
        <source>Create a network</source>
        <translation>Créer un réseau</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Extérieur</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Adapter à la fenêtre</translation>
    </message>
</context>
<context>
    <name>NetworkMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>NetworkOverviewTab</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Adresse matérielle</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>(this link only)</source>
        <translation>(ce lien seul)</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Nothing uses it</source>
        <translation>Rien ne l’utilise</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>Baux</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>géré</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>This network is gone</source>
        <translation>Ce réseau n’existe plus</translation>
    </message>
    <message>
        <source>It was deleted or renamed, here or elsewhere.</source>
        <translation>Elle a été supprimée ou renommée, ici ou ailleurs.</translation>
    </message>
    <message>
        <source>Back to the networks</source>
        <translation>Retour aux réseaux</translation>
    </message>
</context>
<context>
    <name>NetworkRow</name>
    <message>
        <source>managed</source>
        <translation>géré</translation>
    </message>
</context>
<context>
    <name>NetworkTable</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Géré</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>bridge</source>
        <translation>pont</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>physique</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>boucle locale</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>bond</source>
        <translation>agrégat</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>by DHCP</source>
        <translation>par DHCP</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>passerelle</translation>
    </message>
    <message>
        <source>uplink</source>
        <translation>liaison montante</translation>
    </message>
</context>
<context>
    <name>NetworksPage</name>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouvelle…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Search networks</source>
        <translation>Chercher des réseaux</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>This server has no networks to manage</source>
        <translation>Ce serveur n’a pas de réseaux à gérer</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer the part of the API that networks need.</source>
        <translation>%1 n’offre pas la partie de l’API dont les réseaux ont besoin.</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>Connectez d’abord un serveur.</translation>
    </message>
    <message>
        <source>No networks yet</source>
        <translation>Pas encore de réseaux</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>A network gives instances addresses and names, and a way out.</source>
        <translation>Un réseau donne aux instances des adresses, des noms et un chemin vers l’extérieur.</translation>
    </message>
    <message>
        <source>No network matches “%1”.</source>
        <translation>Aucun réseau ne correspond à « %1 ».</translation>
    </message>
    <message>
        <source>Create a network</source>
        <translation>Créer un réseau</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Creating</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Redémarrage</translation>
    </message>
    <message>
        <source>Freezing</source>
        <translation>Gel</translation>
    </message>
    <message>
        <source>Unfreezing</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Renommage</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Migrating</source>
        <translation>Migration</translation>
    </message>
    <message>
        <source>Snapshotting</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Creating instance</source>
        <translation>Création d’instance</translation>
    </message>
    <message>
        <source>Starting instance</source>
        <translation>Démarrage d’instance</translation>
    </message>
    <message>
        <source>Stopping instance</source>
        <translation>Arrêt d’instance</translation>
    </message>
    <message>
        <source>Restarting instance</source>
        <translation>Redémarrage d’instance</translation>
    </message>
    <message>
        <source>Deleting instance</source>
        <translation>Suppression d’instance</translation>
    </message>
    <message>
        <source>Freezing instance</source>
        <translation>Gel d’instance</translation>
    </message>
    <message>
        <source>Unfreezing instance</source>
        <translation>Reprise d’instance</translation>
    </message>
    <message>
        <source>Renaming instance</source>
        <translation>Renommage d’instance</translation>
    </message>
    <message>
        <source>Running a command</source>
        <translation>Exécution d’une commande</translation>
    </message>
    <message>
        <source>Showing the console</source>
        <translation>Affichage de la console</translation>
    </message>
    <message>
        <source>Downloading image</source>
        <translation>Téléchargement d’image</translation>
    </message>
    <message>
        <source>Deleting image</source>
        <translation>Suppression d’image</translation>
    </message>
</context>
<context>
    <name>OperationRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>OperationsList</name>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Effacer les terminées</translation>
    </message>
    <message>
        <source>Nothing has run yet.</source>
        <translation>Rien n’a encore été exécuté.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Follows the desktop unless you choose.</source>
        <translation>Suit le bureau tant que vous ne choisissez pas.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>How tall the rows of tables are.</source>
        <translation>La hauteur des lignes des tableaux.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Quayside %1</source>
        <translation>Quayside %1</translation>
    </message>
</context>
<context>
    <name>ProjectSwitcher</name>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
</context>
<context>
    <name>RemoveServerDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1 ?</translation>
    </message>
    <message>
        <source>The desktop forgets this server. Nothing changes on the server itself, and you can add it again.</source>
        <translation>Le bureau oublie ce serveur. Rien ne change sur le serveur lui-même, et vous pourrez l’ajouter à nouveau.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens; starts with a letter, at most 63.</source>
        <translation>Lettres, chiffres et traits d’union ; commence par une lettre, 63 au plus.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>RenameNetworkDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>Only a network that nothing uses can get another name.</source>
        <translation>Seul un réseau que rien n’utilise peut changer de nom.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en marche</numerusform>
            <numerusform>%n en marche</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
</context>
<context>
    <name>ServerSwitcher</name>
    <message>
        <source>All servers</source>
        <translation>Tous les serveurs</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n connecté</numerusform>
            <numerusform>%n connectés</numerusform>
        </translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Ajouter un serveur…</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Ajouter un serveur…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>Démarrer un serveur local</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>Aucun serveur pour l’instant</translation>
    </message>
    <message>
        <source>Add a server by its address, or start one on this computer.</source>
        <translation>Ajoutez un serveur par son adresse, ou démarrez-en un sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>All servers, first, second …</source>
        <translation>Tous les serveurs, premier, deuxième…</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Nouvelle instance</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Fold the rail</source>
        <translation>Replier la barre latérale</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Select or deselect</source>
        <translation>Sélectionner ou désélectionner</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Start or restart</source>
        <translation>Démarrer ou redémarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Copy, paste</source>
        <translation>Copier, coller</translation>
    </message>
    <message>
        <source>Right Ctrl</source>
        <translation>Ctrl droite</translation>
    </message>
    <message>
        <source>Release the keyboard</source>
        <translation>Libérer le clavier</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Gelée</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Aborting</source>
        <translation>Abandon</translation>
    </message>
    <message>
        <source>Freezing</source>
        <translation>Gel</translation>
    </message>
    <message>
        <source>Thawed</source>
        <translation>Dégelée</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Cannot connect</source>
        <translation>Connexion impossible</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>container</source>
        <translation>conteneur</translation>
    </message>
    <message>
        <source>vm</source>
        <translation>VM</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>TerminalFrame</name>
    <message>
        <source>Session ended</source>
        <translation>Session terminée</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
</context>
<context>
    <name>TerminalPane</name>
    <message>
        <source>New terminal</source>
        <translation>Nouveau terminal</translation>
    </message>
    <message>
        <source>Open a terminal</source>
        <translation>Ouvrir un terminal</translation>
    </message>
    <message>
        <source>Start the instance to open a terminal</source>
        <translation>Démarrez l’instance pour ouvrir un terminal</translation>
    </message>
</context>
<context>
    <name>TerminalTabButton</name>
    <message>
        <source>Close the terminal</source>
        <translation>Fermer le terminal</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Force stop</source>
        <translation>Forcer l’arrêt</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Geler</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>%1 is being deleted</source>
        <translation>Suppression de %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>quayside::AddRemote</name>
    <message>
        <source>The server accepted the password but doesn&apos;t trust this computer</source>
        <translation>Le serveur a accepté le mot de passe mais ne fait pas confiance à cet ordinateur</translation>
    </message>
</context>
<context>
    <name>quayside::ChannelSession</name>
    <message>
        <source>The server didn&apos;t offer a channel</source>
        <translation>Le serveur n’a pas proposé de canal</translation>
    </message>
</context>
<context>
    <name>quayside::ConfigForm</name>
    <message>
        <source>A key is words with points between them, like user.note</source>
        <translation>Une clé est faite de mots séparés par des points, comme user.note</translation>
    </message>
    <message>
        <source>This server has no such key</source>
        <translation>Ce serveur n’a pas cette clé</translation>
    </message>
</context>
<context>
    <name>quayside::HttpSocket</name>
    <message>
        <source>The connection broke</source>
        <translation>La connexion a été coupée</translation>
    </message>
</context>
<context>
    <name>quayside::ImagesModel</name>
    <message>
        <source>Importing %1</source>
        <translation>Import de %1</translation>
    </message>
    <message>
        <source>%1 was imported</source>
        <translation>%1 a été importée</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export vers %1</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>%1 a été écrit</translation>
    </message>
</context>
<context>
    <name>quayside::InstanceObject</name>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Gelée</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>CPU</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Console</translation>
    </message>
</context>
<context>
    <name>quayside::InstancesFilter</name>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n instance</numerusform>
            <numerusform>%n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en marche</numerusform>
            <numerusform>%n en marche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::LocalServer</name>
    <message>
        <source>This machine has no service manager, and only root may run the daemon inside the desktop.</source>
        <translation>Cette machine n’a pas de gestionnaire de services, et seul root peut exécuter le démon dans le programme.</translation>
    </message>
</context>
<context>
    <name>quayside::NetworkObject</name>
    <message>
        <source>The network was changed elsewhere since. Discard your changes to see it as it is now.</source>
        <translation>Le réseau a été modifié ailleurs entre-temps. Abandonnez vos modifications pour voir son état actuel.</translation>
    </message>
</context>
<context>
    <name>quayside::OperationsModel</name>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
</context>
<context>
    <name>quayside::Server</name>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Reconnecting to %1 …</source>
        <translation>Reconnexion à %1…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>The server doesn&apos;t trust this computer</source>
        <translation>Le serveur ne fait pas confiance à cet ordinateur</translation>
    </message>
    <message>
        <source>The instance needs a name</source>
        <translation>L’instance a besoin d’un nom</translation>
    </message>
</context>
<context>
    <name>quayside::TlsTransport</name>
    <message>
        <source>The certificate of %1 is not the one you accepted. Accepted: %2. Shown now: %3.</source>
        <translation>Le certificat de %1 n’est pas celui que vous avez accepté. Accepté : %2. Présenté maintenant : %3.</translation>
    </message>
</context>
</TS>
