<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
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
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>Compare this fingerprint with the one the server&apos;s administrator sees. If they differ, someone may be between you and the server.</source>
        <translation>Vergleichen Sie diesen Fingerabdruck mit dem, den die Verwaltung des Servers sieht. Weichen sie voneinander ab, steht vielleicht jemand zwischen Ihnen und dem Server.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The server&apos;s trust password. It is used once, to make this computer known there.</source>
        <translation>Das Vertrauenspasswort des Servers. Es wird einmal gebraucht, um diesen Rechner dort bekannt zu machen.</translation>
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
        <source>It is the same</source>
        <translation>Er ist gleich</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>1 min</source>
        <translation>1 Min</translation>
    </message>
    <message>
        <source>10 min</source>
        <translation>10 Min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 Std</translation>
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
        <source>The command was copied</source>
        <translation>Der Befehl wurde kopiert</translation>
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
        <source>Profiles</source>
        <translation>Profile</translation>
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
        <source>Copy as</source>
        <translation>Kopieren als</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
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
        <source>The command was copied</source>
        <translation>Der Befehl wurde kopiert</translation>
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
        <translation>Alle Einstellungen…</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>%n of them still running: stopped first</source>
        <translation>
            <numerusform>%n davon läuft noch: wird zuerst gestoppt</numerusform>
            <numerusform>%n davon laufen noch: werden zuerst gestoppt</numerusform>
        </translation>
    </message>
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
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <source>No events yet.</source>
        <translation>Noch keine Ereignisse.</translation>
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
        <translation>Startet…</translation>
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
        <translation>Server hinzufügen…</translation>
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
        <translation>%1 T %2 Std</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std %2 Min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 Min %2 s</translation>
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
        <translation>vor %1 Min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 Std</translation>
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
    <name>Header</name>
    <message numerus="yes">
        <source>%n running operation(s)</source>
        <translation>
            <numerusform>%n laufender Vorgang</numerusform>
            <numerusform>%n laufende Vorgänge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageChooser</name>
    <message>
        <source>Images</source>
        <translation>Abbilder</translation>
    </message>
    <message>
        <source>The server has no images yet. Import one on the Images page.</source>
        <translation>Der Server hat noch keine Abbilder. Importieren Sie eines auf der Seite „Abbilder“.</translation>
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
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Create instance</source>
        <translation>Instanz erstellen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
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
        <translation>Abbild importieren…</translation>
    </message>
    <message>
        <source>Drop to import</source>
        <translation>Zum Importieren loslassen</translation>
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
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Copy the IPv4 address</source>
        <translation>IPv4-Adresse kopieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
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
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
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
        <translation>Speicher</translation>
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
        <translation>Neu…</translation>
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
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No instance matches “%1”.</source>
        <translation>Keine Instanz passt zu „%1“.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
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
        <source>This log is empty.</source>
        <translation>Dieses Protokoll ist leer.</translation>
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
        <translation>Nichts passt</translation>
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
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
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
        <translation>Genutzt von</translation>
    </message>
    <message>
        <source>Nothing uses it</source>
        <translation>Nichts nutzt es</translation>
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
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>This network is gone</source>
        <translation>Dieses Netz gibt es nicht mehr</translation>
    </message>
    <message>
        <source>It was deleted or renamed, here or elsewhere.</source>
        <translation>Sie wurde gelöscht oder umbenannt, hier oder anderswo.</translation>
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
        <translation>Genutzt von</translation>
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
        <translation>über DHCP</translation>
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
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
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
        <translation>Nichts passt</translation>
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
        <translation>Hält an</translation>
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
        <translation>Instanz anhalten</translation>
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
        <source>Nothing has run yet.</source>
        <translation>Noch nichts ausgeführt.</translation>
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
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
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
</context>
<context>
    <name>ProjectSwitcher</name>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
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
        <translation>Server</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
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
        <translation>Nur ein Netz, das nichts nutzt, kann einen anderen Namen bekommen.</translation>
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
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
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
        <translation>Entfernen…</translation>
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
        <translation>Server hinzufügen…</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Server hinzufügen…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
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
        <translation>Server</translation>
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
        <translation>Angehalten</translation>
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
        <translation>Hält an</translation>
    </message>
    <message>
        <source>Thawed</source>
        <translation>Fortgesetzt</translation>
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
    <name>TableHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
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
</context>
<context>
    <name>TerminalTabButton</name>
    <message>
        <source>Close the terminal</source>
        <translation>Terminal schließen</translation>
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
        <translation>Anhalten</translation>
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
</context>
<context>
    <name>quayside::AddRemote</name>
    <message>
        <source>The server accepted the password but doesn&apos;t trust this computer</source>
        <translation>Der Server hat das Passwort angenommen, vertraut diesem Rechner aber nicht</translation>
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
</context>
<context>
    <name>quayside::HttpSocket</name>
    <message>
        <source>The connection broke</source>
        <translation>Die Verbindung ist abgebrochen</translation>
    </message>
</context>
<context>
    <name>quayside::ImagesModel</name>
    <message>
        <source>Importing %1</source>
        <translation>Import von %1</translation>
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
        <translation>Angehalten</translation>
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
        <source>The instance needs a name</source>
        <translation>Die Instanz braucht einen Namen</translation>
    </message>
</context>
<context>
    <name>quayside::TlsTransport</name>
    <message>
        <source>The certificate of %1 is not the one you accepted. Accepted: %2. Shown now: %3.</source>
        <translation>Das Zertifikat von %1 ist nicht das, das Sie angenommen haben. Angenommen: %2. Jetzt gezeigt: %3.</translation>
    </message>
</context>
</TS>
