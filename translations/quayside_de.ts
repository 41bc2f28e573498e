<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>AccessPage</name>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>This is this computer&apos;s own certificate: you lose access to the server over the network.</source>
        <translation>Das ist das Zertifikat dieses Rechners: Sie verlieren den Zugang zum Server über das Netz.</translation>
    </message>
    <message>
        <source>Whoever has this certificate&apos;s key can no longer use the server.</source>
        <translation>Wer den Schlüssel zu diesem Zertifikat hat, kann den Server nicht mehr benutzen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The certificate was removed</source>
        <translation>Das Zertifikat wurde entfernt</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Add certificate…</source>
        <translation>Zertifikat hinzufügen …</translation>
    </message>
    <message>
        <source>Make a token…</source>
        <translation>Token erstellen …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Search certificates</source>
        <translation>Zertifikate suchen</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Only projects</source>
        <translation>Nur Projekte</translation>
    </message>
    <message>
        <source>The fingerprint was copied</source>
        <translation>Der Fingerabdruck wurde kopiert</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Kein Server</translation>
    </message>
    <message>
        <source>Only who may use the server&apos;s socket on its own machine has access. Add a client&apos;s certificate to let it in over the network.</source>
        <translation>Zugang hat nur, wer auf dem Rechner selbst den Socket des Servers benutzen darf. Fügen Sie das Zertifikat eines Clients hinzu, um ihn über das Netz einzulassen.</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>Verbinden Sie zuerst einen Server.</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Ein Zertifikat hinzufügen …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
</context>
<context>
    <name>ActivityDrawer</name>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Close (Ctrl+J)</source>
        <translation>Schließen (Strg+J)</translation>
    </message>
</context>
<context>
    <name>AddCertificateDialog</name>
    <message>
        <source>Add a certificate</source>
        <translation>Zertifikat hinzufügen</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The certificate was added</source>
        <translation>Das Zertifikat wurde hinzugefügt</translation>
    </message>
    <message>
        <source>The file has no certificate in it</source>
        <translation>Die Datei enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>Zertifikat (PEM)</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>A client shows its own on the page Access of its Quayside; lxc keeps it in client.crt.</source>
        <translation>Ein Client zeigt seines auf der Seite Zugang seines Quayside; lxc bewahrt es in client.crt auf.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>who it is</source>
        <translation>wer es ist</translation>
    </message>
    <message>
        <source>A certificate</source>
        <translation>Ein Zertifikat</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer *.der)</source>
        <translation>Zertifikate (*.crt *.pem *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>AddServerDialog</name>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>A Quayside, LXD or Incus server that listens on the network</source>
        <translation>Ein Quayside-, LXD- oder Incus-Server, der im Netz erreichbar ist</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 wurde hinzugefügt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>host or https://host:8443</source>
        <translation>Rechner oder https://rechner:8443</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet …</translation>
    </message>
    <message>
        <source>Compare this fingerprint with the one the server&apos;s administrator sees. If they differ, someone may be between you and the server.</source>
        <translation>Vergleichen Sie diesen Fingerabdruck mit dem, den die Verwaltung des Servers sieht. Weichen sie voneinander ab, steht vielleicht jemand zwischen Ihnen und dem Server.</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Name hier</translation>
    </message>
    <message>
        <source>as the server calls itself</source>
        <translation>wie der Server sich nennt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Keep the password in the desktop&apos;s keyring</source>
        <translation>Passwort im Schlüsselbund der Arbeitsumgebung aufbewahren</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>The server&apos;s trust password, or a token that was made there. It is used once, to make this computer known.</source>
        <translation>Das Vertrauenspasswort des Servers oder ein Token, das dort erstellt wurde. Es wird einmal gebraucht, um diesen Rechner bekannt zu machen.</translation>
    </message>
    <message>
        <source>An authority that this computer trusts vouches for it.</source>
        <translation>Eine Stelle, der dieser Rechner vertraut, bürgt dafür.</translation>
    </message>
    <message>
        <source>Check with an authority&apos;s certificate…</source>
        <translation>Mit dem Zertifikat einer Stelle prüfen …</translation>
    </message>
    <message>
        <source>Of the certificate authority (CA) that issued the server&apos;s</source>
        <translation>Der Zertifizierungsstelle (CA), die das des Servers ausgestellt hat</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate</source>
        <translation>Das Zertifikat der Stelle</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer *.der)</source>
        <translation>Zertifikate (*.crt *.pem *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>AttachVolumeDialog</name>
    <message>
        <source>Attach %1</source>
        <translation>%1 anhängen</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>%1 was attached to %2</source>
        <translation>%1 wurde an %2 angehängt</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Path in it</source>
        <translation>Pfad darin</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Name des Geräts</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>without snapshots</source>
        <translation>ohne Schnappschüsse</translation>
    </message>
    <message>
        <source>with snapshots</source>
        <translation>mit Schnappschüssen</translation>
    </message>
    <message>
        <source>the pool&apos;s format</source>
        <translation>Format des Pools</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>In Datei schreiben …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>BackupsTab</name>
    <message>
        <source>Write the backup to a file</source>
        <translation>Sicherung in Datei schreiben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>In Datei schreiben …</translation>
    </message>
    <message>
        <source>Copy as lxc</source>
        <translation>Als lxc kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n Sicherung</numerusform>
            <numerusform>%n Sicherungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren …</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Sicherung erstellen …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>This server makes no backups</source>
        <translation>Dieser Server erstellt keine Sicherungen</translation>
    </message>
    <message>
        <source>The backups can&apos;t be read</source>
        <translation>Die Sicherungen sind nicht lesbar</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Noch keine Sicherungen</translation>
    </message>
    <message>
        <source>A backup is one file with the whole instance, to keep elsewhere or to make the instance of it again on any server.</source>
        <translation>Eine Sicherung ist eine Datei mit der ganzen Instanz: zum Aufbewahren oder um die Instanz auf einem beliebigen Server neu daraus zu machen.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Sicherung erstellen</translation>
    </message>
</context>
<context>
    <name>BulkResultsDialog</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 failed</source>
        <translation>%1 von %2 erledigt, %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
</context>
<context>
    <name>BulkStrip</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Schnappschuss erstellen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done, %4 failed</source>
        <translation>%1: %2 von %3 erledigt, %4 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done</source>
        <translation>%1: %2 von %3 erledigt</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Ergebnisse …</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>Images</source>
        <translation>Abbilder</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Copy to %1…</source>
        <translation>Nach %1 kopieren …</translation>
    </message>
    <message>
        <source>debian 12</source>
        <translation>debian 12</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Abbilder suchen</translation>
    </message>
    <message>
        <source>Address of a server for images</source>
        <translation>Adresse eines Abbildservers</translation>
    </message>
    <message>
        <source>All architectures</source>
        <translation>Alle Architekturen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
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
        <translation>Der Katalog kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>CertificateChangedDialog</name>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>Das Zertifikat von %1 hat sich geändert</translation>
    </message>
    <message>
        <source>Either the server was set up anew, or someone is between you and it. Nothing is sent to it until you decide. Compare with what the server&apos;s administrator sees.</source>
        <translation>Entweder wurde der Server neu eingerichtet, oder jemand sitzt dazwischen. Bis zu Ihrer Entscheidung wird nichts gesendet. Vergleichen Sie mit dem, was die Verwaltung des Servers sieht.</translation>
    </message>
    <message>
        <source>Accepted by you</source>
        <translation>Von Ihnen angenommen</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt gezeigt</translation>
    </message>
    <message>
        <source>I have compared it: the new one is the server&apos;s</source>
        <translation>Ich habe verglichen: Das neue gehört dem Server</translation>
    </message>
    <message>
        <source>The server shows the accepted certificate again.</source>
        <translation>Der Server zeigt wieder das angenommene Zertifikat.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t show this one any more. Close this and look again.</source>
        <translation>Der Server zeigt dieses nicht mehr. Schließen Sie dies und sehen Sie erneut nach.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Accept the new one</source>
        <translation>Das neue annehmen</translation>
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
        <translation>Zeitraum: %1</translation>
    </message>
    <message>
        <source>Change the time span</source>
        <translation>Zeitraum ändern</translation>
    </message>
</context>
<context>
    <name>ClusterPage</name>
    <message>
        <source>Evacuate %1?</source>
        <translation>%1 räumen?</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>%1 zurückholen?</translation>
    </message>
    <message>
        <source>Its instances are stopped or moved to other members.</source>
        <translation>Seine Instanzen werden gestoppt oder auf andere Mitglieder verschoben.</translation>
    </message>
    <message>
        <source>Its instances come back to it and are started.</source>
        <translation>Seine Instanzen kommen zurück und werden gestartet.</translation>
    </message>
    <message>
        <source>Evacuate</source>
        <translation>Räumen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Remove %1 from the cluster?</source>
        <translation>%1 aus dem Cluster entfernen?</translation>
    </message>
    <message>
        <source>It must be empty: the server refuses while there are instances on it.</source>
        <translation>Es muss leer sein: Solange Instanzen darauf sind, lehnt der Server ab.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>%1 von %2 erreichbar</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurückholen …</translation>
    </message>
    <message>
        <source>Evacuate…</source>
        <translation>Räumen …</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>Mitglieder suchen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Failure domain</source>
        <translation>Ausfallbereich</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>This server is not part of a cluster</source>
        <translation>Dieser Server gehört zu keinem Cluster</translation>
    </message>
    <message>
        <source>It works on its own.</source>
        <translation>Er arbeitet für sich allein.</translation>
    </message>
</context>
<context>
    <name>CompareProfilesDialog</name>
    <message>
        <source>Compare profiles</source>
        <translation>Profile vergleichen</translation>
    </message>
    <message>
        <source>One profile</source>
        <translation>Ein Profil</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>The other profile</source>
        <translation>Das andere Profil</translation>
    </message>
    <message>
        <source>Also what is equal</source>
        <translation>Auch Gleiches</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Choose two different ones.</source>
        <translation>Zwei verschiedene wählen.</translation>
    </message>
    <message>
        <source>They are equal.</source>
        <translation>Sie sind gleich.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>ConfigEditor</name>
    <message>
        <source>Search keys</source>
        <translation>Schlüssel suchen</translation>
    </message>
    <message>
        <source>Only what is set</source>
        <translation>Nur was gesetzt ist</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>weiterer Schlüssel</translation>
    </message>
    <message>
        <source>Key to add</source>
        <translation>Schlüssel zum Hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>No key matches “%1”.</source>
        <translation>Kein Schlüssel passt zu „%1“.</translation>
    </message>
    <message>
        <source>Nothing is set.</source>
        <translation>Nichts ist gesetzt.</translation>
    </message>
    <message>
        <source>This server doesn&apos;t describe its keys. Add those you need by name.</source>
        <translation>Dieser Server beschreibt seine Schlüssel nicht. Fügen Sie die nötigen mit Namen hinzu.</translation>
    </message>
</context>
<context>
    <name>ConfigRow</name>
    <message>
        <source>default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>Vorgabe (%1)</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · aus %2</translation>
    </message>
    <message>
        <source>set; not shown</source>
        <translation>gesetzt; wird nicht gezeigt</translation>
    </message>
    <message>
        <source>holds after the next start</source>
        <translation>gilt nach dem nächsten Start</translation>
    </message>
    <message>
        <source>live</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>braucht einen Neustart</translation>
    </message>
    <message>
        <source>overrides %1</source>
        <translation>überschreibt %1</translation>
    </message>
    <message>
        <source>Back to what %1 says</source>
        <translation>Zurück zu dem, was %1 sagt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ConnectionStrip</name>
    <message>
        <source>Cannot reach %1: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>Reconnecting to %1 … data from %2</source>
        <translation>Verbindet neu mit %1 … Daten von %2</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, das Sie angenommen haben</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t trust this computer</source>
        <translation>%1 vertraut diesem Rechner nicht</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden …</translation>
    </message>
</context>
<context>
    <name>ConsoleTab</name>
    <message>
        <source>Console closed</source>
        <translation>Konsole geschlossen</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Shows what the instance writes to its console, and lets you log in there. Only one client can be attached.</source>
        <translation>Zeigt, was die Instanz auf ihre Konsole schreibt, und erlaubt die Anmeldung dort. Nur ein Programm kann verbunden sein.</translation>
    </message>
    <message>
        <source>Start the instance to attach to its console.</source>
        <translation>Starten Sie die Instanz, um ihre Konsole zu sehen.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>CopyAs</name>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>The command was copied</source>
        <translation>Der Befehl wurde kopiert</translation>
    </message>
    <message>
        <source>Copy as lxc</source>
        <translation>Als lxc kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
</context>
<context>
    <name>CopyImageDialog</name>
    <message>
        <source>Copy %1 %2</source>
        <translation>%1 %2 kopieren</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 %2 was copied</source>
        <translation>%1 %2 wurde kopiert</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Virtuelle Maschinen</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>A name to find the image by; it may stay empty.</source>
        <translation>Ein Name für das Abbild; er darf leer bleiben.</translation>
    </message>
    <message>
        <source>Keep it up to date</source>
        <translation>Aktuell halten</translation>
    </message>
    <message>
        <source>The server fetches it. You may close this: it goes on, Activity shows how far it is.</source>
        <translation>Der Server holt es. Sie können dies schließen: Es geht weiter, Aktivität zeigt, wie weit es ist.</translation>
    </message>
</context>
<context>
    <name>CopyInstancesDialog</name>
    <message numerus="yes">
        <source>Move %n instance(s)</source>
        <translation>
            <numerusform>%n Instanz verschieben</numerusform>
            <numerusform>%n Instanzen verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n instance(s)</source>
        <translation>
            <numerusform>%n Instanz kopieren</numerusform>
            <numerusform>%n Instanzen kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>Speicherpool</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>With its snapshots</source>
        <translation>Mit Schnappschüssen</translation>
    </message>
    <message>
        <source>Looking at the server …</source>
        <translation>Der Server wird geprüft …</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) moved</source>
        <translation>
            <numerusform>%n Instanz verschoben</numerusform>
            <numerusform>%n Instanzen verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) copied</source>
        <translation>
            <numerusform>%n Instanz kopiert</numerusform>
            <numerusform>%n Instanzen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>With their snapshots</source>
        <translation>Mit ihren Schnappschüssen</translation>
    </message>
    <message>
        <source>Copy or move</source>
        <translation>Kopieren oder verschieben</translation>
    </message>
</context>
<context>
    <name>CopyPlan</name>
    <message>
        <source>A name has letters, digits and hyphens, starts with a letter, and has at most 63.</source>
        <translation>Ein Name hat Buchstaben, Ziffern und Bindestriche, beginnt mit einem Buchstaben und hat höchstens 63 Zeichen.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Sie ist schon dort.</translation>
    </message>
    <message>
        <source>The name is taken there.</source>
        <translation>Der Name ist dort vergeben.</translation>
    </message>
    <message>
        <source>The server can&apos;t run %1.</source>
        <translation>Der Server kann %1 nicht ausführen.</translation>
    </message>
    <message>
        <source>The server runs no virtual machines.</source>
        <translation>Der Server betreibt keine virtuellen Maschinen.</translation>
    </message>
    <message>
        <source>There is no pool %1.</source>
        <translation>Es gibt keinen Pool %1.</translation>
    </message>
    <message>
        <source>The profile %1 is missing there.</source>
        <translation>Das Profil %1 fehlt dort.</translation>
    </message>
    <message>
        <source>It runs: stop it first.</source>
        <translation>Sie läuft: erst stoppen.</translation>
    </message>
    <message>
        <source>It is protected against deletion, which ends this move.</source>
        <translation>Sie ist vor dem Löschen geschützt, mit dem dieses Verschieben endet.</translation>
    </message>
    <message>
        <source>One of the servers makes or takes no backups.</source>
        <translation>Einer der Server erstellt oder nimmt keine Sicherungen.</translation>
    </message>
    <message>
        <source>The other server keeps the name that the backup has.</source>
        <translation>Der andere Server behält den Namen der Sicherung.</translation>
    </message>
    <message>
        <source>The other server puts it into the pool that the backup names.</source>
        <translation>Der andere Server legt sie in den Pool, den die Sicherung nennt.</translation>
    </message>
    <message>
        <source>No network %1 there: it won&apos;t start until that is changed.</source>
        <translation>Kein Netz %1 dort: Sie startet erst, wenn das geändert ist.</translation>
    </message>
    <message>
        <source>It runs: files that change meanwhile may be copied half-written.</source>
        <translation>Sie läuft: Dateien, die sich ändern, können halb geschrieben kopiert werden.</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>New name of %1</source>
        <translation>Neuer Name von %1</translation>
    </message>
</context>
<context>
    <name>CreateBackupDialog</name>
    <message>
        <source>Back up %1</source>
        <translation>%1 sichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation>Diesen Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Empty: backup0, backup1 and so on.</source>
        <translation>Leer: backup0, backup1 usw.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>zstd is quick, xz is small; none is best for data that is compressed already.</source>
        <translation>zstd ist schnell, xz klein; none passt für schon komprimierte Daten.</translation>
    </message>
    <message>
        <source>As the server is set</source>
        <translation>Wie am Server eingestellt</translation>
    </message>
    <message>
        <source>With its snapshots</source>
        <translation>Mit Schnappschüssen</translation>
    </message>
    <message>
        <source>In the pool&apos;s own format: quicker, only for pools of its kind</source>
        <translation>Im Format des Pools: schneller, nur für Pools dieser Art</translation>
    </message>
    <message>
        <source>No spaces and no slash.</source>
        <translation>Keine Leerzeichen, kein Schrägstrich.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>New instance</source>
        <translation>Neue Instanz</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens; starts with a letter, at most 63.</source>
        <translation>Buchstaben, Ziffern und Bindestriche; beginnt mit einem Buchstaben, höchstens 63.</translation>
    </message>
    <message>
        <source>chosen by the server</source>
        <translation>wählt der Server</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Delete it when it stops</source>
        <translation>Nach dem Stoppen löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Image and name</source>
        <translation>Abbild und Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>A whole line of a .pub file.</source>
        <translation>Eine ganze Zeile einer .pub-Datei.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Neither a number nor a set like 0-3.</source>
        <translation>Weder eine Zahl noch eine Menge wie 0-3.</translation>
    </message>
    <message>
        <source>Not an amount like 20GiB.</source>
        <translation>Keine Menge wie 20GiB.</translation>
    </message>
    <message>
        <source>Neither an amount like 2GiB nor a share like 25%.</source>
        <translation>Weder eine Menge wie 2GiB noch ein Anteil wie 25%.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>CreateNetworkDialog</name>
    <message>
        <source>New network</source>
        <translation>Neues Netz</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 wurde erstellt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Of the interface too: at most 15 letters, digits, dots and hyphens.</source>
        <translation>Auch der Schnittstelle: höchstens 15 Buchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>a free subnet</source>
        <translation>ein freies Subnetz</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>The bridge&apos;s address with its subnet, or “none”.</source>
        <translation>Adresse der Bridge mit ihrem Subnetz, oder „none“.</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Weniger Einstellungen</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Alle Einstellungen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
</context>
<context>
    <name>CreateOptions</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>%1, from the profiles</source>
        <translation>%1, aus den Profilen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>SSH-Schlüssel</translation>
    </message>
    <message>
        <source>cloud-init</source>
        <translation>cloud-init</translation>
    </message>
    <message>
        <source>The SSH key and this work with images that have cloud-init.</source>
        <translation>Der SSH-Schlüssel und dies wirken bei Abbildern mit cloud-init.</translation>
    </message>
    <message>
        <source>Start it with the server</source>
        <translation>Mit dem Server starten</translation>
    </message>
</context>
<context>
    <name>CreatePoolDialog</name>
    <message>
        <source>New storage pool</source>
        <translation>Neuer Speicherpool</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 wurde erstellt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>A folder on the server; empty: one of its own.</source>
        <translation>Ein Ordner auf dem Server; leer: ein eigener.</translation>
    </message>
    <message>
        <source>A device, dataset or volume group on the server; empty: a file of its own.</source>
        <translation>Ein Gerät, Dataset oder eine Volume-Gruppe auf dem Server; leer: eine eigene Datei.</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Weniger Einstellungen</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Alle Einstellungen …</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of the file that the server makes where no source is named.</source>
        <translation>Der Datei, die der Server anlegt, wenn keine Quelle genannt ist.</translation>
    </message>
    <message>
        <source>chosen by the server</source>
        <translation>wählt der Server</translation>
    </message>
</context>
<context>
    <name>CreateProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 wurde erstellt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>There is one of this name.</source>
        <translation>Es gibt schon eines mit diesem Namen.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Settings and devices</source>
        <translation>Einstellungen und Geräte</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
</context>
<context>
    <name>CreateProjectDialog</name>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 wurde erstellt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Has its own</source>
        <translation>Hat eigene</translation>
    </message>
    <message>
        <source>The rest is shared with the project default.</source>
        <translation>Der Rest wird mit dem Projekt default geteilt.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Restricted: what could harm the server is not allowed in it</source>
        <translation>Beschränkt: Was dem Server schaden könnte, ist darin nicht erlaubt</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Weniger Einstellungen</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Alle Einstellungen …</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>An amount like 16GiB.</source>
        <translation>Eine Menge wie 16GiB.</translation>
    </message>
    <message>
        <source>No spaces, slashes or asterisks.</source>
        <translation>Keine Leerzeichen, Schrägstriche oder Sternchen.</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, höchstens</translation>
    </message>
</context>
<context>
    <name>CreateSize</name>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>A number, or a set like 0-3.</source>
        <translation>Eine Zahl, oder eine Menge wie 0-3.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>An amount like 2GiB, or a share like 25%.</source>
        <translation>Eine Menge wie 2GiB, oder ein Anteil wie 25%.</translation>
    </message>
    <message>
        <source>Size of the disk</source>
        <translation>Größe der Platte</translation>
    </message>
    <message>
        <source>as the pool has it</source>
        <translation>wie im Pool</translation>
    </message>
    <message>
        <source>An amount like 20GiB.</source>
        <translation>Eine Menge wie 20GiB.</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>Speicherpool</translation>
    </message>
    <message>
        <source>%1, from the profiles</source>
        <translation>%1, aus den Profilen</translation>
    </message>
    <message>
        <source>choose a pool</source>
        <translation>einen Pool wählen</translation>
    </message>
</context>
<context>
    <name>CreateSnapshotDialog</name>
    <message>
        <source>Take a snapshot of %1</source>
        <translation>Schnappschuss von %1 erstellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation>Diesen Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Empty: by the pattern, else snap0, snap1 and so on.</source>
        <translation>Leer: nach dem Muster, sonst snap0, snap1 usw.</translation>
    </message>
    <message>
        <source>With memory and processes, to go on from there</source>
        <translation>Mit Arbeitsspeicher und Prozessen, um dort weiterzumachen</translation>
    </message>
    <message>
        <source>No spaces and no slash.</source>
        <translation>Keine Leerzeichen, kein Schrägstrich.</translation>
    </message>
    <message>
        <source>Take the snapshot</source>
        <translation>Schnappschuss erstellen</translation>
    </message>
</context>
<context>
    <name>CreateVolumeDialog</name>
    <message>
        <source>New volume</source>
        <translation>Neues Volume</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 wurde erstellt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Weniger Einstellungen</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Alle Einstellungen …</translation>
    </message>
    <message>
        <source>An amount like 10GiB; empty: as large as the pool allows.</source>
        <translation>Eine Menge wie 10GiB; leer: so groß, wie der Pool erlaubt.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n Schnappschuss</numerusform>
            <numerusform>%n Schnappschüsse</numerusform>
        </translation>
    </message>
    <message>
        <source>everything on their root disks</source>
        <translation>alles auf ihren Systemplatten</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n instance(s)?</source>
        <translation>
            <numerusform>%n Instanz löschen?</numerusform>
            <numerusform>%n Instanzen löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This is lost for good:</source>
        <translation>Endgültig verloren gehen:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>everything on its root disk</source>
        <translation>alles auf ihrer Systemplatte</translation>
    </message>
    <message>
        <source>what runs in it now: it is stopped first</source>
        <translation>was gerade in ihr läuft: sie wird zuerst gestoppt</translation>
    </message>
    <message>
        <source>what runs in %1 of them now: they are stopped first</source>
        <translation>was gerade in %1 davon läuft: sie werden zuerst gestoppt</translation>
    </message>
</context>
<context>
    <name>DeleteFilesDialog</name>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries?</source>
        <translation>
            <numerusform>%n Eintrag löschen?</numerusform>
            <numerusform>%n Einträge löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to this computer&apos;s trash.</source>
        <translation>Sie kommen in den Papierkorb dieses Rechners.</translation>
    </message>
    <message>
        <source>Folders go with all that is in them. This can&apos;t be undone.</source>
        <translation>Ordner verschwinden mit allem Inhalt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>DeleteImageDialog</name>
    <message>
        <source>Delete the image %1?</source>
        <translation>Das Abbild %1 löschen?</translation>
    </message>
    <message>
        <source>Instances made from it stay as they are, but no new ones can be made from it.</source>
        <translation>Daraus erstellte Instanzen bleiben, wie sie sind; neue lassen sich nicht mehr daraus erstellen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>DeleteKeptDialog</name>
    <message>
        <source>Delete the backup %1?</source>
        <translation>Sicherung %1 löschen?</translation>
    </message>
    <message>
        <source>Delete the snapshot %1?</source>
        <translation>Schnappschuss %1 löschen?</translation>
    </message>
    <message>
        <source>Its file on the server is gone then; files written elsewhere stay.</source>
        <translation>Ihre Datei auf dem Server ist dann weg; anderswo geschriebene bleiben.</translation>
    </message>
    <message>
        <source>The instance stays as it is; there is no way back to that moment any more.</source>
        <translation>Die Instanz bleibt, wie sie ist; zu diesem Zeitpunkt führt kein Weg zurück.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>DeleteNamedDialog</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Type “%1” to delete it</source>
        <translation>Zum Löschen „%1“ eingeben</translation>
    </message>
    <message>
        <source>Name, to be sure</source>
        <translation>Name, zur Sicherheit</translation>
    </message>
</context>
<context>
    <name>DeleteNetworkDialog</name>
    <message>
        <source>Delete the network %1?</source>
        <translation>Netz %1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) or profiles use it. The server refuses until they no longer do.</source>
        <translation>
            <numerusform>Eine Instanz oder ein Profil nutzt es. Der Server lehnt ab, solange das so ist.</numerusform>
            <numerusform>%n Instanzen oder Profile nutzen es. Der Server lehnt ab, solange das so ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its interface, its DHCP and DNS, its leases and firewall rules go with it.</source>
        <translation>Seine Schnittstelle, DHCP und DNS, Leases und Firewallregeln verschwinden mit ihm.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>DeleteProfileDialog</name>
    <message>
        <source>Delete the profile %1?</source>
        <translation>Profil %1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) have it. The server refuses until they no longer do.</source>
        <translation>
            <numerusform>%n Instanz hat es. Der Server lehnt ab, solange das so ist.</numerusform>
            <numerusform>%n Instanzen haben es. Der Server lehnt ab, solange das so ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its settings and devices go with it.</source>
        <translation>Seine Einstellungen und Geräte gehen mit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>DeviceDialog</name>
    <message>
        <source>New device: %1</source>
        <translation>Neues Gerät: %1</translation>
    </message>
    <message>
        <source>for %1, in place of the one from profile %2</source>
        <translation>für %1, statt dem aus Profil %2</translation>
    </message>
    <message>
        <source>of profile %1</source>
        <translation>von Profil %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The usual settings</source>
        <translation>Die üblichen Einstellungen</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Alle Einstellungen …</translation>
    </message>
    <message>
        <source>The device was removed elsewhere meanwhile.</source>
        <translation>Das Gerät wurde inzwischen anderswo entfernt.</translation>
    </message>
    <message>
        <source>The device was changed elsewhere meanwhile. It is now: %1</source>
        <translation>Das Gerät wurde inzwischen anderswo geändert. Es ist jetzt: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremde Fassung nehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>DeviceField</name>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>hidden here, of profile %1</source>
        <translation>hier ausgeblendet, aus Profil %1</translation>
    </message>
    <message>
        <source>from profile %1</source>
        <translation>aus Profil %1</translation>
    </message>
    <message>
        <source>from a profile</source>
        <translation>aus einem Profil</translation>
    </message>
    <message>
        <source>in place of profile %1&apos;s</source>
        <translation>statt dem aus Profil %1</translation>
    </message>
    <message>
        <source>Show %1 again</source>
        <translation>%1 wieder einblenden</translation>
    </message>
    <message>
        <source>Back to the profile&apos;s %1</source>
        <translation>Zurück zu %1 aus dem Profil</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Hide %1 here</source>
        <translation>%1 hier ausblenden</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Replace %1 here</source>
        <translation>%1 hier ersetzen</translation>
    </message>
</context>
<context>
    <name>DeviceText</name>
    <message>
        <source>Network card</source>
        <translation>Netzwerkkarte</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Character device</source>
        <translation>Zeichengerät</translation>
    </message>
    <message>
        <source>Block device</source>
        <translation>Blockgerät</translation>
    </message>
    <message>
        <source>Hot-plugged device</source>
        <translation>Hotplug-Gerät</translation>
    </message>
    <message>
        <source>USB device</source>
        <translation>USB-Gerät</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Hide one of a profile</source>
        <translation>Eines aus einem Profil ausblenden</translation>
    </message>
    <message>
        <source>Managed network</source>
        <translation>Verwaltetes Netz</translation>
    </message>
    <message>
        <source>Bridge of the machine</source>
        <translation>Bridge des Rechners</translation>
    </message>
    <message>
        <source>Physical interface</source>
        <translation>Physische Schnittstelle</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Geroutet</translation>
    </message>
    <message>
        <source>Point to point</source>
        <translation>Punkt zu Punkt</translation>
    </message>
    <message>
        <source>Path on the machine</source>
        <translation>Pfad auf dem Rechner</translation>
    </message>
    <message>
        <source>Path in the instance</source>
        <translation>Pfad in der Instanz</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Owner (uid)</source>
        <translation>Eigentümer (uid)</translation>
    </message>
    <message>
        <source>Group (gid)</source>
        <translation>Gruppe (gid)</translation>
    </message>
    <message>
        <source>Vendor id</source>
        <translation>Hersteller-ID</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Produkt-ID</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation>PCI-Adresse</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Kartennummer</translation>
    </message>
    <message>
        <source>Interface of the machine</source>
        <translation>Schnittstelle des Rechners</translation>
    </message>
    <message>
        <source>Name in the instance</source>
        <translation>Name in der Instanz</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Hardwareadresse</translation>
    </message>
</context>
<context>
    <name>DevicesEditor</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its own</source>
        <translation>
            <numerusform>%n eigenes</numerusform>
            <numerusform>%n eigene</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>Network cards, disks, proxies and devices of the machine are added here.</source>
        <translation>Netzwerkkarten, Platten, Proxys und Geräte des Rechners werden hier hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 wurde entfernt</translation>
    </message>
    <message>
        <source>%1 was saved</source>
        <translation>%1 wurde gespeichert</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n gleiche Zeile</numerusform>
            <numerusform>%n gleiche Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskFields</name>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Directory or disk of the machine</source>
        <translation>Verzeichnis oder Platte des Rechners</translation>
    </message>
    <message>
        <source>Volume of a pool</source>
        <translation>Volume eines Pools</translation>
    </message>
    <message>
        <source>Also a cloud-init:config disk, or ceph: and cephfs: names.</source>
        <translation>Auch cloud-init:config oder Namen mit ceph: und cephfs:.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>as the pool has it, or like 20GiB</source>
        <translation>wie im Pool, oder etwa 20GiB</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>With mounts below it</source>
        <translation>Mit Einhängungen darunter</translation>
    </message>
    <message>
        <source>Shift ids to the instance&apos;s</source>
        <translation>IDs auf die der Instanz verschieben</translation>
    </message>
    <message>
        <source>Needed for the start</source>
        <translation>Zum Start nötig</translation>
    </message>
    <message>
        <source>choose a pool</source>
        <translation>einen Pool wählen</translation>
    </message>
    <message>
        <source>choose a volume</source>
        <translation>ein Volume wählen</translation>
    </message>
</context>
<context>
    <name>DisplayHint</name>
    <message>
        <source>Right Ctrl frees the keyboard</source>
        <translation>Strg rechts gibt die Tastatur frei</translation>
    </message>
    <message>
        <source>Click or press Enter to type</source>
        <translation>Klicken oder Eingabe drücken, um zu tippen</translation>
    </message>
</context>
<context>
    <name>DisplayKeys</name>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Super</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Right Ctrl</source>
        <translation>Strg rechts</translation>
    </message>
</context>
<context>
    <name>DisplayPane</name>
    <message>
        <source>The screenshot was saved as %1</source>
        <translation>Das Bildschirmfoto wurde als %1 gespeichert</translation>
    </message>
    <message>
        <source>The screenshot was not saved: %1</source>
        <translation>Das Bildschirmfoto wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Left out, as an American keyboard has no keys for them: %1</source>
        <translation>Ausgelassene Zeichen, für die eine amerikanische Tastatur keine Tasten hat: %1</translation>
    </message>
    <message>
        <source>Send keys</source>
        <translation>Tasten senden</translation>
    </message>
    <message>
        <source>Stop typing (%1)</source>
        <translation>Tippen beenden (%1)</translation>
    </message>
    <message>
        <source>Type the clipboard</source>
        <translation>Zwischenablage tippen</translation>
    </message>
    <message>
        <source>Types the clipboard&apos;s text as on an American keyboard</source>
        <translation>Tippt den Text der Zwischenablage wie auf einer amerikanischen Tastatur</translation>
    </message>
    <message>
        <source>Save a screenshot…</source>
        <translation>Bildschirmfoto speichern …</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Back into the page</source>
        <translation>Zurück in die Seite</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In einem eigenen Fenster</translation>
    </message>
    <message>
        <source>Leave full screen (F11)</source>
        <translation>Vollbild verlassen (F11)</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Vollbild (F11)</translation>
    </message>
    <message>
        <source>Save a screenshot</source>
        <translation>Bildschirmfoto speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Größe des Bildschirms</translation>
    </message>
</context>
<context>
    <name>DisplayTab</name>
    <message>
        <source>No screen</source>
        <translation>Kein Bildschirm</translation>
    </message>
    <message>
        <source>Only virtual machines have one. A container has a terminal and a console.</source>
        <translation>Nur virtuelle Maschinen haben einen. Ein Container hat ein Terminal und eine Konsole.</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Not in this build</source>
        <translation>Nicht in diesem Programm enthalten</translation>
    </message>
    <message>
        <source>This Quayside was built without the library that shows screens (spice-client-glib).</source>
        <translation>Dieses Quayside wurde ohne die Bibliothek gebaut, die Bildschirme zeigt (spice-client-glib).</translation>
    </message>
    <message>
        <source>No screens from this server</source>
        <translation>Dieser Server zeigt keine Bildschirme</translation>
    </message>
    <message>
        <source>It doesn&apos;t offer the screens of its virtual machines (API extension console_vga_type).</source>
        <translation>Er bietet die Bildschirme seiner virtuellen Maschinen nicht an (API-Erweiterung console_vga_type).</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In einem eigenen Fenster</translation>
    </message>
    <message>
        <source>The screen is shown in another window.</source>
        <translation>Der Bildschirm wird in einem anderen Fenster gezeigt.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Resume the virtual machine to see its screen.</source>
        <translation>Setzen Sie die virtuelle Maschine fort, um ihren Bildschirm zu sehen.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>Läuft nicht</translation>
    </message>
    <message>
        <source>Start the virtual machine to see its screen.</source>
        <translation>Starten Sie die virtuelle Maschine, um ihren Bildschirm zu sehen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>DisplayTrouble</name>
    <message>
        <source>Connection lost, trying again…</source>
        <translation>Verbindung verloren, neuer Versuch …</translation>
    </message>
    <message>
        <source>The screen can&apos;t be shown</source>
        <translation>Der Bildschirm kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Ends the session of whoever looks at it now</source>
        <translation>Beendet die Sitzung dessen, der ihn gerade sieht</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>DisplayView</name>
    <message>
        <source>Screen of %1</source>
        <translation>Bildschirm von %1</translation>
    </message>
    <message>
        <source>Connecting to the screen…</source>
        <translation>Verbindung zum Bildschirm …</translation>
    </message>
    <message>
        <source>The virtual machine shows nothing at the moment.</source>
        <translation>Die virtuelle Maschine zeigt im Moment nichts.</translation>
    </message>
    <message>
        <source>The virtual machine isn&apos;t running.</source>
        <translation>Die virtuelle Maschine läuft nicht.</translation>
    </message>
    <message>
        <source>Right Ctrl frees the keyboard</source>
        <translation>Strg rechts gibt die Tastatur frei</translation>
    </message>
    <message>
        <source>Click or press Enter to type</source>
        <translation>Klicken oder Eingabe drücken, um zu tippen</translation>
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
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The certificate was changed</source>
        <translation>Das Zertifikat wurde geändert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>EditEntityDialog</name>
    <message>
        <source>The changes were saved</source>
        <translation>Die Änderungen wurden gespeichert</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>EnvironmentTab</name>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Last events</source>
        <translation>Letzte Ereignisse</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Noch keine Ereignisse.</translation>
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
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>ExpiryField</name>
    <message>
        <source>As the instance is set</source>
        <translation>Wie an der Instanz eingestellt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>In einem Tag</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>After a span…</source>
        <translation>Nach einer Spanne …</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Spans are written as in “1w 2d 12H”: M minutes, H hours, d days, w weeks, m months, y years.</source>
        <translation>Spannen schreibt man wie „1w 2d 12H“: M Minuten, H Stunden, d Tage, w Wochen, m Monate, y Jahre.</translation>
    </message>
    <message>
        <source>Deleted by the server after %1.</source>
        <translation>Der Server löscht nach dem %1.</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last started</source>
        <translation>Zuletzt gestartet</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Prozesse</translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>Systemplatte</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Import an image</source>
        <translation>Abbild importieren</translation>
    </message>
    <message>
        <source>Images (*.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.squashfs)</source>
        <translation>Abbilder (*.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.squashfs)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the image</source>
        <translation>Abbild exportieren</translation>
    </message>
</context>
<context>
    <name>FileJobRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FileNameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation>Diesen Namen gibt es schon.</translation>
    </message>
    <message>
        <source>The file is copied under the new name by way of this computer, then the old one is deleted.</source>
        <translation>Die Datei wird über diesen Rechner unter dem neuen Namen kopiert, dann die alte gelöscht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
</context>
<context>
    <name>FilePane</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation>Ein Ordner nach oben</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner …</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Dieser Ordner ist leer.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 isn&apos;t a folder</source>
        <translation>%1 ist kein Ordner</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Send to the instance</source>
        <translation>An die Instanz senden</translation>
    </message>
    <message>
        <source>Fetch to this computer</source>
        <translation>Auf diesen Rechner holen</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Copy as lxc</source>
        <translation>Als lxc kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Fetch here</source>
        <translation>Hierher holen</translation>
    </message>
    <message>
        <source>Send here</source>
        <translation>Hierher senden</translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n unterwegs</numerusform>
            <numerusform>%n unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Files on their way</source>
        <translation>Dateien unterwegs</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome to Quayside</source>
        <translation>Willkommen bei Quayside</translation>
    </message>
    <message>
        <source>Run whole Linux systems side by side, here or on any server that speaks the LXD API.</source>
        <translation>Ganze Linux-Systeme nebeneinander betreiben, hier oder auf jedem Server, der die LXD-API spricht.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Start a server here. It keeps running in the background and starts with the system.</source>
        <translation>Startet hier einen Server. Er läuft im Hintergrund weiter und startet mit dem System.</translation>
    </message>
    <message>
        <source>No local server answers, and this user may not start one.</source>
        <translation>Kein lokaler Server antwortet, und dieser Benutzer darf keinen starten.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>Lokalen Server starten</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Ein anderer Server</translation>
    </message>
    <message>
        <source>Connect to a Quayside, LXD or Incus server by its address.</source>
        <translation>Über die Adresse mit einem Quayside-, LXD- oder Incus-Server verbinden.</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Server hinzufügen …</translation>
    </message>
    <message>
        <source>Start a server here. It runs until this window is closed; its instances go on.</source>
        <translation>Hier einen Server starten. Er läuft, bis dieses Fenster geschlossen wird; seine Instanzen laufen weiter.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 of %2</source>
        <comment>used of total</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
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
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Group by server</source>
        <translation>Nach Server gruppieren</translation>
    </message>
    <message>
        <source>Group by project</source>
        <translation>Nach Projekt gruppieren</translation>
    </message>
    <message>
        <source>Group by profile</source>
        <translation>Nach Profil gruppieren</translation>
    </message>
    <message>
        <source>Group by tag</source>
        <translation>Nach Schlagwort gruppieren</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Nach Zustand gruppieren</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
</context>
<context>
    <name>Hardware</name>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
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
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <translation>Niedrigster Takt</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>Höchster Takt</translation>
    </message>
    <message>
        <source>Huge pages</source>
        <translation>Große Seiten</translation>
    </message>
    <message>
        <source>Huge pages in use</source>
        <translation>Große Seiten in Gebrauch</translation>
    </message>
    <message>
        <source>Size of a huge page</source>
        <translation>Größe einer großen Seite</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation>PCI-Adresse</translation>
    </message>
    <message>
        <source>USB address</source>
        <translation>USB-Adresse</translation>
    </message>
    <message>
        <source>Vendor&apos;s number</source>
        <translation>Herstellernummer</translation>
    </message>
    <message>
        <source>Product&apos;s number</source>
        <translation>Produktnummer</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Driver version</source>
        <translation>Treiberversion</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>NUMA node</source>
        <translation>NUMA-Knoten</translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation>IOMMU-Gruppe</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Hardwareadresse</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Duplex</source>
        <translation>Duplex</translation>
    </message>
    <message>
        <source>Auto-negotiation</source>
        <translation>Automatische Aushandlung</translation>
    </message>
    <message>
        <source>Port type</source>
        <translation>Anschlusstyp</translation>
    </message>
    <message>
        <source>Transceiver</source>
        <translation>Transceiver</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>Blockgröße</translation>
    </message>
    <message>
        <source>Revolutions per minute</source>
        <translation>Umdrehungen je Minute</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Gerätenummer</translation>
    </message>
    <message>
        <source>Device&apos;s name</source>
        <translation>Gerätename</translation>
    </message>
    <message>
        <source>Device path</source>
        <translation>Gerätepfad</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Removable</source>
        <translation>Entfernbar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Card&apos;s device</source>
        <translation>Gerät der Karte</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>Render node</source>
        <translation>Renderknoten</translation>
    </message>
    <message>
        <source>Render node&apos;s device</source>
        <translation>Gerät des Renderknotens</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
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
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>abgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>NUMA node %1</source>
        <translation>NUMA-Knoten %1</translation>
    </message>
    <message>
        <source>Core %1</source>
        <translation>Kern %1</translation>
    </message>
    <message>
        <source>Cache L%1 %2</source>
        <translation>Cache L%1 %2</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message numerus="yes">
        <source>socket %1 · %n core(s)</source>
        <translation>
            <numerusform>Sockel %1 · %n Kern</numerusform>
            <numerusform>Sockel %1 · %n Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>Virtual functions</source>
        <translation>Virtuelle Funktionen</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 verfügbar</translation>
    </message>
    <message>
        <source>link up</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>Gehäuse</translation>
    </message>
    <message>
        <source>Mainboard</source>
        <translation>Hauptplatine</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Laufwerke</translation>
    </message>
</context>
<context>
    <name>HardwareFields</name>
    <message>
        <source>the same</source>
        <translation>derselbe</translation>
    </message>
    <message>
        <source>given by the kernel</source>
        <translation>vom Kernel vergeben</translation>
    </message>
    <message>
        <source>random, and kept</source>
        <translation>zufällig, bleibt dann</translation>
    </message>
    <message>
        <source>the interface&apos;s</source>
        <translation>wie die Schnittstelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Found on the machine</source>
        <translation>Auf dem Rechner gefunden</translation>
    </message>
    <message>
        <source>Needed for the start</source>
        <translation>Zum Start nötig</translation>
    </message>
</context>
<context>
    <name>HardwareRow</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
</context>
<context>
    <name>HardwareTab</name>
    <message>
        <source>Search hardware</source>
        <translation>Hardware suchen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
    <message>
        <source>This server doesn&apos;t tell of its hardware</source>
        <translation>Dieser Server sagt nichts über seine Hardware</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n running operation(s)</source>
        <translation>
            <numerusform>%n laufender Vorgang</numerusform>
            <numerusform>%n laufende Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenFields</name>
    <message>
        <source>A device of type “none” takes the place of one that a profile gives: the instance then has none of that name. From profiles: %1.</source>
        <translation>Ein Gerät vom Typ „none“ tritt an die Stelle eines Geräts aus einem Profil: Die Instanz hat dann keines dieses Namens. Aus Profilen: %1.</translation>
    </message>
    <message>
        <source>A device of type “none” takes the place of one that a profile gives. No profile gives one at present.</source>
        <translation>Ein Gerät vom Typ „none“ tritt an die Stelle eines Geräts aus einem Profil. Derzeit gibt kein Profil eines.</translation>
    </message>
</context>
<context>
    <name>HostText</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>System version</source>
        <translation>Systemversion</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Kernel</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>Architekturen</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Treiber</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Driver version</source>
        <translation>Treiberversion</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Storage version</source>
        <translation>Speicherversion</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Firewall</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Kernel features</source>
        <translation>Fähigkeiten des Kernels</translation>
    </message>
    <message>
        <source>LXC features</source>
        <translation>Fähigkeiten von LXC</translation>
    </message>
</context>
<context>
    <name>ImageAliasesDialog</name>
    <message>
        <source>Aliases</source>
        <translation>Aliase</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>It has none: it is found by its fingerprint only.</source>
        <translation>Es hat keine: Nur der Fingerabdruck führt zu ihm.</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>Neuer Alias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ImageChooser</name>
    <message>
        <source>Images</source>
        <translation>Abbilder</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Abbilder suchen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>The server has no images yet.</source>
        <translation>Der Server hat noch keine Abbilder.</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>Katalog öffnen</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren …</translation>
    </message>
</context>
<context>
    <name>ImageDrop</name>
    <message>
        <source>Drop to import</source>
        <translation>Zum Importieren loslassen</translation>
    </message>
</context>
<context>
    <name>ImageRow</name>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>zwischengespeichert</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Images</source>
        <translation>Abbilder</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Create instance</source>
        <translation>Instanz erstellen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Abbilder suchen</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Noch keine Abbilder</translation>
    </message>
    <message>
        <source>An image is what instances are made from. Drop an image file here (.tar.xz, .tar.gz, .squashfs …) or import one.</source>
        <translation>Aus einem Abbild entstehen Instanzen. Ziehen Sie eine Abbilddatei (.tar.xz, .tar.gz, .squashfs …) hierher, oder importieren Sie eine.</translation>
    </message>
    <message>
        <source>Import an image…</source>
        <translation>Abbild importieren …</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Abbild %1</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Public: anyone who reaches the server may copy it</source>
        <translation>Öffentlich: Wer den Server erreicht, darf es kopieren</translation>
    </message>
    <message>
        <source>Keep it up to date</source>
        <translation>Aktuell halten</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Aliases…</source>
        <translation>Aliase …</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Eigenschaften …</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>The server doesn&apos;t answer: nothing can be changed there now.</source>
        <translation>Der Server antwortet nicht: Dort kann gerade nichts geändert werden.</translation>
    </message>
    <message>
        <source>Looking for a newer image…</source>
        <translation>Suche nach einem neueren Abbild …</translation>
    </message>
    <message>
        <source>%1 is as new as there is</source>
        <translation>%1 ist so neu, wie es geht</translation>
    </message>
    <message>
        <source>Import from an address…</source>
        <translation>Von einer Adresse importieren …</translation>
    </message>
    <message>
        <source>Look for a newer one</source>
        <translation>Nach einem neueren suchen</translation>
    </message>
    <message>
        <source>Copy to another server…</source>
        <translation>Auf einen anderen Server kopieren …</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Merkmale</translation>
    </message>
</context>
<context>
    <name>ImportBackupDialog</name>
    <message>
        <source>Import a backup</source>
        <translation>Sicherung importieren</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>Backups (*.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.squashfs)</source>
        <translation>Sicherungen (*.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.squashfs)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>It is sent as a stream, however big it is.</source>
        <translation>Sie wird als Strom gesendet, egal wie groß.</translation>
    </message>
    <message>
        <source>This server takes no backups.</source>
        <translation>Dieser Server nimmt keine Sicherungen an.</translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation>Datei hierher ziehen oder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Empty: as in the file.</source>
        <translation>Leer: wie in der Datei.</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens; starts with a letter, at most 63.</source>
        <translation>Buchstaben, Ziffern und Bindestriche; beginnt mit einem Buchstaben, höchstens 63.</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>Speicherpool</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>ImportImageDialog</name>
    <message>
        <source>Import an image</source>
        <translation>Abbild importieren</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>A name to find the image by; it may stay empty.</source>
        <translation>Ein Name für das Abbild; er darf leer bleiben.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Root file system</source>
        <translation>Wurzeldateisystem</translation>
    </message>
    <message>
        <source>Root file systems (*.squashfs *.root *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.img *.qcow2)</source>
        <translation>Wurzeldateisysteme (*.squashfs *.root *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.img *.qcow2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Only for an image in two files: that one above has the metadata, this one the rest.</source>
        <translation>Nur für ein Abbild in zwei Dateien: die obige hat die Metadaten, diese den Rest.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>One file only</source>
        <translation>Nur eine Datei</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
</context>
<context>
    <name>ImportRemotesDialog</name>
    <message>
        <source>known already</source>
        <translation>schon bekannt</translation>
    </message>
    <message>
        <source>no certificate kept: add it by its address</source>
        <translation>kein Zertifikat aufbewahrt: über die Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Server importieren</translation>
    </message>
    <message>
        <source>From the lists of lxc and incus, which stay as they are</source>
        <translation>Aus den Listen von lxc und incus, die bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>No server was found: neither lxc nor incus has a remote of its own kept for you.</source>
        <translation>Kein Server gefunden: Weder lxc noch incus kennt hier einen Remote.</translation>
    </message>
    <message>
        <source>This computer has a key of its own: a server may ask for its password or token once more.</source>
        <translation>Dieser Rechner hat einen eigenen Schlüssel: Ein Server kann noch einmal nach Passwort oder Token fragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) added</source>
        <translation>
            <numerusform>%n Server hinzugefügt</numerusform>
            <numerusform>%n Server hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ImportUrlDialog</name>
    <message>
        <source>Import an image from an address</source>
        <translation>Ein Abbild von einer Adresse importieren</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>zu %1</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert …</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>The image was imported</source>
        <translation>Das Abbild wurde importiert</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>An address begins with https:// or http:// and a host.</source>
        <translation>Eine Adresse beginnt mit https:// oder http:// und einem Host.</translation>
    </message>
    <message>
        <source>The server asks there for an image&apos;s place and fingerprint, and fetches it.</source>
        <translation>Der Server fragt dort nach Ort und Fingerabdruck eines Abbilds und holt es.</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>A name to find the image by; it may stay empty.</source>
        <translation>Ein Name für das Abbild; er darf leer bleiben.</translation>
    </message>
    <message>
        <source>Public: anyone who reaches the server may copy it</source>
        <translation>Öffentlich: Wer den Server erreicht, darf es kopieren</translation>
    </message>
    <message>
        <source>The server fetches it. You may close this: it goes on, Activity shows how far it is.</source>
        <translation>Der Server holt es. Sie können dies schließen: Es geht weiter, Aktivität zeigt, wie weit es ist.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Choose an instance to see how it is.</source>
        <translation>Wählen Sie eine Instanz, um zu sehen, wie es ihr geht.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
</context>
<context>
    <name>InstanceMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Copy the IPv4 address</source>
        <translation>IPv4-Adresse kopieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Schnappschuss erstellen</translation>
    </message>
    <message>
        <source>Copy or move…</source>
        <translation>Kopieren oder verschieben …</translation>
    </message>
    <message>
        <source>Publish as an image…</source>
        <translation>Als Abbild veröffentlichen …</translation>
    </message>
</context>
<context>
    <name>InstancePage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Protokolle</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>This instance is gone</source>
        <translation>Diese Instanz gibt es nicht mehr</translation>
    </message>
    <message>
        <source>It was deleted or renamed, here or elsewhere.</source>
        <translation>Sie wurde gelöscht oder umbenannt, hier oder anderswo.</translation>
    </message>
    <message>
        <source>Back to the instances</source>
        <translation>Zurück zu den Instanzen</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Schnappschuss erstellen</translation>
    </message>
    <message>
        <source>Copy or move…</source>
        <translation>Kopieren oder verschieben …</translation>
    </message>
    <message>
        <source>Publish as an image…</source>
        <translation>Als Abbild veröffentlichen …</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Bildschirm</translation>
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
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
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
        <translation>RAM</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
</context>
<context>
    <name>InstancesPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Group rows</source>
        <translation>Zeilen gruppieren</translation>
    </message>
    <message>
        <source>state:running type:vm mem&gt;1G</source>
        <translation>state:running type:vm mem&gt;1G</translation>
    </message>
    <message>
        <source>Search instances</source>
        <translation>Instanzen suchen</translation>
    </message>
    <message>
        <source>No instances yet</source>
        <translation>Noch keine Instanzen</translation>
    </message>
    <message>
        <source>An instance is a system container: a whole Linux system beside yours, with its own users, network and services.</source>
        <translation>Eine Instanz ist ein Systemcontainer: ein ganzes Linux-System neben Ihrem, mit eigenen Benutzern, Netz und Diensten.</translation>
    </message>
    <message>
        <source>Create an instance</source>
        <translation>Eine Instanz erstellen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No instance matches “%1”.</source>
        <translation>Keine Instanz passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Import a backup…</source>
        <translation>Sicherung importieren …</translation>
    </message>
    <message>
        <source>Inspector (F4)</source>
        <translation>Inspektor (F4)</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Where it is mounted in the instance; &quot;/&quot; is the root disk</source>
        <translation>Wo es in der Instanz eingehängt wird; &quot;/&quot; ist die Wurzelplatte</translation>
    </message>
    <message>
        <source>Path on the machine, or volume of the pool</source>
        <translation>Pfad auf dem Rechner oder Datenträger des Pools</translation>
    </message>
    <message>
        <source>Storage pool of the volume</source>
        <translation>Pool des Datenträgers</translation>
    </message>
    <message>
        <source>Size of the root disk</source>
        <translation>Größe der Wurzelplatte</translation>
    </message>
    <message>
        <source>Whether it is mounted read-only</source>
        <translation>Ob es nur lesbar eingehängt wird</translation>
    </message>
    <message>
        <source>Whether the instance fails to start when the source is missing</source>
        <translation>Ob die Instanz nicht startet, wenn die Quelle fehlt</translation>
    </message>
    <message>
        <source>The opposite of required, of old clients</source>
        <translation>Das Gegenteil von required, von alten Clients</translation>
    </message>
    <message>
        <source>Whether mounts below the source come along</source>
        <translation>Ob Eingehängtes unterhalb der Quelle mitkommt</translation>
    </message>
    <message>
        <source>Propagation of mounts</source>
        <translation>Weitergabe des Eingehängten</translation>
    </message>
    <message>
        <source>Whether ids are shifted to the instance&apos;s</source>
        <translation>Ob Ids auf die der Instanz verschoben werden</translation>
    </message>
    <message>
        <source>Options of the file system</source>
        <translation>Optionen des Dateisystems</translation>
    </message>
    <message>
        <source>Limit of reading</source>
        <translation>Grenze beim Lesen</translation>
    </message>
    <message>
        <source>Limit of writing</source>
        <translation>Grenze beim Schreiben</translation>
    </message>
    <message>
        <source>Limit of both</source>
        <translation>Grenze für beides</translation>
    </message>
    <message>
        <source>Ceph user, for ceph: and cephfs: sources</source>
        <translation>Ceph-Benutzer, für Quellen mit ceph: und cephfs:</translation>
    </message>
    <message>
        <source>Ceph cluster, for ceph: and cephfs: sources</source>
        <translation>Ceph-Cluster, für Quellen mit ceph: und cephfs:</translation>
    </message>
    <message>
        <source>Boot order of a virtual machine, highest first</source>
        <translation>Startreihenfolge einer virtuellen Maschine, höchste zuerst</translation>
    </message>
    <message>
        <source>Vendor id</source>
        <translation>Hersteller-Id</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Produkt-Id</translation>
    </message>
    <message>
        <source>DRM card number</source>
        <translation>DRM-Kartennummer</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation>PCI-Adresse</translation>
    </message>
    <message>
        <source>Owner in the instance</source>
        <translation>Besitzer in der Instanz</translation>
    </message>
    <message>
        <source>Group in the instance</source>
        <translation>Gruppe in der Instanz</translation>
    </message>
    <message>
        <source>Mode in the instance</source>
        <translation>Rechte in der Instanz</translation>
    </message>
    <message>
        <source>Name in the instance; empty: given by the kernel</source>
        <translation>Name in der Instanz; leer: vom Kernel vergeben</translation>
    </message>
    <message>
        <source>Address of 20 bytes, or its last 8; empty: random</source>
        <translation>Adresse aus 20 Bytes oder deren letzte 8; leer: zufällig</translation>
    </message>
    <message>
        <source>MTU; empty: the parent&apos;s</source>
        <translation>MTU; leer: die der übergeordneten Schnittstelle</translation>
    </message>
    <message>
        <source>Interface of the machine</source>
        <translation>Schnittstelle des Rechners</translation>
    </message>
    <message>
        <source>Interface of the machine it hangs on</source>
        <translation>Schnittstelle des Rechners, an der es hängt</translation>
    </message>
    <message>
        <source>Managed network, instead of nictype and parent</source>
        <translation>Verwaltetes Netzwerk, statt nictype und parent</translation>
    </message>
    <message>
        <source>MAC address; empty: random, kept in volatile.&lt;name&gt;.hwaddr</source>
        <translation>MAC-Adresse; leer: zufällig, steht in volatile.&lt;name&gt;.hwaddr</translation>
    </message>
    <message>
        <source>Name on the machine, with sriov of the function to take; empty: random</source>
        <translation>Name auf dem Rechner, bei sriov der der genommenen Funktion; leer: zufällig</translation>
    </message>
    <message>
        <source>VLAN id</source>
        <translation>VLAN-Id</translation>
    </message>
    <message>
        <source>Limit of incoming traffic</source>
        <translation>Grenze des eingehenden Verkehrs</translation>
    </message>
    <message>
        <source>Limit of outgoing traffic</source>
        <translation>Grenze des ausgehenden Verkehrs</translation>
    </message>
    <message>
        <source>Limit of both directions</source>
        <translation>Grenze für beide Richtungen</translation>
    </message>
    <message>
        <source>Static IPv4 addresses</source>
        <translation>Feste IPv4-Adressen</translation>
    </message>
    <message>
        <source>Static IPv6 addresses</source>
        <translation>Feste IPv6-Adressen</translation>
    </message>
    <message>
        <source>Whether an IPv4 default gateway is set</source>
        <translation>Ob ein IPv4-Standard-Gateway gesetzt wird</translation>
    </message>
    <message>
        <source>Whether an IPv6 default gateway is set</source>
        <translation>Ob ein IPv6-Standard-Gateway gesetzt wird</translation>
    </message>
    <message>
        <source>IPv4 address of the machine&apos;s end</source>
        <translation>IPv4-Adresse des Endes am Rechner</translation>
    </message>
    <message>
        <source>IPv6 address of the machine&apos;s end</source>
        <translation>IPv6-Adresse des Endes am Rechner</translation>
    </message>
    <message>
        <source>IPv4 routes added on the machine</source>
        <translation>IPv4-Routen, die auf dem Rechner hinzukommen</translation>
    </message>
    <message>
        <source>IPv6 routes added on the machine</source>
        <translation>IPv6-Routen, die auf dem Rechner hinzukommen</translation>
    </message>
    <message>
        <source>Whether other source MAC addresses are dropped</source>
        <translation>Ob andere Absender-MAC-Adressen verworfen werden</translation>
    </message>
    <message>
        <source>Whether other source IPv4 addresses are dropped</source>
        <translation>Ob andere Absender-IPv4-Adressen verworfen werden</translation>
    </message>
    <message>
        <source>Whether other source IPv6 addresses are dropped</source>
        <translation>Ob andere Absender-IPv6-Adressen verworfen werden</translation>
    </message>
    <message>
        <source>MAAS subnet for IPv4</source>
        <translation>MAAS-Subnetz für IPv4</translation>
    </message>
    <message>
        <source>MAAS subnet for IPv6</source>
        <translation>MAAS-Subnetz für IPv6</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>Wo er lauscht</translation>
    </message>
    <message>
        <source>Where it connects to</source>
        <translation>Wohin er verbindet</translation>
    </message>
    <message>
        <source>Side that listens</source>
        <translation>Seite, die lauscht</translation>
    </message>
    <message>
        <source>Owner of the unix socket</source>
        <translation>Besitzer des Unix-Sockets</translation>
    </message>
    <message>
        <source>Group of the unix socket</source>
        <translation>Gruppe des Unix-Sockets</translation>
    </message>
    <message>
        <source>Mode of the unix socket</source>
        <translation>Rechte des Unix-Sockets</translation>
    </message>
    <message>
        <source>Whether packets are forwarded by the kernel</source>
        <translation>Ob Pakete vom Kernel weitergeleitet werden</translation>
    </message>
    <message>
        <source>Whether the client&apos;s address is sent by the PROXY protocol</source>
        <translation>Ob die Adresse des Clients per PROXY-Protokoll gesendet wird</translation>
    </message>
    <message>
        <source>User the proxy runs as</source>
        <translation>Benutzer, unter dem der Proxy läuft</translation>
    </message>
    <message>
        <source>Group the proxy runs as</source>
        <translation>Gruppe, unter der der Proxy läuft</translation>
    </message>
    <message>
        <source>Path on the machine</source>
        <translation>Pfad auf dem Rechner</translation>
    </message>
    <message>
        <source>Path in the instance</source>
        <translation>Pfad in der Instanz</translation>
    </message>
    <message>
        <source>Major number; empty: the source&apos;s</source>
        <translation>Major-Nummer; leer: die der Quelle</translation>
    </message>
    <message>
        <source>Minor number; empty: the source&apos;s</source>
        <translation>Minor-Nummer; leer: die der Quelle</translation>
    </message>
    <message>
        <source>Whether the instance fails to start without it</source>
        <translation>Ob die Instanz ohne dies nicht startet</translation>
    </message>
    <message>
        <source>Whether the instance starts with the server; empty: when it ran before</source>
        <translation>Ob die Instanz mit dem Server startet; leer: wenn sie zuvor lief</translation>
    </message>
    <message>
        <source>Seconds to wait after starting the instance before the next</source>
        <translation>Sekunden Wartezeit nach dem Start der Instanz bis zur nächsten</translation>
    </message>
    <message>
        <source>Order of starting, highest first</source>
        <translation>Reihenfolge des Startens, höchste zuerst</translation>
    </message>
    <message>
        <source>Seconds the instance has to shut down before it is stopped by force</source>
        <translation>Sekunden, die die Instanz zum Herunterfahren hat, bevor sie zwangsweise gestoppt wird</translation>
    </message>
    <message>
        <source>Order of stopping, highest first</source>
        <translation>Reihenfolge des Stoppens, höchste zuerst</translation>
    </message>
    <message>
        <source>Environment variable of what is run in the instance</source>
        <translation>Umgebungsvariable dessen, was in der Instanz ausgeführt wird</translation>
    </message>
    <message>
        <source>Number or set of CPUs the instance may use; empty: all</source>
        <translation>Anzahl oder Menge der CPUs, die die Instanz nutzen darf; leer: alle</translation>
    </message>
    <message>
        <source>Share of CPU time: soft as a percentage, hard as time per period</source>
        <translation>Anteil an CPU-Zeit: weich in Prozent, hart als Zeit je Periode</translation>
    </message>
    <message>
        <source>Weight among instances that share the same CPUs</source>
        <translation>Gewicht unter Instanzen, die sich dieselben CPUs teilen</translation>
    </message>
    <message>
        <source>Weight of disk requests when the disk is busy</source>
        <translation>Gewicht der Plattenzugriffe, wenn die Platte ausgelastet ist</translation>
    </message>
    <message>
        <source>Memory in huge pages of 64 KB</source>
        <translation>Speicher in Huge Pages zu 64 KB</translation>
    </message>
    <message>
        <source>Memory in huge pages of 1 MB</source>
        <translation>Speicher in Huge Pages zu 1 MB</translation>
    </message>
    <message>
        <source>Memory in huge pages of 2 MB</source>
        <translation>Speicher in Huge Pages zu 2 MB</translation>
    </message>
    <message>
        <source>Memory in huge pages of 1 GB</source>
        <translation>Speicher in Huge Pages zu 1 GB</translation>
    </message>
    <message>
        <source>Resource limit of that name (see setrlimit)</source>
        <translation>Ressourcengrenze dieses Namens (siehe setrlimit)</translation>
    </message>
    <message>
        <source>Memory, as a size or a percentage of the machine&apos;s; empty: all</source>
        <translation>Speicher, als Größe oder Prozentsatz des Rechners; leer: aller</translation>
    </message>
    <message>
        <source>Whether the memory limit always holds, or only when the machine is short of memory</source>
        <translation>Ob die Speichergrenze immer gilt oder nur bei Speichermangel des Rechners</translation>
    </message>
    <message>
        <source>Whether the machine&apos;s memory is backed by huge pages</source>
        <translation>Ob der Speicher der Maschine aus Huge Pages besteht</translation>
    </message>
    <message>
        <source>Whether less used pages may be swapped out</source>
        <translation>Ob wenig benutzte Seiten ausgelagert werden dürfen</translation>
    </message>
    <message>
        <source>Resistance to being swapped out</source>
        <translation>Widerstand gegen das Auslagern</translation>
    </message>
    <message>
        <source>Weight of network packets when the network is busy</source>
        <translation>Gewicht der Netzwerkpakete, wenn das Netz ausgelastet ist</translation>
    </message>
    <message>
        <source>Number of processes; empty: unlimited</source>
        <translation>Anzahl der Prozesse; leer: unbegrenzt</translation>
    </message>
    <message>
        <source>Kernel modules loaded before the instance starts</source>
        <translation>Kernelmodule, die vor dem Start der Instanz geladen werden</translation>
    </message>
    <message>
        <source>Whether memory is copied while the instance still runs</source>
        <translation>Ob Speicher kopiert wird, während die Instanz noch läuft</translation>
    </message>
    <message>
        <source>Percentage of memory to be in sync before the instance is stopped</source>
        <translation>Prozentsatz des Speichers, der abgeglichen sein muss, bevor die Instanz gestoppt wird</translation>
    </message>
    <message>
        <source>Number of copies before the instance is stopped</source>
        <translation>Anzahl der Kopien, bevor die Instanz gestoppt wird</translation>
    </message>
    <message>
        <source>Driver capabilities the instance needs (NVIDIA_DRIVER_CAPABILITIES)</source>
        <translation>Treiberfähigkeiten, die die Instanz braucht (NVIDIA_DRIVER_CAPABILITIES)</translation>
    </message>
    <message>
        <source>Whether the NVIDIA and CUDA libraries of the machine are passed in</source>
        <translation>Ob die NVIDIA- und CUDA-Bibliotheken des Rechners durchgereicht werden</translation>
    </message>
    <message>
        <source>CUDA version needed (NVIDIA_REQUIRE_CUDA)</source>
        <translation>Benötigte CUDA-Version (NVIDIA_REQUIRE_CUDA)</translation>
    </message>
    <message>
        <source>Driver version needed (NVIDIA_REQUIRE_DRIVER)</source>
        <translation>Benötigte Treiberversion (NVIDIA_REQUIRE_DRIVER)</translation>
    </message>
    <message>
        <source>AppArmor rules added to the generated profile</source>
        <translation>AppArmor-Regeln zusätzlich zum erzeugten Profil</translation>
    </message>
    <message>
        <source>Ids mapped one to one between machine and instance</source>
        <translation>Ids, die zwischen Rechner und Instanz eins zu eins abgebildet werden</translation>
    </message>
    <message>
        <source>LXC configuration added to the generated one</source>
        <translation>LXC-Konfiguration zusätzlich zur erzeugten</translation>
    </message>
    <message>
        <source>QEMU arguments added to the generated command line</source>
        <translation>QEMU-Argumente zusätzlich zur erzeugten Befehlszeile</translation>
    </message>
    <message>
        <source>Seccomp policy that replaces the generated one</source>
        <translation>Seccomp-Richtlinie, die die erzeugte ersetzt</translation>
    </message>
    <message>
        <source>Whether /dev/lxd is there in the instance</source>
        <translation>Ob es /dev/lxd in der Instanz gibt</translation>
    </message>
    <message>
        <source>Whether images may be had through /dev/lxd</source>
        <translation>Ob Abbilder über /dev/lxd zu haben sind</translation>
    </message>
    <message>
        <source>First host id of the instance&apos;s own id range</source>
        <translation>Erste Id des Rechners im eigenen Id-Bereich der Instanz</translation>
    </message>
    <message>
        <source>Whether the instance has an id range that no other has</source>
        <translation>Ob die Instanz einen Id-Bereich hat, den keine andere hat</translation>
    </message>
    <message>
        <source>Size of the instance&apos;s own id range</source>
        <translation>Größe des eigenen Id-Bereichs der Instanz</translation>
    </message>
    <message>
        <source>Whether containers may be run inside</source>
        <translation>Ob darin Container laufen dürfen</translation>
    </message>
    <message>
        <source>Whether root inside is root of the machine</source>
        <translation>Ob root darin root des Rechners ist</translation>
    </message>
    <message>
        <source>Whether the instance is protected from being deleted</source>
        <translation>Ob die Instanz vor dem Löschen geschützt ist</translation>
    </message>
    <message>
        <source>Whether its files are protected from having their ids changed</source>
        <translation>Ob ihre Dateien davor geschützt sind, dass ihre Ids geändert werden</translation>
    </message>
    <message>
        <source>Whether UEFI secure boot is on, with Microsoft&apos;s keys</source>
        <translation>Ob UEFI Secure Boot mit Microsofts Schlüsseln an ist</translation>
    </message>
    <message>
        <source>System calls to block, one a line</source>
        <translation>Systemaufrufe, die gesperrt werden, einer je Zeile</translation>
    </message>
    <message>
        <source>Whether system calls of other architectures are blocked (x86_64)</source>
        <translation>Ob Systemaufrufe anderer Architekturen gesperrt sind (x86_64)</translation>
    </message>
    <message>
        <source>Whether the usual dangerous system calls are blocked</source>
        <translation>Ob die üblichen gefährlichen Systemaufrufe gesperrt sind</translation>
    </message>
    <message>
        <source>Whether mknod is handled by the server, for harmless devices</source>
        <translation>Ob mknod vom Server ausgeführt wird, für harmlose Geräte</translation>
    </message>
    <message>
        <source>Whether mount is handled by the server</source>
        <translation>Ob mount vom Server ausgeführt wird</translation>
    </message>
    <message>
        <source>File systems that may be mounted, separated by commas</source>
        <translation>Dateisysteme, die eingehängt werden dürfen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>File systems that are mounted by a FUSE program, as ext4=fuse2fs</source>
        <translation>Dateisysteme, die ein FUSE-Programm einhängt, etwa ext4=fuse2fs</translation>
    </message>
    <message>
        <source>Whether what is mounted gets its ids shifted</source>
        <translation>Ob die Ids des Eingehängten verschoben werden</translation>
    </message>
    <message>
        <source>Whether setxattr is handled by the server, for some attributes</source>
        <translation>Ob setxattr vom Server ausgeführt wird, für manche Attribute</translation>
    </message>
    <message>
        <source>System calls to allow, one a line; all others are blocked</source>
        <translation>Systemaufrufe, die erlaubt werden, einer je Zeile; alle anderen sind gesperrt</translation>
    </message>
    <message>
        <source>When snapshots are made</source>
        <translation>Wann Schnappschüsse gemacht werden</translation>
    </message>
    <message>
        <source>Whether snapshots are made of a stopped instance too</source>
        <translation>Ob auch von einer gestoppten Instanz Schnappschüsse gemacht werden</translation>
    </message>
    <message>
        <source>Name of snapshots, as a Pongo2 template; %d is a number</source>
        <translation>Name der Schnappschüsse, als Pongo2-Vorlage; %d ist eine Zahl</translation>
    </message>
    <message>
        <source>How long snapshots are kept</source>
        <translation>Wie lange Schnappschüsse aufgehoben werden</translation>
    </message>
    <message>
        <source>For the user, searchable; the server does not look at it</source>
        <translation>Für den Benutzer, durchsuchbar; der Server beachtet es nicht</translation>
    </message>
    <message>
        <source>Template trigger of the next start</source>
        <translation>Auslöser der Vorlagen beim nächsten Start</translation>
    </message>
    <message>
        <source>Fingerprint of the image the instance was made from</source>
        <translation>Fingerabdruck des Abbilds, aus dem die Instanz gemacht wurde</translation>
    </message>
    <message>
        <source>First host id of the instance&apos;s range</source>
        <translation>Erste Id des Rechners im Bereich der Instanz</translation>
    </message>
    <message>
        <source>Id map in use, as JSON</source>
        <translation>Benutzte Id-Abbildung, als JSON</translation>
    </message>
    <message>
        <source>Id map of the next start, as JSON</source>
        <translation>Id-Abbildung des nächsten Starts, als JSON</translation>
    </message>
    <message>
        <source>Id map of the files on disk, as JSON</source>
        <translation>Id-Abbildung der Dateien auf der Platte, als JSON</translation>
    </message>
    <message>
        <source>State when the server last stopped</source>
        <translation>Zustand, als der Server zuletzt anhielt</translation>
    </message>
    <message>
        <source>What the instance is just being refreshed from</source>
        <translation>Wovon die Instanz gerade aufgefrischt wird</translation>
    </message>
    <message>
        <source>Name that the instance is just being given</source>
        <translation>Name, den die Instanz gerade bekommt</translation>
    </message>
    <message>
        <source>Snapshot that the instance is just being restored from</source>
        <translation>Schnappschuss, aus dem die Instanz gerade wiederhergestellt wird</translation>
    </message>
    <message>
        <source>UUID of the virtual machine</source>
        <translation>UUID der virtuellen Maschine</translation>
    </message>
    <message>
        <source>Size of that disk to be set at the next start</source>
        <translation>Größe dieser Platte, die beim nächsten Start gesetzt wird</translation>
    </message>
    <message>
        <source>Ceph RBD device of that disk</source>
        <translation>Ceph-RBD-Gerät dieser Platte</translation>
    </message>
    <message>
        <source>Name of that interface on the machine</source>
        <translation>Name dieser Schnittstelle auf dem Rechner</translation>
    </message>
    <message>
        <source>MAC address of that interface, when the device sets none</source>
        <translation>MAC-Adresse dieser Schnittstelle, wenn das Gerät keine setzt</translation>
    </message>
    <message>
        <source>Whether the parent of that interface was created for it</source>
        <translation>Ob die übergeordnete Schnittstelle eigens für diese angelegt wurde</translation>
    </message>
    <message>
        <source>MTU of a physical interface before it was passed in</source>
        <translation>MTU einer physischen Schnittstelle, bevor sie durchgereicht wurde</translation>
    </message>
    <message>
        <source>MAC address of a physical interface before it was passed in</source>
        <translation>MAC-Adresse einer physischen Schnittstelle, bevor sie durchgereicht wurde</translation>
    </message>
    <message>
        <source>Number of the virtual function in use</source>
        <translation>Nummer der benutzten virtuellen Funktion</translation>
    </message>
    <message>
        <source>MAC address of the virtual function before it was passed in</source>
        <translation>MAC-Adresse der virtuellen Funktion, bevor sie durchgereicht wurde</translation>
    </message>
    <message>
        <source>VLAN of the virtual function before it was passed in</source>
        <translation>VLAN der virtuellen Funktion, bevor sie durchgereicht wurde</translation>
    </message>
    <message>
        <source>Spoof checking of the virtual function before it was passed in</source>
        <translation>Fälschungsprüfung der virtuellen Funktion, bevor sie durchgereicht wurde</translation>
    </message>
    <message>
        <source>cloud-init meta-data, added to the generated</source>
        <translation>cloud-init meta-data, zusätzlich zu den erzeugten</translation>
    </message>
    <message>
        <source>cloud-init network-config; empty: DHCP on eth0</source>
        <translation>cloud-init network-config; leer: DHCP auf eth0</translation>
    </message>
    <message>
        <source>How eth0 is set up by older images</source>
        <translation>Wie ältere Abbilder eth0 einrichten</translation>
    </message>
    <message>
        <source>cloud-init user-data</source>
        <translation>cloud-init user-data</translation>
    </message>
    <message>
        <source>cloud-init vendor-data</source>
        <translation>cloud-init vendor-data</translation>
    </message>
    <message>
        <source>Address space of a process</source>
        <translation>Adressraum eines Prozesses</translation>
    </message>
    <message>
        <source>Size of core dumps</source>
        <translation>Größe von Speicherauszügen</translation>
    </message>
    <message>
        <source>CPU seconds of a process</source>
        <translation>CPU-Sekunden eines Prozesses</translation>
    </message>
    <message>
        <source>Data segment of a process</source>
        <translation>Datensegment eines Prozesses</translation>
    </message>
    <message>
        <source>Size of files created</source>
        <translation>Größe angelegter Dateien</translation>
    </message>
    <message>
        <source>File locks</source>
        <translation>Dateisperren</translation>
    </message>
    <message>
        <source>Memory a process may lock</source>
        <translation>Speicher, den ein Prozess festhalten darf</translation>
    </message>
    <message>
        <source>Ceiling of the nice value</source>
        <translation>Obergrenze des Nice-Werts</translation>
    </message>
    <message>
        <source>Open files of a process</source>
        <translation>Offene Dateien eines Prozesses</translation>
    </message>
    <message>
        <source>Processes of a user</source>
        <translation>Prozesse eines Benutzers</translation>
    </message>
    <message>
        <source>Real-time priority</source>
        <translation>Echtzeitpriorität</translation>
    </message>
    <message>
        <source>Pending signals of a user</source>
        <translation>Ausstehende Signale eines Benutzers</translation>
    </message>
    <message>
        <source>Size of the root disk to be set at the next start</source>
        <translation>Größe der Wurzelplatte, die beim nächsten Start gesetzt wird</translation>
    </message>
    <message>
        <source>Property of the image the instance was made from</source>
        <translation>Eigenschaft des Abbilds, aus dem die Instanz gemacht wurde</translation>
    </message>
    <message>
        <source>Identifies the instance for ever</source>
        <translation>Bezeichnet die Instanz auf Dauer</translation>
    </message>
    <message>
        <source>Name of that interface in the instance, when the device sets none</source>
        <translation>Name dieser Schnittstelle in der Instanz, wenn das Gerät keinen setzt</translation>
    </message>
    <message>
        <source>Whether the instance said it was ready</source>
        <translation>Ob die Instanz gemeldet hat, dass sie bereit ist</translation>
    </message>
    <message>
        <source>Changes when cloud-init is to run again</source>
        <translation>Ändert sich, wenn cloud-init erneut laufen soll</translation>
    </message>
    <message>
        <source>What the bridge is made with</source>
        <translation>Womit die Brücke gemacht wird</translation>
    </message>
    <message>
        <source>Network interfaces without a configuration of their own that the bridge takes in</source>
        <translation>Netzwerkschnittstellen ohne eigene Konfiguration, die die Brücke aufnimmt</translation>
    </message>
    <message>
        <source>Hardware address of the bridge; empty: one made from its name</source>
        <translation>Hardwareadresse der Brücke; leer: eine aus ihrem Namen</translation>
    </message>
    <message>
        <source>Whether the bridge is a usual one or part of an Ubuntu fan</source>
        <translation>Ob es eine gewöhnliche Brücke oder Teil eines Ubuntu-Fans ist</translation>
    </message>
    <message>
        <source>Largest packet in bytes; with tunnels the default leaves room for their headers</source>
        <translation>Größtes Paket in Bytes; mit Tunneln lässt der Standard Platz für deren Köpfe</translation>
    </message>
    <message>
        <source>Domain that instances are told and names are found in</source>
        <translation>Domäne, die Instanzen genannt wird und in der Namen gefunden werden</translation>
    </message>
    <message>
        <source>Whose names the DNS server knows: none, those of instances, or those that clients ask for</source>
        <translation>Wessen Namen der DNS-Server kennt: keine, die der Instanzen oder die, um die Clients bitten</translation>
    </message>
    <message>
        <source>Subnet of the fan&apos;s instances</source>
        <translation>Subnetz der Instanzen des Fans</translation>
    </message>
    <message>
        <source>How packets travel between the fan&apos;s machines</source>
        <translation>Wie Pakete zwischen den Rechnern des Fans reisen</translation>
    </message>
    <message>
        <source>Subnet of the fan&apos;s machines; auto: that of the default gateway</source>
        <translation>Subnetz der Rechner des Fans; auto: das des Standard-Gateways</translation>
    </message>
    <message>
        <source>Address of the bridge and its subnet, none, or auto for a subnet that is free</source>
        <translation>Adresse der Brücke mit ihrem Subnetz, none, oder auto für ein freies Subnetz</translation>
    </message>
    <message>
        <source>Whether addresses are given out by DHCP</source>
        <translation>Ob Adressen per DHCP vergeben werden</translation>
    </message>
    <message>
        <source>How long a lease lasts</source>
        <translation>Wie lange eine Lease gilt</translation>
    </message>
    <message>
        <source>Gateway that clients are told; empty: the bridge</source>
        <translation>Gateway, das Clients genannt wird; leer: die Brücke</translation>
    </message>
    <message>
        <source>Ranges of addresses that are given out; empty: the whole subnet</source>
        <translation>Adressbereiche, die vergeben werden; leer: das ganze Subnetz</translation>
    </message>
    <message>
        <source>Whether firewall rules for DHCP, DNS and forwarding are made</source>
        <translation>Ob Firewall-Regeln für DHCP, DNS und Weiterleitung gemacht werden</translation>
    </message>
    <message>
        <source>Whether the machine stands for the subnet outside of it; true where an address was chosen for you</source>
        <translation>Ob der Rechner das Subnetz nach außen vertritt (NAT); true, wo die Adresse für Sie gewählt wurde</translation>
    </message>
    <message>
        <source>Whether the rule comes before or after others that there are</source>
        <translation>Ob die Regel vor oder nach anderen vorhandenen steht</translation>
    </message>
    <message>
        <source>Source address of what leaves the subnet</source>
        <translation>Absenderadresse dessen, was das Subnetz verlässt</translation>
    </message>
    <message>
        <source>Further subnets that are routed to the bridge</source>
        <translation>Weitere Subnetze, die zur Brücke geleitet werden</translation>
    </message>
    <message>
        <source>Whether packets are routed into and out of the bridge</source>
        <translation>Ob Pakete in die Brücke und aus ihr heraus geleitet werden</translation>
    </message>
    <message>
        <source>Whether more than the prefix is told by DHCP</source>
        <translation>Ob per DHCP mehr als das Präfix mitgeteilt wird</translation>
    </message>
    <message>
        <source>Subnet in MAAS that instances get their IPv4 addresses of</source>
        <translation>Subnetz in MAAS, aus dem Instanzen ihre IPv4-Adressen bekommen</translation>
    </message>
    <message>
        <source>Subnet in MAAS that instances get their IPv6 addresses of</source>
        <translation>Subnetz in MAAS, aus dem Instanzen ihre IPv6-Adressen bekommen</translation>
    </message>
    <message>
        <source>Lines added to the configuration of dnsmasq</source>
        <translation>Zeilen zusätzlich zur Konfiguration von dnsmasq</translation>
    </message>
    <message>
        <source>Multicast group, used without local and remote</source>
        <translation>Multicast-Gruppe, benutzt ohne local und remote</translation>
    </message>
    <message>
        <source>Number of the tunnel</source>
        <translation>Nummer des Tunnels</translation>
    </message>
    <message>
        <source>Interface of the machine that packets leave by</source>
        <translation>Schnittstelle des Rechners, über die Pakete hinausgehen</translation>
    </message>
    <message>
        <source>Address of this end</source>
        <translation>Adresse dieses Endes</translation>
    </message>
    <message>
        <source>UDP port; 0: the kernel&apos;s</source>
        <translation>UDP-Port; 0: der des Kernels</translation>
    </message>
    <message>
        <source>Kind of the tunnel</source>
        <translation>Art des Tunnels</translation>
    </message>
    <message>
        <source>Address of the other end</source>
        <translation>Adresse des anderen Endes</translation>
    </message>
    <message>
        <source>How many routers a multicast packet passes</source>
        <translation>Wie viele Router ein Multicast-Paket passiert</translation>
    </message>
    <message>
        <source>For the user; the server does not look at it</source>
        <translation>Für den Benutzer; der Server beachtet es nicht</translation>
    </message>
    <message>
        <source>Whether the project has its own images and aliases</source>
        <translation>Ob das Projekt eigene Abbilder und Aliasse hat</translation>
    </message>
    <message>
        <source>Whether the project has its own profiles</source>
        <translation>Ob das Projekt eigene Profile hat</translation>
    </message>
    <message>
        <source>Whether the project has its own custom volumes</source>
        <translation>Ob das Projekt eigene Datenträger hat</translation>
    </message>
    <message>
        <source>Containers in the project</source>
        <translation>Container im Projekt</translation>
    </message>
    <message>
        <source>Virtual machines in the project</source>
        <translation>Virtuelle Maschinen im Projekt</translation>
    </message>
    <message>
        <source>Sum of limits.cpu of its instances</source>
        <translation>Summe von limits.cpu seiner Instanzen</translation>
    </message>
    <message>
        <source>Sum of limits.memory of its instances</source>
        <translation>Summe von limits.memory seiner Instanzen</translation>
    </message>
    <message>
        <source>Sum of limits.processes of its instances</source>
        <translation>Summe von limits.processes seiner Instanzen</translation>
    </message>
    <message>
        <source>Whether the restricted.* keys are in force</source>
        <translation>Ob die Schlüssel restricted.* gelten</translation>
    </message>
    <message>
        <source>Whether security.nesting may be set</source>
        <translation>Ob security.nesting gesetzt werden darf</translation>
    </message>
    <message>
        <source>Which privilege containers may have</source>
        <translation>Welche Rechte Container haben dürfen</translation>
    </message>
    <message>
        <source>Whether raw.lxc, raw.idmap, volatile.* and the like may be set</source>
        <translation>Ob raw.lxc, raw.idmap, volatile.* und Ähnliches gesetzt werden dürfen</translation>
    </message>
    <message>
        <source>Whether raw.qemu, volatile.* and the like may be set</source>
        <translation>Ob raw.qemu, volatile.* und Ähnliches gesetzt werden dürfen</translation>
    </message>
    <message>
        <source>Which disks may be used; managed: only those with a pool</source>
        <translation>Welche Platten benutzt werden dürfen; managed: nur solche mit Pool</translation>
    </message>
    <message>
        <source>Whether GPUs may be used</source>
        <translation>Ob GPUs benutzt werden dürfen</translation>
    </message>
    <message>
        <source>Whether USB devices may be used</source>
        <translation>Ob USB-Geräte benutzt werden dürfen</translation>
    </message>
    <message>
        <source>Which network interfaces may be used; managed: only those with a network</source>
        <translation>Welche Netzwerkschnittstellen benutzt werden dürfen; managed: nur solche mit Netzwerk</translation>
    </message>
    <message>
        <source>Whether InfiniBand devices may be used</source>
        <translation>Ob InfiniBand-Geräte benutzt werden dürfen</translation>
    </message>
    <message>
        <source>Whether character devices may be used</source>
        <translation>Ob Zeichengeräte benutzt werden dürfen</translation>
    </message>
    <message>
        <source>Whether block devices may be used</source>
        <translation>Ob Blockgeräte benutzt werden dürfen</translation>
    </message>
    <message>
        <source>Whether hotplug devices may be used</source>
        <translation>Ob Hotplug-Geräte benutzt werden dürfen</translation>
    </message>
    <message>
        <source>How backups are compressed</source>
        <translation>Wie Sicherungen komprimiert werden</translation>
    </message>
    <message>
        <source>Public key of the Candid server, for those without HTTPS</source>
        <translation>Öffentlicher Schlüssel des Candid-Servers, für solche ohne HTTPS</translation>
    </message>
    <message>
        <source>URL of the Candid server that authenticates users</source>
        <translation>URL des Candid-Servers, der Benutzer anmeldet</translation>
    </message>
    <message>
        <source>Seconds that a Candid macaroon is valid</source>
        <translation>Sekunden, die ein Candid-Macaroon gilt</translation>
    </message>
    <message>
        <source>Candid domains that are allowed, separated by commas; empty: all</source>
        <translation>Erlaubte Candid-Domänen, durch Kommas getrennt; leer: alle</translation>
    </message>
    <message>
        <source>Address at which the members of a cluster reach this server</source>
        <translation>Adresse, unter der die Mitglieder eines Clusters diesen Server erreichen</translation>
    </message>
    <message>
        <source>Seconds without an answer after which a member counts as offline</source>
        <translation>Sekunden ohne Antwort, nach denen ein Mitglied als offline gilt</translation>
    </message>
    <message>
        <source>Members that keep a copy of each image; -1 for all</source>
        <translation>Mitglieder, die je eine Kopie jedes Abbilds halten; -1 für alle</translation>
    </message>
    <message>
        <source>Members that vote on the database</source>
        <translation>Mitglieder, die über die Datenbank abstimmen</translation>
    </message>
    <message>
        <source>Members that follow the database without voting</source>
        <translation>Mitglieder, die der Datenbank ohne Stimme folgen</translation>
    </message>
    <message>
        <source>Address of the debugging server; empty: none</source>
        <translation>Adresse des Debug-Servers; leer: keiner</translation>
    </message>
    <message>
        <source>Address of the API over HTTPS; without a port 8443; empty: none</source>
        <translation>Adresse der API über HTTPS; ohne Port 8443; leer: keine</translation>
    </message>
    <message>
        <source>Whether browsers may send credentials across origins (Access-Control-Allow-Credentials)</source>
        <translation>Ob Browser Anmeldedaten über Ursprünge hinweg senden dürfen (Access-Control-Allow-Credentials)</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Headers of answers</source>
        <translation>Access-Control-Allow-Headers der Antworten</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Methods of answers</source>
        <translation>Access-Control-Allow-Methods der Antworten</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Origin of answers</source>
        <translation>Access-Control-Allow-Origin der Antworten</translation>
    </message>
    <message>
        <source>Proxy for HTTPS; empty: HTTPS_PROXY of the environment</source>
        <translation>Proxy für HTTPS; leer: HTTPS_PROXY der Umgebung</translation>
    </message>
    <message>
        <source>Proxy for HTTP; empty: HTTP_PROXY of the environment</source>
        <translation>Proxy für HTTP; leer: HTTP_PROXY der Umgebung</translation>
    </message>
    <message>
        <source>Hosts reached without the proxy, separated by commas</source>
        <translation>Hosts, die ohne Proxy erreicht werden, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Whether clients with a certificate signed by the CA are trusted without being added</source>
        <translation>Ob Clients mit einem von der CA signierten Zertifikat ohne Hinzufügen vertraut wird</translation>
    </message>
    <message>
        <source>Password with which a client can add its certificate; stored hashed</source>
        <translation>Passwort, mit dem ein Client sein Zertifikat hinzufügen kann; nur als Hash gespeichert</translation>
    </message>
    <message>
        <source>Whether cached images are kept up to date</source>
        <translation>Ob zwischengespeicherte Abbilder aktuell gehalten werden</translation>
    </message>
    <message>
        <source>Hours between looks for newer images; 0: never</source>
        <translation>Stunden zwischen der Suche nach neueren Abbildern; 0: nie</translation>
    </message>
    <message>
        <source>How images made from instances are compressed</source>
        <translation>Wie Abbilder aus Instanzen komprimiert werden</translation>
    </message>
    <message>
        <source>Days without use after which a cached image is removed</source>
        <translation>Tage ohne Benutzung, nach denen ein zwischengespeichertes Abbild entfernt wird</translation>
    </message>
    <message>
        <source>API key for MAAS</source>
        <translation>API-Schlüssel für MAAS</translation>
    </message>
    <message>
        <source>URL of the MAAS server</source>
        <translation>URL des MAAS-Servers</translation>
    </message>
    <message>
        <source>Name of this machine in MAAS; empty: its host name</source>
        <translation>Name dieses Rechners in MAAS; leer: sein Hostname</translation>
    </message>
    <message>
        <source>URL of the RBAC agent</source>
        <translation>URL des RBAC-Agenten</translation>
    </message>
    <message>
        <source>User name of the RBAC agent</source>
        <translation>Benutzername des RBAC-Agenten</translation>
    </message>
    <message>
        <source>Public key of the RBAC agent</source>
        <translation>Öffentlicher Schlüssel des RBAC-Agenten</translation>
    </message>
    <message>
        <source>Private key of the RBAC agent</source>
        <translation>Privater Schlüssel des RBAC-Agenten</translation>
    </message>
    <message>
        <source>Seconds that a macaroon of the RBAC API is valid</source>
        <translation>Sekunden, die ein Macaroon der RBAC-API gilt</translation>
    </message>
    <message>
        <source>Public key of the RBAC server, for those without HTTPS</source>
        <translation>Öffentlicher Schlüssel des RBAC-Servers, für solche ohne HTTPS</translation>
    </message>
    <message>
        <source>URL of the RBAC server</source>
        <translation>URL des RBAC-Servers</translation>
    </message>
    <message>
        <source>Custom volume, POOL/VOLUME, that backups are stored on</source>
        <translation>Datenträger, POOL/VOLUME, auf dem Sicherungen liegen</translation>
    </message>
    <message>
        <source>Custom volume, POOL/VOLUME, that images are stored on</source>
        <translation>Datenträger, POOL/VOLUME, auf dem Abbilder liegen</translation>
    </message>
    <message>
        <source>Seconds that an RBAC macaroon is valid</source>
        <translation>Sekunden, die ein RBAC-Macaroon gilt</translation>
    </message>
    <message>
        <source>Kept for old clients; set it on the storage pool instead</source>
        <translation>Für alte Clients beibehalten; stattdessen am Pool setzen</translation>
    </message>
    <message>
        <source>Size of the pool; only for pools in a file</source>
        <translation>Größe des Pools; nur für Pools in einer Datei</translation>
    </message>
    <message>
        <source>Block device, path or file system of the pool</source>
        <translation>Blockgerät, Pfad oder Dateisystem des Pools</translation>
    </message>
    <message>
        <source>Limit of the transfer between machines, bytes per second; 0: none</source>
        <translation>Grenze der Übertragung zwischen Rechnern, Bytes je Sekunde; 0: keine</translation>
    </message>
    <message>
        <source>The source as it was given at creation</source>
        <translation>Die Quelle, wie sie beim Anlegen angegeben wurde</translation>
    </message>
    <message>
        <source>Whether the pool was empty when it was created</source>
        <translation>Ob der Pool beim Anlegen leer war</translation>
    </message>
    <message>
        <source>Size of new volumes; empty: unlimited</source>
        <translation>Größe neuer Datenträger; leer: unbegrenzt</translation>
    </message>
    <message>
        <source>Size of the volume</source>
        <translation>Größe des Datenträgers</translation>
    </message>
    <message>
        <source>Whether ids are shifted so that several isolated instances can share it</source>
        <translation>Ob Ids verschoben werden, damit mehrere isolierte Instanzen ihn teilen können</translation>
    </message>
    <message>
        <source>Whether ids are not mapped</source>
        <translation>Ob Ids nicht abgebildet werden</translation>
    </message>
    <message>
        <source>Id map the files will have, as JSON</source>
        <translation>Id-Abbildung, die die Dateien haben werden, als JSON</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Close Quayside?</source>
        <translation>Quayside schließen?</translation>
    </message>
    <message>
        <source>This would be lost:</source>
        <translation>Das ginge verloren:</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Start Quayside anew?</source>
        <translation>Quayside neu starten?</translation>
    </message>
    <message>
        <source>Start anew all the same</source>
        <translation>Trotzdem neu starten</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>Instance created</source>
        <translation>Instanz erstellt</translation>
    </message>
    <message>
        <source>Instance started</source>
        <translation>Instanz gestartet</translation>
    </message>
    <message>
        <source>Instance stopped</source>
        <translation>Instanz gestoppt</translation>
    </message>
    <message>
        <source>Instance shutdown</source>
        <translation>Instanz heruntergefahren</translation>
    </message>
    <message>
        <source>Instance restarted</source>
        <translation>Instanz neu gestartet</translation>
    </message>
    <message>
        <source>Instance paused</source>
        <translation>Instanz eingefroren</translation>
    </message>
    <message>
        <source>Instance resumed</source>
        <translation>Instanz fortgesetzt</translation>
    </message>
    <message>
        <source>Instance restored</source>
        <translation>Instanz wiederhergestellt</translation>
    </message>
    <message>
        <source>Instance renamed</source>
        <translation>Instanz umbenannt</translation>
    </message>
    <message>
        <source>Instance updated</source>
        <translation>Instanz geändert</translation>
    </message>
    <message>
        <source>Instance migrated</source>
        <translation>Instanz migriert</translation>
    </message>
    <message>
        <source>Instance deleted</source>
        <translation>Instanz gelöscht</translation>
    </message>
    <message>
        <source>Instance snapshot created</source>
        <translation>Schnappschuss erstellt</translation>
    </message>
    <message>
        <source>Instance snapshot renamed</source>
        <translation>Schnappschuss umbenannt</translation>
    </message>
    <message>
        <source>Instance snapshot updated</source>
        <translation>Schnappschuss geändert</translation>
    </message>
    <message>
        <source>Instance snapshot deleted</source>
        <translation>Schnappschuss gelöscht</translation>
    </message>
    <message>
        <source>Instance backup created</source>
        <translation>Sicherung erstellt</translation>
    </message>
    <message>
        <source>Instance backup renamed</source>
        <translation>Sicherung umbenannt</translation>
    </message>
    <message>
        <source>Instance backup retrieved</source>
        <translation>Sicherung abgerufen</translation>
    </message>
    <message>
        <source>Instance backup deleted</source>
        <translation>Sicherung gelöscht</translation>
    </message>
    <message>
        <source>Image created</source>
        <translation>Abbild erstellt</translation>
    </message>
    <message>
        <source>Image updated</source>
        <translation>Abbild geändert</translation>
    </message>
    <message>
        <source>Image refreshed</source>
        <translation>Abbild erneuert</translation>
    </message>
    <message>
        <source>Image retrieved</source>
        <translation>Abbild abgerufen</translation>
    </message>
    <message>
        <source>Image deleted</source>
        <translation>Abbild gelöscht</translation>
    </message>
    <message>
        <source>Image alias created</source>
        <translation>Alias erstellt</translation>
    </message>
    <message>
        <source>Image alias updated</source>
        <translation>Alias geändert</translation>
    </message>
    <message>
        <source>Image alias renamed</source>
        <translation>Alias umbenannt</translation>
    </message>
    <message>
        <source>Image alias deleted</source>
        <translation>Alias gelöscht</translation>
    </message>
    <message>
        <source>Network created</source>
        <translation>Netz erstellt</translation>
    </message>
    <message>
        <source>Network updated</source>
        <translation>Netz geändert</translation>
    </message>
    <message>
        <source>Network renamed</source>
        <translation>Netz umbenannt</translation>
    </message>
    <message>
        <source>Network deleted</source>
        <translation>Netz gelöscht</translation>
    </message>
    <message>
        <source>Profile created</source>
        <translation>Profil erstellt</translation>
    </message>
    <message>
        <source>Profile updated</source>
        <translation>Profil geändert</translation>
    </message>
    <message>
        <source>Profile renamed</source>
        <translation>Profil umbenannt</translation>
    </message>
    <message>
        <source>Profile deleted</source>
        <translation>Profil gelöscht</translation>
    </message>
    <message>
        <source>Project created</source>
        <translation>Projekt erstellt</translation>
    </message>
    <message>
        <source>Project updated</source>
        <translation>Projekt geändert</translation>
    </message>
    <message>
        <source>Project renamed</source>
        <translation>Projekt umbenannt</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>Projekt gelöscht</translation>
    </message>
    <message>
        <source>Certificate created</source>
        <translation>Zertifikat erstellt</translation>
    </message>
    <message>
        <source>Certificate updated</source>
        <translation>Zertifikat geändert</translation>
    </message>
    <message>
        <source>Certificate deleted</source>
        <translation>Zertifikat gelöscht</translation>
    </message>
    <message>
        <source>Storage pool created</source>
        <translation>Speicherpool erstellt</translation>
    </message>
    <message>
        <source>Storage pool updated</source>
        <translation>Speicherpool geändert</translation>
    </message>
    <message>
        <source>Storage pool deleted</source>
        <translation>Speicherpool gelöscht</translation>
    </message>
    <message>
        <source>Storage volume created</source>
        <translation>Volume erstellt</translation>
    </message>
    <message>
        <source>Storage volume updated</source>
        <translation>Volume geändert</translation>
    </message>
    <message>
        <source>Storage volume renamed</source>
        <translation>Volume umbenannt</translation>
    </message>
    <message>
        <source>Storage volume restored</source>
        <translation>Volume wiederhergestellt</translation>
    </message>
    <message>
        <source>Storage volume deleted</source>
        <translation>Volume gelöscht</translation>
    </message>
    <message>
        <source>Storage volume snapshot created</source>
        <translation>Volume-Schnappschuss erstellt</translation>
    </message>
    <message>
        <source>Storage volume snapshot updated</source>
        <translation>Volume-Schnappschuss geändert</translation>
    </message>
    <message>
        <source>Storage volume snapshot renamed</source>
        <translation>Volume-Schnappschuss umbenannt</translation>
    </message>
    <message>
        <source>Storage volume snapshot deleted</source>
        <translation>Volume-Schnappschuss gelöscht</translation>
    </message>
    <message>
        <source>Storage volume backup created</source>
        <translation>Volume-Sicherung erstellt</translation>
    </message>
    <message>
        <source>Storage volume backup renamed</source>
        <translation>Volume-Sicherung umbenannt</translation>
    </message>
    <message>
        <source>Storage volume backup retrieved</source>
        <translation>Volume-Sicherung abgerufen</translation>
    </message>
    <message>
        <source>Storage volume backup deleted</source>
        <translation>Volume-Sicherung gelöscht</translation>
    </message>
    <message>
        <source>Cluster member added</source>
        <translation>Cluster-Mitglied hinzugefügt</translation>
    </message>
    <message>
        <source>Cluster member renamed</source>
        <translation>Cluster-Mitglied umbenannt</translation>
    </message>
    <message>
        <source>Cluster member updated</source>
        <translation>Cluster-Mitglied geändert</translation>
    </message>
    <message>
        <source>Cluster member removed</source>
        <translation>Cluster-Mitglied entfernt</translation>
    </message>
    <message>
        <source>Instance exec</source>
        <translation>Befehl in einer Instanz ausgeführt</translation>
    </message>
    <message>
        <source>Instance console</source>
        <translation>Konsole einer Instanz geöffnet</translation>
    </message>
    <message>
        <source>Instance console retrieved</source>
        <translation>Konsolenprotokoll abgerufen</translation>
    </message>
    <message>
        <source>Instance console reset</source>
        <translation>Konsolenprotokoll geleert</translation>
    </message>
    <message>
        <source>Instance file retrieved</source>
        <translation>Datei aus einer Instanz geholt</translation>
    </message>
    <message>
        <source>Instance file pushed</source>
        <translation>Datei in eine Instanz geschrieben</translation>
    </message>
    <message>
        <source>Instance file deleted</source>
        <translation>Datei in einer Instanz gelöscht</translation>
    </message>
    <message>
        <source>Instance log retrieved</source>
        <translation>Protokoll einer Instanz abgerufen</translation>
    </message>
    <message>
        <source>Instance log deleted</source>
        <translation>Protokoll einer Instanz gelöscht</translation>
    </message>
    <message>
        <source>Image secret created</source>
        <translation>Abbild zum Abholen angeboten</translation>
    </message>
    <message>
        <source>Config updated</source>
        <translation>Servereinstellungen geändert</translation>
    </message>
    <message>
        <source>Cluster enabled</source>
        <translation>Cluster aktiviert</translation>
    </message>
    <message>
        <source>Operation cancelled</source>
        <translation>Vorgang abgebrochen</translation>
    </message>
</context>
<context>
    <name>LogsTab</name>
    <message>
        <source>Log files</source>
        <translation>Protokolldateien</translation>
    </message>
    <message>
        <source>No logs</source>
        <translation>Keine Protokolle</translation>
    </message>
    <message>
        <source>The instance has not been started yet.</source>
        <translation>Die Instanz wurde noch nicht gestartet.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>This log can&apos;t be read</source>
        <translation>Dieses Protokoll kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>This log is empty</source>
        <translation>Dieses Protokoll ist leer</translation>
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
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Whoever has the token can add one client to the server, once. Give it only to whom you trust.</source>
        <translation>Wer das Token hat, kann dem Server einmal einen Client hinzufügen. Geben Sie es nur weiter, wem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Name des Clients</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <translation>Es wird nur jetzt angezeigt.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>The token was copied</source>
        <translation>Das Token wurde kopiert</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Token erstellen</translation>
    </message>
</context>
<context>
    <name>MapNode</name>
    <message>
        <source>Outside</source>
        <translation>Außen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>through NAT</source>
        <translation>über NAT</translation>
    </message>
    <message>
        <source>Show all instances</source>
        <translation>Alle Instanzen zeigen</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>%1: %2 of %3 used, %4 allocated</source>
        <translation>%1: %2 von %3 belegt, %4 zugeteilt</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 allocated: more than there is</source>
        <translation>%1 zugeteilt: mehr als vorhanden</translation>
    </message>
    <message>
        <source>%1 allocated</source>
        <translation>%1 zugeteilt</translation>
    </message>
</context>
<context>
    <name>MemberText</name>
    <message>
        <source>Online</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Evacuated</source>
        <translation>Geräumt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>database leader</source>
        <translation>Datenbank (führend)</translation>
    </message>
    <message>
        <source>database standby</source>
        <translation>Datenbank (Reserve)</translation>
    </message>
    <message>
        <source>event hub</source>
        <translation>Ereignisverteiler</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>%1 was changed elsewhere too</source>
        <translation>%1 wurde auch anderswo geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed by both: choose what holds.</source>
        <translation>
            <numerusform>%n Stelle wurde von beiden geändert: Wählen Sie, was gilt.</numerusform>
            <numerusform>%n Stellen wurden von beiden geändert: Wählen Sie, was gilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both changes fit together.</source>
        <translation>Beide Änderungen passen zusammen.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Changes of both</source>
        <translation>Änderungen von beiden</translation>
    </message>
    <message>
        <source>Left takes yours, Right the server&apos;s.</source>
        <translation>Links nimmt Ihre, Rechts die des Servers.</translation>
    </message>
    <message>
        <source>All of mine</source>
        <translation>Alle meine</translation>
    </message>
    <message>
        <source>All of the server&apos;s</source>
        <translation>Alle des Servers</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Ergebnis speichern</translation>
    </message>
</context>
<context>
    <name>MergeRow</name>
    <message>
        <source>yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>the server&apos;s</source>
        <translation>die des Servers</translation>
    </message>
    <message>
        <source>both alike</source>
        <translation>beide gleich</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>nichts gewählt</translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>gewählt: %1</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>von beiden geändert</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
</context>
<context>
    <name>Nav</name>
    <message>
        <source>The server doesn&apos;t answer: nothing can be changed there now.</source>
        <translation>Der Server antwortet nicht: Dort kann gerade nichts geändert werden.</translation>
    </message>
    <message>
        <source>Close the dialog that is open, and try again.</source>
        <translation>Schließen Sie den offenen Dialog und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>NetworkConfigTab</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>wofür es da ist</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 wurde geändert</translation>
    </message>
</context>
<context>
    <name>NetworkLeaseRow</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
</context>
<context>
    <name>NetworkLeasesTab</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Hardwareadresse</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Search leases</source>
        <translation>Leases suchen</translation>
    </message>
    <message numerus="yes">
        <source>%n lease(s)</source>
        <translation>
            <numerusform>%n Lease</numerusform>
            <numerusform>%n Leases</numerusform>
        </translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>Leases</translation>
    </message>
    <message>
        <source>No leases</source>
        <translation>Keine Leases</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Addresses that instances get on this network are listed here.</source>
        <translation>Hier stehen die Adressen, die Instanzen in diesem Netz bekommen.</translation>
    </message>
</context>
<context>
    <name>NetworkMapView</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Noch nichts zu zeichnen</translation>
    </message>
    <message>
        <source>Networks, the instances on them and the interfaces they go out by are drawn here.</source>
        <translation>Hier werden Netze, die Instanzen darin und die Schnittstellen nach außen gezeichnet.</translation>
    </message>
    <message>
        <source>Create a network</source>
        <translation>Netz erstellen</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ins Fenster einpassen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
</context>
<context>
    <name>NetworkMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>NetworkOverviewTab</name>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Hardwareadresse</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>(this link only)</source>
        <translation>(nur hier)</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Nothing uses it</source>
        <translation>Nichts verwendet es</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>Leases</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>verwaltet</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>This network is gone</source>
        <translation>Dieses Netz gibt es nicht mehr</translation>
    </message>
    <message>
        <source>It was deleted or renamed, here or elsewhere.</source>
        <translation>Es wurde gelöscht oder umbenannt, hier oder anderswo.</translation>
    </message>
    <message>
        <source>Back to the networks</source>
        <translation>Zurück zu den Netzen</translation>
    </message>
</context>
<context>
    <name>NetworkRow</name>
    <message>
        <source>managed</source>
        <translation>verwaltet</translation>
    </message>
</context>
<context>
    <name>NetworkTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Verwaltet</translation>
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
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>physisch</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>Loopback</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>bond</source>
        <translation>Bond</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>by DHCP</source>
        <translation>per DHCP</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>uplink</source>
        <translation>Uplink</translation>
    </message>
</context>
<context>
    <name>NetworksPage</name>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Search networks</source>
        <translation>Netze suchen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>This server has no networks to manage</source>
        <translation>Dieser Server hat keine Netze zum Verwalten</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer the part of the API that networks need.</source>
        <translation>%1 bietet den Teil der API nicht, den Netze brauchen.</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>Verbinden Sie zuerst einen Server.</translation>
    </message>
    <message>
        <source>No networks yet</source>
        <translation>Noch keine Netze</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>A network gives instances addresses and names, and a way out.</source>
        <translation>Ein Netz gibt Instanzen Adressen, Namen und einen Weg nach außen.</translation>
    </message>
    <message>
        <source>No network matches “%1”.</source>
        <translation>Kein Netz passt zu „%1“.</translation>
    </message>
    <message>
        <source>Create a network</source>
        <translation>Netz erstellen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>NicFields</name>
    <message>
        <source>Next free: %1</source>
        <translation>Nächste freie: %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Plugged into</source>
        <translation>Angeschlossen an</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>given by the kernel</source>
        <translation>vom Kernel vergeben</translation>
    </message>
    <message>
        <source>random, and kept</source>
        <translation>zufällig, bleibt dann</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>IPv4-Adresse</translation>
    </message>
    <message>
        <source>by DHCP</source>
        <translation>per DHCP</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6-Adresse</translation>
    </message>
    <message>
        <source>by router advertisement</source>
        <translation>per Router-Advertisement</translation>
    </message>
    <message>
        <source>Limit of what comes in</source>
        <translation>Grenze für Eingehendes</translation>
    </message>
    <message>
        <source>none, or like 100Mbit</source>
        <translation>keine, oder etwa 100Mbit</translation>
    </message>
    <message>
        <source>Limit of what goes out</source>
        <translation>Grenze für Ausgehendes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Drop what it sends under addresses that are not its own</source>
        <translation>Verwerfen, was sie unter fremden Adressen sendet</translation>
    </message>
    <message>
        <source>choose a network</source>
        <translation>ein Netz wählen</translation>
    </message>
    <message>
        <source>choose an interface</source>
        <translation>eine Schnittstelle wählen</translation>
    </message>
</context>
<context>
    <name>ObjectBasics</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>wofür es da ist</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>What they set holds where the instance itself sets nothing; the last one wins.</source>
        <translation>Was sie setzen, gilt, wo die Instanz selbst nichts setzt; das letzte gewinnt.</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Its memory is kept on disk and loaded at the next start.</source>
        <translation>Ihr Arbeitsspeicher liegt auf der Platte und wird beim nächsten Start geladen.</translation>
    </message>
    <message>
        <source>Delete it when it stops</source>
        <translation>Nach dem Stoppen löschen</translation>
    </message>
</context>
<context>
    <name>ObjectEditor</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Ctrl+Space offers what fits</source>
        <translation>Strg+Leertaste schlägt Passendes vor</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Prüfen …</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere since you began. Nothing of it is lost: saving lays both changes side by side.</source>
        <translation>%1 wurde seither anderswo geändert. Nichts geht verloren: Beim Speichern stehen beide Änderungen nebeneinander.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will hold only after the next start.</source>
        <translation>
            <numerusform>%n Änderung gilt erst nach dem nächsten Start.</numerusform>
            <numerusform>%n Änderungen gelten erst nach dem nächsten Start.</numerusform>
        </translation>
    </message>
    <message>
        <source>The YAML has errors; the form shows what it said before them.</source>
        <translation>Das YAML hat Fehler; das Formular zeigt den Stand davor.</translation>
    </message>
    <message>
        <source>To the YAML</source>
        <translation>Zum YAML</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 wurde geändert</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Creating</source>
        <translation>Wird erstellt</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stoppt</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Startet neu</translation>
    </message>
    <message>
        <source>Freezing</source>
        <translation>Friert ein</translation>
    </message>
    <message>
        <source>Unfreezing</source>
        <translation>Setzt fort</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Löscht</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Benennt um</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Migrating</source>
        <translation>Zieht um</translation>
    </message>
    <message>
        <source>Snapshotting</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Stellt wieder her</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sichert</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Creating instance</source>
        <translation>Instanz erstellen</translation>
    </message>
    <message>
        <source>Starting instance</source>
        <translation>Instanz starten</translation>
    </message>
    <message>
        <source>Stopping instance</source>
        <translation>Instanz stoppen</translation>
    </message>
    <message>
        <source>Restarting instance</source>
        <translation>Instanz neu starten</translation>
    </message>
    <message>
        <source>Deleting instance</source>
        <translation>Instanz löschen</translation>
    </message>
    <message>
        <source>Freezing instance</source>
        <translation>Instanz einfrieren</translation>
    </message>
    <message>
        <source>Unfreezing instance</source>
        <translation>Instanz fortsetzen</translation>
    </message>
    <message>
        <source>Renaming instance</source>
        <translation>Instanz umbenennen</translation>
    </message>
    <message>
        <source>Running a command</source>
        <translation>Befehl ausführen</translation>
    </message>
    <message>
        <source>Showing the console</source>
        <translation>Konsole zeigen</translation>
    </message>
    <message>
        <source>Downloading image</source>
        <translation>Abbild herunterladen</translation>
    </message>
    <message>
        <source>Deleting image</source>
        <translation>Abbild löschen</translation>
    </message>
    <message>
        <source>Updating instance</source>
        <translation>Instanz ändern</translation>
    </message>
    <message>
        <source>Migrating instance</source>
        <translation>Instanz umziehen</translation>
    </message>
    <message>
        <source>Snapshotting instance</source>
        <translation>Schnappschuss erstellen</translation>
    </message>
    <message>
        <source>Backing up instance</source>
        <translation>Instanz sichern</translation>
    </message>
    <message>
        <source>Restoring snapshot</source>
        <translation>Schnappschuss wiederherstellen</translation>
    </message>
    <message>
        <source>Deleting snapshot</source>
        <translation>Schnappschuss löschen</translation>
    </message>
    <message>
        <source>Renaming snapshot</source>
        <translation>Schnappschuss umbenennen</translation>
    </message>
    <message>
        <source>Updating snapshot</source>
        <translation>Schnappschuss ändern</translation>
    </message>
    <message>
        <source>Restoring backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Refreshing image</source>
        <translation>Abbild aktualisieren</translation>
    </message>
</context>
<context>
    <name>OperationRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>OperationsList</name>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>state:failed web-1</source>
        <translation>state:failed web-1</translation>
    </message>
    <message>
        <source>Filter operations</source>
        <translation>Vorgänge filtern</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Noch ist nichts gelaufen</translation>
    </message>
    <message>
        <source>What is started here or by others stands here, with how far it is.</source>
        <translation>Was hier oder von anderen begonnen wird, steht hier, mit seinem Fortschritt.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPUs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation>Höchste CPU-Last</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>Größter Arbeitsspeicherverbrauch</translation>
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
        <translation>RAM</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
</context>
<context>
    <name>OverwriteDialog</name>
    <message>
        <source>Overwrite %1?</source>
        <translation>%1 überschreiben?</translation>
    </message>
    <message numerus="yes">
        <source>Overwrite %n entries?</source>
        <translation>
            <numerusform>%n Eintrag überschreiben?</numerusform>
            <numerusform>%n Einträge überschreiben?</numerusform>
        </translation>
    </message>
    <message>
        <source>The names are taken there. Files are replaced; folders are kept, and files of the same names in them replaced.</source>
        <translation>Die Namen sind dort vergeben. Dateien werden ersetzt; Ordner bleiben, gleichnamige Dateien darin werden ersetzt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
</context>
<context>
    <name>OwnCertificateCard</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>trusted here</source>
        <translation>hier vertraut</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>The fingerprint was copied</source>
        <translation>Der Fingerabdruck wurde kopiert</translation>
    </message>
    <message>
        <source>Copy the certificate</source>
        <translation>Zertifikat kopieren</translation>
    </message>
    <message>
        <source>The certificate was copied</source>
        <translation>Das Zertifikat wurde kopiert</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Go to or do …</source>
        <translation>Öffnen oder ausführen …</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Öffnen oder ausführen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
</context>
<context>
    <name>PaletteSource</name>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Abbilder</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serverliste</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Neue Instanz</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Neues Netz</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Import servers of lxc or incus</source>
        <translation>Server von lxc oder incus importieren</translation>
    </message>
    <message>
        <source>Import an image</source>
        <translation>Abbild importieren</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Alle Server</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>New storage pool</source>
        <translation>Neuer Speicherpool</translation>
    </message>
    <message>
        <source>New volume</source>
        <translation>Neues Volume</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Zertifikat hinzufügen</translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>Sicherung importieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Schnappschuss</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>Speicherpool</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Cluster member</source>
        <translation>Cluster-Mitglied</translation>
    </message>
    <message>
        <source>Copy or move</source>
        <translation>Kopieren oder verschieben</translation>
    </message>
    <message>
        <source>Publish as an image</source>
        <translation>Als Abbild veröffentlichen</translation>
    </message>
    <message>
        <source>New instance of</source>
        <translation>Neue Instanz daraus</translation>
    </message>
    <message>
        <source>Import an image from an address</source>
        <translation>Ein Abbild von einer Adresse importieren</translation>
    </message>
</context>
<context>
    <name>PoolCard</name>
    <message>
        <source>Actions for %1</source>
        <translation>Aktionen für %1</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 belegt</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
</context>
<context>
    <name>PoolMenu</name>
    <message>
        <source>New volume…</source>
        <translation>Neues Volume …</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>Speicherpool</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Delete the pool %1?</source>
        <translation>Den Pool %1 löschen?</translation>
    </message>
    <message>
        <source>Every volume and image in it is lost. The server refuses while instances or profiles use it.</source>
        <translation>Alle Volumes und Abbilder darin gehen verloren. Solange Instanzen oder Profile ihn benutzen, lehnt der Server ab.</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 wurde gelöscht</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Follow the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Follows the desktop unless you choose.</source>
        <translation>Folgt der Arbeitsumgebung, solange Sie nichts wählen.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>How tall the rows of tables are.</source>
        <translation>Wie hoch die Zeilen der Tabellen sind.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quayside %1</source>
        <translation>Quayside %1</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>When work took over five seconds or failed while Quayside was not in front.</source>
        <translation>Wenn etwas über fünf Sekunden dauerte oder fehlschlug, während Quayside nicht vorn war.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Closing the window then leaves Quayside running.</source>
        <translation>Beim Schließen des Fensters läuft Quayside dann weiter.</translation>
    </message>
    <message>
        <source>Text of terminals</source>
        <translation>Schrift der Terminals</translation>
    </message>
    <message>
        <source>Ctrl with plus, minus and 0 does the same in a terminal.</source>
        <translation>Strg mit Plus, Minus und 0 tut dasselbe in einem Terminal.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Größe von Text und Bedienelementen</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Open terminals end</source>
        <translation>Offene Terminals werden beendet</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopieren …</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>ProfileOrder</name>
    <message>
        <source>%1, place %2</source>
        <translation>%1, Platz %2</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 nach vorn</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 nach hinten</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>Keine Profile</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Used by (%1)</source>
        <translation>Verwendet von (%1)</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopieren …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>This profile is gone</source>
        <translation>Dieses Profil gibt es nicht mehr</translation>
    </message>
    <message>
        <source>It was deleted or renamed, here or elsewhere.</source>
        <translation>Es wurde gelöscht oder umbenannt, hier oder anderswo.</translation>
    </message>
    <message>
        <source>Back to the profiles</source>
        <translation>Zurück zu den Profilen</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>used by %1</source>
        <translation>%1-mal verwendet</translation>
    </message>
</context>
<context>
    <name>ProfileTable</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
</context>
<context>
    <name>ProfileUsersTab</name>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Nothing uses it</source>
        <translation>Nichts verwendet es</translation>
    </message>
    <message>
        <source>An instance gets a profile when it is created, or on its Configuration tab.</source>
        <translation>Eine Instanz bekommt ein Profil beim Erstellen oder auf ihrem Reiter „Konfiguration“.</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopieren …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Profile suchen</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>Keine Profile</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No profile matches “%1”.</source>
        <translation>Kein Profil passt zu „%1“.</translation>
    </message>
    <message>
        <source>A profile holds settings and devices that many instances share.</source>
        <translation>Ein Profil enthält Einstellungen und Geräte, die viele Instanzen teilen.</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>Verbinden Sie zuerst einen Server.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Create a profile</source>
        <translation>Profil erstellen</translation>
    </message>
</context>
<context>
    <name>ProjectLimit</name>
    <message>
        <source>Only some projects</source>
        <translation>Nur einige Projekte</translation>
    </message>
</context>
<context>
    <name>ProjectSwitcher</name>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>All projects…</source>
        <translation>Alle Projekte …</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Only an empty project can get another name.</source>
        <translation>Nur ein leeres Projekt kann einen anderen Namen bekommen.</translation>
    </message>
    <message>
        <source>Now showing the project %1</source>
        <translation>Jetzt ist das Projekt %1 zu sehen</translation>
    </message>
    <message>
        <source>Delete the project %1?</source>
        <translation>Das Projekt %1 löschen?</translation>
    </message>
    <message>
        <source>Its profiles and settings are lost. The server refuses while there are instances, images or volumes in it.</source>
        <translation>Seine Profile und Einstellungen gehen verloren. Solange Instanzen, Abbilder oder Volumes darin sind, lehnt der Server ab.</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 wurde gelöscht</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Makes it the current project</source>
        <translation>Macht es zum aktuellen Projekt</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation>Projekte suchen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Has its own</source>
        <translation>Hat eigene</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Abbilder</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>This server has no projects</source>
        <translation>Dieser Server kennt keine Projekte</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer the part of the API that projects need.</source>
        <translation>%1 bietet den Teil der API nicht, den Projekte brauchen.</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>Verbinden Sie zuerst einen Server.</translation>
    </message>
</context>
<context>
    <name>ProxyEnd</name>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Path of the socket</source>
        <translation>Pfad des Sockets</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>port, or 80-90</source>
        <translation>Port, oder 80-90</translation>
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
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Programs in the instance reach something of the machine.</source>
        <translation>Programme in der Instanz erreichen etwas auf dem Rechner.</translation>
    </message>
    <message>
        <source>The machine&apos;s network reaches something in the instance.</source>
        <translation>Das Netz des Rechners erreicht etwas in der Instanz.</translation>
    </message>
    <message>
        <source>Into the instance</source>
        <translation>In die Instanz</translation>
    </message>
    <message>
        <source>Out of the instance</source>
        <translation>Aus der Instanz</translation>
    </message>
    <message>
        <source>Listens in the instance</source>
        <translation>Lauscht in der Instanz</translation>
    </message>
    <message>
        <source>Listens on the machine</source>
        <translation>Lauscht auf dem Rechner</translation>
    </message>
    <message>
        <source>Leads to, on the machine</source>
        <translation>Führt auf dem Rechner zu</translation>
    </message>
    <message>
        <source>Leads to, in the instance</source>
        <translation>Führt in der Instanz zu</translation>
    </message>
    <message>
        <source>Forwarded by the kernel (NAT): the client&apos;s address stays, the instance needs a fixed one</source>
        <translation>Vom Kernel weitergeleitet (NAT): Die Adresse des Clients bleibt, die Instanz braucht eine feste</translation>
    </message>
    <message>
        <source>Tell the server inside who the client is (PROXY protocol)</source>
        <translation>Dem Server innen den Client nennen (PROXY-Protokoll)</translation>
    </message>
</context>
<context>
    <name>PublishSnapshotDialog</name>
    <message>
        <source>Publish %1 as an image</source>
        <translation>%1 als Abbild veröffentlichen</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>A name to find the image by; it may stay empty.</source>
        <translation>Ein Name für das Abbild; er darf leer bleiben.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Public: anyone who reaches the server may fetch it</source>
        <translation>Öffentlich: Wer den Server erreicht, darf es holen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
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
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Abbilder</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serverliste</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
</context>
<context>
    <name>RemoveDeviceDialog</name>
    <message>
        <source>Go back to the profile&apos;s %1?</source>
        <translation>Zurück zu %1 aus dem Profil?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>Hide %1?</source>
        <translation>%1 ausblenden?</translation>
    </message>
    <message>
        <source>of profile %1</source>
        <translation>von Profil %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>What was set here is forgotten; what profile %1 says holds again.</source>
        <translation>Was hier eingestellt war, entfällt; es gilt wieder, was Profil %1 sagt.</translation>
    </message>
    <message>
        <source>Every instance with this profile loses it, running ones at once.</source>
        <translation>Jede Instanz mit diesem Profil verliert es, laufende sofort.</translation>
    </message>
    <message>
        <source>A running instance loses it at once.</source>
        <translation>Eine laufende Instanz verliert es sofort.</translation>
    </message>
    <message>
        <source>Profile %1 keeps it; this instance no longer has it.</source>
        <translation>Profil %1 behält es; diese Instanz hat es nicht mehr.</translation>
    </message>
    <message>
        <source>The device was changed elsewhere meanwhile. It is now: %1</source>
        <translation>Das Gerät wurde inzwischen anderswo geändert. Es ist jetzt: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>RemoveServerDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>The desktop forgets this server. Nothing changes on the server itself, and you can add it again.</source>
        <translation>Der Server wird hier vergessen. Auf dem Server selbst ändert sich nichts, und Sie können ihn wieder hinzufügen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens; starts with a letter, at most 63.</source>
        <translation>Buchstaben, Ziffern und Bindestriche; beginnt mit einem Buchstaben, höchstens 63.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>RenameNetworkDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Only a network that nothing uses can get another name.</source>
        <translation>Nur ein Netz, das nichts verwendet, kann einen anderen Namen bekommen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>RenameProfileDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>The instances that have it keep it under the new name.</source>
        <translation>Instanzen, die es haben, behalten es unter dem neuen Namen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>RenameVerbDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>No slash.</source>
        <translation>Kein Schrägstrich.</translation>
    </message>
</context>
<context>
    <name>RestoreSnapshotDialog</name>
    <message>
        <source>everything written to its root disk since %1</source>
        <translation>alles, was seit %1 auf die Systemplatte geschrieben wurde</translation>
    </message>
    <message>
        <source>changes since then to its configuration, devices and profiles</source>
        <translation>seitdem geänderte Konfiguration, Geräte und Profile</translation>
    </message>
    <message>
        <source>what runs in it now: it is stopped and started again</source>
        <translation>was jetzt darin läuft: sie wird gestoppt und neu gestartet</translation>
    </message>
    <message>
        <source>what runs in it now: the processes of the snapshot go on instead</source>
        <translation>was jetzt darin läuft: stattdessen gehen die Prozesse des Schnappschusses weiter</translation>
    </message>
    <message numerus="yes">
        <source>on ZFS the %n newer snapshot(s), if the pool may drop them; else the server refuses</source>
        <translation>
            <numerusform>auf ZFS der %n neuere Schnappschuss, falls der Pool ihn löschen darf; sonst lehnt der Server ab</numerusform>
            <numerusform>auf ZFS die %n neueren Schnappschüsse, falls der Pool sie löschen darf; sonst lehnt der Server ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1 to %2?</source>
        <translation>%1 auf den Stand %2 zurücksetzen?</translation>
    </message>
    <message>
        <source>as it was %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>This is lost for good:</source>
        <translation>Endgültig verloren gehen:</translation>
    </message>
    <message>
        <source>With the memory and processes it holds</source>
        <translation>Mit dem enthaltenen Arbeitsspeicher und den Prozessen</translation>
    </message>
    <message>
        <source>Disks attached to it besides stay as they are. A snapshot taken now keeps the way back.</source>
        <translation>Weitere angehängte Platten bleiben, wie sie sind. Ein jetzt erstellter Schnappschuss hält den Rückweg offen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Save the changes of %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>After the next start only: %1</source>
        <translation>Erst nach dem nächsten Start: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message>
        <source>Only by hand</source>
        <translation>Nur von Hand</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>At each start</source>
        <translation>Bei jedem Start</translation>
    </message>
    <message>
        <source>Expression…</source>
        <translation>Ausdruck …</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag im Monat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Minutes past the hour</source>
        <translation>Minuten nach der vollen Stunde</translation>
    </message>
    <message>
        <source>minutes past</source>
        <translation>Minuten danach</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>minute hour day month weekday; several are joined by “, ”</source>
        <translation>Minute Stunde Tag Monat Wochentag; mehrere mit „, “ verbunden</translation>
    </message>
    <message>
        <source>Comes from a profile.</source>
        <translation>Kommt aus einem Profil.</translation>
    </message>
    <message>
        <source>Also while the instance is stopped</source>
        <translation>Auch bei gestoppter Instanz</translation>
    </message>
    <message>
        <source>Next, by the server&apos;s clock</source>
        <translation>Als Nächstes, nach der Uhr des Servers</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>%d is a number; {{ creation_date|date:&apos;2006-01-02&apos; }} the day.</source>
        <translation>%d ist eine Nummer, {{ creation_date|date:&apos;2006-01-02&apos; }} der Tag.</translation>
    </message>
    <message>
        <source>Deleted after</source>
        <translation>Gelöscht nach</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SendImageDialog</name>
    <message>
        <source>Copy %1 to another server</source>
        <translation>%1 auf einen anderen Server kopieren</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 was copied to %2</source>
        <translation>%1 wurde auf %2 kopiert</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1 isn&apos;t reached over the network: set its address (core.https_address) first.</source>
        <translation>%1 ist nicht über das Netz erreichbar: Setzen Sie zuerst seine Adresse (core.https_address).</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>A name to find the image by; it may stay empty.</source>
        <translation>Ein Name für das Abbild; er darf leer bleiben.</translation>
    </message>
    <message>
        <source>Keep it up to date</source>
        <translation>Aktuell halten</translation>
    </message>
    <message>
        <source>The server fetches it. You may close this: it goes on, Activity shows how far it is.</source>
        <translation>Der Server holt es. Sie können dies schließen: Es geht weiter, Aktivität zeigt, wie weit es ist.</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n Instanz</numerusform>
            <numerusform>%n Instanzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
</context>
<context>
    <name>ServerLogTab</name>
    <message>
        <source>Debug</source>
        <translation>Fehlersuche</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Mitlaufen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>The log was copied</source>
        <translation>Das Protokoll wurde kopiert</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Noch nichts protokolliert</translation>
    </message>
    <message>
        <source>Lines of a lower level are kept, too.</source>
        <translation>Zeilen niedrigerer Stufen werden auch aufbewahrt.</translation>
    </message>
    <message>
        <source>Lines appear here as the server writes them.</source>
        <translation>Zeilen erscheinen hier, sobald der Server sie schreibt.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
</context>
<context>
    <name>ServerPage</name>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Kein Server</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>Verbinden Sie zuerst einen Server.</translation>
    </message>
</context>
<context>
    <name>ServerSwitcher</name>
    <message>
        <source>All servers</source>
        <translation>Alle Server</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n verbunden</numerusform>
            <numerusform>%n verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Server hinzufügen …</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 von %2 laufen</translation>
    </message>
    <message numerus="yes">
        <source>%n CPU(s)</source>
        <translation>
            <numerusform>%n CPU</numerusform>
            <numerusform>%n CPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 memory</source>
        <translation>%1 Arbeitsspeicher</translation>
    </message>
    <message>
        <source>%1 storage</source>
        <translation>%1 Speicherplatz</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>Serverliste</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Server hinzufügen …</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet …</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>Lokalen Server starten</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>Noch keine Server</translation>
    </message>
    <message>
        <source>Add a server by its address, or start one on this computer.</source>
        <translation>Fügen Sie einen Server über seine Adresse hinzu, oder starten Sie einen auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Servers that lxc or incus know</source>
        <translation>Server, die lxc oder incus kennen</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>A first image</source>
        <translation>Ein erstes Abbild</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Diesen Rechner einrichten</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>%1 einrichten</translation>
    </message>
    <message>
        <source>Instances need a place for their files and a network that they share.</source>
        <translation>Instanzen brauchen einen Ort für ihre Dateien und ein gemeinsames Netz.</translation>
    </message>
    <message>
        <source>An image is what instances are made from.</source>
        <translation>Aus einem Abbild werden Instanzen erstellt.</translation>
    </message>
    <message>
        <source>Storage driver</source>
        <translation>Speichertreiber</translation>
    </message>
    <message>
        <source>Folders on the server&apos;s own file system.</source>
        <translation>Ordner im Dateisystem des Servers.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>chosen by the server</source>
        <translation>wählt der Server</translation>
    </message>
    <message>
        <source>Instances will use the storage pool that is there.</source>
        <translation>Die Instanzen nutzen den vorhandenen Speicherpool.</translation>
    </message>
    <message>
        <source>Use the network %1</source>
        <translation>Netz %1 verwenden</translation>
    </message>
    <message>
        <source>Make the network %1, with addresses, names and a way out</source>
        <translation>Das Netz %1 anlegen, mit Adressen, Namen und Weg nach außen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Wird eingerichtet …</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>The server goes on without a network: %1</source>
        <translation>Der Server arbeitet ohne Netz weiter: %1</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Choose an image file (.tar.xz, .tar.gz, .squashfs …), or drop it here.</source>
        <translation>Abbilddatei wählen (.tar.xz, .tar.gz, .squashfs …) oder hier ablegen.</translation>
    </message>
    <message>
        <source>Import an image…</source>
        <translation>Abbild importieren …</translation>
    </message>
    <message>
        <source>From a catalogue</source>
        <translation>Aus einem Katalog</translation>
    </message>
    <message>
        <source>Debian, Ubuntu, Alpine and many more, from public image servers.</source>
        <translation>Debian, Ubuntu, Alpine und viele mehr, von öffentlichen Abbildservern.</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>Katalog öffnen</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Storage and network</source>
        <translation>Speicher und Netz</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>Erstes Abbild</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Abbilder</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serverliste</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All servers, first, second …</source>
        <translation>Alle Server, erster, zweiter …</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Neue Instanz</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Fold the rail</source>
        <translation>Seitenleiste einklappen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>Diese Übersicht</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Select or deselect</source>
        <translation>Aus- oder abwählen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Start or restart</source>
        <translation>Starten oder neu starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Copy, paste</source>
        <translation>Kopieren, einfügen</translation>
    </message>
    <message>
        <source>Right Ctrl</source>
        <translation>Strg rechts</translation>
    </message>
    <message>
        <source>Release the keyboard</source>
        <translation>Tastatur freigeben</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Go to or do anything</source>
        <translation>Alles öffnen und ausführen</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Schnappschuss erstellen</translation>
    </message>
    <message>
        <source>Search the output</source>
        <translation>Ausgabe durchsuchen</translation>
    </message>
    <message>
        <source>New, close</source>
        <translation>Neu, schließen</translation>
    </message>
    <message>
        <source>Split right, below</source>
        <translation>Rechts, unten teilen</translation>
    </message>
    <message>
        <source>Next split</source>
        <translation>Nächste Teilung</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>Löschen zurücknehmen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Previous, next tab</source>
        <translation>Voriger, nächster Reiter</translation>
    </message>
</context>
<context>
    <name>SnapshotRow</name>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>läuft ab am %1</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>mit Arbeitsspeicher</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>SnapshotVerbDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>No spaces and no slash.</source>
        <translation>Keine Leerzeichen, kein Schrägstrich.</translation>
    </message>
    <message>
        <source>New instance of %1</source>
        <translation>Neue Instanz aus %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens; starts with a letter, at most 63.</source>
        <translation>Buchstaben, Ziffern und Bindestriche; beginnt mit einem Buchstaben, höchstens 63.</translation>
    </message>
    <message>
        <source>When %1 expires</source>
        <translation>Wann %1 abläuft</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation>Diesen Namen gibt es schon.</translation>
    </message>
</context>
<context>
    <name>SnapshotsTab</name>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>New instance of it…</source>
        <translation>Neue Instanz daraus …</translation>
    </message>
    <message>
        <source>Publish as an image…</source>
        <translation>Als Abbild veröffentlichen …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Change its expiry…</source>
        <translation>Ablauf ändern …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n Schnappschuss</numerusform>
            <numerusform>%n Schnappschüsse</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a snapshot…</source>
        <translation>Schnappschuss erstellen …</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The snapshots can&apos;t be read</source>
        <translation>Die Schnappschüsse sind nicht lesbar</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>Noch keine Schnappschüsse</translation>
    </message>
    <message>
        <source>A snapshot keeps the instance as it is now, to come back to or to make others of.</source>
        <translation>Ein Schnappschuss hält die Instanz fest, wie sie jetzt ist: zum Zurückkehren oder für neue Instanzen.</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Schnappschuss erstellen</translation>
    </message>
    <message>
        <source>The schedule of %1 was changed</source>
        <translation>Der Zeitplan von %1 wurde geändert</translation>
    </message>
</context>
<context>
    <name>StatesCard</name>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stoppt</translation>
    </message>
    <message>
        <source>Aborting</source>
        <translation>Bricht ab</translation>
    </message>
    <message>
        <source>Freezing</source>
        <translation>Friert ein</translation>
    </message>
    <message>
        <source>Thawed</source>
        <translation>Aufgetaut</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Cannot connect</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
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
        <translation>Speicher</translation>
    </message>
    <message>
        <source>New pool…</source>
        <translation>Neuer Pool …</translation>
    </message>
    <message>
        <source>New volume…</source>
        <translation>Neues Volume …</translation>
    </message>
    <message>
        <source>Search volumes</source>
        <translation>Volumes suchen</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VMs</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Abbilder</translation>
    </message>
    <message>
        <source>in all pools</source>
        <translation>in allen Pools</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>No volumes here</source>
        <translation>Keine Volumes hier</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>A custom volume keeps data apart from the instances that use it.</source>
        <translation>Ein eigenes Volume hält Daten getrennt von den Instanzen, die es benutzen.</translation>
    </message>
    <message>
        <source>No pools yet</source>
        <translation>Noch keine Pools</translation>
    </message>
    <message>
        <source>This server has no storage to manage</source>
        <translation>Dieser Server hat keinen Speicher zu verwalten</translation>
    </message>
    <message>
        <source>A pool is where instances, images and volumes keep their data.</source>
        <translation>In einem Pool bewahren Instanzen, Abbilder und Volumes ihre Daten auf.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer the part of the API that pools need.</source>
        <translation>%1 bietet den Teil der API nicht, den Pools brauchen.</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>Verbinden Sie zuerst einen Server.</translation>
    </message>
    <message>
        <source>Create a pool</source>
        <translation>Einen Pool erstellen</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>Instances</source>
        <translation>Instanzen</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Abbilder</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>eigenes</translation>
    </message>
    <message>
        <source>container</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>vm</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Abbild</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>block</source>
        <translation>Block</translation>
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
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
</context>
<context>
    <name>TableHeaderCell</name>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, absteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
</context>
<context>
    <name>TerminalFrame</name>
    <message>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>Split right</source>
        <translation>Rechts teilen</translation>
    </message>
    <message>
        <source>Split below</source>
        <translation>Unten teilen</translation>
    </message>
    <message>
        <source>Connection lost. It is taken up again when the server is back.</source>
        <translation>Verbindung verloren. Sie wird wieder aufgenommen, sobald der Server zurück ist.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
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
        <translation>Neues Terminal</translation>
    </message>
    <message>
        <source>Open a terminal</source>
        <translation>Terminal öffnen</translation>
    </message>
    <message>
        <source>Start the instance to open a terminal</source>
        <translation>Starten Sie die Instanz, um ein Terminal zu öffnen</translation>
    </message>
    <message>
        <source>Split right (Ctrl+Shift+E)</source>
        <translation>Rechts teilen (Strg+Umschalt+E)</translation>
    </message>
    <message>
        <source>Split below (Ctrl+Shift+O)</source>
        <translation>Unten teilen (Strg+Umschalt+O)</translation>
    </message>
</context>
<context>
    <name>TerminalSearchBar</name>
    <message>
        <source>Search the output</source>
        <translation>Ausgabe durchsuchen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
</context>
<context>
    <name>TerminalTabButton</name>
    <message>
        <source>Close the terminal</source>
        <translation>Terminal schließen</translation>
    </message>
    <message>
        <source>Del closes it</source>
        <translation>Entf schließt es</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TopCard</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>TransferRow</name>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n running operation(s)</source>
        <translation>
            <numerusform>%n laufender Vorgang</numerusform>
            <numerusform>%n laufende Vorgänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Quayside</source>
        <translation>Quayside</translation>
    </message>
    <message>
        <source>Show Quayside</source>
        <translation>Quayside anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Force stop</source>
        <translation>Stopp erzwingen</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>%1 is being deleted</source>
        <translation>%1 wird gelöscht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The server doesn&apos;t answer: nothing can be changed there now.</source>
        <translation>Der Server antwortet nicht: Dort kann gerade nichts geändert werden.</translation>
    </message>
    <message>
        <source>%1: protected from deletion (security.protection.delete)</source>
        <translation>%1: vor dem Löschen geschützt (security.protection.delete)</translation>
    </message>
</context>
<context>
    <name>VolumeMenu</name>
    <message>
        <source>Volume in %1</source>
        <translation>Volume in %1</translation>
    </message>
    <message>
        <source>Only a volume that nothing uses can get another name.</source>
        <translation>Nur ein Volume, das nichts verwendet, kann einen anderen Namen bekommen.</translation>
    </message>
    <message>
        <source>Delete the volume %1?</source>
        <translation>Das Volume %1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) or profiles use it. The server refuses until they no longer do.</source>
        <translation>
            <numerusform>Eine Instanz oder ein Profil nutzt es. Der Server lehnt ab, solange das so ist.</numerusform>
            <numerusform>%n Instanzen oder Profile nutzen es. Der Server lehnt ab, solange das so ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its data and its snapshots are lost.</source>
        <translation>Seine Daten und Schnappschüsse gehen verloren.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 wurde gelöscht</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Attach to an instance…</source>
        <translation>An eine Instanz anhängen …</translation>
    </message>
    <message>
        <source>Take a snapshot…</source>
        <translation>Schnappschuss erstellen …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>VolumeSide</name>
    <message>
        <source>Go back to %1?</source>
        <translation>Zurück zu %1?</translation>
    </message>
    <message>
        <source>What was written to %1 since then is lost.</source>
        <translation>Was seitdem auf %1 geschrieben wurde, geht verloren.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>%1 was restored</source>
        <translation>%1 wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>Delete the snapshot %1?</source>
        <translation>Schnappschuss %1 löschen?</translation>
    </message>
    <message>
        <source>The volume itself stays as it is.</source>
        <translation>Das Volume selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 wurde gelöscht</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Voller Name</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Anhängen …</translation>
    </message>
    <message>
        <source>Snapshot…</source>
        <translation>Schnappschuss …</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Nothing uses it</source>
        <translation>Nichts verwendet es</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>VolumeSnapshotDialog</name>
    <message>
        <source>%1 was made</source>
        <translation>%1 wurde erstellt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Take a snapshot of %1</source>
        <translation>Schnappschuss von %1 erstellen</translation>
    </message>
    <message>
        <source>Take the snapshot</source>
        <translation>Schnappschuss erstellen</translation>
    </message>
    <message>
        <source>No slash.</source>
        <translation>Kein Schrägstrich.</translation>
    </message>
</context>
<context>
    <name>WarningRow</name>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>zur Kenntnis genommen</translation>
    </message>
</context>
<context>
    <name>WarningsDialog</name>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Nothing to warn of.</source>
        <translation>Keine Warnungen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Zur Kenntnis nehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>quayside</name>
    <message>
        <source>This quote is never closed</source>
        <translation>Dieses Anführungszeichen wird nie geschlossen</translation>
    </message>
</context>
<context>
    <name>quayside::AccessArea</name>
    <message>
        <source>This is not a certificate in PEM form</source>
        <translation>Das ist kein Zertifikat in PEM-Form</translation>
    </message>
</context>
<context>
    <name>quayside::AddRemote</name>
    <message>
        <source>The server accepted the password but doesn&apos;t trust this computer</source>
        <translation>Der Server hat das Passwort angenommen, vertraut diesem Rechner aber nicht</translation>
    </message>
    <message>
        <source>The file has no certificate in it</source>
        <translation>Die Datei enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>That authority doesn&apos;t vouch for this server: its certificate was issued by another, isn&apos;t for %1, or isn&apos;t valid now</source>
        <translation>Diese Stelle bürgt nicht für diesen Server: Sein Zertifikat wurde von einer anderen ausgestellt, ist nicht für %1 oder gilt derzeit nicht</translation>
    </message>
</context>
<context>
    <name>quayside::App</name>
    <message numerus="yes">
        <source>Done for %n instance(s)</source>
        <translation>
            <numerusform>Für %n Instanz erledigt</numerusform>
            <numerusform>Für %n Instanzen erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 instance(s) failed</source>
        <translation>
            <numerusform>%n von %1 Instanzen fehlgeschlagen</numerusform>
            <numerusform>%n von %1 Instanzen fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::BackupImports</name>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>%1 was imported</source>
        <translation>%1 wurde importiert</translation>
    </message>
</context>
<context>
    <name>quayside::ChannelSession</name>
    <message>
        <source>The server didn&apos;t offer a channel</source>
        <translation>Der Server hat keinen Kanal angeboten</translation>
    </message>
</context>
<context>
    <name>quayside::ConfigForm</name>
    <message>
        <source>A key is words with points between them, like user.note</source>
        <translation>Ein Schlüssel besteht aus Wörtern mit Punkten dazwischen, etwa user.note</translation>
    </message>
    <message>
        <source>This server has no such key</source>
        <translation>Diesen Schlüssel hat der Server nicht</translation>
    </message>
    <message>
        <source>%1 takes a whole number</source>
        <translation>%1 nimmt eine ganze Zahl</translation>
    </message>
    <message>
        <source>%1 takes true or false</source>
        <translation>%1 nimmt true oder false</translation>
    </message>
    <message>
        <source>%1 takes one of: %2</source>
        <translation>%1 nimmt eines von: %2</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>Vorgabe: %1</translation>
    </message>
</context>
<context>
    <name>quayside::CopyFlow</name>
    <message>
        <source>As a backup by way of this computer: made on %1, fetched into a file here, sent to %2. Needs room on all three for a while.</source>
        <translation>Als Sicherung über diesen Rechner: auf %1 erstellt, hier in eine Datei geholt, an %2 gesendet. Braucht zeitweise Platz auf allen dreien.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Only the name changes.</source>
        <translation>Nur der Name ändert sich.</translation>
    </message>
    <message>
        <source>Moved within the server.</source>
        <translation>Wird innerhalb des Servers verschoben.</translation>
    </message>
    <message>
        <source>Copied within the server; nothing passes this computer.</source>
        <translation>Wird innerhalb des Servers kopiert; nichts läuft über diesen Rechner.</translation>
    </message>
    <message>
        <source>Copied within the server, then deleted where it was.</source>
        <translation>Wird innerhalb des Servers kopiert und dann am alten Ort gelöscht.</translation>
    </message>
    <message>
        <source>Fetched by %2 from %1; nothing passes this computer.</source>
        <translation>%2 holt von %1; nichts läuft über diesen Rechner.</translation>
    </message>
</context>
<context>
    <name>quayside::CopyJob</name>
    <message>
        <source>The server is gone</source>
        <translation>Der Server ist nicht mehr da</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Wird verschoben</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sicherung wird erstellt</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Wird geholt</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Deleting the old one</source>
        <translation>Die alte wird gelöscht</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>quayside::Creation</name>
    <message numerus="yes">
        <source>%n CPU(s)</source>
        <translation>
            <numerusform>%n CPU</numerusform>
            <numerusform>%n CPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 allocated</source>
        <translation>%1 zugeteilt</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
</context>
<context>
    <name>quayside::DesktopKeyring</name>
    <message>
        <source>The password couldn&apos;t be kept: %1</source>
        <translation>Das Passwort konnte nicht aufbewahrt werden: %1</translation>
    </message>
</context>
<context>
    <name>quayside::DeviceDraft</name>
    <message>
        <source>True or false is expected here</source>
        <translation>Hier wird true oder false erwartet</translation>
    </message>
    <message>
        <source>A number is expected here</source>
        <translation>Hier wird eine Zahl erwartet</translation>
    </message>
    <message>
        <source>A rate is expected here, like 100Mbit or 30MB</source>
        <translation>Hier wird eine Rate erwartet, etwa 100Mbit oder 30MB</translation>
    </message>
    <message>
        <source>A size is expected here, like 10GiB</source>
        <translation>Hier wird eine Größe erwartet, etwa 10GiB</translation>
    </message>
    <message>
        <source>An octal file mode is expected here, like 0660</source>
        <translation>Hier wird ein oktaler Dateimodus erwartet, etwa 0660</translation>
    </message>
    <message>
        <source>Four lower-case hexadecimal digits are expected here</source>
        <translation>Hier werden vier hexadezimale Kleinbuchstaben oder Ziffern erwartet</translation>
    </message>
    <message>
        <source>A PCI address is expected here, like 0000:01:00.0</source>
        <translation>Hier wird eine PCI-Adresse erwartet, etwa 0000:01:00.0</translation>
    </message>
    <message>
        <source>An address and ports are expected here, or the path of a socket</source>
        <translation>Hier werden Adresse und Ports oder der Pfad eines Sockets erwartet</translation>
    </message>
    <message>
        <source>A MAC address is expected here: six bytes in hex with colons</source>
        <translation>Hier wird eine MAC-Adresse erwartet: sechs Bytes hexadezimal mit Doppelpunkten</translation>
    </message>
    <message>
        <source>A name of 2 to 15 characters is expected here</source>
        <translation>Hier wird ein Name mit 2 bis 15 Zeichen erwartet</translation>
    </message>
    <message>
        <source>An IPv4 address is expected here</source>
        <translation>Hier wird eine IPv4-Adresse erwartet</translation>
    </message>
    <message>
        <source>An IPv6 address is expected here</source>
        <translation>Hier wird eine IPv6-Adresse erwartet</translation>
    </message>
    <message>
        <source>Subnets are expected here, like 192.0.2.0/24</source>
        <translation>Hier werden Subnetze erwartet, etwa 192.0.2.0/24</translation>
    </message>
    <message>
        <source>Subnets are expected here, like 2001:db8::/64</source>
        <translation>Hier werden Subnetze erwartet, etwa 2001:db8::/64</translation>
    </message>
    <message>
        <source>An absolute path is expected here</source>
        <translation>Hier wird ein absoluter Pfad erwartet</translation>
    </message>
    <message>
        <source>One of these is expected here: %1</source>
        <translation>Hier wird einer dieser Werte erwartet: %1</translation>
    </message>
    <message>
        <source>There is a device of this name already</source>
        <translation>Ein Gerät dieses Namens gibt es schon</translation>
    </message>
    <message>
        <source>At most 64 characters, none of them a slash</source>
        <translation>Höchstens 64 Zeichen, kein Schrägstrich</translation>
    </message>
    <message>
        <source>Taken by proxies: %1</source>
        <translation>Von Proxys belegt: %1</translation>
    </message>
</context>
<context>
    <name>quayside::DeviceHints</name>
    <message>
        <source>no link</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>%1-mal verwendet</translation>
    </message>
    <message>
        <source>managed %1</source>
        <translation>verwaltet (%1)</translation>
    </message>
    <message>
        <source>Not in the network&apos;s subnet, %1</source>
        <translation>Nicht im Subnetz des Netzes, %1</translation>
    </message>
    <message>
        <source>The network has this address itself</source>
        <translation>Diese Adresse hat das Netz selbst</translation>
    </message>
    <message>
        <source>%1 has this address</source>
        <translation>%1 hat diese Adresse</translation>
    </message>
    <message>
        <source>Another instance has this address</source>
        <translation>Eine andere Instanz hat diese Adresse</translation>
    </message>
    <message>
        <source>%1 of %2 listens there already</source>
        <translation>%1 von %2 lauscht dort schon</translation>
    </message>
</context>
<context>
    <name>quayside::DisplayProcess</name>
    <message>
        <source>The program that shows screens doesn&apos;t start: %1</source>
        <translation>Das Programm, das Bildschirme zeigt, startet nicht: %1</translation>
    </message>
    <message>
        <source>The program that shows screens ended unexpectedly</source>
        <translation>Das Programm, das Bildschirme zeigt, endete unerwartet</translation>
    </message>
    <message>
        <source>The screen wants a password, which Quayside can&apos;t give</source>
        <translation>Der Bildschirm verlangt ein Passwort, das Quayside nicht angeben kann</translation>
    </message>
    <message>
        <source>The virtual machine ended the connection</source>
        <translation>Die virtuelle Maschine hat die Verbindung beendet</translation>
    </message>
    <message>
        <source>The connection to the screen broke</source>
        <translation>Die Verbindung zum Bildschirm ist abgebrochen</translation>
    </message>
</context>
<context>
    <name>quayside::DisplaySession</name>
    <message>
        <source>The virtual machine shows nothing</source>
        <translation>Die virtuelle Maschine zeigt nichts</translation>
    </message>
</context>
<context>
    <name>quayside::DownloadJob</name>
    <message>
        <source>%1 can&apos;t be written</source>
        <translation>%1 kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>quayside::EntityEditor</name>
    <message>
        <source>It was changed elsewhere since. Close this and open it again to see it as it is now.</source>
        <translation>Es wurde inzwischen anderswo geändert. Schließen Sie dies und öffnen Sie es erneut, um den jetzigen Stand zu sehen.</translation>
    </message>
</context>
<context>
    <name>quayside::EventListener</name>
    <message>
        <source>The server doesn&apos;t answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
</context>
<context>
    <name>quayside::FileQueue</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>quayside::FolderModel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected, %1</source>
        <translation>
            <numerusform>%n gewählt, %1</numerusform>
            <numerusform>%n gewählt, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::HttpSocket</name>
    <message>
        <source>The connection broke</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
</context>
<context>
    <name>quayside::HttpTransport</name>
    <message>
        <source>The server doesn&apos;t answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than this program takes</source>
        <translation>Die Antwort des Servers ist größer, als dieses Programm annimmt</translation>
    </message>
</context>
<context>
    <name>quayside::ImageCatalog</name>
    <message>
        <source>An address of a server for images begins with https://</source>
        <translation>Die Adresse eines Abbildservers beginnt mit https://</translation>
    </message>
</context>
<context>
    <name>quayside::ImagesModel</name>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>%1 was imported</source>
        <translation>%1 wurde importiert</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>%1 wurde geschrieben</translation>
    </message>
</context>
<context>
    <name>quayside::InstanceBackups</name>
    <message>
        <source>Making a backup</source>
        <translation>Sicherung wird erstellt</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>%1 wurde geschrieben</translation>
    </message>
</context>
<context>
    <name>quayside::InstanceObject</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>CPU</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Konsole</translation>
    </message>
</context>
<context>
    <name>quayside::InstanceRecords</name>
    <message>
        <source>Renaming</source>
        <translation>Benennt um</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Löscht</translation>
    </message>
</context>
<context>
    <name>quayside::InstanceSnapshots</name>
    <message>
        <source>Taking a snapshot</source>
        <translation>Schnappschuss wird erstellt</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Stellt wieder her</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Wird geändert</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Wird veröffentlicht</translation>
    </message>
</context>
<context>
    <name>quayside::InstancesFilter</name>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n Instanz</numerusform>
            <numerusform>%n Instanzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::LocalFolder</name>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved to the trash</source>
        <translation>%1 lässt sich nicht in den Papierkorb legen</translation>
    </message>
</context>
<context>
    <name>quayside::LocalServer</name>
    <message>
        <source>This machine has no service manager, and only root may run the daemon inside the desktop.</source>
        <translation>Dieser Rechner hat keine Dienstverwaltung, und nur root darf den Dienst im Programm selbst betreiben.</translation>
    </message>
</context>
<context>
    <name>quayside::NetworkObject</name>
    <message>
        <source>The network was changed elsewhere since. Discard your changes to see it as it is now.</source>
        <translation>Das Netz wurde inzwischen anderswo geändert. Verwerfen Sie Ihre Änderungen, um den jetzigen Stand zu sehen.</translation>
    </message>
</context>
<context>
    <name>quayside::NextSnapshot</name>
    <message>
        <source>none</source>
        <comment>no snapshots yet</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1, next at %2</source>
        <comment>snapshots, time</comment>
        <translation>%1, nächster um %2</translation>
    </message>
    <message>
        <source>%1, next on %2</source>
        <comment>snapshots, day</comment>
        <translation>%1, nächster am %2</translation>
    </message>
</context>
<context>
    <name>quayside::Notifier</name>
    <message>
        <source>Done: %1</source>
        <translation>Fertig: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>quayside::ObjectDraft</name>
    <message>
        <source>The server describes no key “%1”</source>
        <translation>Der Server beschreibt keinen Schlüssel „%1“</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>(geheim)</translation>
    </message>
    <message>
        <source>(a new secret)</source>
        <translation>(neues Geheimnis)</translation>
    </message>
</context>
<context>
    <name>quayside::OperationsModel</name>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
</context>
<context>
    <name>quayside::PaletteModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A verb and what it is done to, &quot;Stop web-1&quot;: in the order of the language.</extracomment>
        <translation>%2: %1</translation>
    </message>
</context>
<context>
    <name>quayside::Preferences</name>
    <message>
        <source>The preferences hold until Quayside ends: %1 can&apos;t be written</source>
        <translation>Die Einstellungen gelten, bis Quayside endet: %1 kann nicht geschrieben werden</translation>
    </message>
</context>
<context>
    <name>quayside::ProjectsArea</name>
    <message>
        <source>Images</source>
        <translation>Abbilder</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
</context>
<context>
    <name>quayside::Reader</name>
    <message>
        <source>Expected fields like “config:”</source>
        <translation>Felder wie „config:“ erwartet</translation>
    </message>
    <message>
        <source>There is no field “%1” here</source>
        <translation>Hier gibt es kein Feld „%1“</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>„%1“ steht hier zweimal</translation>
    </message>
    <message>
        <source>Expected a text</source>
        <translation>Text erwartet</translation>
    </message>
    <message>
        <source>Expected true or false</source>
        <translation>true oder false erwartet</translation>
    </message>
    <message>
        <source>Expected a list: a line “- name” for each</source>
        <translation>Liste erwartet: je eine Zeile „- Name“</translation>
    </message>
    <message>
        <source>Expected lines of “key: value”</source>
        <translation>Zeilen der Form „Schlüssel: Wert“ erwartet</translation>
    </message>
</context>
<context>
    <name>quayside::RenameJob</name>
    <message>
        <source>The server can rename files and links only, not folders.</source>
        <translation>Umbenennen lassen sich nur Dateien und Verknüpfungen, keine Ordner.</translation>
    </message>
</context>
<context>
    <name>quayside::ScreenChannel</name>
    <message>
        <source>The server is gone</source>
        <translation>Der Server ist nicht mehr da</translation>
    </message>
    <message>
        <source>The server didn&apos;t offer a screen</source>
        <translation>Der Server hat keinen Bildschirm angeboten</translation>
    </message>
    <message>
        <source>The server ended the connection to the screen</source>
        <translation>Der Server hat die Verbindung zum Bildschirm beendet</translation>
    </message>
</context>
<context>
    <name>quayside::Server</name>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Verbindet …</translation>
    </message>
    <message>
        <source>Reconnecting to %1 …</source>
        <translation>Verbindet neu mit %1 …</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>The server doesn&apos;t trust this computer</source>
        <translation>Der Server vertraut diesem Rechner nicht</translation>
    </message>
    <message>
        <source>The server doesn&apos;t answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read</source>
        <translation>Die Antwort des Servers ist nicht lesbar</translation>
    </message>
    <message>
        <source>The instances of %1 can&apos;t be listed: %2</source>
        <translation>Die Instanzen von %1 lassen sich nicht auflisten: %2</translation>
    </message>
</context>
<context>
    <name>quayside::SnapshotSchedule</name>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message numerus="yes">
        <source>Every hour, %n minute(s) past</source>
        <translation>
            <numerusform>Jede Stunde, %n Minute danach</numerusform>
            <numerusform>Jede Stunde, %n Minuten danach</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Jeden Tag um %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <comment>weekday, time</comment>
        <translation>Jeden %1 um %2</translation>
    </message>
    <message>
        <source>On day %1 of each month at %2</source>
        <translation>Am %1. jedes Monats um %2</translation>
    </message>
    <message>
        <source>Before each start of the instance</source>
        <translation>Vor jedem Start der Instanz</translation>
    </message>
    <message>
        <source>By an expression of cron</source>
        <translation>Nach einem Cron-Ausdruck</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Nur von Hand</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Morgen, %1</translation>
    </message>
    <message>
        <source>That isn&apos;t an expression of cron: minute hour day month weekday.</source>
        <translation>Das ist kein Cron-Ausdruck: Minute Stunde Tag Monat Wochentag.</translation>
    </message>
    <message>
        <source>Write spans as in “1w 2d 12H”: M minutes, H hours, d days, w weeks, m months, y years.</source>
        <translation>Spannen bitte wie „1w 2d 12H“: M Minuten, H Stunden, d Tage, w Wochen, m Monate, y Jahre.</translation>
    </message>
</context>
<context>
    <name>quayside::TlsTransport</name>
    <message>
        <source>The certificate of %1 is not the one you accepted. Accepted: %2. Shown now: %3.</source>
        <translation>Das Zertifikat von %1 ist nicht das, das Sie angenommen haben. Angenommen: %2. Jetzt gezeigt: %3.</translation>
    </message>
</context>
<context>
    <name>quayside::Unfinished</name>
    <message numerus="yes">
        <source>%n file(s) on the way to or from a server</source>
        <translation>
            <numerusform>%n Datei auf dem Weg zu einem oder von einem Server</numerusform>
            <numerusform>%n Dateien auf dem Weg zu einem oder von einem Server</numerusform>
        </translation>
    </message>
    <message>
        <source>instances that are being copied or moved</source>
        <translation>Instanzen, die gerade kopiert oder verschoben werden</translation>
    </message>
    <message>
        <source>changes to the server&apos;s settings that were not saved</source>
        <translation>nicht gespeicherte Änderungen an den Einstellungen des Servers</translation>
    </message>
    <message>
        <source>changes to %1 that were not saved</source>
        <translation>nicht gespeicherte Änderungen an %1</translation>
    </message>
    <message>
        <source>what runs in the open terminals</source>
        <translation>was in den offenen Terminals läuft</translation>
    </message>
</context>
<context>
    <name>quayside::UploadJob</name>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>quayside::WebTransport</name>
    <message>
        <source>The certificate of %1 is not one that this computer trusts</source>
        <translation>Dem Zertifikat von %1 traut dieser Rechner nicht</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 antwortete %2</translation>
    </message>
</context>
</TS>
