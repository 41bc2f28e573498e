<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>AccessPage</name>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>This is this computer&apos;s own certificate: you lose access to the server over the network.</source>
        <translation>C’est le certificat de cet ordinateur&#xa0;: vous perdrez l’accès au serveur par le réseau.</translation>
    </message>
    <message>
        <source>Whoever has this certificate&apos;s key can no longer use the server.</source>
        <translation>Le détenteur de la clé de ce certificat ne pourra plus utiliser le serveur.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The certificate was removed</source>
        <translation>Le certificat a été retiré</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Add certificate…</source>
        <translation>Ajouter un certificat…</translation>
    </message>
    <message>
        <source>Make a token…</source>
        <translation>Créer un jeton…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Search certificates</source>
        <translation>Rechercher des certificats</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
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
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Only projects</source>
        <translation>Projets seulement</translation>
    </message>
    <message>
        <source>The fingerprint was copied</source>
        <translation>L’empreinte a été copiée</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Aucun serveur</translation>
    </message>
    <message>
        <source>Only who may use the server&apos;s socket on its own machine has access. Add a client&apos;s certificate to let it in over the network.</source>
        <translation>Seuls ceux qui peuvent utiliser le socket du serveur sur sa propre machine y ont accès. Ajoutez le certificat d’un client pour l’admettre par le réseau.</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>Connectez d’abord un serveur.</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Ajouter un certificat…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
</context>
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
    <name>AddCertificateDialog</name>
    <message>
        <source>Add a certificate</source>
        <translation>Ajouter un certificat</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>The certificate was added</source>
        <translation>Le certificat a été ajouté</translation>
    </message>
    <message>
        <source>The file has no certificate in it</source>
        <translation>Le fichier ne contient pas de certificat</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>Certificat (PEM)</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>A client shows its own on the page Access of its Quayside; lxc keeps it in client.crt.</source>
        <translation>Un client affiche le sien à la page Accès de son Quayside&#xa0;; lxc le garde dans client.crt.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>who it is</source>
        <translation>de qui il s’agit</translation>
    </message>
    <message>
        <source>A certificate</source>
        <translation>Un certificat</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer *.der)</source>
        <translation>Certificats (*.crt *.pem *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
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
        <source>They match</source>
        <translation>Elles concordent</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Keep the password in the desktop&apos;s keyring</source>
        <translation>Conserver le mot de passe dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>The server&apos;s trust password, or a token that was made there. It is used once, to make this computer known.</source>
        <translation>Le mot de passe de confiance du serveur, ou un jeton créé là-bas. Il sert une seule fois, à faire connaître cet ordinateur.</translation>
    </message>
    <message>
        <source>An authority that this computer trusts vouches for it.</source>
        <translation>Une autorité à laquelle cet ordinateur fait confiance le garantit.</translation>
    </message>
    <message>
        <source>Check with an authority&apos;s certificate…</source>
        <translation>Vérifier avec le certificat d’une autorité…</translation>
    </message>
    <message>
        <source>Of the certificate authority (CA) that issued the server&apos;s</source>
        <translation>De l’autorité de certification (CA) qui a émis celui du serveur</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate</source>
        <translation>Le certificat de l’autorité</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer *.der)</source>
        <translation>Certificats (*.crt *.pem *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>AttachVolumeDialog</name>
    <message>
        <source>Attach %1</source>
        <translation>Attacher %1</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Attacher</translation>
    </message>
    <message>
        <source>%1 was attached to %2</source>
        <translation>%1 a été attaché à %2</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Path in it</source>
        <translation>Chemin à l’intérieur</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Nom du périphérique</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>without snapshots</source>
        <translation>sans instantanés</translation>
    </message>
    <message>
        <source>with snapshots</source>
        <translation>avec les instantanés</translation>
    </message>
    <message>
        <source>the pool&apos;s format</source>
        <translation>format du pool</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Écrire dans un fichier…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>BackupsTab</name>
    <message>
        <source>Write the backup to a file</source>
        <translation>Écrire la sauvegarde dans un fichier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Écrire dans un fichier…</translation>
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
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n sauvegarde</numerusform>
            <numerusform>%n sauvegardes</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Créer une sauvegarde…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>This server makes no backups</source>
        <translation>Ce serveur ne fait pas de sauvegardes</translation>
    </message>
    <message>
        <source>The backups can&apos;t be read</source>
        <translation>Les sauvegardes sont illisibles</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Aucune sauvegarde</translation>
    </message>
    <message>
        <source>A backup is one file with the whole instance, to keep elsewhere or to make the instance of it again on any server.</source>
        <translation>Une sauvegarde est un fichier contenant toute l’instance, à conserver ailleurs ou à restaurer sur n’importe quel serveur.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Créer une sauvegarde</translation>
    </message>
</context>
<context>
    <name>BulkResultsDialog</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 failed</source>
        <translation>%1 sur %2 terminées, %3 en échec</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Réessayer les échecs</translation>
    </message>
</context>
<context>
    <name>BulkStrip</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Prendre un instantané</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done, %4 failed</source>
        <translation>%1&#xa0;: %2 sur %3 terminées, %4 en échec</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done</source>
        <translation>%1&#xa0;: %2 sur %3 terminées</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Résultats…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Copy to %1…</source>
        <translation>Copier vers %1…</translation>
    </message>
    <message>
        <source>debian 12</source>
        <translation>debian 12</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Rechercher des images</translation>
    </message>
    <message>
        <source>Address of a server for images</source>
        <translation>Adresse d’un serveur d’images</translation>
    </message>
    <message>
        <source>All architectures</source>
        <translation>Toutes les architectures</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>The catalogue can&apos;t be read</source>
        <translation>Impossible de lire le catalogue</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>CertificateChangedDialog</name>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>Le certificat de %1 a changé</translation>
    </message>
    <message>
        <source>Either the server was set up anew, or someone is between you and it. Nothing is sent to it until you decide. Compare with what the server&apos;s administrator sees.</source>
        <translation>Soit le serveur a été réinstallé, soit quelqu’un s’interpose. Rien ne lui est envoyé avant votre décision. Comparez avec ce que voit l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Accepted by you</source>
        <translation>Accepté par vous</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Présenté maintenant</translation>
    </message>
    <message>
        <source>I have compared it: the new one is the server&apos;s</source>
        <translation>J’ai comparé&#xa0;: le nouveau est bien celui du serveur</translation>
    </message>
    <message>
        <source>The server shows the accepted certificate again.</source>
        <translation>Le serveur présente de nouveau le certificat accepté.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t show this one any more. Close this and look again.</source>
        <translation>Le serveur ne présente plus celui-ci. Fermez et regardez de nouveau.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Accept the new one</source>
        <translation>Accepter le nouveau</translation>
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
        <translation>Période&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change the time span</source>
        <translation>Changer la période</translation>
    </message>
</context>
<context>
    <name>ClusterPage</name>
    <message>
        <source>Evacuate %1?</source>
        <translation>Évacuer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>Rétablir %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its instances are stopped or moved to other members.</source>
        <translation>Ses instances sont arrêtées ou déplacées vers d’autres membres.</translation>
    </message>
    <message>
        <source>Its instances come back to it and are started.</source>
        <translation>Ses instances y reviennent et sont démarrées.</translation>
    </message>
    <message>
        <source>Evacuate</source>
        <translation>Évacuer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove %1 from the cluster?</source>
        <translation>Retirer %1 de la grappe&#xa0;?</translation>
    </message>
    <message>
        <source>It must be empty: the server refuses while there are instances on it.</source>
        <translation>Il doit être vide&#xa0;: le serveur refuse tant qu’il contient des instances.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grappe</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>%1 sur %2 en ligne</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Rétablir…</translation>
    </message>
    <message>
        <source>Evacuate…</source>
        <translation>Évacuer…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>Rechercher des membres</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Failure domain</source>
        <translation>Domaine de défaillance</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>This server is not part of a cluster</source>
        <translation>Ce serveur ne fait pas partie d’une grappe</translation>
    </message>
    <message>
        <source>It works on its own.</source>
        <translation>Il fonctionne seul.</translation>
    </message>
</context>
<context>
    <name>CompareProfilesDialog</name>
    <message>
        <source>Compare profiles</source>
        <translation>Comparer des profils</translation>
    </message>
    <message>
        <source>One profile</source>
        <translation>Un profil</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>The other profile</source>
        <translation>L’autre profil</translation>
    </message>
    <message>
        <source>Also what is equal</source>
        <translation>Aussi ce qui est identique</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Choose two different ones.</source>
        <translation>Choisissez-en deux différents.</translation>
    </message>
    <message>
        <source>They are equal.</source>
        <translation>Ils sont identiques.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Propositions</translation>
    </message>
</context>
<context>
    <name>ConfigEditor</name>
    <message>
        <source>Search keys</source>
        <translation>Rechercher des clés</translation>
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
        <translation>Aucune clé ne correspond à «&#xa0;%1&#xa0;».</translation>
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
        <translation>par défaut&#xa0;: %1</translation>
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
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · de %2</translation>
    </message>
    <message>
        <source>set; not shown</source>
        <translation>défini&#xa0;; non affiché</translation>
    </message>
    <message>
        <source>holds after the next start</source>
        <translation>vaut après le prochain démarrage</translation>
    </message>
    <message>
        <source>live</source>
        <translation>immédiat</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>nécessite un redémarrage</translation>
    </message>
    <message>
        <source>overrides %1</source>
        <translation>remplace %1</translation>
    </message>
    <message>
        <source>Back to what %1 says</source>
        <translation>Revenir à ce que dit %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
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
        <translation>%1 est injoignable&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reconnecting to %1 … data from %2</source>
        <translation>Reconnexion à %1… données de %2</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted</source>
        <translation>%1 présente un autre certificat que celui que vous avez accepté</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t trust this computer</source>
        <translation>%1 ne fait pas confiance à cet ordinateur</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Se connecter…</translation>
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
    <name>CopyAs</name>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>The command was copied</source>
        <translation>La commande a été copiée</translation>
    </message>
    <message>
        <source>Copy as lxc</source>
        <translation>Copier comme lxc</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copier comme curl</translation>
    </message>
</context>
<context>
    <name>CopyImageDialog</name>
    <message>
        <source>Copy %1 %2</source>
        <translation>Copier %1 %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1 %2 was copied</source>
        <translation>%1 %2 a été copié</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Machines virtuelles</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>A name to find the image by; it may stay empty.</source>
        <translation>Un nom pour retrouver l’image&#xa0;; il peut rester vide.</translation>
    </message>
    <message>
        <source>Keep it up to date</source>
        <translation>La tenir à jour</translation>
    </message>
    <message>
        <source>The server fetches it. You may close this: it goes on, Activity shows how far it is.</source>
        <translation>Le serveur la télécharge. Vous pouvez fermer&#xa0;: cela continue, Activité montre l’avancement.</translation>
    </message>
</context>
<context>
    <name>CopyInstancesDialog</name>
    <message numerus="yes">
        <source>Move %n instance(s)</source>
        <translation>
            <numerusform>Déplacer %n instance</numerusform>
            <numerusform>Déplacer %n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n instance(s)</source>
        <translation>
            <numerusform>Copier %n instance</numerusform>
            <numerusform>Copier %n instances</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>Pool de stockage</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>With its snapshots</source>
        <translation>Avec ses instantanés</translation>
    </message>
    <message>
        <source>Looking at the server …</source>
        <translation>Examen du serveur…</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) moved</source>
        <translation>
            <numerusform>%n instance déplacée</numerusform>
            <numerusform>%n instances déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) copied</source>
        <translation>
            <numerusform>%n instance copiée</numerusform>
            <numerusform>%n instances copiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>With their snapshots</source>
        <translation>Avec leurs instantanés</translation>
    </message>
    <message>
        <source>Copy or move</source>
        <translation>Copier ou déplacer</translation>
    </message>
</context>
<context>
    <name>CopyPlan</name>
    <message>
        <source>A name has letters, digits and hyphens, starts with a letter, and has at most 63.</source>
        <translation>Un nom comporte des lettres, chiffres et traits d’union, commence par une lettre et compte 63 caractères au plus.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Elle y est déjà.</translation>
    </message>
    <message>
        <source>The name is taken there.</source>
        <translation>Ce nom y est déjà pris.</translation>
    </message>
    <message>
        <source>The server can&apos;t run %1.</source>
        <translation>Le serveur ne peut pas exécuter %1.</translation>
    </message>
    <message>
        <source>The server runs no virtual machines.</source>
        <translation>Le serveur n’exécute pas de machines virtuelles.</translation>
    </message>
    <message>
        <source>There is no pool %1.</source>
        <translation>Il n’y a pas de pool %1.</translation>
    </message>
    <message>
        <source>The profile %1 is missing there.</source>
        <translation>Le profil %1 y manque.</translation>
    </message>
    <message>
        <source>It runs: stop it first.</source>
        <translation>Elle est en marche&#xa0;: arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>It is protected against deletion, which ends this move.</source>
        <translation>Elle est protégée contre la suppression, qui termine ce déplacement.</translation>
    </message>
    <message>
        <source>One of the servers makes or takes no backups.</source>
        <translation>L’un des serveurs ne fait ou n’accepte pas de sauvegardes.</translation>
    </message>
    <message>
        <source>The other server keeps the name that the backup has.</source>
        <translation>L’autre serveur garde le nom de la sauvegarde.</translation>
    </message>
    <message>
        <source>The other server puts it into the pool that the backup names.</source>
        <translation>L’autre serveur la met dans le pool que nomme la sauvegarde.</translation>
    </message>
    <message>
        <source>No network %1 there: it won&apos;t start until that is changed.</source>
        <translation>Pas de réseau %1 là-bas&#xa0;: elle ne démarrera pas sans changement.</translation>
    </message>
    <message>
        <source>It runs: files that change meanwhile may be copied half-written.</source>
        <translation>Elle est en marche&#xa0;: les fichiers modifiés entre-temps peuvent être copiés à moitié écrits.</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>New name of %1</source>
        <translation>Nouveau nom de %1</translation>
    </message>
</context>
<context>
    <name>CreateBackupDialog</name>
    <message>
        <source>Back up %1</source>
        <translation>Sauvegarder %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation>Ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Empty: backup0, backup1 and so on.</source>
        <translation>Vide&#xa0;: backup0, backup1, etc.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>zstd is quick, xz is small; none is best for data that is compressed already.</source>
        <translation>zstd est rapide, xz compact&#xa0;; none convient aux données déjà compressées.</translation>
    </message>
    <message>
        <source>As the server is set</source>
        <translation>Selon le réglage du serveur</translation>
    </message>
    <message>
        <source>With its snapshots</source>
        <translation>Avec ses instantanés</translation>
    </message>
    <message>
        <source>In the pool&apos;s own format: quicker, only for pools of its kind</source>
        <translation>Au format du pool&#xa0;: plus rapide, seulement pour les pools du même type</translation>
    </message>
    <message>
        <source>No spaces and no slash.</source>
        <translation>Ni espaces ni barre oblique.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
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
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens; starts with a letter, at most 63.</source>
        <translation>Lettres, chiffres et traits d’union&#xa0;; commence par une lettre, 63 au plus.</translation>
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
        <source>Start it</source>
        <translation>La démarrer</translation>
    </message>
    <message>
        <source>Delete it when it stops</source>
        <translation>La supprimer à l’arrêt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Image and name</source>
        <translation>Image et nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>A whole line of a .pub file.</source>
        <translation>Une ligne entière d’un fichier .pub.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Neither a number nor a set like 0-3.</source>
        <translation>Ni un nombre ni un ensemble comme 0-3.</translation>
    </message>
    <message>
        <source>Not an amount like 20GiB.</source>
        <translation>Pas une quantité comme 20GiB.</translation>
    </message>
    <message>
        <source>Neither an amount like 2GiB nor a share like 25%.</source>
        <translation>Ni une quantité comme 2GiB ni une part comme 25%.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
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
        <source>%1 was created</source>
        <translation>%1 a été créé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Of the interface too: at most 15 letters, digits, dots and hyphens.</source>
        <translation>Aussi celui de l’interface&#xa0;: 15 lettres, chiffres, points et traits d’union au plus.</translation>
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
        <translation>L’adresse du pont avec son sous-réseau, ou «&#xa0;none&#xa0;».</translation>
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
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>CreateOptions</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>%1, from the profiles</source>
        <translation>%1, d’après les profils</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>Clé SSH</translation>
    </message>
    <message>
        <source>cloud-init</source>
        <translation>cloud-init</translation>
    </message>
    <message>
        <source>The SSH key and this work with images that have cloud-init.</source>
        <translation>La clé SSH et ceci valent pour les images qui contiennent cloud-init.</translation>
    </message>
    <message>
        <source>Start it with the server</source>
        <translation>La démarrer avec le serveur</translation>
    </message>
</context>
<context>
    <name>CreatePoolDialog</name>
    <message>
        <source>New storage pool</source>
        <translation>Nouveau pool de stockage</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
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
        <source>Driver</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>A folder on the server; empty: one of its own.</source>
        <translation>Un dossier sur le serveur&#xa0;; vide&#xa0;: un dossier à lui.</translation>
    </message>
    <message>
        <source>A device, dataset or volume group on the server; empty: a file of its own.</source>
        <translation>Un périphérique, un jeu de données ou un groupe de volumes du serveur&#xa0;; vide&#xa0;: un fichier à lui.</translation>
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
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Of the file that the server makes where no source is named.</source>
        <translation>Du fichier que le serveur crée quand aucune source n&apos;est indiquée.</translation>
    </message>
    <message>
        <source>chosen by the server</source>
        <translation>choisi par le serveur</translation>
    </message>
</context>
<context>
    <name>CreateProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
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
        <source>There is one of this name.</source>
        <translation>Il en existe un de ce nom.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Settings and devices</source>
        <translation>Réglages et périphériques</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucun pour l’instant</translation>
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
    <name>CreateProjectDialog</name>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
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
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Has its own</source>
        <translation>Possède ses propres</translation>
    </message>
    <message>
        <source>The rest is shared with the project default.</source>
        <translation>Le reste est partagé avec le projet default.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>Restricted: what could harm the server is not allowed in it</source>
        <translation>Restreint&#xa0;: ce qui pourrait nuire au serveur y est interdit</translation>
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
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>An amount like 16GiB.</source>
        <translation>Une quantité comme 16GiB.</translation>
    </message>
    <message>
        <source>No spaces, slashes or asterisks.</source>
        <translation>Ni espaces, ni barres obliques, ni astérisques.</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, au plus</translation>
    </message>
</context>
<context>
    <name>CreateSize</name>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>A number, or a set like 0-3.</source>
        <translation>Un nombre, ou un ensemble comme 0-3.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>An amount like 2GiB, or a share like 25%.</source>
        <translation>Une quantité comme 2GiB, ou une part comme 25%.</translation>
    </message>
    <message>
        <source>Size of the disk</source>
        <translation>Taille du disque</translation>
    </message>
    <message>
        <source>as the pool has it</source>
        <translation>comme dans le pool</translation>
    </message>
    <message>
        <source>An amount like 20GiB.</source>
        <translation>Une quantité comme 20GiB.</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>Pool de stockage</translation>
    </message>
    <message>
        <source>%1, from the profiles</source>
        <translation>%1, d’après les profils</translation>
    </message>
    <message>
        <source>choose a pool</source>
        <translation>choisir un pool</translation>
    </message>
</context>
<context>
    <name>CreateSnapshotDialog</name>
    <message>
        <source>Take a snapshot of %1</source>
        <translation>Prendre un instantané de %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation>Ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Empty: by the pattern, else snap0, snap1 and so on.</source>
        <translation>Vide&#xa0;: selon le motif, sinon snap0, snap1, etc.</translation>
    </message>
    <message>
        <source>With memory and processes, to go on from there</source>
        <translation>Avec mémoire et processus, pour reprendre de là</translation>
    </message>
    <message>
        <source>No spaces and no slash.</source>
        <translation>Ni espaces ni barre oblique.</translation>
    </message>
    <message>
        <source>Take the snapshot</source>
        <translation>Prendre l’instantané</translation>
    </message>
</context>
<context>
    <name>CreateVolumeDialog</name>
    <message>
        <source>New volume</source>
        <translation>Nouveau volume</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
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
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloc</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
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
        <source>An amount like 10GiB; empty: as large as the pool allows.</source>
        <translation>Une quantité comme 10GiB&#xa0;; vide&#xa0;: autant que le pool le permet.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
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
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n instance(s)?</source>
        <translation>
            <numerusform>Supprimer %n instance&#xa0;?</numerusform>
            <numerusform>Supprimer %n instances&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This is lost for good:</source>
        <translation>Seront définitivement perdus&#xa0;:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>everything on its root disk</source>
        <translation>tout ce que contient son disque racine</translation>
    </message>
    <message>
        <source>what runs in it now: it is stopped first</source>
        <translation>ce qui y tourne en ce moment&#xa0;: elle sera d’abord arrêtée</translation>
    </message>
    <message>
        <source>what runs in %1 of them now: they are stopped first</source>
        <translation>ce qui tourne en ce moment dans %1 d’entre elles&#xa0;: elles seront d’abord arrêtées</translation>
    </message>
</context>
<context>
    <name>DeleteFilesDialog</name>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries?</source>
        <translation>
            <numerusform>Supprimer %n élément&#xa0;?</numerusform>
            <numerusform>Supprimer %n éléments&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to this computer&apos;s trash.</source>
        <translation>Ils vont à la corbeille de cet ordinateur.</translation>
    </message>
    <message>
        <source>Folders go with all that is in them. This can&apos;t be undone.</source>
        <translation>Les dossiers partent avec tout leur contenu. C’est irréversible.</translation>
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
        <translation>Supprimer l’image %1&#xa0;?</translation>
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
    <name>DeleteKeptDialog</name>
    <message>
        <source>Delete the backup %1?</source>
        <translation>Supprimer la sauvegarde %1&#xa0;?</translation>
    </message>
    <message>
        <source>Delete the snapshot %1?</source>
        <translation>Supprimer l’instantané %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its file on the server is gone then; files written elsewhere stay.</source>
        <translation>Son fichier sur le serveur disparaît&#xa0;; ceux écrits ailleurs restent.</translation>
    </message>
    <message>
        <source>The instance stays as it is; there is no way back to that moment any more.</source>
        <translation>L’instance reste telle quelle&#xa0;; on ne peut plus revenir à ce moment.</translation>
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
    <name>DeleteNamedDialog</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Type “%1” to delete it</source>
        <translation>Saisissez «&#xa0;%1&#xa0;» pour le supprimer</translation>
    </message>
    <message>
        <source>Name, to be sure</source>
        <translation>Nom, pour confirmer</translation>
    </message>
</context>
<context>
    <name>DeleteNetworkDialog</name>
    <message>
        <source>Delete the network %1?</source>
        <translation>Supprimer le réseau %1&#xa0;?</translation>
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
    <name>DeleteProfileDialog</name>
    <message>
        <source>Delete the profile %1?</source>
        <translation>Supprimer le profil %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) have it. The server refuses until they no longer do.</source>
        <translation>
            <numerusform>%n instance l’utilise. Le serveur refuse tant que c’est le cas.</numerusform>
            <numerusform>%n instances l’utilisent. Le serveur refuse tant que c’est le cas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its settings and devices go with it.</source>
        <translation>Ses réglages et périphériques disparaissent avec lui.</translation>
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
    <name>DeviceDialog</name>
    <message>
        <source>New device: %1</source>
        <translation>Nouveau périphérique&#xa0;: %1</translation>
    </message>
    <message>
        <source>for %1, in place of the one from profile %2</source>
        <translation>pour %1, à la place de celui du profil %2</translation>
    </message>
    <message>
        <source>of profile %1</source>
        <translation>du profil %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The usual settings</source>
        <translation>Les réglages habituels</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Tous les réglages…</translation>
    </message>
    <message>
        <source>The device was removed elsewhere meanwhile.</source>
        <translation>Le périphérique a été retiré ailleurs entre-temps.</translation>
    </message>
    <message>
        <source>The device was changed elsewhere meanwhile. It is now: %1</source>
        <translation>Le périphérique a été modifié ailleurs entre-temps. Il est maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendre la leur</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>DeviceField</name>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>hidden here, of profile %1</source>
        <translation>masqué ici, du profil %1</translation>
    </message>
    <message>
        <source>from profile %1</source>
        <translation>du profil %1</translation>
    </message>
    <message>
        <source>from a profile</source>
        <translation>d’un profil</translation>
    </message>
    <message>
        <source>in place of profile %1&apos;s</source>
        <translation>remplace celui du profil %1</translation>
    </message>
    <message>
        <source>Show %1 again</source>
        <translation>Réafficher %1</translation>
    </message>
    <message>
        <source>Back to the profile&apos;s %1</source>
        <translation>Revenir à %1 du profil</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Hide %1 here</source>
        <translation>Masquer %1 ici</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Replace %1 here</source>
        <translation>Remplacer %1 ici</translation>
    </message>
</context>
<context>
    <name>DeviceText</name>
    <message>
        <source>Network card</source>
        <translation>Carte réseau</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Character device</source>
        <translation>Périphérique caractère</translation>
    </message>
    <message>
        <source>Block device</source>
        <translation>Périphérique bloc</translation>
    </message>
    <message>
        <source>Hot-plugged device</source>
        <translation>Périphérique à chaud</translation>
    </message>
    <message>
        <source>USB device</source>
        <translation>Périphérique USB</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Hide one of a profile</source>
        <translation>Masquer celui d’un profil</translation>
    </message>
    <message>
        <source>Managed network</source>
        <translation>Réseau géré</translation>
    </message>
    <message>
        <source>Bridge of the machine</source>
        <translation>Pont de la machine</translation>
    </message>
    <message>
        <source>Physical interface</source>
        <translation>Interface physique</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Routé</translation>
    </message>
    <message>
        <source>Point to point</source>
        <translation>Point à point</translation>
    </message>
    <message>
        <source>Path on the machine</source>
        <translation>Chemin sur la machine</translation>
    </message>
    <message>
        <source>Path in the instance</source>
        <translation>Chemin dans l’instance</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Owner (uid)</source>
        <translation>Propriétaire (uid)</translation>
    </message>
    <message>
        <source>Group (gid)</source>
        <translation>Groupe (gid)</translation>
    </message>
    <message>
        <source>Vendor id</source>
        <translation>Identifiant du fabricant</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Identifiant du produit</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation>Adresse PCI</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Numéro de carte</translation>
    </message>
    <message>
        <source>Interface of the machine</source>
        <translation>Interface de la machine</translation>
    </message>
    <message>
        <source>Name in the instance</source>
        <translation>Nom dans l’instance</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Adresse matérielle</translation>
    </message>
</context>
<context>
    <name>DevicesEditor</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n périphérique</numerusform>
            <numerusform>%n périphériques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its own</source>
        <translation>
            <numerusform>dont %n propre</numerusform>
            <numerusform>dont %n propres</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Pas encore de périphériques</translation>
    </message>
    <message>
        <source>Network cards, disks, proxies and devices of the machine are added here.</source>
        <translation>Cartes réseau, disques, proxys et périphériques de la machine s’ajoutent ici.</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 a été retiré</translation>
    </message>
    <message>
        <source>%1 was saved</source>
        <translation>%1 a été enregistré</translation>
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
    <name>DiffView</name>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n ligne identique</numerusform>
            <numerusform>%n lignes identiques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskFields</name>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Directory or disk of the machine</source>
        <translation>Dossier ou disque de la machine</translation>
    </message>
    <message>
        <source>Volume of a pool</source>
        <translation>Volume d’un pool</translation>
    </message>
    <message>
        <source>Also a cloud-init:config disk, or ceph: and cephfs: names.</source>
        <translation>Aussi un disque cloud-init:config, ou des noms ceph: et cephfs:.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>as the pool has it, or like 20GiB</source>
        <translation>celle du pool, ou par exemple 20GiB</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>With mounts below it</source>
        <translation>Avec les montages en dessous</translation>
    </message>
    <message>
        <source>Shift ids to the instance&apos;s</source>
        <translation>Décaler les identifiants vers ceux de l’instance</translation>
    </message>
    <message>
        <source>Needed for the start</source>
        <translation>Nécessaire au démarrage</translation>
    </message>
    <message>
        <source>choose a pool</source>
        <translation>choisir un pool</translation>
    </message>
    <message>
        <source>choose a volume</source>
        <translation>choisir un volume</translation>
    </message>
</context>
<context>
    <name>DisplayHint</name>
    <message>
        <source>Right Ctrl frees the keyboard</source>
        <translation>Ctrl droite libère le clavier</translation>
    </message>
    <message>
        <source>Click or press Enter to type</source>
        <translation>Clic ou Entrée pour taper</translation>
    </message>
</context>
<context>
    <name>DisplayKeys</name>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impr. écran</translation>
    </message>
    <message>
        <source>Right Ctrl</source>
        <translation>Ctrl droite</translation>
    </message>
</context>
<context>
    <name>DisplayPane</name>
    <message>
        <source>The screenshot was saved as %1</source>
        <translation>La capture a été enregistrée sous %1</translation>
    </message>
    <message>
        <source>The screenshot was not saved: %1</source>
        <translation>La capture n’a pas été enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out, as an American keyboard has no keys for them: %1</source>
        <translation>Caractères omis, sans touche sur un clavier américain&#xa0;: %1</translation>
    </message>
    <message>
        <source>Send keys</source>
        <translation>Envoyer des touches</translation>
    </message>
    <message>
        <source>Stop typing (%1)</source>
        <translation>Arrêter la saisie (%1)</translation>
    </message>
    <message>
        <source>Type the clipboard</source>
        <translation>Saisir le presse-papiers</translation>
    </message>
    <message>
        <source>Types the clipboard&apos;s text as on an American keyboard</source>
        <translation>Saisit le texte du presse-papiers comme sur un clavier américain</translation>
    </message>
    <message>
        <source>Save a screenshot…</source>
        <translation>Enregistrer une capture…</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionner</translation>
    </message>
    <message>
        <source>Back into the page</source>
        <translation>Retour dans la page</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>Dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Leave full screen (F11)</source>
        <translation>Quitter le plein écran (F11)</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Plein écran (F11)</translation>
    </message>
    <message>
        <source>Save a screenshot</source>
        <translation>Enregistrer une capture</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Taille de l’écran</translation>
    </message>
</context>
<context>
    <name>DisplayTab</name>
    <message>
        <source>No screen</source>
        <translation>Pas d’écran</translation>
    </message>
    <message>
        <source>Only virtual machines have one. A container has a terminal and a console.</source>
        <translation>Seules les machines virtuelles en ont un. Un conteneur a un terminal et une console.</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Not in this build</source>
        <translation>Absent de cette version</translation>
    </message>
    <message>
        <source>This Quayside was built without the library that shows screens (spice-client-glib).</source>
        <translation>Ce Quayside a été compilé sans la bibliothèque qui affiche les écrans (spice-client-glib).</translation>
    </message>
    <message>
        <source>No screens from this server</source>
        <translation>Ce serveur ne montre pas d’écrans</translation>
    </message>
    <message>
        <source>It doesn&apos;t offer the screens of its virtual machines (API extension console_vga_type).</source>
        <translation>Il ne propose pas les écrans de ses machines virtuelles (extension d’API console_vga_type).</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>Dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>The screen is shown in another window.</source>
        <translation>L’écran est affiché dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>La ramener ici</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Gelée</translation>
    </message>
    <message>
        <source>Resume the virtual machine to see its screen.</source>
        <translation>Reprenez la machine virtuelle pour voir son écran.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>À l’arrêt</translation>
    </message>
    <message>
        <source>Start the virtual machine to see its screen.</source>
        <translation>Démarrez la machine virtuelle pour voir son écran.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
</context>
<context>
    <name>DisplayTrouble</name>
    <message>
        <source>Connection lost, trying again…</source>
        <translation>Connexion perdue, nouvel essai…</translation>
    </message>
    <message>
        <source>The screen can&apos;t be shown</source>
        <translation>L’écran ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendre la main</translation>
    </message>
    <message>
        <source>Ends the session of whoever looks at it now</source>
        <translation>Met fin à la session de la personne qui le regarde</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>DisplayView</name>
    <message>
        <source>Screen of %1</source>
        <translation>Écran de %1</translation>
    </message>
    <message>
        <source>Connecting to the screen…</source>
        <translation>Connexion à l’écran…</translation>
    </message>
    <message>
        <source>The virtual machine shows nothing at the moment.</source>
        <translation>La machine virtuelle n’affiche rien pour le moment.</translation>
    </message>
    <message>
        <source>The virtual machine isn&apos;t running.</source>
        <translation>La machine virtuelle est à l’arrêt.</translation>
    </message>
    <message>
        <source>Right Ctrl frees the keyboard</source>
        <translation>Ctrl droite libère le clavier</translation>
    </message>
    <message>
        <source>Click or press Enter to type</source>
        <translation>Clic ou Entrée pour taper</translation>
    </message>
</context>
<context>
    <name>DisplayWindow</name>
    <message>
        <source>%1 – Quayside</source>
        <translation>%1 – Quayside</translation>
    </message>
</context>
<context>
    <name>EditCertificateDialog</name>
    <message>
        <source>Edit %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The certificate was changed</source>
        <translation>Le certificat a été modifié</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>EditEntityDialog</name>
    <message>
        <source>The changes were saved</source>
        <translation>Les modifications ont été enregistrées</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>EnvironmentTab</name>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Last events</source>
        <translation>Derniers événements</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Aucun événement pour l’instant.</translation>
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
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Pas encore d’événements</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
</context>
<context>
    <name>ExpiryField</name>
    <message>
        <source>As the instance is set</source>
        <translation>Selon le réglage de l’instance</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>Dans un jour</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Dans une semaine</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>Dans un mois</translation>
    </message>
    <message>
        <source>After a span…</source>
        <translation>Après une durée…</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Spans are written as in “1w 2d 12H”: M minutes, H hours, d days, w weeks, m months, y years.</source>
        <translation>Les durées s’écrivent comme «&#xa0;1w 2d 12H&#xa0;»&#xa0;: M minutes, H heures, d jours, w semaines, m mois, y années.</translation>
    </message>
    <message>
        <source>Deleted by the server after %1.</source>
        <translation>Supprimé par le serveur après le %1.</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Durée</translation>
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
    <name>FileJobRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FileNameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation>Ce nom existe déjà.</translation>
    </message>
    <message>
        <source>The file is copied under the new name by way of this computer, then the old one is deleted.</source>
        <translation>Le fichier est copié sous le nouveau nom via cet ordinateur, puis l’ancien est supprimé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>FilePane</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Ce dossier est vide.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 isn&apos;t a folder</source>
        <translation>%1 n’est pas un dossier</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Send to the instance</source>
        <translation>Envoyer vers l’instance</translation>
    </message>
    <message>
        <source>Fetch to this computer</source>
        <translation>Récupérer sur cet ordinateur</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
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
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Fetch here</source>
        <translation>Récupérer ici</translation>
    </message>
    <message>
        <source>Send here</source>
        <translation>Envoyer ici</translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Tout est fait</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Files on their way</source>
        <translation>Fichiers en transit</translation>
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
    <message>
        <source>Start a server here. It runs until this window is closed; its instances go on.</source>
        <translation>Démarrer un serveur ici. Il fonctionne jusqu’à la fermeture de cette fenêtre&#xa0;; ses instances continuent.</translation>
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
    <name>GroupRow</name>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
</context>
<context>
    <name>Hardware</name>
    <message>
        <source>Vendor</source>
        <translation>Fabricant</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Gamme</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <translation>Fréquence minimale</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>Fréquence maximale</translation>
    </message>
    <message>
        <source>Huge pages</source>
        <translation>Pages énormes</translation>
    </message>
    <message>
        <source>Huge pages in use</source>
        <translation>Pages énormes utilisées</translation>
    </message>
    <message>
        <source>Size of a huge page</source>
        <translation>Taille d’une page énorme</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation>Adresse PCI</translation>
    </message>
    <message>
        <source>USB address</source>
        <translation>Adresse USB</translation>
    </message>
    <message>
        <source>Vendor&apos;s number</source>
        <translation>Numéro du fabricant</translation>
    </message>
    <message>
        <source>Product&apos;s number</source>
        <translation>Numéro du produit</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Pilote</translation>
    </message>
    <message>
        <source>Driver version</source>
        <translation>Version du pilote</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Micrologiciel</translation>
    </message>
    <message>
        <source>NUMA node</source>
        <translation>Nœud NUMA</translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation>Groupe IOMMU</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Adresse matérielle</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Duplex</source>
        <translation>Duplex</translation>
    </message>
    <message>
        <source>Auto-negotiation</source>
        <translation>Auto-négociation</translation>
    </message>
    <message>
        <source>Port type</source>
        <translation>Type de port</translation>
    </message>
    <message>
        <source>Transceiver</source>
        <translation>Émetteur-récepteur</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>Taille de bloc</translation>
    </message>
    <message>
        <source>Revolutions per minute</source>
        <translation>Tours par minute</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Numéro de périphérique</translation>
    </message>
    <message>
        <source>Device&apos;s name</source>
        <translation>Nom du périphérique</translation>
    </message>
    <message>
        <source>Device path</source>
        <translation>Chemin du périphérique</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Removable</source>
        <translation>Amovible</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Card&apos;s device</source>
        <translation>Périphérique de la carte</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Render node</source>
        <translation>Nœud de rendu</translation>
    </message>
    <message>
        <source>Render node&apos;s device</source>
        <translation>Périphérique du nœud de rendu</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>%1 MHz</source>
        <translation>%1 MHz</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message>
        <source>NUMA node %1</source>
        <translation>Nœud NUMA %1</translation>
    </message>
    <message>
        <source>Core %1</source>
        <translation>Cœur %1</translation>
    </message>
    <message>
        <source>Cache L%1 %2</source>
        <translation>Cache L%1 %2</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message numerus="yes">
        <source>socket %1 · %n core(s)</source>
        <translation>
            <numerusform>socket %1 · %n cœur</numerusform>
            <numerusform>socket %1 · %n cœurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Virtual functions</source>
        <translation>Fonctions virtuelles</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 disponibles</translation>
    </message>
    <message>
        <source>link up</source>
        <translation>lien actif</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>pas de lien</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>Châssis</translation>
    </message>
    <message>
        <source>Mainboard</source>
        <translation>Carte mère</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disques</translation>
    </message>
</context>
<context>
    <name>HardwareFields</name>
    <message>
        <source>the same</source>
        <translation>le même</translation>
    </message>
    <message>
        <source>given by the kernel</source>
        <translation>donné par le noyau</translation>
    </message>
    <message>
        <source>random, and kept</source>
        <translation>aléatoire, puis conservée</translation>
    </message>
    <message>
        <source>the interface&apos;s</source>
        <translation>celui de l’interface</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Found on the machine</source>
        <translation>Trouvés sur la machine</translation>
    </message>
    <message>
        <source>Needed for the start</source>
        <translation>Nécessaire au démarrage</translation>
    </message>
</context>
<context>
    <name>HardwareRow</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 copié</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>HardwareTab</name>
    <message>
        <source>Search hardware</source>
        <translation>Rechercher du matériel</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Tout déplier</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Tout replier</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Rien de lu pour l’instant</translation>
    </message>
    <message>
        <source>This server doesn&apos;t tell of its hardware</source>
        <translation>Ce serveur ne décrit pas son matériel</translation>
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
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenFields</name>
    <message>
        <source>A device of type “none” takes the place of one that a profile gives: the instance then has none of that name. From profiles: %1.</source>
        <translation>Un périphérique de type «&#xa0;none&#xa0;» prend la place de celui d’un profil&#xa0;: l’instance n’en a alors aucun de ce nom. Des profils&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A device of type “none” takes the place of one that a profile gives. No profile gives one at present.</source>
        <translation>Un périphérique de type «&#xa0;none&#xa0;» prend la place de celui d’un profil. Aucun profil n’en donne actuellement.</translation>
    </message>
</context>
<context>
    <name>HostText</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Processus</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>System version</source>
        <translation>Version du système</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Noyau</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>Architectures</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Pilotes</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Driver version</source>
        <translation>Version du pilote</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Storage version</source>
        <translation>Version du stockage</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Pare-feu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Kernel features</source>
        <translation>Fonctions du noyau</translation>
    </message>
    <message>
        <source>LXC features</source>
        <translation>Fonctions de LXC</translation>
    </message>
</context>
<context>
    <name>ImageAliasesDialog</name>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>It has none: it is found by its fingerprint only.</source>
        <translation>Elle n’en a pas&#xa0;: seule son empreinte permet de la trouver.</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>Nouvel alias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ImageChooser</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Rechercher des images</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>The server has no images yet.</source>
        <translation>Le serveur n’a pas encore d’image.</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>Ouvrir le catalogue</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
</context>
<context>
    <name>ImageDrop</name>
    <message>
        <source>Drop to import</source>
        <translation>Déposez pour importer</translation>
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
        <source>Image %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Public: anyone who reaches the server may copy it</source>
        <translation>Publique&#xa0;: quiconque atteint le serveur peut la copier</translation>
    </message>
    <message>
        <source>Keep it up to date</source>
        <translation>La tenir à jour</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Aliases…</source>
        <translation>Alias…</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Propriétés…</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>The server doesn&apos;t answer: nothing can be changed there now.</source>
        <translation>Le serveur ne répond pas&#xa0;: rien ne peut y être modifié pour le moment.</translation>
    </message>
    <message>
        <source>Looking for a newer image…</source>
        <translation>Recherche d’une image plus récente…</translation>
    </message>
    <message>
        <source>%1 is as new as there is</source>
        <translation>%1 est à jour</translation>
    </message>
    <message>
        <source>Import from an address…</source>
        <translation>Importer d’une adresse…</translation>
    </message>
    <message>
        <source>Look for a newer one</source>
        <translation>Chercher une plus récente</translation>
    </message>
    <message>
        <source>Copy to another server…</source>
        <translation>Copier vers un autre serveur…</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Attributs</translation>
    </message>
</context>
<context>
    <name>ImportBackupDialog</name>
    <message>
        <source>Import a backup</source>
        <translation>Importer une sauvegarde</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Backups (*.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.squashfs)</source>
        <translation>Sauvegardes (*.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.squashfs)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>It is sent as a stream, however big it is.</source>
        <translation>Il est envoyé en flux, quelle que soit sa taille.</translation>
    </message>
    <message>
        <source>This server takes no backups.</source>
        <translation>Ce serveur n’accepte pas de sauvegardes.</translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation>Déposez un fichier ici, ou</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Empty: as in the file.</source>
        <translation>Vide&#xa0;: comme dans le fichier.</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens; starts with a letter, at most 63.</source>
        <translation>Lettres, chiffres et traits d’union&#xa0;; commence par une lettre, 63 au plus.</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>Pool de stockage</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Comme dans le fichier</translation>
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
        <translation>Un nom pour retrouver l’image&#xa0;; il peut rester vide.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Root file system</source>
        <translation>Système de fichiers racine</translation>
    </message>
    <message>
        <source>Root file systems (*.squashfs *.root *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.img *.qcow2)</source>
        <translation>Systèmes de fichiers racine (*.squashfs *.root *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.img *.qcow2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Only for an image in two files: that one above has the metadata, this one the rest.</source>
        <translation>Seulement pour une image en deux fichiers&#xa0;: celui du dessus contient les métadonnées, celui-ci le reste.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>One file only</source>
        <translation>Un seul fichier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ImportRemotesDialog</name>
    <message>
        <source>known already</source>
        <translation>déjà connu</translation>
    </message>
    <message>
        <source>no certificate kept: add it by its address</source>
        <translation>aucun certificat conservé&#xa0;: ajoutez-le par son adresse</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Importer des serveurs</translation>
    </message>
    <message>
        <source>From the lists of lxc and incus, which stay as they are</source>
        <translation>Depuis les listes de lxc et d’incus, qui restent telles quelles</translation>
    </message>
    <message>
        <source>No server was found: neither lxc nor incus has a remote of its own kept for you.</source>
        <translation>Aucun serveur trouvé&#xa0;: ni lxc ni incus n’a de serveur distant enregistré pour vous.</translation>
    </message>
    <message>
        <source>This computer has a key of its own: a server may ask for its password or token once more.</source>
        <translation>Cet ordinateur a sa propre clé&#xa0;: un serveur peut redemander son mot de passe ou un jeton.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) added</source>
        <translation>
            <numerusform>%n serveur ajouté</numerusform>
            <numerusform>%n serveurs ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ImportUrlDialog</name>
    <message>
        <source>Import an image from an address</source>
        <translation>Importer une image d’une adresse</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The image was imported</source>
        <translation>L’image a été importée</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>An address begins with https:// or http:// and a host.</source>
        <translation>Une adresse commence par https:// ou http:// et un hôte.</translation>
    </message>
    <message>
        <source>The server asks there for an image&apos;s place and fingerprint, and fetches it.</source>
        <translation>Le serveur y demande l’emplacement et l’empreinte d’une image, puis la récupère.</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>A name to find the image by; it may stay empty.</source>
        <translation>Un nom pour retrouver l’image&#xa0;; il peut rester vide.</translation>
    </message>
    <message>
        <source>Public: anyone who reaches the server may copy it</source>
        <translation>Publique&#xa0;: quiconque atteint le serveur peut la copier</translation>
    </message>
    <message>
        <source>The server fetches it. You may close this: it goes on, Activity shows how far it is.</source>
        <translation>Le serveur la télécharge. Vous pouvez fermer&#xa0;: cela continue, Activité montre l’avancement.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Choose an instance to see how it is.</source>
        <translation>Choisissez une instance pour voir son état.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
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
    <message>
        <source>Take a snapshot</source>
        <translation>Prendre un instantané</translation>
    </message>
    <message>
        <source>Copy or move…</source>
        <translation>Copier ou déplacer…</translation>
    </message>
    <message>
        <source>Publish as an image…</source>
        <translation>Publier comme image…</translation>
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
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Prendre un instantané</translation>
    </message>
    <message>
        <source>Copy or move…</source>
        <translation>Copier ou déplacer…</translation>
    </message>
    <message>
        <source>Publish as an image…</source>
        <translation>Publier comme image…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Écran</translation>
    </message>
</context>
<context>
    <name>InstanceRow</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
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
        <translation>Une instance est un conteneur système&#xa0;: un système Linux complet à côté du vôtre, avec ses utilisateurs, son réseau et ses services.</translation>
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
        <translation>Aucune instance ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Import a backup…</source>
        <translation>Importer une sauvegarde…</translation>
    </message>
    <message>
        <source>Inspector (F4)</source>
        <translation>Inspecteur (F4)</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Where it is mounted in the instance; &quot;/&quot; is the root disk</source>
        <translation>Où il est monté dans l’instance&#xa0;; &quot;/&quot; est le disque racine</translation>
    </message>
    <message>
        <source>Path on the machine, or volume of the pool</source>
        <translation>Chemin sur la machine, ou volume du pool</translation>
    </message>
    <message>
        <source>Storage pool of the volume</source>
        <translation>Pool de stockage du volume</translation>
    </message>
    <message>
        <source>Size of the root disk</source>
        <translation>Taille du disque racine</translation>
    </message>
    <message>
        <source>Whether it is mounted read-only</source>
        <translation>S’il est monté en lecture seule</translation>
    </message>
    <message>
        <source>Whether the instance fails to start when the source is missing</source>
        <translation>Si l’instance échoue à démarrer quand la source manque</translation>
    </message>
    <message>
        <source>The opposite of required, of old clients</source>
        <translation>Le contraire de required, d’anciens clients</translation>
    </message>
    <message>
        <source>Whether mounts below the source come along</source>
        <translation>Si les montages sous la source suivent</translation>
    </message>
    <message>
        <source>Propagation of mounts</source>
        <translation>Propagation des montages</translation>
    </message>
    <message>
        <source>Whether ids are shifted to the instance&apos;s</source>
        <translation>Si les identifiants sont décalés vers ceux de l’instance</translation>
    </message>
    <message>
        <source>Options of the file system</source>
        <translation>Options du système de fichiers</translation>
    </message>
    <message>
        <source>Limit of reading</source>
        <translation>Limite de lecture</translation>
    </message>
    <message>
        <source>Limit of writing</source>
        <translation>Limite d’écriture</translation>
    </message>
    <message>
        <source>Limit of both</source>
        <translation>Limite des deux</translation>
    </message>
    <message>
        <source>Ceph user, for ceph: and cephfs: sources</source>
        <translation>Utilisateur Ceph, pour les sources ceph: et cephfs:</translation>
    </message>
    <message>
        <source>Ceph cluster, for ceph: and cephfs: sources</source>
        <translation>Cluster Ceph, pour les sources ceph: et cephfs:</translation>
    </message>
    <message>
        <source>Boot order of a virtual machine, highest first</source>
        <translation>Ordre d’amorçage d’une machine virtuelle, le plus élevé d’abord</translation>
    </message>
    <message>
        <source>Vendor id</source>
        <translation>Identifiant du fabricant</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Identifiant du produit</translation>
    </message>
    <message>
        <source>DRM card number</source>
        <translation>Numéro de carte DRM</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation>Adresse PCI</translation>
    </message>
    <message>
        <source>Owner in the instance</source>
        <translation>Propriétaire dans l’instance</translation>
    </message>
    <message>
        <source>Group in the instance</source>
        <translation>Groupe dans l’instance</translation>
    </message>
    <message>
        <source>Mode in the instance</source>
        <translation>Mode dans l’instance</translation>
    </message>
    <message>
        <source>Name in the instance; empty: given by the kernel</source>
        <translation>Nom dans l’instance&#xa0;; vide&#xa0;: donné par le noyau</translation>
    </message>
    <message>
        <source>Address of 20 bytes, or its last 8; empty: random</source>
        <translation>Adresse de 20 octets, ou ses 8 derniers&#xa0;; vide&#xa0;: aléatoire</translation>
    </message>
    <message>
        <source>MTU; empty: the parent&apos;s</source>
        <translation>MTU&#xa0;; vide&#xa0;: celle du parent</translation>
    </message>
    <message>
        <source>Interface of the machine</source>
        <translation>Interface de la machine</translation>
    </message>
    <message>
        <source>Interface of the machine it hangs on</source>
        <translation>Interface de la machine dont il dépend</translation>
    </message>
    <message>
        <source>Managed network, instead of nictype and parent</source>
        <translation>Réseau géré, au lieu de nictype et parent</translation>
    </message>
    <message>
        <source>MAC address; empty: random, kept in volatile.&lt;name&gt;.hwaddr</source>
        <translation>Adresse MAC&#xa0;; vide&#xa0;: aléatoire, gardée dans volatile.&lt;name&gt;.hwaddr</translation>
    </message>
    <message>
        <source>Name on the machine, with sriov of the function to take; empty: random</source>
        <translation>Nom sur la machine, avec sriov celui de la fonction à prendre&#xa0;; vide&#xa0;: aléatoire</translation>
    </message>
    <message>
        <source>VLAN id</source>
        <translation>Identifiant de VLAN</translation>
    </message>
    <message>
        <source>Limit of incoming traffic</source>
        <translation>Limite du trafic entrant</translation>
    </message>
    <message>
        <source>Limit of outgoing traffic</source>
        <translation>Limite du trafic sortant</translation>
    </message>
    <message>
        <source>Limit of both directions</source>
        <translation>Limite des deux sens</translation>
    </message>
    <message>
        <source>Static IPv4 addresses</source>
        <translation>Adresses IPv4 fixes</translation>
    </message>
    <message>
        <source>Static IPv6 addresses</source>
        <translation>Adresses IPv6 fixes</translation>
    </message>
    <message>
        <source>Whether an IPv4 default gateway is set</source>
        <translation>Si une passerelle IPv4 par défaut est fixée</translation>
    </message>
    <message>
        <source>Whether an IPv6 default gateway is set</source>
        <translation>Si une passerelle IPv6 par défaut est fixée</translation>
    </message>
    <message>
        <source>IPv4 address of the machine&apos;s end</source>
        <translation>Adresse IPv4 de l’extrémité de la machine</translation>
    </message>
    <message>
        <source>IPv6 address of the machine&apos;s end</source>
        <translation>Adresse IPv6 de l’extrémité de la machine</translation>
    </message>
    <message>
        <source>IPv4 routes added on the machine</source>
        <translation>Routes IPv4 ajoutées sur la machine</translation>
    </message>
    <message>
        <source>IPv6 routes added on the machine</source>
        <translation>Routes IPv6 ajoutées sur la machine</translation>
    </message>
    <message>
        <source>Whether other source MAC addresses are dropped</source>
        <translation>Si d’autres adresses MAC source sont rejetées</translation>
    </message>
    <message>
        <source>Whether other source IPv4 addresses are dropped</source>
        <translation>Si d’autres adresses IPv4 source sont rejetées</translation>
    </message>
    <message>
        <source>Whether other source IPv6 addresses are dropped</source>
        <translation>Si d’autres adresses IPv6 source sont rejetées</translation>
    </message>
    <message>
        <source>MAAS subnet for IPv4</source>
        <translation>Sous-réseau MAAS pour IPv4</translation>
    </message>
    <message>
        <source>MAAS subnet for IPv6</source>
        <translation>Sous-réseau MAAS pour IPv6</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>Où il écoute</translation>
    </message>
    <message>
        <source>Where it connects to</source>
        <translation>Où il se connecte</translation>
    </message>
    <message>
        <source>Side that listens</source>
        <translation>Côté qui écoute</translation>
    </message>
    <message>
        <source>Owner of the unix socket</source>
        <translation>Propriétaire du socket Unix</translation>
    </message>
    <message>
        <source>Group of the unix socket</source>
        <translation>Groupe du socket Unix</translation>
    </message>
    <message>
        <source>Mode of the unix socket</source>
        <translation>Mode du socket Unix</translation>
    </message>
    <message>
        <source>Whether packets are forwarded by the kernel</source>
        <translation>Si les paquets sont transférés par le noyau</translation>
    </message>
    <message>
        <source>Whether the client&apos;s address is sent by the PROXY protocol</source>
        <translation>Si l’adresse du client est envoyée par le protocole PROXY</translation>
    </message>
    <message>
        <source>User the proxy runs as</source>
        <translation>Utilisateur sous lequel tourne le proxy</translation>
    </message>
    <message>
        <source>Group the proxy runs as</source>
        <translation>Groupe sous lequel tourne le proxy</translation>
    </message>
    <message>
        <source>Path on the machine</source>
        <translation>Chemin sur la machine</translation>
    </message>
    <message>
        <source>Path in the instance</source>
        <translation>Chemin dans l’instance</translation>
    </message>
    <message>
        <source>Major number; empty: the source&apos;s</source>
        <translation>Numéro majeur&#xa0;; vide&#xa0;: celui de la source</translation>
    </message>
    <message>
        <source>Minor number; empty: the source&apos;s</source>
        <translation>Numéro mineur&#xa0;; vide&#xa0;: celui de la source</translation>
    </message>
    <message>
        <source>Whether the instance fails to start without it</source>
        <translation>Si l’instance échoue à démarrer sans lui</translation>
    </message>
    <message>
        <source>Whether the instance starts with the server; empty: when it ran before</source>
        <translation>Si l’instance démarre avec le serveur&#xa0;; vide&#xa0;: si elle tournait avant</translation>
    </message>
    <message>
        <source>Seconds to wait after starting the instance before the next</source>
        <translation>Secondes d’attente après le démarrage de l’instance avant la suivante</translation>
    </message>
    <message>
        <source>Order of starting, highest first</source>
        <translation>Ordre de démarrage, le plus élevé d’abord</translation>
    </message>
    <message>
        <source>Seconds the instance has to shut down before it is stopped by force</source>
        <translation>Secondes dont l’instance dispose pour s’éteindre avant d’être arrêtée de force</translation>
    </message>
    <message>
        <source>Order of stopping, highest first</source>
        <translation>Ordre d’arrêt, le plus élevé d’abord</translation>
    </message>
    <message>
        <source>Environment variable of what is run in the instance</source>
        <translation>Variable d’environnement de ce qui est exécuté dans l’instance</translation>
    </message>
    <message>
        <source>Number or set of CPUs the instance may use; empty: all</source>
        <translation>Nombre ou ensemble de CPU que l’instance peut utiliser&#xa0;; vide&#xa0;: tous</translation>
    </message>
    <message>
        <source>Share of CPU time: soft as a percentage, hard as time per period</source>
        <translation>Part du temps CPU&#xa0;: souple en pourcentage, stricte en temps par période</translation>
    </message>
    <message>
        <source>Weight among instances that share the same CPUs</source>
        <translation>Poids parmi les instances qui partagent les mêmes CPU</translation>
    </message>
    <message>
        <source>Weight of disk requests when the disk is busy</source>
        <translation>Poids des requêtes disque quand le disque est occupé</translation>
    </message>
    <message>
        <source>Memory in huge pages of 64 KB</source>
        <translation>Mémoire en pages énormes de 64 Ko</translation>
    </message>
    <message>
        <source>Memory in huge pages of 1 MB</source>
        <translation>Mémoire en pages énormes de 1 Mo</translation>
    </message>
    <message>
        <source>Memory in huge pages of 2 MB</source>
        <translation>Mémoire en pages énormes de 2 Mo</translation>
    </message>
    <message>
        <source>Memory in huge pages of 1 GB</source>
        <translation>Mémoire en pages énormes de 1 Go</translation>
    </message>
    <message>
        <source>Resource limit of that name (see setrlimit)</source>
        <translation>Limite de ressource de ce nom (voir setrlimit)</translation>
    </message>
    <message>
        <source>Memory, as a size or a percentage of the machine&apos;s; empty: all</source>
        <translation>Mémoire, en taille ou en pourcentage de la machine&#xa0;; vide&#xa0;: toute</translation>
    </message>
    <message>
        <source>Whether the memory limit always holds, or only when the machine is short of memory</source>
        <translation>Si la limite de mémoire vaut toujours, ou seulement quand la machine manque de mémoire</translation>
    </message>
    <message>
        <source>Whether the machine&apos;s memory is backed by huge pages</source>
        <translation>Si la mémoire de la machine repose sur des pages énormes</translation>
    </message>
    <message>
        <source>Whether less used pages may be swapped out</source>
        <translation>Si les pages peu utilisées peuvent être mises en swap</translation>
    </message>
    <message>
        <source>Resistance to being swapped out</source>
        <translation>Résistance à la mise en swap</translation>
    </message>
    <message>
        <source>Weight of network packets when the network is busy</source>
        <translation>Poids des paquets réseau quand le réseau est occupé</translation>
    </message>
    <message>
        <source>Number of processes; empty: unlimited</source>
        <translation>Nombre de processus&#xa0;; vide&#xa0;: illimité</translation>
    </message>
    <message>
        <source>Kernel modules loaded before the instance starts</source>
        <translation>Modules du noyau chargés avant le démarrage de l’instance</translation>
    </message>
    <message>
        <source>Whether memory is copied while the instance still runs</source>
        <translation>Si la mémoire est copiée pendant que l’instance tourne encore</translation>
    </message>
    <message>
        <source>Percentage of memory to be in sync before the instance is stopped</source>
        <translation>Pourcentage de mémoire synchronisée avant l’arrêt de l’instance</translation>
    </message>
    <message>
        <source>Number of copies before the instance is stopped</source>
        <translation>Nombre de copies avant l’arrêt de l’instance</translation>
    </message>
    <message>
        <source>Driver capabilities the instance needs (NVIDIA_DRIVER_CAPABILITIES)</source>
        <translation>Capacités du pilote dont l’instance a besoin (NVIDIA_DRIVER_CAPABILITIES)</translation>
    </message>
    <message>
        <source>Whether the NVIDIA and CUDA libraries of the machine are passed in</source>
        <translation>Si les bibliothèques NVIDIA et CUDA de la machine sont transmises</translation>
    </message>
    <message>
        <source>CUDA version needed (NVIDIA_REQUIRE_CUDA)</source>
        <translation>Version de CUDA requise (NVIDIA_REQUIRE_CUDA)</translation>
    </message>
    <message>
        <source>Driver version needed (NVIDIA_REQUIRE_DRIVER)</source>
        <translation>Version du pilote requise (NVIDIA_REQUIRE_DRIVER)</translation>
    </message>
    <message>
        <source>AppArmor rules added to the generated profile</source>
        <translation>Règles AppArmor ajoutées au profil généré</translation>
    </message>
    <message>
        <source>Ids mapped one to one between machine and instance</source>
        <translation>Identifiants mis en correspondance un à un entre machine et instance</translation>
    </message>
    <message>
        <source>LXC configuration added to the generated one</source>
        <translation>Configuration LXC ajoutée à celle générée</translation>
    </message>
    <message>
        <source>QEMU arguments added to the generated command line</source>
        <translation>Arguments QEMU ajoutés à la ligne de commande générée</translation>
    </message>
    <message>
        <source>Seccomp policy that replaces the generated one</source>
        <translation>Politique seccomp qui remplace celle générée</translation>
    </message>
    <message>
        <source>Whether /dev/lxd is there in the instance</source>
        <translation>Si /dev/lxd existe dans l’instance</translation>
    </message>
    <message>
        <source>Whether images may be had through /dev/lxd</source>
        <translation>Si des images peuvent être obtenues par /dev/lxd</translation>
    </message>
    <message>
        <source>First host id of the instance&apos;s own id range</source>
        <translation>Premier identifiant de la machine de la plage propre à l’instance</translation>
    </message>
    <message>
        <source>Whether the instance has an id range that no other has</source>
        <translation>Si l’instance a une plage d’identifiants qu’aucune autre n’a</translation>
    </message>
    <message>
        <source>Size of the instance&apos;s own id range</source>
        <translation>Taille de la plage d’identifiants propre à l’instance</translation>
    </message>
    <message>
        <source>Whether containers may be run inside</source>
        <translation>Si des conteneurs peuvent tourner à l’intérieur</translation>
    </message>
    <message>
        <source>Whether root inside is root of the machine</source>
        <translation>Si root à l’intérieur est root de la machine</translation>
    </message>
    <message>
        <source>Whether the instance is protected from being deleted</source>
        <translation>Si l’instance est protégée contre la suppression</translation>
    </message>
    <message>
        <source>Whether its files are protected from having their ids changed</source>
        <translation>Si ses fichiers sont protégés contre le changement d’identifiants</translation>
    </message>
    <message>
        <source>Whether UEFI secure boot is on, with Microsoft&apos;s keys</source>
        <translation>Si le démarrage sécurisé UEFI est actif, avec les clés de Microsoft</translation>
    </message>
    <message>
        <source>System calls to block, one a line</source>
        <translation>Appels système à bloquer, un par ligne</translation>
    </message>
    <message>
        <source>Whether system calls of other architectures are blocked (x86_64)</source>
        <translation>Si les appels système d’autres architectures sont bloqués (x86_64)</translation>
    </message>
    <message>
        <source>Whether the usual dangerous system calls are blocked</source>
        <translation>Si les appels système dangereux habituels sont bloqués</translation>
    </message>
    <message>
        <source>Whether mknod is handled by the server, for harmless devices</source>
        <translation>Si mknod est traité par le serveur, pour les périphériques inoffensifs</translation>
    </message>
    <message>
        <source>Whether mount is handled by the server</source>
        <translation>Si mount est traité par le serveur</translation>
    </message>
    <message>
        <source>File systems that may be mounted, separated by commas</source>
        <translation>Systèmes de fichiers qui peuvent être montés, séparés par des virgules</translation>
    </message>
    <message>
        <source>File systems that are mounted by a FUSE program, as ext4=fuse2fs</source>
        <translation>Systèmes de fichiers montés par un programme FUSE, comme ext4=fuse2fs</translation>
    </message>
    <message>
        <source>Whether what is mounted gets its ids shifted</source>
        <translation>Si les identifiants de ce qui est monté sont décalés</translation>
    </message>
    <message>
        <source>Whether setxattr is handled by the server, for some attributes</source>
        <translation>Si setxattr est traité par le serveur, pour certains attributs</translation>
    </message>
    <message>
        <source>System calls to allow, one a line; all others are blocked</source>
        <translation>Appels système à autoriser, un par ligne&#xa0;; tous les autres sont bloqués</translation>
    </message>
    <message>
        <source>When snapshots are made</source>
        <translation>Quand les instantanés sont pris</translation>
    </message>
    <message>
        <source>Whether snapshots are made of a stopped instance too</source>
        <translation>Si des instantanés sont pris aussi d’une instance arrêtée</translation>
    </message>
    <message>
        <source>Name of snapshots, as a Pongo2 template; %d is a number</source>
        <translation>Nom des instantanés, comme modèle Pongo2&#xa0;; %d est un nombre</translation>
    </message>
    <message>
        <source>How long snapshots are kept</source>
        <translation>Combien de temps les instantanés sont gardés</translation>
    </message>
    <message>
        <source>For the user, searchable; the server does not look at it</source>
        <translation>Pour l’utilisateur, cherchable&#xa0;; le serveur ne le regarde pas</translation>
    </message>
    <message>
        <source>Template trigger of the next start</source>
        <translation>Déclencheur des modèles au prochain démarrage</translation>
    </message>
    <message>
        <source>Fingerprint of the image the instance was made from</source>
        <translation>Empreinte de l’image dont l’instance est issue</translation>
    </message>
    <message>
        <source>First host id of the instance&apos;s range</source>
        <translation>Premier identifiant de la machine de la plage de l’instance</translation>
    </message>
    <message>
        <source>Id map in use, as JSON</source>
        <translation>Table d’identifiants en usage, en JSON</translation>
    </message>
    <message>
        <source>Id map of the next start, as JSON</source>
        <translation>Table d’identifiants du prochain démarrage, en JSON</translation>
    </message>
    <message>
        <source>Id map of the files on disk, as JSON</source>
        <translation>Table d’identifiants des fichiers sur disque, en JSON</translation>
    </message>
    <message>
        <source>State when the server last stopped</source>
        <translation>État au dernier arrêt du serveur</translation>
    </message>
    <message>
        <source>What the instance is just being refreshed from</source>
        <translation>Ce à partir de quoi l’instance est en cours d’actualisation</translation>
    </message>
    <message>
        <source>Name that the instance is just being given</source>
        <translation>Nom que l’instance est en train de recevoir</translation>
    </message>
    <message>
        <source>Snapshot that the instance is just being restored from</source>
        <translation>Instantané à partir duquel l’instance est en cours de restauration</translation>
    </message>
    <message>
        <source>UUID of the virtual machine</source>
        <translation>UUID de la machine virtuelle</translation>
    </message>
    <message>
        <source>Size of that disk to be set at the next start</source>
        <translation>Taille de ce disque à fixer au prochain démarrage</translation>
    </message>
    <message>
        <source>Ceph RBD device of that disk</source>
        <translation>Périphérique Ceph RBD de ce disque</translation>
    </message>
    <message>
        <source>Name of that interface on the machine</source>
        <translation>Nom de cette interface sur la machine</translation>
    </message>
    <message>
        <source>MAC address of that interface, when the device sets none</source>
        <translation>Adresse MAC de cette interface, si le périphérique n’en fixe pas</translation>
    </message>
    <message>
        <source>Whether the parent of that interface was created for it</source>
        <translation>Si le parent de cette interface a été créé pour elle</translation>
    </message>
    <message>
        <source>MTU of a physical interface before it was passed in</source>
        <translation>MTU d’une interface physique avant d’être transmise</translation>
    </message>
    <message>
        <source>MAC address of a physical interface before it was passed in</source>
        <translation>Adresse MAC d’une interface physique avant d’être transmise</translation>
    </message>
    <message>
        <source>Number of the virtual function in use</source>
        <translation>Numéro de la fonction virtuelle en usage</translation>
    </message>
    <message>
        <source>MAC address of the virtual function before it was passed in</source>
        <translation>Adresse MAC de la fonction virtuelle avant d’être transmise</translation>
    </message>
    <message>
        <source>VLAN of the virtual function before it was passed in</source>
        <translation>VLAN de la fonction virtuelle avant d’être transmise</translation>
    </message>
    <message>
        <source>Spoof checking of the virtual function before it was passed in</source>
        <translation>Contrôle d’usurpation de la fonction virtuelle avant d’être transmise</translation>
    </message>
    <message>
        <source>cloud-init meta-data, added to the generated</source>
        <translation>meta-data de cloud-init, ajoutées à celles générées</translation>
    </message>
    <message>
        <source>cloud-init network-config; empty: DHCP on eth0</source>
        <translation>network-config de cloud-init&#xa0;; vide&#xa0;: DHCP sur eth0</translation>
    </message>
    <message>
        <source>How eth0 is set up by older images</source>
        <translation>Comment les images anciennes configurent eth0</translation>
    </message>
    <message>
        <source>cloud-init user-data</source>
        <translation>user-data de cloud-init</translation>
    </message>
    <message>
        <source>cloud-init vendor-data</source>
        <translation>vendor-data de cloud-init</translation>
    </message>
    <message>
        <source>Address space of a process</source>
        <translation>Espace d’adressage d’un processus</translation>
    </message>
    <message>
        <source>Size of core dumps</source>
        <translation>Taille des vidages mémoire</translation>
    </message>
    <message>
        <source>CPU seconds of a process</source>
        <translation>Secondes CPU d’un processus</translation>
    </message>
    <message>
        <source>Data segment of a process</source>
        <translation>Segment de données d’un processus</translation>
    </message>
    <message>
        <source>Size of files created</source>
        <translation>Taille des fichiers créés</translation>
    </message>
    <message>
        <source>File locks</source>
        <translation>Verrous de fichiers</translation>
    </message>
    <message>
        <source>Memory a process may lock</source>
        <translation>Mémoire qu’un processus peut verrouiller</translation>
    </message>
    <message>
        <source>Ceiling of the nice value</source>
        <translation>Plafond de la valeur nice</translation>
    </message>
    <message>
        <source>Open files of a process</source>
        <translation>Fichiers ouverts d’un processus</translation>
    </message>
    <message>
        <source>Processes of a user</source>
        <translation>Processus d’un utilisateur</translation>
    </message>
    <message>
        <source>Real-time priority</source>
        <translation>Priorité temps réel</translation>
    </message>
    <message>
        <source>Pending signals of a user</source>
        <translation>Signaux en attente d’un utilisateur</translation>
    </message>
    <message>
        <source>Size of the root disk to be set at the next start</source>
        <translation>Taille du disque racine à fixer au prochain démarrage</translation>
    </message>
    <message>
        <source>Property of the image the instance was made from</source>
        <translation>Propriété de l’image dont l’instance est issue</translation>
    </message>
    <message>
        <source>Identifies the instance for ever</source>
        <translation>Identifie l’instance pour toujours</translation>
    </message>
    <message>
        <source>Name of that interface in the instance, when the device sets none</source>
        <translation>Nom de cette interface dans l’instance, si le périphérique n’en fixe pas</translation>
    </message>
    <message>
        <source>Whether the instance said it was ready</source>
        <translation>Si l’instance a dit être prête</translation>
    </message>
    <message>
        <source>Changes when cloud-init is to run again</source>
        <translation>Change quand cloud-init doit s’exécuter à nouveau</translation>
    </message>
    <message>
        <source>What the bridge is made with</source>
        <translation>Avec quoi le pont est fait</translation>
    </message>
    <message>
        <source>Network interfaces without a configuration of their own that the bridge takes in</source>
        <translation>Interfaces réseau sans configuration propre que le pont intègre</translation>
    </message>
    <message>
        <source>Hardware address of the bridge; empty: one made from its name</source>
        <translation>Adresse matérielle du pont&#xa0;; vide&#xa0;: une tirée de son nom</translation>
    </message>
    <message>
        <source>Whether the bridge is a usual one or part of an Ubuntu fan</source>
        <translation>Si le pont est ordinaire ou fait partie d’un fan Ubuntu</translation>
    </message>
    <message>
        <source>Largest packet in bytes; with tunnels the default leaves room for their headers</source>
        <translation>Plus grand paquet en octets&#xa0;; avec des tunnels, la valeur par défaut laisse place à leurs en-têtes</translation>
    </message>
    <message>
        <source>Domain that instances are told and names are found in</source>
        <translation>Domaine annoncé aux instances et où les noms sont trouvés</translation>
    </message>
    <message>
        <source>Whose names the DNS server knows: none, those of instances, or those that clients ask for</source>
        <translation>Quels noms connaît le serveur DNS&#xa0;: aucun, ceux des instances ou ceux que demandent les clients</translation>
    </message>
    <message>
        <source>Subnet of the fan&apos;s instances</source>
        <translation>Sous-réseau des instances du fan</translation>
    </message>
    <message>
        <source>How packets travel between the fan&apos;s machines</source>
        <translation>Comment les paquets circulent entre les machines du fan</translation>
    </message>
    <message>
        <source>Subnet of the fan&apos;s machines; auto: that of the default gateway</source>
        <translation>Sous-réseau des machines du fan&#xa0;; auto&#xa0;: celui de la passerelle par défaut</translation>
    </message>
    <message>
        <source>Address of the bridge and its subnet, none, or auto for a subnet that is free</source>
        <translation>Adresse du pont et son sous-réseau, none, ou auto pour un sous-réseau libre</translation>
    </message>
    <message>
        <source>Whether addresses are given out by DHCP</source>
        <translation>Si des adresses sont distribuées par DHCP</translation>
    </message>
    <message>
        <source>How long a lease lasts</source>
        <translation>Durée d’un bail</translation>
    </message>
    <message>
        <source>Gateway that clients are told; empty: the bridge</source>
        <translation>Passerelle annoncée aux clients&#xa0;; vide&#xa0;: le pont</translation>
    </message>
    <message>
        <source>Ranges of addresses that are given out; empty: the whole subnet</source>
        <translation>Plages d’adresses distribuées&#xa0;; vide&#xa0;: tout le sous-réseau</translation>
    </message>
    <message>
        <source>Whether firewall rules for DHCP, DNS and forwarding are made</source>
        <translation>Si des règles de pare-feu pour DHCP, DNS et le transfert sont créées</translation>
    </message>
    <message>
        <source>Whether the machine stands for the subnet outside of it; true where an address was chosen for you</source>
        <translation>Si la machine représente le sous-réseau à l’extérieur (NAT)&#xa0;; true si l’adresse a été choisie pour vous</translation>
    </message>
    <message>
        <source>Whether the rule comes before or after others that there are</source>
        <translation>Si la règle vient avant ou après les autres existantes</translation>
    </message>
    <message>
        <source>Source address of what leaves the subnet</source>
        <translation>Adresse source de ce qui quitte le sous-réseau</translation>
    </message>
    <message>
        <source>Further subnets that are routed to the bridge</source>
        <translation>Autres sous-réseaux routés vers le pont</translation>
    </message>
    <message>
        <source>Whether packets are routed into and out of the bridge</source>
        <translation>Si les paquets sont routés vers et depuis le pont</translation>
    </message>
    <message>
        <source>Whether more than the prefix is told by DHCP</source>
        <translation>Si DHCP annonce plus que le préfixe</translation>
    </message>
    <message>
        <source>Subnet in MAAS that instances get their IPv4 addresses of</source>
        <translation>Sous-réseau MAAS dont les instances reçoivent leurs adresses IPv4</translation>
    </message>
    <message>
        <source>Subnet in MAAS that instances get their IPv6 addresses of</source>
        <translation>Sous-réseau MAAS dont les instances reçoivent leurs adresses IPv6</translation>
    </message>
    <message>
        <source>Lines added to the configuration of dnsmasq</source>
        <translation>Lignes ajoutées à la configuration de dnsmasq</translation>
    </message>
    <message>
        <source>Multicast group, used without local and remote</source>
        <translation>Groupe multicast, utilisé sans local ni remote</translation>
    </message>
    <message>
        <source>Number of the tunnel</source>
        <translation>Numéro du tunnel</translation>
    </message>
    <message>
        <source>Interface of the machine that packets leave by</source>
        <translation>Interface de la machine par laquelle sortent les paquets</translation>
    </message>
    <message>
        <source>Address of this end</source>
        <translation>Adresse de cette extrémité</translation>
    </message>
    <message>
        <source>UDP port; 0: the kernel&apos;s</source>
        <translation>Port UDP&#xa0;; 0&#xa0;: celui du noyau</translation>
    </message>
    <message>
        <source>Kind of the tunnel</source>
        <translation>Type de tunnel</translation>
    </message>
    <message>
        <source>Address of the other end</source>
        <translation>Adresse de l’autre extrémité</translation>
    </message>
    <message>
        <source>How many routers a multicast packet passes</source>
        <translation>Nombre de routeurs qu’un paquet multicast traverse</translation>
    </message>
    <message>
        <source>For the user; the server does not look at it</source>
        <translation>Pour l’utilisateur&#xa0;; le serveur ne le regarde pas</translation>
    </message>
    <message>
        <source>Whether the project has its own images and aliases</source>
        <translation>Si le projet a ses propres images et alias</translation>
    </message>
    <message>
        <source>Whether the project has its own profiles</source>
        <translation>Si le projet a ses propres profils</translation>
    </message>
    <message>
        <source>Whether the project has its own custom volumes</source>
        <translation>Si le projet a ses propres volumes</translation>
    </message>
    <message>
        <source>Containers in the project</source>
        <translation>Conteneurs du projet</translation>
    </message>
    <message>
        <source>Virtual machines in the project</source>
        <translation>Machines virtuelles du projet</translation>
    </message>
    <message>
        <source>Sum of limits.cpu of its instances</source>
        <translation>Somme de limits.cpu de ses instances</translation>
    </message>
    <message>
        <source>Sum of limits.memory of its instances</source>
        <translation>Somme de limits.memory de ses instances</translation>
    </message>
    <message>
        <source>Sum of limits.processes of its instances</source>
        <translation>Somme de limits.processes de ses instances</translation>
    </message>
    <message>
        <source>Whether the restricted.* keys are in force</source>
        <translation>Si les clés restricted.* s’appliquent</translation>
    </message>
    <message>
        <source>Whether security.nesting may be set</source>
        <translation>Si security.nesting peut être fixé</translation>
    </message>
    <message>
        <source>Which privilege containers may have</source>
        <translation>Quels privilèges les conteneurs peuvent avoir</translation>
    </message>
    <message>
        <source>Whether raw.lxc, raw.idmap, volatile.* and the like may be set</source>
        <translation>Si raw.lxc, raw.idmap, volatile.* et semblables peuvent être fixés</translation>
    </message>
    <message>
        <source>Whether raw.qemu, volatile.* and the like may be set</source>
        <translation>Si raw.qemu, volatile.* et semblables peuvent être fixés</translation>
    </message>
    <message>
        <source>Which disks may be used; managed: only those with a pool</source>
        <translation>Quels disques peuvent être utilisés&#xa0;; managed&#xa0;: seulement ceux d’un pool</translation>
    </message>
    <message>
        <source>Whether GPUs may be used</source>
        <translation>Si des GPU peuvent être utilisés</translation>
    </message>
    <message>
        <source>Whether USB devices may be used</source>
        <translation>Si des périphériques USB peuvent être utilisés</translation>
    </message>
    <message>
        <source>Which network interfaces may be used; managed: only those with a network</source>
        <translation>Quelles interfaces réseau peuvent être utilisées&#xa0;; managed&#xa0;: seulement celles d’un réseau</translation>
    </message>
    <message>
        <source>Whether InfiniBand devices may be used</source>
        <translation>Si des périphériques InfiniBand peuvent être utilisés</translation>
    </message>
    <message>
        <source>Whether character devices may be used</source>
        <translation>Si des périphériques caractère peuvent être utilisés</translation>
    </message>
    <message>
        <source>Whether block devices may be used</source>
        <translation>Si des périphériques bloc peuvent être utilisés</translation>
    </message>
    <message>
        <source>Whether hotplug devices may be used</source>
        <translation>Si des périphériques à chaud peuvent être utilisés</translation>
    </message>
    <message>
        <source>How backups are compressed</source>
        <translation>Comment les sauvegardes sont compressées</translation>
    </message>
    <message>
        <source>Public key of the Candid server, for those without HTTPS</source>
        <translation>Clé publique du serveur Candid, pour ceux sans HTTPS</translation>
    </message>
    <message>
        <source>URL of the Candid server that authenticates users</source>
        <translation>URL du serveur Candid qui authentifie les utilisateurs</translation>
    </message>
    <message>
        <source>Seconds that a Candid macaroon is valid</source>
        <translation>Secondes de validité d’un macaroon Candid</translation>
    </message>
    <message>
        <source>Candid domains that are allowed, separated by commas; empty: all</source>
        <translation>Domaines Candid autorisés, séparés par des virgules&#xa0;; vide&#xa0;: tous</translation>
    </message>
    <message>
        <source>Address at which the members of a cluster reach this server</source>
        <translation>Adresse à laquelle les membres d’un cluster joignent ce serveur</translation>
    </message>
    <message>
        <source>Seconds without an answer after which a member counts as offline</source>
        <translation>Secondes sans réponse après lesquelles un membre est considéré hors ligne</translation>
    </message>
    <message>
        <source>Members that keep a copy of each image; -1 for all</source>
        <translation>Membres qui gardent une copie de chaque image&#xa0;; -1 pour tous</translation>
    </message>
    <message>
        <source>Members that vote on the database</source>
        <translation>Membres qui votent sur la base de données</translation>
    </message>
    <message>
        <source>Members that follow the database without voting</source>
        <translation>Membres qui suivent la base de données sans voter</translation>
    </message>
    <message>
        <source>Address of the debugging server; empty: none</source>
        <translation>Adresse du serveur de débogage&#xa0;; vide&#xa0;: aucun</translation>
    </message>
    <message>
        <source>Address of the API over HTTPS; without a port 8443; empty: none</source>
        <translation>Adresse de l’API par HTTPS&#xa0;; sans port 8443&#xa0;; vide&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Whether browsers may send credentials across origins (Access-Control-Allow-Credentials)</source>
        <translation>Si les navigateurs peuvent envoyer des identifiants entre origines (Access-Control-Allow-Credentials)</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Headers of answers</source>
        <translation>Access-Control-Allow-Headers des réponses</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Methods of answers</source>
        <translation>Access-Control-Allow-Methods des réponses</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Origin of answers</source>
        <translation>Access-Control-Allow-Origin des réponses</translation>
    </message>
    <message>
        <source>Proxy for HTTPS; empty: HTTPS_PROXY of the environment</source>
        <translation>Proxy pour HTTPS&#xa0;; vide&#xa0;: HTTPS_PROXY de l’environnement</translation>
    </message>
    <message>
        <source>Proxy for HTTP; empty: HTTP_PROXY of the environment</source>
        <translation>Proxy pour HTTP&#xa0;; vide&#xa0;: HTTP_PROXY de l’environnement</translation>
    </message>
    <message>
        <source>Hosts reached without the proxy, separated by commas</source>
        <translation>Hôtes joints sans le proxy, séparés par des virgules</translation>
    </message>
    <message>
        <source>Whether clients with a certificate signed by the CA are trusted without being added</source>
        <translation>Si les clients au certificat signé par l’AC sont approuvés sans être ajoutés</translation>
    </message>
    <message>
        <source>Password with which a client can add its certificate; stored hashed</source>
        <translation>Mot de passe avec lequel un client peut ajouter son certificat&#xa0;; stocké haché</translation>
    </message>
    <message>
        <source>Whether cached images are kept up to date</source>
        <translation>Si les images en cache sont tenues à jour</translation>
    </message>
    <message>
        <source>Hours between looks for newer images; 0: never</source>
        <translation>Heures entre les recherches d’images plus récentes&#xa0;; 0&#xa0;: jamais</translation>
    </message>
    <message>
        <source>How images made from instances are compressed</source>
        <translation>Comment les images tirées d’instances sont compressées</translation>
    </message>
    <message>
        <source>Days without use after which a cached image is removed</source>
        <translation>Jours sans usage après lesquels une image en cache est retirée</translation>
    </message>
    <message>
        <source>API key for MAAS</source>
        <translation>Clé d’API pour MAAS</translation>
    </message>
    <message>
        <source>URL of the MAAS server</source>
        <translation>URL du serveur MAAS</translation>
    </message>
    <message>
        <source>Name of this machine in MAAS; empty: its host name</source>
        <translation>Nom de cette machine dans MAAS&#xa0;; vide&#xa0;: son nom d’hôte</translation>
    </message>
    <message>
        <source>URL of the RBAC agent</source>
        <translation>URL de l’agent RBAC</translation>
    </message>
    <message>
        <source>User name of the RBAC agent</source>
        <translation>Nom d’utilisateur de l’agent RBAC</translation>
    </message>
    <message>
        <source>Public key of the RBAC agent</source>
        <translation>Clé publique de l’agent RBAC</translation>
    </message>
    <message>
        <source>Private key of the RBAC agent</source>
        <translation>Clé privée de l’agent RBAC</translation>
    </message>
    <message>
        <source>Seconds that a macaroon of the RBAC API is valid</source>
        <translation>Secondes de validité d’un macaroon de l’API RBAC</translation>
    </message>
    <message>
        <source>Public key of the RBAC server, for those without HTTPS</source>
        <translation>Clé publique du serveur RBAC, pour ceux sans HTTPS</translation>
    </message>
    <message>
        <source>URL of the RBAC server</source>
        <translation>URL du serveur RBAC</translation>
    </message>
    <message>
        <source>Custom volume, POOL/VOLUME, that backups are stored on</source>
        <translation>Volume, POOL/VOLUME, où sont stockées les sauvegardes</translation>
    </message>
    <message>
        <source>Custom volume, POOL/VOLUME, that images are stored on</source>
        <translation>Volume, POOL/VOLUME, où sont stockées les images</translation>
    </message>
    <message>
        <source>Seconds that an RBAC macaroon is valid</source>
        <translation>Secondes de validité d’un macaroon RBAC</translation>
    </message>
    <message>
        <source>Kept for old clients; set it on the storage pool instead</source>
        <translation>Gardé pour les anciens clients&#xa0;; à fixer plutôt sur le pool</translation>
    </message>
    <message>
        <source>Size of the pool; only for pools in a file</source>
        <translation>Taille du pool&#xa0;; seulement pour les pools dans un fichier</translation>
    </message>
    <message>
        <source>Block device, path or file system of the pool</source>
        <translation>Périphérique bloc, chemin ou système de fichiers du pool</translation>
    </message>
    <message>
        <source>Limit of the transfer between machines, bytes per second; 0: none</source>
        <translation>Limite du transfert entre machines, octets par seconde&#xa0;; 0&#xa0;: aucune</translation>
    </message>
    <message>
        <source>The source as it was given at creation</source>
        <translation>La source telle que donnée à la création</translation>
    </message>
    <message>
        <source>Whether the pool was empty when it was created</source>
        <translation>Si le pool était vide à sa création</translation>
    </message>
    <message>
        <source>Size of new volumes; empty: unlimited</source>
        <translation>Taille des nouveaux volumes&#xa0;; vide&#xa0;: illimitée</translation>
    </message>
    <message>
        <source>Size of the volume</source>
        <translation>Taille du volume</translation>
    </message>
    <message>
        <source>Whether ids are shifted so that several isolated instances can share it</source>
        <translation>Si les identifiants sont décalés pour que plusieurs instances isolées le partagent</translation>
    </message>
    <message>
        <source>Whether ids are not mapped</source>
        <translation>Si les identifiants ne sont pas mis en correspondance</translation>
    </message>
    <message>
        <source>Id map the files will have, as JSON</source>
        <translation>Table d’identifiants qu’auront les fichiers, en JSON</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Close Quayside?</source>
        <translation>Fermer Quayside&#xa0;?</translation>
    </message>
    <message>
        <source>This would be lost:</source>
        <translation>Seraient perdus&#xa0;:</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Start Quayside anew?</source>
        <translation>Redémarrer Quayside&#xa0;?</translation>
    </message>
    <message>
        <source>Start anew all the same</source>
        <translation>Redémarrer quand même</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>Instance created</source>
        <translation>Instance créée</translation>
    </message>
    <message>
        <source>Instance started</source>
        <translation>Instance démarrée</translation>
    </message>
    <message>
        <source>Instance stopped</source>
        <translation>Instance arrêtée</translation>
    </message>
    <message>
        <source>Instance shutdown</source>
        <translation>Instance éteinte</translation>
    </message>
    <message>
        <source>Instance restarted</source>
        <translation>Instance redémarrée</translation>
    </message>
    <message>
        <source>Instance paused</source>
        <translation>Instance gelée</translation>
    </message>
    <message>
        <source>Instance resumed</source>
        <translation>Instance reprise</translation>
    </message>
    <message>
        <source>Instance restored</source>
        <translation>Instance restaurée</translation>
    </message>
    <message>
        <source>Instance renamed</source>
        <translation>Instance renommée</translation>
    </message>
    <message>
        <source>Instance updated</source>
        <translation>Instance modifiée</translation>
    </message>
    <message>
        <source>Instance migrated</source>
        <translation>Instance migrée</translation>
    </message>
    <message>
        <source>Instance deleted</source>
        <translation>Instance supprimée</translation>
    </message>
    <message>
        <source>Instance snapshot created</source>
        <translation>Instantané créé</translation>
    </message>
    <message>
        <source>Instance snapshot renamed</source>
        <translation>Instantané renommé</translation>
    </message>
    <message>
        <source>Instance snapshot updated</source>
        <translation>Instantané modifié</translation>
    </message>
    <message>
        <source>Instance snapshot deleted</source>
        <translation>Instantané supprimé</translation>
    </message>
    <message>
        <source>Instance backup created</source>
        <translation>Sauvegarde créée</translation>
    </message>
    <message>
        <source>Instance backup renamed</source>
        <translation>Sauvegarde renommée</translation>
    </message>
    <message>
        <source>Instance backup retrieved</source>
        <translation>Sauvegarde récupérée</translation>
    </message>
    <message>
        <source>Instance backup deleted</source>
        <translation>Sauvegarde supprimée</translation>
    </message>
    <message>
        <source>Image created</source>
        <translation>Image créée</translation>
    </message>
    <message>
        <source>Image updated</source>
        <translation>Image modifiée</translation>
    </message>
    <message>
        <source>Image refreshed</source>
        <translation>Image actualisée</translation>
    </message>
    <message>
        <source>Image retrieved</source>
        <translation>Image récupérée</translation>
    </message>
    <message>
        <source>Image deleted</source>
        <translation>Image supprimée</translation>
    </message>
    <message>
        <source>Image alias created</source>
        <translation>Alias créé</translation>
    </message>
    <message>
        <source>Image alias updated</source>
        <translation>Alias modifié</translation>
    </message>
    <message>
        <source>Image alias renamed</source>
        <translation>Alias renommé</translation>
    </message>
    <message>
        <source>Image alias deleted</source>
        <translation>Alias supprimé</translation>
    </message>
    <message>
        <source>Network created</source>
        <translation>Réseau créé</translation>
    </message>
    <message>
        <source>Network updated</source>
        <translation>Réseau modifié</translation>
    </message>
    <message>
        <source>Network renamed</source>
        <translation>Réseau renommé</translation>
    </message>
    <message>
        <source>Network deleted</source>
        <translation>Réseau supprimé</translation>
    </message>
    <message>
        <source>Profile created</source>
        <translation>Profil créé</translation>
    </message>
    <message>
        <source>Profile updated</source>
        <translation>Profil modifié</translation>
    </message>
    <message>
        <source>Profile renamed</source>
        <translation>Profil renommé</translation>
    </message>
    <message>
        <source>Profile deleted</source>
        <translation>Profil supprimé</translation>
    </message>
    <message>
        <source>Project created</source>
        <translation>Projet créé</translation>
    </message>
    <message>
        <source>Project updated</source>
        <translation>Projet modifié</translation>
    </message>
    <message>
        <source>Project renamed</source>
        <translation>Projet renommé</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>Projet supprimé</translation>
    </message>
    <message>
        <source>Certificate created</source>
        <translation>Certificat créé</translation>
    </message>
    <message>
        <source>Certificate updated</source>
        <translation>Certificat modifié</translation>
    </message>
    <message>
        <source>Certificate deleted</source>
        <translation>Certificat supprimé</translation>
    </message>
    <message>
        <source>Storage pool created</source>
        <translation>Pool de stockage créé</translation>
    </message>
    <message>
        <source>Storage pool updated</source>
        <translation>Pool de stockage modifié</translation>
    </message>
    <message>
        <source>Storage pool deleted</source>
        <translation>Pool de stockage supprimé</translation>
    </message>
    <message>
        <source>Storage volume created</source>
        <translation>Volume créé</translation>
    </message>
    <message>
        <source>Storage volume updated</source>
        <translation>Volume modifié</translation>
    </message>
    <message>
        <source>Storage volume renamed</source>
        <translation>Volume renommé</translation>
    </message>
    <message>
        <source>Storage volume restored</source>
        <translation>Volume restauré</translation>
    </message>
    <message>
        <source>Storage volume deleted</source>
        <translation>Volume supprimé</translation>
    </message>
    <message>
        <source>Storage volume snapshot created</source>
        <translation>Instantané de volume créé</translation>
    </message>
    <message>
        <source>Storage volume snapshot updated</source>
        <translation>Instantané de volume modifié</translation>
    </message>
    <message>
        <source>Storage volume snapshot renamed</source>
        <translation>Instantané de volume renommé</translation>
    </message>
    <message>
        <source>Storage volume snapshot deleted</source>
        <translation>Instantané de volume supprimé</translation>
    </message>
    <message>
        <source>Storage volume backup created</source>
        <translation>Sauvegarde de volume créée</translation>
    </message>
    <message>
        <source>Storage volume backup renamed</source>
        <translation>Sauvegarde de volume renommée</translation>
    </message>
    <message>
        <source>Storage volume backup retrieved</source>
        <translation>Sauvegarde de volume récupérée</translation>
    </message>
    <message>
        <source>Storage volume backup deleted</source>
        <translation>Sauvegarde de volume supprimée</translation>
    </message>
    <message>
        <source>Cluster member added</source>
        <translation>Membre de la grappe ajouté</translation>
    </message>
    <message>
        <source>Cluster member renamed</source>
        <translation>Membre de la grappe renommé</translation>
    </message>
    <message>
        <source>Cluster member updated</source>
        <translation>Membre de la grappe modifié</translation>
    </message>
    <message>
        <source>Cluster member removed</source>
        <translation>Membre de la grappe retiré</translation>
    </message>
    <message>
        <source>Instance exec</source>
        <translation>Commande exécutée dans une instance</translation>
    </message>
    <message>
        <source>Instance console</source>
        <translation>Console d’une instance ouverte</translation>
    </message>
    <message>
        <source>Instance console retrieved</source>
        <translation>Journal de la console récupéré</translation>
    </message>
    <message>
        <source>Instance console reset</source>
        <translation>Journal de la console vidé</translation>
    </message>
    <message>
        <source>Instance file retrieved</source>
        <translation>Fichier récupéré d’une instance</translation>
    </message>
    <message>
        <source>Instance file pushed</source>
        <translation>Fichier écrit dans une instance</translation>
    </message>
    <message>
        <source>Instance file deleted</source>
        <translation>Fichier supprimé dans une instance</translation>
    </message>
    <message>
        <source>Instance log retrieved</source>
        <translation>Journal d’une instance récupéré</translation>
    </message>
    <message>
        <source>Instance log deleted</source>
        <translation>Journal d’une instance supprimé</translation>
    </message>
    <message>
        <source>Image secret created</source>
        <translation>Image proposée au téléchargement</translation>
    </message>
    <message>
        <source>Config updated</source>
        <translation>Réglages du serveur modifiés</translation>
    </message>
    <message>
        <source>Cluster enabled</source>
        <translation>Grappe activée</translation>
    </message>
    <message>
        <source>Operation cancelled</source>
        <translation>Opération annulée</translation>
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
        <source>This log can&apos;t be read</source>
        <translation>Ce journal ne peut pas être lu</translation>
    </message>
    <message>
        <source>This log is empty</source>
        <translation>Ce journal est vide</translation>
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
    <name>MakeTokenDialog</name>
    <message>
        <source>Make a token</source>
        <translation>Créer un jeton</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Whoever has the token can add one client to the server, once. Give it only to whom you trust.</source>
        <translation>Le détenteur du jeton peut ajouter un client au serveur, une fois. Ne le donnez qu’à une personne de confiance.</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Nom du client</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <translation>Il n’est montré que maintenant.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>The token was copied</source>
        <translation>Le jeton a été copié</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Créer le jeton</translation>
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
    <name>MeasureCard</name>
    <message>
        <source>%1: %2 of %3 used, %4 allocated</source>
        <translation>%1&#xa0;: %2 sur %3 utilisés, %4 alloués</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1 allocated: more than there is</source>
        <translation>%1 alloués&#xa0;: plus que disponible</translation>
    </message>
    <message>
        <source>%1 allocated</source>
        <translation>%1 alloués</translation>
    </message>
</context>
<context>
    <name>MemberText</name>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Evacuated</source>
        <translation>Évacué</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de données</translation>
    </message>
    <message>
        <source>database leader</source>
        <translation>base de données, chef</translation>
    </message>
    <message>
        <source>database standby</source>
        <translation>base de données, réserve</translation>
    </message>
    <message>
        <source>event hub</source>
        <translation>relais d’événements</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>%1 was changed elsewhere too</source>
        <translation>%1 a aussi été modifié ailleurs</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed by both: choose what holds.</source>
        <translation>
            <numerusform>%n endroit a été modifié des deux côtés&#xa0;: choisissez ce qui vaut.</numerusform>
            <numerusform>%n endroits ont été modifiés des deux côtés&#xa0;: choisissez ce qui vaut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both changes fit together.</source>
        <translation>Les deux modifications sont compatibles.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>Changes of both</source>
        <translation>Modifications des deux</translation>
    </message>
    <message>
        <source>Left takes yours, Right the server&apos;s.</source>
        <translation>Gauche prend la vôtre, Droite celle du serveur.</translation>
    </message>
    <message>
        <source>All of mine</source>
        <translation>Toutes les miennes</translation>
    </message>
    <message>
        <source>All of the server&apos;s</source>
        <translation>Toutes celles du serveur</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer l’édition</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Enregistrer le résultat</translation>
    </message>
</context>
<context>
    <name>MergeRow</name>
    <message>
        <source>yours</source>
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>the server&apos;s</source>
        <translation>celle du serveur</translation>
    </message>
    <message>
        <source>both alike</source>
        <translation>les deux, à l’identique</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>rien de choisi</translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>modifié des deux côtés</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>modifié&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Nav</name>
    <message>
        <source>The server doesn&apos;t answer: nothing can be changed there now.</source>
        <translation>Le serveur ne répond pas&#xa0;: rien ne peut y être modifié pour le moment.</translation>
    </message>
    <message>
        <source>Close the dialog that is open, and try again.</source>
        <translation>Fermez la boîte de dialogue ouverte et réessayez.</translation>
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
        <translation>Rechercher des baux</translation>
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
    <message>
        <source>Map</source>
        <translation>Carte</translation>
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
        <translation>Il a été supprimé ou renommé, ici ou ailleurs.</translation>
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
        <translation>Nouveau…</translation>
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
        <translation>Rechercher des réseaux</translation>
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
        <translation>Aucun réseau ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Create a network</source>
        <translation>Créer un réseau</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>NicFields</name>
    <message>
        <source>Next free: %1</source>
        <translation>Prochaine libre&#xa0;: %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Plugged into</source>
        <translation>Branchée sur</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>given by the kernel</source>
        <translation>donné par le noyau</translation>
    </message>
    <message>
        <source>random, and kept</source>
        <translation>aléatoire, puis conservée</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>Adresse IPv4</translation>
    </message>
    <message>
        <source>by DHCP</source>
        <translation>par DHCP</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>Adresse IPv6</translation>
    </message>
    <message>
        <source>by router advertisement</source>
        <translation>par annonce de routeur</translation>
    </message>
    <message>
        <source>Limit of what comes in</source>
        <translation>Limite de ce qui entre</translation>
    </message>
    <message>
        <source>none, or like 100Mbit</source>
        <translation>aucune, ou par exemple 100Mbit</translation>
    </message>
    <message>
        <source>Limit of what goes out</source>
        <translation>Limite de ce qui sort</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Drop what it sends under addresses that are not its own</source>
        <translation>Rejeter ce qu’elle envoie sous d’autres adresses que les siennes</translation>
    </message>
    <message>
        <source>choose a network</source>
        <translation>choisir un réseau</translation>
    </message>
    <message>
        <source>choose an interface</source>
        <translation>choisir une interface</translation>
    </message>
</context>
<context>
    <name>ObjectBasics</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>à quoi il sert</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>What they set holds where the instance itself sets nothing; the last one wins.</source>
        <translation>Leurs réglages valent là où l’instance ne définit rien&#xa0;; le dernier l’emporte.</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Durée de vie</translation>
    </message>
    <message>
        <source>Its memory is kept on disk and loaded at the next start.</source>
        <translation>Sa mémoire est conservée sur disque et rechargée au prochain démarrage.</translation>
    </message>
    <message>
        <source>Delete it when it stops</source>
        <translation>La supprimer à l’arrêt</translation>
    </message>
</context>
<context>
    <name>ObjectEditor</name>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Ctrl+Space offers what fits</source>
        <translation>Ctrl+Espace propose ce qui convient</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Vérifier…</translation>
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
        <source>%1 was changed elsewhere since you began. Nothing of it is lost: saving lays both changes side by side.</source>
        <translation>%1 a été modifié ailleurs entre-temps. Rien n’est perdu&#xa0;: l’enregistrement place les deux modifications côte à côte.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will hold only after the next start.</source>
        <translation>
            <numerusform>%n modification ne vaudra qu’après le prochain démarrage.</numerusform>
            <numerusform>%n modifications ne vaudront qu’après le prochain démarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The YAML has errors; the form shows what it said before them.</source>
        <translation>Le YAML contient des erreurs&#xa0;; le formulaire montre l’état précédent.</translation>
    </message>
    <message>
        <source>To the YAML</source>
        <translation>Vers le YAML</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 a été modifié</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
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
    <message>
        <source>Updating instance</source>
        <translation>Modification d’instance</translation>
    </message>
    <message>
        <source>Migrating instance</source>
        <translation>Migration d’instance</translation>
    </message>
    <message>
        <source>Snapshotting instance</source>
        <translation>Instantané d’instance</translation>
    </message>
    <message>
        <source>Backing up instance</source>
        <translation>Sauvegarde d’instance</translation>
    </message>
    <message>
        <source>Restoring snapshot</source>
        <translation>Restauration d’instantané</translation>
    </message>
    <message>
        <source>Deleting snapshot</source>
        <translation>Suppression d’instantané</translation>
    </message>
    <message>
        <source>Renaming snapshot</source>
        <translation>Renommage d’instantané</translation>
    </message>
    <message>
        <source>Updating snapshot</source>
        <translation>Modification d’instantané</translation>
    </message>
    <message>
        <source>Restoring backup</source>
        <translation>Restauration de sauvegarde</translation>
    </message>
    <message>
        <source>Refreshing image</source>
        <translation>Actualisation d’image</translation>
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
        <source>state:failed web-1</source>
        <translation>state:failed web-1</translation>
    </message>
    <message>
        <source>Filter operations</source>
        <translation>Filtrer les opérations</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Rien n’a encore été exécuté</translation>
    </message>
    <message>
        <source>What is started here or by others stands here, with how far it is.</source>
        <translation>Ce qui est lancé ici ou par d’autres apparaît ici, avec sa progression.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n serveur</numerusform>
            <numerusform>%n serveurs</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation>Les plus actives</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>Le plus de mémoire</translation>
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
    <name>OverwriteDialog</name>
    <message>
        <source>Overwrite %1?</source>
        <translation>Écraser %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Overwrite %n entries?</source>
        <translation>
            <numerusform>Écraser %n élément&#xa0;?</numerusform>
            <numerusform>Écraser %n éléments&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The names are taken there. Files are replaced; folders are kept, and files of the same names in them replaced.</source>
        <translation>Ces noms y sont déjà pris. Les fichiers sont remplacés&#xa0;; les dossiers restent, leurs fichiers de même nom sont remplacés.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Écraser</translation>
    </message>
</context>
<context>
    <name>OwnCertificateCard</name>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>trusted here</source>
        <translation>admis ici</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>The fingerprint was copied</source>
        <translation>L’empreinte a été copiée</translation>
    </message>
    <message>
        <source>Copy the certificate</source>
        <translation>Copier le certificat</translation>
    </message>
    <message>
        <source>The certificate was copied</source>
        <translation>Le certificat a été copié</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Go to or do …</source>
        <translation>Aller à ou faire…</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Aller à ou faire</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
</context>
<context>
    <name>PaletteSource</name>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
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
        <source>New instance</source>
        <translation>Nouvelle instance</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Nouveau réseau</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>Import servers of lxc or incus</source>
        <translation>Importer les serveurs de lxc ou d’incus</translation>
    </message>
    <message>
        <source>Import an image</source>
        <translation>Importer une image</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Tous les serveurs</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
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
        <source>Connect to</source>
        <translation>Se connecter à</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grappe</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>New storage pool</source>
        <translation>Nouveau pool de stockage</translation>
    </message>
    <message>
        <source>New volume</source>
        <translation>Nouveau volume</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Ajouter un certificat</translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>Importer une sauvegarde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Attacher</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>Pool de stockage</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Cluster member</source>
        <translation>Membre de la grappe</translation>
    </message>
    <message>
        <source>Copy or move</source>
        <translation>Copier ou déplacer</translation>
    </message>
    <message>
        <source>Publish as an image</source>
        <translation>Publier comme image</translation>
    </message>
    <message>
        <source>New instance of</source>
        <translation>Nouvelle instance de</translation>
    </message>
    <message>
        <source>Import an image from an address</source>
        <translation>Importer une image d’une adresse</translation>
    </message>
</context>
<context>
    <name>PoolCard</name>
    <message>
        <source>Actions for %1</source>
        <translation>Actions pour %1</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 utilisés</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
</context>
<context>
    <name>PoolMenu</name>
    <message>
        <source>New volume…</source>
        <translation>Nouveau volume…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>Pool de stockage</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete the pool %1?</source>
        <translation>Supprimer le pool %1&#xa0;?</translation>
    </message>
    <message>
        <source>Every volume and image in it is lost. The server refuses while instances or profiles use it.</source>
        <translation>Tous ses volumes et images sont perdus. Le serveur refuse tant que des instances ou des profils l’utilisent.</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 a été supprimé</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Follow the system</source>
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
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>When work took over five seconds or failed while Quayside was not in front.</source>
        <translation>Quand un travail a duré plus de cinq secondes ou a échoué sans que Quayside soit au premier plan.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Closing the window then leaves Quayside running.</source>
        <translation>Fermer la fenêtre laisse alors Quayside en marche.</translation>
    </message>
    <message>
        <source>Text of terminals</source>
        <translation>Texte des terminaux</translation>
    </message>
    <message>
        <source>Ctrl with plus, minus and 0 does the same in a terminal.</source>
        <translation>Ctrl avec plus, moins et 0 fait de même dans un terminal.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Taille du texte et des commandes</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Pris en compte au prochain démarrage.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Open terminals end</source>
        <translation>Les terminaux ouverts se ferment</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copier…</translation>
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
    <name>ProfileOrder</name>
    <message>
        <source>%1, place %2</source>
        <translation>%1, rang %2</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 plus tôt</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 plus tard</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sans %1</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>Aucun profil</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Ajouter un profil</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Used by (%1)</source>
        <translation>Utilisé par (%1)</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copier…</translation>
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
        <source>This profile is gone</source>
        <translation>Ce profil n’existe plus</translation>
    </message>
    <message>
        <source>It was deleted or renamed, here or elsewhere.</source>
        <translation>Il a été supprimé ou renommé, ici ou ailleurs.</translation>
    </message>
    <message>
        <source>Back to the profiles</source>
        <translation>Retour aux profils</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>used by %1</source>
        <translation>utilisé par %1</translation>
    </message>
</context>
<context>
    <name>ProfileTable</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Périphériques</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
</context>
<context>
    <name>ProfileUsersTab</name>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Nothing uses it</source>
        <translation>Rien ne l’utilise</translation>
    </message>
    <message>
        <source>An instance gets a profile when it is created, or on its Configuration tab.</source>
        <translation>Une instance reçoit un profil à sa création ou dans son onglet «&#xa0;Configuration&#xa0;».</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copier…</translation>
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
        <source>Search profiles</source>
        <translation>Rechercher des profils</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>Aucun profil</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No profile matches “%1”.</source>
        <translation>Aucun profil ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A profile holds settings and devices that many instances share.</source>
        <translation>Un profil contient des réglages et périphériques que plusieurs instances partagent.</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>Connectez d’abord un serveur.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Create a profile</source>
        <translation>Créer un profil</translation>
    </message>
</context>
<context>
    <name>ProjectLimit</name>
    <message>
        <source>Only some projects</source>
        <translation>Certains projets seulement</translation>
    </message>
</context>
<context>
    <name>ProjectSwitcher</name>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>All projects…</source>
        <translation>Tous les projets…</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Only an empty project can get another name.</source>
        <translation>Seul un projet vide peut changer de nom.</translation>
    </message>
    <message>
        <source>Now showing the project %1</source>
        <translation>Projet affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete the project %1?</source>
        <translation>Supprimer le projet %1&#xa0;?</translation>
    </message>
    <message>
        <source>Its profiles and settings are lost. The server refuses while there are instances, images or volumes in it.</source>
        <translation>Ses profils et réglages sont perdus. Le serveur refuse tant qu’il contient des instances, des images ou des volumes.</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 a été supprimé</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Makes it the current project</source>
        <translation>En fait le projet courant</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation>Rechercher des projets</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Has its own</source>
        <translation>Possède ses propres</translation>
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
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>This server has no projects</source>
        <translation>Ce serveur n’a pas de projets</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer the part of the API that projects need.</source>
        <translation>%1 n’offre pas la partie de l’API dont les projets ont besoin.</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>Connectez d’abord un serveur.</translation>
    </message>
</context>
<context>
    <name>ProxyEnd</name>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Path of the socket</source>
        <translation>Chemin du socket</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>port, or 80-90</source>
        <translation>port, ou 80-90</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
</context>
<context>
    <name>ProxyFields</name>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Programs in the instance reach something of the machine.</source>
        <translation>Des programmes de l’instance atteignent quelque chose de la machine.</translation>
    </message>
    <message>
        <source>The machine&apos;s network reaches something in the instance.</source>
        <translation>Le réseau de la machine atteint quelque chose dans l’instance.</translation>
    </message>
    <message>
        <source>Into the instance</source>
        <translation>Vers l’instance</translation>
    </message>
    <message>
        <source>Out of the instance</source>
        <translation>Depuis l’instance</translation>
    </message>
    <message>
        <source>Listens in the instance</source>
        <translation>Écoute dans l’instance</translation>
    </message>
    <message>
        <source>Listens on the machine</source>
        <translation>Écoute sur la machine</translation>
    </message>
    <message>
        <source>Leads to, on the machine</source>
        <translation>Mène, sur la machine, à</translation>
    </message>
    <message>
        <source>Leads to, in the instance</source>
        <translation>Mène, dans l’instance, à</translation>
    </message>
    <message>
        <source>Forwarded by the kernel (NAT): the client&apos;s address stays, the instance needs a fixed one</source>
        <translation>Relayé par le noyau (NAT)&#xa0;: l’adresse du client reste, l’instance doit en avoir une fixe</translation>
    </message>
    <message>
        <source>Tell the server inside who the client is (PROXY protocol)</source>
        <translation>Dire au serveur qui est le client (protocole PROXY)</translation>
    </message>
</context>
<context>
    <name>PublishSnapshotDialog</name>
    <message>
        <source>Publish %1 as an image</source>
        <translation>Publier %1 comme image</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>A name to find the image by; it may stay empty.</source>
        <translation>Un nom pour retrouver l’image&#xa0;; il peut rester vide.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Public: anyone who reaches the server may fetch it</source>
        <translation>Publique&#xa0;: quiconque atteint le serveur peut la récupérer</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
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
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grappe</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
</context>
<context>
    <name>RemoveDeviceDialog</name>
    <message>
        <source>Go back to the profile&apos;s %1?</source>
        <translation>Revenir à %1 du profil&#xa0;?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Hide %1?</source>
        <translation>Masquer %1&#xa0;?</translation>
    </message>
    <message>
        <source>of profile %1</source>
        <translation>du profil %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>What was set here is forgotten; what profile %1 says holds again.</source>
        <translation>Ce qui était réglé ici est oublié&#xa0;; ce que dit le profil %1 s’applique à nouveau.</translation>
    </message>
    <message>
        <source>Every instance with this profile loses it, running ones at once.</source>
        <translation>Toutes les instances de ce profil le perdent, celles en marche aussitôt.</translation>
    </message>
    <message>
        <source>A running instance loses it at once.</source>
        <translation>Une instance en marche le perd aussitôt.</translation>
    </message>
    <message>
        <source>Profile %1 keeps it; this instance no longer has it.</source>
        <translation>Le profil %1 le garde&#xa0;; cette instance ne l’a plus.</translation>
    </message>
    <message>
        <source>The device was changed elsewhere meanwhile. It is now: %1</source>
        <translation>Le périphérique a été modifié ailleurs entre-temps. Il est maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>RemoveServerDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#xa0;?</translation>
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
        <translation>Lettres, chiffres et traits d’union&#xa0;; commence par une lettre, 63 au plus.</translation>
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
    <name>RenameProfileDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>The instances that have it keep it under the new name.</source>
        <translation>Les instances qui l’ont le gardent sous le nouveau nom.</translation>
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
    <name>RenameVerbDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>No slash.</source>
        <translation>Pas de barre oblique.</translation>
    </message>
</context>
<context>
    <name>RestoreSnapshotDialog</name>
    <message>
        <source>everything written to its root disk since %1</source>
        <translation>tout ce qui a été écrit sur son disque racine depuis le %1</translation>
    </message>
    <message>
        <source>changes since then to its configuration, devices and profiles</source>
        <translation>les changements depuis lors de sa configuration, ses périphériques et profils</translation>
    </message>
    <message>
        <source>what runs in it now: it is stopped and started again</source>
        <translation>ce qui y est en marche&#xa0;: elle est arrêtée puis redémarrée</translation>
    </message>
    <message>
        <source>what runs in it now: the processes of the snapshot go on instead</source>
        <translation>ce qui y est en marche&#xa0;: les processus de l’instantané continuent à la place</translation>
    </message>
    <message numerus="yes">
        <source>on ZFS the %n newer snapshot(s), if the pool may drop them; else the server refuses</source>
        <translation>
            <numerusform>sur ZFS l’instantané plus récent (%n), si le pool peut le supprimer&#xa0;; sinon le serveur refuse</numerusform>
            <numerusform>sur ZFS les %n instantanés plus récents, si le pool peut les supprimer&#xa0;; sinon le serveur refuse</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1 to %2?</source>
        <translation>Restaurer %1 à %2&#xa0;?</translation>
    </message>
    <message>
        <source>as it was %1</source>
        <translation>état&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is lost for good:</source>
        <translation>Seront définitivement perdus&#xa0;:</translation>
    </message>
    <message>
        <source>With the memory and processes it holds</source>
        <translation>Avec la mémoire et les processus qu’il contient</translation>
    </message>
    <message>
        <source>Disks attached to it besides stay as they are. A snapshot taken now keeps the way back.</source>
        <translation>Les autres disques restent tels quels. Un instantané pris maintenant garde le chemin du retour.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Save the changes of %1?</source>
        <translation>Enregistrer les modifications de %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>After the next start only: %1</source>
        <translation>Seulement après le prochain démarrage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message>
        <source>Only by hand</source>
        <translation>Seulement à la main</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Chaque heure</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>At each start</source>
        <translation>À chaque démarrage</translation>
    </message>
    <message>
        <source>Expression…</source>
        <translation>Expression…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>jour %1</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Jour du mois</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Minutes past the hour</source>
        <translation>Minutes après l’heure</translation>
    </message>
    <message>
        <source>minutes past</source>
        <translation>minutes après</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>minute hour day month weekday; several are joined by “, ”</source>
        <translation>minute heure jour mois jour-de-semaine&#xa0;; plusieurs, séparées par «&#xa0;,&#xa0;»</translation>
    </message>
    <message>
        <source>Comes from a profile.</source>
        <translation>Vient d’un profil.</translation>
    </message>
    <message>
        <source>Also while the instance is stopped</source>
        <translation>Aussi quand l’instance est arrêtée</translation>
    </message>
    <message>
        <source>Next, by the server&apos;s clock</source>
        <translation>Prochains, à l’heure du serveur</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>%d is a number; {{ creation_date|date:&apos;2006-01-02&apos; }} the day.</source>
        <translation>%d est un numéro&#xa0;; {{ creation_date|date:&apos;2006-01-02&apos; }} le jour.</translation>
    </message>
    <message>
        <source>Deleted after</source>
        <translation>Supprimés après</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
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
    <name>SendImageDialog</name>
    <message>
        <source>Copy %1 to another server</source>
        <translation>Copier %1 vers un autre serveur</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1 was copied to %2</source>
        <translation>%1 a été copié vers %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>%1 isn&apos;t reached over the network: set its address (core.https_address) first.</source>
        <translation>%1 n’est pas joignable par le réseau&#xa0;: fixez d’abord son adresse (core.https_address).</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>A name to find the image by; it may stay empty.</source>
        <translation>Un nom pour retrouver l’image&#xa0;; il peut rester vide.</translation>
    </message>
    <message>
        <source>Keep it up to date</source>
        <translation>La tenir à jour</translation>
    </message>
    <message>
        <source>The server fetches it. You may close this: it goes on, Activity shows how far it is.</source>
        <translation>Le serveur la télécharge. Vous pouvez fermer&#xa0;: cela continue, Activité montre l’avancement.</translation>
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
    <name>ServerLogTab</name>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The log was copied</source>
        <translation>Le journal a été copié</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Rien de journalisé pour l’instant</translation>
    </message>
    <message>
        <source>Lines of a lower level are kept, too.</source>
        <translation>Les lignes de niveau inférieur sont gardées aussi.</translation>
    </message>
    <message>
        <source>Lines appear here as the server writes them.</source>
        <translation>Les lignes apparaissent ici à mesure que le serveur les écrit.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Hardware</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Aucun serveur</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>Connectez d’abord un serveur.</translation>
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
    <name>ServersCard</name>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 sur %2 en marche</translation>
    </message>
    <message numerus="yes">
        <source>%n CPU(s)</source>
        <translation>
            <numerusform>%n CPU</numerusform>
            <numerusform>%n CPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation>%1 de mémoire</translation>
    </message>
    <message>
        <source>%1 storage</source>
        <translation>%1 de stockage</translation>
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
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Servers that lxc or incus know</source>
        <translation>Serveurs connus de lxc ou d’incus</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>A first image</source>
        <translation>Une première image</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Configurer cet ordinateur</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>Configurer %1</translation>
    </message>
    <message>
        <source>Instances need a place for their files and a network that they share.</source>
        <translation>Les instances ont besoin d’un emplacement pour leurs fichiers et d’un réseau commun.</translation>
    </message>
    <message>
        <source>An image is what instances are made from.</source>
        <translation>Les instances sont créées à partir d’une image.</translation>
    </message>
    <message>
        <source>Storage driver</source>
        <translation>Pilote de stockage</translation>
    </message>
    <message>
        <source>Folders on the server&apos;s own file system.</source>
        <translation>Des dossiers du système de fichiers du serveur.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>chosen by the server</source>
        <translation>choisi par le serveur</translation>
    </message>
    <message>
        <source>Instances will use the storage pool that is there.</source>
        <translation>Les instances utiliseront le pool de stockage existant.</translation>
    </message>
    <message>
        <source>Use the network %1</source>
        <translation>Utiliser le réseau %1</translation>
    </message>
    <message>
        <source>Make the network %1, with addresses, names and a way out</source>
        <translation>Créer le réseau %1, avec adresses, noms et accès à l’extérieur</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Configuration…</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>The server goes on without a network: %1</source>
        <translation>Le serveur continue sans réseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Depuis un fichier</translation>
    </message>
    <message>
        <source>Choose an image file (.tar.xz, .tar.gz, .squashfs …), or drop it here.</source>
        <translation>Choisissez un fichier image (.tar.xz, .tar.gz, .squashfs…) ou déposez-le ici.</translation>
    </message>
    <message>
        <source>Import an image…</source>
        <translation>Importer une image…</translation>
    </message>
    <message>
        <source>From a catalogue</source>
        <translation>Depuis un catalogue</translation>
    </message>
    <message>
        <source>Debian, Ubuntu, Alpine and many more, from public image servers.</source>
        <translation>Debian, Ubuntu, Alpine et bien d’autres, depuis des serveurs d’images publics.</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>Ouvrir le catalogue</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Storage and network</source>
        <translation>Stockage et réseau</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>Première image</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
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
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Grappe</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Go to or do anything</source>
        <translation>Aller partout, tout faire</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Prendre un instantané</translation>
    </message>
    <message>
        <source>Search the output</source>
        <translation>Rechercher dans la sortie</translation>
    </message>
    <message>
        <source>New, close</source>
        <translation>Nouveau, fermer</translation>
    </message>
    <message>
        <source>Split right, below</source>
        <translation>Diviser à droite, en dessous</translation>
    </message>
    <message>
        <source>Next split</source>
        <translation>Division suivante</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>Annuler une suppression</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Previous, next tab</source>
        <translation>Onglet précédent, suivant</translation>
    </message>
</context>
<context>
    <name>SnapshotRow</name>
    <message>
        <source>expired %1</source>
        <translation>expiré le %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>expire le %1</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>avec mémoire</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>SnapshotVerbDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nouveau nom</translation>
    </message>
    <message>
        <source>No spaces and no slash.</source>
        <translation>Ni espaces ni barre oblique.</translation>
    </message>
    <message>
        <source>New instance of %1</source>
        <translation>Nouvelle instance de %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens; starts with a letter, at most 63.</source>
        <translation>Lettres, chiffres et traits d’union&#xa0;; commence par une lettre, 63 au plus.</translation>
    </message>
    <message>
        <source>When %1 expires</source>
        <translation>Quand %1 expire</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation>Ce nom existe déjà.</translation>
    </message>
</context>
<context>
    <name>SnapshotsTab</name>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>New instance of it…</source>
        <translation>Nouvelle instance…</translation>
    </message>
    <message>
        <source>Publish as an image…</source>
        <translation>Publier comme image…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Change its expiry…</source>
        <translation>Modifier l’expiration…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n instantané</numerusform>
            <numerusform>%n instantanés</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a snapshot…</source>
        <translation>Prendre un instantané…</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The snapshots can&apos;t be read</source>
        <translation>Les instantanés sont illisibles</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>Aucun instantané</translation>
    </message>
    <message>
        <source>A snapshot keeps the instance as it is now, to come back to or to make others of.</source>
        <translation>Un instantané garde l’instance telle qu’elle est, pour y revenir ou en faire d’autres.</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Prendre un instantané</translation>
    </message>
    <message>
        <source>The schedule of %1 was changed</source>
        <translation>La planification de %1 a été modifiée</translation>
    </message>
</context>
<context>
    <name>StatesCard</name>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
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
    <name>StoragePage</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>New pool…</source>
        <translation>Nouveau pool…</translation>
    </message>
    <message>
        <source>New volume…</source>
        <translation>Nouveau volume…</translation>
    </message>
    <message>
        <source>Search volumes</source>
        <translation>Rechercher des volumes</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisés</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Conteneurs</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>in all pools</source>
        <translation>dans tous les pools</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
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
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
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
        <source>No volumes here</source>
        <translation>Aucun volume ici</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>A custom volume keeps data apart from the instances that use it.</source>
        <translation>Un volume personnalisé garde des données à part des instances qui l’utilisent.</translation>
    </message>
    <message>
        <source>No pools yet</source>
        <translation>Aucun pool pour l’instant</translation>
    </message>
    <message>
        <source>This server has no storage to manage</source>
        <translation>Ce serveur n’a pas de stockage à gérer</translation>
    </message>
    <message>
        <source>A pool is where instances, images and volumes keep their data.</source>
        <translation>Un pool est l’endroit où instances, images et volumes gardent leurs données.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer the part of the API that pools need.</source>
        <translation>%1 n’offre pas la partie de l’API dont les pools ont besoin.</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>Connectez d’abord un serveur.</translation>
    </message>
    <message>
        <source>Create a pool</source>
        <translation>Créer un pool</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>personnalisé</translation>
    </message>
    <message>
        <source>container</source>
        <translation>conteneur</translation>
    </message>
    <message>
        <source>vm</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloc</translation>
    </message>
    <message>
        <source>ISO</source>
        <translation>ISO</translation>
    </message>
</context>
<context>
    <name>TableHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Colonnes&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TableHeaderCell</name>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, tri décroissant</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, tri croissant</translation>
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
    <message>
        <source>Search…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Split right</source>
        <translation>Diviser à droite</translation>
    </message>
    <message>
        <source>Split below</source>
        <translation>Diviser en dessous</translation>
    </message>
    <message>
        <source>Connection lost. It is taken up again when the server is back.</source>
        <translation>Connexion perdue. Elle reprendra au retour du serveur.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
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
    <message>
        <source>Split right (Ctrl+Shift+E)</source>
        <translation>Diviser à droite (Ctrl+Maj+E)</translation>
    </message>
    <message>
        <source>Split below (Ctrl+Shift+O)</source>
        <translation>Diviser en dessous (Ctrl+Maj+O)</translation>
    </message>
</context>
<context>
    <name>TerminalSearchBar</name>
    <message>
        <source>Search the output</source>
        <translation>Rechercher dans la sortie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
</context>
<context>
    <name>TerminalTabButton</name>
    <message>
        <source>Close the terminal</source>
        <translation>Fermer le terminal</translation>
    </message>
    <message>
        <source>Del closes it</source>
        <translation>Suppr le ferme</translation>
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
    <name>TopCard</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Rien à montrer pour l’instant</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
</context>
<context>
    <name>TransferRow</name>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n running operation(s)</source>
        <translation>
            <numerusform>%n opération en cours</numerusform>
            <numerusform>%n opérations en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Quayside</source>
        <translation>Quayside</translation>
    </message>
    <message>
        <source>Show Quayside</source>
        <translation>Afficher Quayside</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>UsageBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>VerbDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
    <message>
        <source>The server doesn&apos;t answer: nothing can be changed there now.</source>
        <translation>Le serveur ne répond pas&#xa0;: rien ne peut y être modifié pour le moment.</translation>
    </message>
    <message>
        <source>%1: protected from deletion (security.protection.delete)</source>
        <translation>%1&#xa0;: protégée contre la suppression (security.protection.delete)</translation>
    </message>
</context>
<context>
    <name>VolumeMenu</name>
    <message>
        <source>Volume in %1</source>
        <translation>Volume dans %1</translation>
    </message>
    <message>
        <source>Only a volume that nothing uses can get another name.</source>
        <translation>Seul un volume que rien n’utilise peut changer de nom.</translation>
    </message>
    <message>
        <source>Delete the volume %1?</source>
        <translation>Supprimer le volume %1&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) or profiles use it. The server refuses until they no longer do.</source>
        <translation>
            <numerusform>%n instance ou profil l’utilise. Le serveur refusera tant que c’est le cas.</numerusform>
            <numerusform>%n instances ou profils l’utilisent. Le serveur refusera tant que c’est le cas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its data and its snapshots are lost.</source>
        <translation>Ses données et ses instantanés sont perdus.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 a été supprimé</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Attach to an instance…</source>
        <translation>Attacher à une instance…</translation>
    </message>
    <message>
        <source>Take a snapshot…</source>
        <translation>Prendre un instantané…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copier le nom</translation>
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
    <name>VolumeSide</name>
    <message>
        <source>Go back to %1?</source>
        <translation>Revenir à %1&#xa0;?</translation>
    </message>
    <message>
        <source>What was written to %1 since then is lost.</source>
        <translation>Ce qui a été écrit sur %1 depuis est perdu.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>%1 was restored</source>
        <translation>%1 a été restauré</translation>
    </message>
    <message>
        <source>Delete the snapshot %1?</source>
        <translation>Supprimer l’instantané %1&#xa0;?</translation>
    </message>
    <message>
        <source>The volume itself stays as it is.</source>
        <translation>Le volume lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 a été supprimé</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Attacher…</translation>
    </message>
    <message>
        <source>Snapshot…</source>
        <translation>Instantané…</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Nothing uses it</source>
        <translation>Rien ne l’utilise</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurer %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>VolumeSnapshotDialog</name>
    <message>
        <source>%1 was made</source>
        <translation>%1 a été pris</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Take a snapshot of %1</source>
        <translation>Prendre un instantané de %1</translation>
    </message>
    <message>
        <source>Take the snapshot</source>
        <translation>Prendre l’instantané</translation>
    </message>
    <message>
        <source>No slash.</source>
        <translation>Pas de barre oblique.</translation>
    </message>
</context>
<context>
    <name>WarningRow</name>
    <message>
        <source>high</source>
        <translation>élevée</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>prise en compte</translation>
    </message>
</context>
<context>
    <name>WarningsDialog</name>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Nothing to warn of.</source>
        <translation>Aucun avertissement.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Prendre en compte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>YamlEditor</name>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>quayside</name>
    <message>
        <source>This quote is never closed</source>
        <translation>Ce guillemet n’est jamais fermé</translation>
    </message>
</context>
<context>
    <name>quayside::AccessArea</name>
    <message>
        <source>This is not a certificate in PEM form</source>
        <translation>Ce n’est pas un certificat au format PEM</translation>
    </message>
</context>
<context>
    <name>quayside::AddRemote</name>
    <message>
        <source>The server accepted the password but doesn&apos;t trust this computer</source>
        <translation>Le serveur a accepté le mot de passe mais ne fait pas confiance à cet ordinateur</translation>
    </message>
    <message>
        <source>The file has no certificate in it</source>
        <translation>Le fichier ne contient pas de certificat</translation>
    </message>
    <message>
        <source>That authority doesn&apos;t vouch for this server: its certificate was issued by another, isn&apos;t for %1, or isn&apos;t valid now</source>
        <translation>Cette autorité ne garantit pas ce serveur&#xa0;: son certificat a été émis par une autre, n’est pas pour %1 ou n’est pas valable actuellement</translation>
    </message>
</context>
<context>
    <name>quayside::App</name>
    <message numerus="yes">
        <source>Done for %n instance(s)</source>
        <translation>
            <numerusform>Terminé pour %n instance</numerusform>
            <numerusform>Terminé pour %n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 instance(s) failed</source>
        <translation>
            <numerusform>%n instance sur %1 a échoué</numerusform>
            <numerusform>%n instances sur %1 ont échoué</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::BackupImports</name>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>%1 was imported</source>
        <translation>%1 a été importée</translation>
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
    <message>
        <source>%1 takes a whole number</source>
        <translation>%1 attend un nombre entier</translation>
    </message>
    <message>
        <source>%1 takes true or false</source>
        <translation>%1 attend true ou false</translation>
    </message>
    <message>
        <source>%1 takes one of: %2</source>
        <translation>%1 attend l’une de ces valeurs&#xa0;: %2</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>par défaut&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quayside::CopyFlow</name>
    <message>
        <source>As a backup by way of this computer: made on %1, fetched into a file here, sent to %2. Needs room on all three for a while.</source>
        <translation>Comme sauvegarde via cet ordinateur&#xa0;: créée sur %1, récupérée ici dans un fichier, envoyée à %2. Il faut de la place sur les trois un moment.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message>
        <source>Only the name changes.</source>
        <translation>Seul le nom change.</translation>
    </message>
    <message>
        <source>Moved within the server.</source>
        <translation>Déplacement au sein du serveur.</translation>
    </message>
    <message>
        <source>Copied within the server; nothing passes this computer.</source>
        <translation>Copie au sein du serveur&#xa0;; rien ne passe par cet ordinateur.</translation>
    </message>
    <message>
        <source>Copied within the server, then deleted where it was.</source>
        <translation>Copie au sein du serveur, puis suppression à l’ancien emplacement.</translation>
    </message>
    <message>
        <source>Fetched by %2 from %1; nothing passes this computer.</source>
        <translation>%2 récupère depuis %1&#xa0;; rien ne passe par cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>quayside::CopyJob</name>
    <message>
        <source>The server is gone</source>
        <translation>Le serveur n’est plus là</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Création d’une sauvegarde</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Récupération</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Deleting the old one</source>
        <translation>Suppression de l’ancienne</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
</context>
<context>
    <name>quayside::Creation</name>
    <message numerus="yes">
        <source>%n CPU(s)</source>
        <translation>
            <numerusform>%n CPU</numerusform>
            <numerusform>%n CPU</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 allocated</source>
        <translation>%1 alloués</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
</context>
<context>
    <name>quayside::DesktopKeyring</name>
    <message>
        <source>The password couldn&apos;t be kept: %1</source>
        <translation>Le mot de passe n’a pas pu être conservé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quayside::DeviceDraft</name>
    <message>
        <source>True or false is expected here</source>
        <translation>true ou false est attendu ici</translation>
    </message>
    <message>
        <source>A number is expected here</source>
        <translation>Un nombre est attendu ici</translation>
    </message>
    <message>
        <source>A rate is expected here, like 100Mbit or 30MB</source>
        <translation>Un débit est attendu ici, par exemple 100Mbit ou 30MB</translation>
    </message>
    <message>
        <source>A size is expected here, like 10GiB</source>
        <translation>Une taille est attendue ici, par exemple 10GiB</translation>
    </message>
    <message>
        <source>An octal file mode is expected here, like 0660</source>
        <translation>Un mode octal est attendu ici, par exemple 0660</translation>
    </message>
    <message>
        <source>Four lower-case hexadecimal digits are expected here</source>
        <translation>Quatre chiffres hexadécimaux en minuscules sont attendus ici</translation>
    </message>
    <message>
        <source>A PCI address is expected here, like 0000:01:00.0</source>
        <translation>Une adresse PCI est attendue ici, par exemple 0000:01:00.0</translation>
    </message>
    <message>
        <source>An address and ports are expected here, or the path of a socket</source>
        <translation>Une adresse et des ports, ou le chemin d’un socket, sont attendus ici</translation>
    </message>
    <message>
        <source>A MAC address is expected here: six bytes in hex with colons</source>
        <translation>Une adresse MAC est attendue ici&#xa0;: six octets en hexadécimal séparés par des deux-points</translation>
    </message>
    <message>
        <source>A name of 2 to 15 characters is expected here</source>
        <translation>Un nom de 2 à 15 caractères est attendu ici</translation>
    </message>
    <message>
        <source>An IPv4 address is expected here</source>
        <translation>Une adresse IPv4 est attendue ici</translation>
    </message>
    <message>
        <source>An IPv6 address is expected here</source>
        <translation>Une adresse IPv6 est attendue ici</translation>
    </message>
    <message>
        <source>Subnets are expected here, like 192.0.2.0/24</source>
        <translation>Des sous-réseaux sont attendus ici, par exemple 192.0.2.0/24</translation>
    </message>
    <message>
        <source>Subnets are expected here, like 2001:db8::/64</source>
        <translation>Des sous-réseaux sont attendus ici, par exemple 2001:db8::/64</translation>
    </message>
    <message>
        <source>An absolute path is expected here</source>
        <translation>Un chemin absolu est attendu ici</translation>
    </message>
    <message>
        <source>One of these is expected here: %1</source>
        <translation>L’une de ces valeurs est attendue ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is a device of this name already</source>
        <translation>Un périphérique de ce nom existe déjà</translation>
    </message>
    <message>
        <source>At most 64 characters, none of them a slash</source>
        <translation>64 caractères au plus, sans barre oblique</translation>
    </message>
    <message>
        <source>Taken by proxies: %1</source>
        <translation>Pris par des proxys&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quayside::DeviceHints</name>
    <message>
        <source>no link</source>
        <translation>pas de lien</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>utilisé par %1</translation>
    </message>
    <message>
        <source>managed %1</source>
        <translation>géré (%1)</translation>
    </message>
    <message>
        <source>Not in the network&apos;s subnet, %1</source>
        <translation>Hors du sous-réseau du réseau, %1</translation>
    </message>
    <message>
        <source>The network has this address itself</source>
        <translation>Le réseau a lui-même cette adresse</translation>
    </message>
    <message>
        <source>%1 has this address</source>
        <translation>%1 a cette adresse</translation>
    </message>
    <message>
        <source>Another instance has this address</source>
        <translation>Une autre instance a cette adresse</translation>
    </message>
    <message>
        <source>%1 of %2 listens there already</source>
        <translation>%1 de %2 y écoute déjà</translation>
    </message>
</context>
<context>
    <name>quayside::DisplayProcess</name>
    <message>
        <source>The program that shows screens doesn&apos;t start: %1</source>
        <translation>Le programme qui affiche les écrans ne démarre pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>The program that shows screens ended unexpectedly</source>
        <translation>Le programme qui affiche les écrans s’est arrêté de façon inattendue</translation>
    </message>
    <message>
        <source>The screen wants a password, which Quayside can&apos;t give</source>
        <translation>L’écran demande un mot de passe que Quayside ne peut pas fournir</translation>
    </message>
    <message>
        <source>The virtual machine ended the connection</source>
        <translation>La machine virtuelle a mis fin à la connexion</translation>
    </message>
    <message>
        <source>The connection to the screen broke</source>
        <translation>La connexion à l’écran est rompue</translation>
    </message>
</context>
<context>
    <name>quayside::DisplaySession</name>
    <message>
        <source>The virtual machine shows nothing</source>
        <translation>La machine virtuelle n’affiche rien</translation>
    </message>
</context>
<context>
    <name>quayside::DownloadJob</name>
    <message>
        <source>%1 can&apos;t be written</source>
        <translation>Impossible d’écrire %1</translation>
    </message>
</context>
<context>
    <name>quayside::EntityEditor</name>
    <message>
        <source>It was changed elsewhere since. Close this and open it again to see it as it is now.</source>
        <translation>Il a été modifié ailleurs entre-temps. Fermez et rouvrez pour voir son état actuel.</translation>
    </message>
</context>
<context>
    <name>quayside::EventListener</name>
    <message>
        <source>The server doesn&apos;t answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
</context>
<context>
    <name>quayside::FileQueue</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulée</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminée</translation>
    </message>
</context>
<context>
    <name>quayside::FolderModel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected, %1</source>
        <translation>
            <numerusform>%n sélectionné, %1</numerusform>
            <numerusform>%n sélectionnés, %1</numerusform>
        </translation>
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
    <name>quayside::HttpTransport</name>
    <message>
        <source>The server doesn&apos;t answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than this program takes</source>
        <translation>La réponse du serveur est plus grande que ce que ce programme accepte</translation>
    </message>
</context>
<context>
    <name>quayside::ImageCatalog</name>
    <message>
        <source>An address of a server for images begins with https://</source>
        <translation>L’adresse d’un serveur d’images commence par https://</translation>
    </message>
</context>
<context>
    <name>quayside::ImagesModel</name>
    <message>
        <source>Importing %1</source>
        <translation>Importation de %1</translation>
    </message>
    <message>
        <source>%1 was imported</source>
        <translation>%1 a été importée</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportation vers %1</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>%1 a été écrit</translation>
    </message>
</context>
<context>
    <name>quayside::InstanceBackups</name>
    <message>
        <source>Making a backup</source>
        <translation>Création d’une sauvegarde</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
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
    <name>quayside::InstanceRecords</name>
    <message>
        <source>Renaming</source>
        <translation>Renommage</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
</context>
<context>
    <name>quayside::InstanceSnapshots</name>
    <message>
        <source>Taking a snapshot</source>
        <translation>Prise d’un instantané</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publication</translation>
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
    <name>quayside::LocalFolder</name>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>Impossible de lire %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved to the trash</source>
        <translation>Impossible de mettre %1 à la corbeille</translation>
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
    <name>quayside::NextSnapshot</name>
    <message>
        <source>none</source>
        <comment>no snapshots yet</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1, next at %2</source>
        <comment>snapshots, time</comment>
        <translation>%1, prochain à %2</translation>
    </message>
    <message>
        <source>%1, next on %2</source>
        <comment>snapshots, day</comment>
        <translation>%1, prochain le %2</translation>
    </message>
</context>
<context>
    <name>quayside::Notifier</name>
    <message>
        <source>Done: %1</source>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>quayside::ObjectDraft</name>
    <message>
        <source>The server describes no key “%1”</source>
        <translation>Le serveur ne décrit aucune clé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>(secret)</translation>
    </message>
    <message>
        <source>(a new secret)</source>
        <translation>(nouveau secret)</translation>
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
    <name>quayside::PaletteModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A verb and what it is done to, &quot;Stop web-1&quot;: in the order of the language.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>quayside::Preferences</name>
    <message>
        <source>The preferences hold until Quayside ends: %1 can&apos;t be written</source>
        <translation>Les préférences valent jusqu’à la fermeture de Quayside&#xa0;: impossible d’écrire %1</translation>
    </message>
</context>
<context>
    <name>quayside::ProjectsArea</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
</context>
<context>
    <name>quayside::Reader</name>
    <message>
        <source>Expected fields like “config:”</source>
        <translation>Des champs comme «&#xa0;config:&#xa0;» sont attendus</translation>
    </message>
    <message>
        <source>There is no field “%1” here</source>
        <translation>Il n’y a pas de champ «&#xa0;%1&#xa0;» ici</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois ici</translation>
    </message>
    <message>
        <source>Expected a text</source>
        <translation>Un texte est attendu</translation>
    </message>
    <message>
        <source>Expected true or false</source>
        <translation>true ou false est attendu</translation>
    </message>
    <message>
        <source>Expected a list: a line “- name” for each</source>
        <translation>Une liste est attendue&#xa0;: une ligne «&#xa0;- nom&#xa0;» par élément</translation>
    </message>
    <message>
        <source>Expected lines of “key: value”</source>
        <translation>Des lignes «&#xa0;clé: valeur&#xa0;» sont attendues</translation>
    </message>
</context>
<context>
    <name>quayside::RenameJob</name>
    <message>
        <source>The server can rename files and links only, not folders.</source>
        <translation>Seuls les fichiers et les liens peuvent être renommés, pas les dossiers.</translation>
    </message>
</context>
<context>
    <name>quayside::ScreenChannel</name>
    <message>
        <source>The server is gone</source>
        <translation>Le serveur n’est plus là</translation>
    </message>
    <message>
        <source>The server didn&apos;t offer a screen</source>
        <translation>Le serveur n’a pas proposé d’écran</translation>
    </message>
    <message>
        <source>The server ended the connection to the screen</source>
        <translation>Le serveur a mis fin à la connexion à l’écran</translation>
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
        <source>The server doesn&apos;t answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read</source>
        <translation>La réponse du serveur est illisible</translation>
    </message>
    <message>
        <source>The instances of %1 can&apos;t be listed: %2</source>
        <translation>Impossible de lister les instances de %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>quayside::SnapshotSchedule</name>
    <message>
        <source>Every hour</source>
        <translation>Chaque heure</translation>
    </message>
    <message numerus="yes">
        <source>Every hour, %n minute(s) past</source>
        <translation>
            <numerusform>Chaque heure, à %n minute</numerusform>
            <numerusform>Chaque heure, à %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Chaque jour à %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <comment>weekday, time</comment>
        <translation>Chaque %1 à %2</translation>
    </message>
    <message>
        <source>On day %1 of each month at %2</source>
        <translation>Le %1 de chaque mois à %2</translation>
    </message>
    <message>
        <source>Before each start of the instance</source>
        <translation>Avant chaque démarrage de l’instance</translation>
    </message>
    <message>
        <source>By an expression of cron</source>
        <translation>Selon une expression cron</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Seulement à la main</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Demain, %1</translation>
    </message>
    <message>
        <source>That isn&apos;t an expression of cron: minute hour day month weekday.</source>
        <translation>Ce n’est pas une expression cron&#xa0;: minute heure jour mois jour-de-semaine.</translation>
    </message>
    <message>
        <source>Write spans as in “1w 2d 12H”: M minutes, H hours, d days, w weeks, m months, y years.</source>
        <translation>Écrivez les durées comme «&#xa0;1w 2d 12H&#xa0;»&#xa0;: M minutes, H heures, d jours, w semaines, m mois, y années.</translation>
    </message>
</context>
<context>
    <name>quayside::TlsTransport</name>
    <message>
        <source>The certificate of %1 is not the one you accepted. Accepted: %2. Shown now: %3.</source>
        <translation>Le certificat de %1 n’est pas celui que vous avez accepté. Accepté&#xa0;: %2. Présenté maintenant&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>quayside::Unfinished</name>
    <message numerus="yes">
        <source>%n file(s) on the way to or from a server</source>
        <translation>
            <numerusform>%n fichier en transit vers ou depuis un serveur</numerusform>
            <numerusform>%n fichiers en transit vers ou depuis un serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>instances that are being copied or moved</source>
        <translation>instances en cours de copie ou de déplacement</translation>
    </message>
    <message>
        <source>changes to the server&apos;s settings that were not saved</source>
        <translation>modifications non enregistrées des réglages du serveur</translation>
    </message>
    <message>
        <source>changes to %1 that were not saved</source>
        <translation>modifications de %1 non enregistrées</translation>
    </message>
    <message>
        <source>what runs in the open terminals</source>
        <translation>ce qui tourne dans les terminaux ouverts</translation>
    </message>
</context>
<context>
    <name>quayside::UploadJob</name>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>Impossible de lire %1</translation>
    </message>
</context>
<context>
    <name>quayside::WebTransport</name>
    <message>
        <source>The certificate of %1 is not one that this computer trusts</source>
        <translation>Le certificat de %1 n’est pas de confiance pour cet ordinateur</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 a répondu %2</translation>
    </message>
</context>
</TS>
