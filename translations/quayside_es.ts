<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>AccessPage</name>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>This is this computer&apos;s own certificate: you lose access to the server over the network.</source>
        <translation>Es el certificado de este equipo: perderá el acceso al servidor por la red.</translation>
    </message>
    <message>
        <source>Whoever has this certificate&apos;s key can no longer use the server.</source>
        <translation>Quien tenga la clave de este certificado ya no podrá usar el servidor.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The certificate was removed</source>
        <translation>El certificado se ha quitado</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Add certificate…</source>
        <translation>Añadir certificado…</translation>
    </message>
    <message>
        <source>Make a token…</source>
        <translation>Crear un token…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Search certificates</source>
        <translation>Buscar certificados</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Only projects</source>
        <translation>Solo proyectos</translation>
    </message>
    <message>
        <source>The fingerprint was copied</source>
        <translation>La huella se ha copiado</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Ningún servidor</translation>
    </message>
    <message>
        <source>Only who may use the server&apos;s socket on its own machine has access. Add a client&apos;s certificate to let it in over the network.</source>
        <translation>Solo tiene acceso quien puede usar el socket del servidor en su propio equipo. Añada el certificado de un cliente para admitirlo por la red.</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>Conecte primero un servidor.</translation>
    </message>
    <message>
        <source>Add a certificate…</source>
        <translation>Añadir un certificado…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
</context>
<context>
    <name>ActivityDrawer</name>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Close (Ctrl+J)</source>
        <translation>Cerrar (Ctrl+J)</translation>
    </message>
</context>
<context>
    <name>AddCertificateDialog</name>
    <message>
        <source>Add a certificate</source>
        <translation>Añadir un certificado</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>The certificate was added</source>
        <translation>El certificado se ha añadido</translation>
    </message>
    <message>
        <source>The file has no certificate in it</source>
        <translation>El archivo no contiene ningún certificado</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>Certificado (PEM)</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válido hasta %1</translation>
    </message>
    <message>
        <source>A client shows its own on the page Access of its Quayside; lxc keeps it in client.crt.</source>
        <translation>Un cliente muestra el suyo en la página Acceso de su Quayside; lxc lo guarda en client.crt.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Desde un archivo…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>who it is</source>
        <translation>quién es</translation>
    </message>
    <message>
        <source>A certificate</source>
        <translation>Un certificado</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer *.der)</source>
        <translation>Certificados (*.crt *.pem *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>AddServerDialog</name>
    <message>
        <source>Add a server</source>
        <translation>Añadir un servidor</translation>
    </message>
    <message>
        <source>A Quayside, LXD or Incus server that listens on the network</source>
        <translation>Un servidor Quayside, LXD o Incus accesible por la red</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>Se añadió %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>host or https://host:8443</source>
        <translation>equipo o https://equipo:8443</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Compare this fingerprint with the one the server&apos;s administrator sees. If they differ, someone may be between you and the server.</source>
        <translation>Compare esta huella con la que ve el administrador del servidor. Si difieren, puede que alguien esté entre usted y el servidor.</translation>
    </message>
    <message>
        <source>Name here</source>
        <translation>Nombre aquí</translation>
    </message>
    <message>
        <source>as the server calls itself</source>
        <translation>como se llama el servidor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>They match</source>
        <translation>Coinciden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Keep the password in the desktop&apos;s keyring</source>
        <translation>Guardar la contraseña en el llavero del escritorio</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Contraseña o token</translation>
    </message>
    <message>
        <source>The server&apos;s trust password, or a token that was made there. It is used once, to make this computer known.</source>
        <translation>La contraseña de confianza del servidor, o un token creado allí. Se usa una sola vez, para dar a conocer este equipo.</translation>
    </message>
    <message>
        <source>An authority that this computer trusts vouches for it.</source>
        <translation>Una autoridad en la que confía este equipo responde por él.</translation>
    </message>
    <message>
        <source>Check with an authority&apos;s certificate…</source>
        <translation>Comprobar con el certificado de una autoridad…</translation>
    </message>
    <message>
        <source>Of the certificate authority (CA) that issued the server&apos;s</source>
        <translation>De la autoridad de certificación (CA) que emitió el del servidor</translation>
    </message>
    <message>
        <source>The authority&apos;s certificate</source>
        <translation>El certificado de la autoridad</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer *.der)</source>
        <translation>Certificados (*.crt *.pem *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>AttachVolumeDialog</name>
    <message>
        <source>Attach %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>%1 was attached to %2</source>
        <translation>%1 se ha conectado a %2</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>Path in it</source>
        <translation>Ruta dentro</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Nombre del dispositivo</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>without snapshots</source>
        <translation>sin instantáneas</translation>
    </message>
    <message>
        <source>with snapshots</source>
        <translation>con instantáneas</translation>
    </message>
    <message>
        <source>the pool&apos;s format</source>
        <translation>formato del pool</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>BackupsTab</name>
    <message>
        <source>Write the backup to a file</source>
        <translation>Guardar la copia en un archivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Copy as lxc</source>
        <translation>Copiar como lxc</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Make a backup…</source>
        <translation>Crear copia de seguridad…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>This server makes no backups</source>
        <translation>Este servidor no hace copias de seguridad</translation>
    </message>
    <message>
        <source>The backups can&apos;t be read</source>
        <translation>No se pueden leer las copias de seguridad</translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation>Aún no hay copias de seguridad</translation>
    </message>
    <message>
        <source>A backup is one file with the whole instance, to keep elsewhere or to make the instance of it again on any server.</source>
        <translation>Una copia de seguridad es un archivo con toda la instancia, para guardarlo aparte o recrearla en cualquier servidor.</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Crear copia de seguridad</translation>
    </message>
</context>
<context>
    <name>BulkResultsDialog</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 failed</source>
        <translation>%1 de %2 hechas, %3 fallidas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Try the failed ones again</source>
        <translation>Reintentar las fallidas</translation>
    </message>
</context>
<context>
    <name>BulkStrip</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Tomar una instantánea</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done, %4 failed</source>
        <translation>%1: %2 de %3 hechas, %4 fallidas</translation>
    </message>
    <message>
        <source>%1: %2 of %3 done</source>
        <translation>%1: %2 de %3 hechas</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Resultados…</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>CatalogPage</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Copy to %1…</source>
        <translation>Copiar a %1…</translation>
    </message>
    <message>
        <source>debian 12</source>
        <translation>debian 12</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Buscar imágenes</translation>
    </message>
    <message>
        <source>Address of a server for images</source>
        <translation>Dirección de un servidor de imágenes</translation>
    </message>
    <message>
        <source>All architectures</source>
        <translation>Todas las arquitecturas</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>The catalogue can&apos;t be read</source>
        <translation>No se puede leer el catálogo</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>CertificateChangedDialog</name>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>El certificado de %1 ha cambiado</translation>
    </message>
    <message>
        <source>Either the server was set up anew, or someone is between you and it. Nothing is sent to it until you decide. Compare with what the server&apos;s administrator sees.</source>
        <translation>O el servidor se instaló de nuevo, o alguien se interpone. No se le envía nada hasta que usted decida. Compárelo con lo que ve el administrador del servidor.</translation>
    </message>
    <message>
        <source>Accepted by you</source>
        <translation>Aceptado por usted</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Mostrado ahora</translation>
    </message>
    <message>
        <source>I have compared it: the new one is the server&apos;s</source>
        <translation>Lo he comparado: el nuevo es el del servidor</translation>
    </message>
    <message>
        <source>The server shows the accepted certificate again.</source>
        <translation>El servidor vuelve a mostrar el certificado aceptado.</translation>
    </message>
    <message>
        <source>The server doesn&apos;t show this one any more. Close this and look again.</source>
        <translation>El servidor ya no muestra este. Cierre y vuelva a mirar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Accept the new one</source>
        <translation>Aceptar el nuevo</translation>
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
        <translation>Periodo: %1</translation>
    </message>
    <message>
        <source>Change the time span</source>
        <translation>Cambiar el periodo</translation>
    </message>
</context>
<context>
    <name>ClusterPage</name>
    <message>
        <source>Evacuate %1?</source>
        <translation>¿Evacuar %1?</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>¿Restablecer %1?</translation>
    </message>
    <message>
        <source>Its instances are stopped or moved to other members.</source>
        <translation>Sus instancias se detienen o se mueven a otros miembros.</translation>
    </message>
    <message>
        <source>Its instances come back to it and are started.</source>
        <translation>Sus instancias vuelven a él y se inician.</translation>
    </message>
    <message>
        <source>Evacuate</source>
        <translation>Evacuar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Remove %1 from the cluster?</source>
        <translation>¿Quitar %1 del clúster?</translation>
    </message>
    <message>
        <source>It must be empty: the server refuses while there are instances on it.</source>
        <translation>Debe estar vacío: el servidor se niega mientras haya instancias en él.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>%1 of %2 online</source>
        <translation>%1 de %2 en línea</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restablecer…</translation>
    </message>
    <message>
        <source>Evacuate…</source>
        <translation>Evacuar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Search members</source>
        <translation>Buscar miembros</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Failure domain</source>
        <translation>Dominio de fallo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>This server is not part of a cluster</source>
        <translation>Este servidor no forma parte de un clúster</translation>
    </message>
    <message>
        <source>It works on its own.</source>
        <translation>Funciona por sí solo.</translation>
    </message>
</context>
<context>
    <name>CompareProfilesDialog</name>
    <message>
        <source>Compare profiles</source>
        <translation>Comparar perfiles</translation>
    </message>
    <message>
        <source>One profile</source>
        <translation>Un perfil</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Al revés</translation>
    </message>
    <message>
        <source>The other profile</source>
        <translation>El otro perfil</translation>
    </message>
    <message>
        <source>Also what is equal</source>
        <translation>También lo igual</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Choose two different ones.</source>
        <translation>Elija dos distintos.</translation>
    </message>
    <message>
        <source>They are equal.</source>
        <translation>Son iguales.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>ConfigEditor</name>
    <message>
        <source>Search keys</source>
        <translation>Buscar claves</translation>
    </message>
    <message>
        <source>Only what is set</source>
        <translation>Solo lo definido</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>otra clave</translation>
    </message>
    <message>
        <source>Key to add</source>
        <translation>Clave que añadir</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>No key matches “%1”.</source>
        <translation>Ninguna clave coincide con «%1».</translation>
    </message>
    <message>
        <source>Nothing is set.</source>
        <translation>No hay nada definido.</translation>
    </message>
    <message>
        <source>This server doesn&apos;t describe its keys. Add those you need by name.</source>
        <translation>Este servidor no describe sus claves. Añada por su nombre las que necesite.</translation>
    </message>
</context>
<context>
    <name>ConfigRow</name>
    <message>
        <source>default: %1</source>
        <translation>predeterminado: %1</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>Default (%1)</source>
        <translation>Predeterminado (%1)</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor predeterminado</translation>
    </message>
    <message>
        <source>%1 · from %2</source>
        <translation>%1 · de %2</translation>
    </message>
    <message>
        <source>set; not shown</source>
        <translation>fijado; no se muestra</translation>
    </message>
    <message>
        <source>holds after the next start</source>
        <translation>vale tras el próximo inicio</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en caliente</translation>
    </message>
    <message>
        <source>needs a restart</source>
        <translation>requiere reiniciar</translation>
    </message>
    <message>
        <source>overrides %1</source>
        <translation>anula %1</translation>
    </message>
    <message>
        <source>Back to what %1 says</source>
        <translation>Volver a lo que dice %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ConnectionStrip</name>
    <message>
        <source>Cannot reach %1: %2</source>
        <translation>No se puede acceder a %1: %2</translation>
    </message>
    <message>
        <source>Reconnecting to %1 … data from %2</source>
        <translation>Reconectando con %1… datos de %2</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you accepted</source>
        <translation>%1 muestra un certificado distinto del que aceptó</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t trust this computer</source>
        <translation>%1 no confía en este equipo</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
</context>
<context>
    <name>ConsoleTab</name>
    <message>
        <source>Console closed</source>
        <translation>Consola cerrada</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Shows what the instance writes to its console, and lets you log in there. Only one client can be attached.</source>
        <translation>Muestra lo que la instancia escribe en su consola y permite iniciar sesión en ella. Solo puede conectarse un cliente.</translation>
    </message>
    <message>
        <source>Start the instance to attach to its console.</source>
        <translation>Inicie la instancia para conectarse a su consola.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>CopyAs</name>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>The command was copied</source>
        <translation>Se copió la orden</translation>
    </message>
    <message>
        <source>Copy as lxc</source>
        <translation>Copiar como lxc</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
</context>
<context>
    <name>CopyImageDialog</name>
    <message>
        <source>Copy %1 %2</source>
        <translation>Copiar %1 %2</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1 %2 was copied</source>
        <translation>%1 %2 se ha copiado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>Virtual machines</source>
        <translation>Máquinas virtuales</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>A name to find the image by; it may stay empty.</source>
        <translation>Un nombre para encontrar la imagen; puede quedar vacío.</translation>
    </message>
    <message>
        <source>Keep it up to date</source>
        <translation>Mantenerla al día</translation>
    </message>
    <message>
        <source>The server fetches it. You may close this: it goes on, Activity shows how far it is.</source>
        <translation>El servidor la descarga. Puede cerrar esto: continúa, Actividad muestra el progreso.</translation>
    </message>
</context>
<context>
    <name>CopyInstancesDialog</name>
    <message numerus="yes">
        <source>Move %n instance(s)</source>
        <translation>
            <numerusform>Mover %n instancia</numerusform>
            <numerusform>Mover %n instancias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n instance(s)</source>
        <translation>
            <numerusform>Copiar %n instancia</numerusform>
            <numerusform>Copiar %n instancias</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>Pool de almacenamiento</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>With its snapshots</source>
        <translation>Con sus instantáneas</translation>
    </message>
    <message>
        <source>Looking at the server …</source>
        <translation>Examinando el servidor…</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) moved</source>
        <translation>
            <numerusform>%n instancia movida</numerusform>
            <numerusform>%n instancias movidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) copied</source>
        <translation>
            <numerusform>%n instancia copiada</numerusform>
            <numerusform>%n instancias copiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>With their snapshots</source>
        <translation>Con sus instantáneas</translation>
    </message>
    <message>
        <source>Copy or move</source>
        <translation>Copiar o mover</translation>
    </message>
</context>
<context>
    <name>CopyPlan</name>
    <message>
        <source>A name has letters, digits and hyphens, starts with a letter, and has at most 63.</source>
        <translation>Un nombre lleva letras, dígitos y guiones, empieza por letra y tiene como máximo 63 caracteres.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Ya está ahí.</translation>
    </message>
    <message>
        <source>The name is taken there.</source>
        <translation>El nombre ya está en uso allí.</translation>
    </message>
    <message>
        <source>The server can&apos;t run %1.</source>
        <translation>El servidor no puede ejecutar %1.</translation>
    </message>
    <message>
        <source>The server runs no virtual machines.</source>
        <translation>El servidor no ejecuta máquinas virtuales.</translation>
    </message>
    <message>
        <source>There is no pool %1.</source>
        <translation>No existe el pool %1.</translation>
    </message>
    <message>
        <source>The profile %1 is missing there.</source>
        <translation>Allí falta el perfil %1.</translation>
    </message>
    <message>
        <source>It runs: stop it first.</source>
        <translation>Está en marcha: deténgala primero.</translation>
    </message>
    <message>
        <source>It is protected against deletion, which ends this move.</source>
        <translation>Está protegida contra el borrado, con el que termina este traslado.</translation>
    </message>
    <message>
        <source>One of the servers makes or takes no backups.</source>
        <translation>Uno de los servidores no hace o no acepta copias de seguridad.</translation>
    </message>
    <message>
        <source>The other server keeps the name that the backup has.</source>
        <translation>El otro servidor conserva el nombre de la copia.</translation>
    </message>
    <message>
        <source>The other server puts it into the pool that the backup names.</source>
        <translation>El otro servidor la pone en el pool que indica la copia.</translation>
    </message>
    <message>
        <source>No network %1 there: it won&apos;t start until that is changed.</source>
        <translation>Allí no hay red %1: no arrancará hasta que se cambie.</translation>
    </message>
    <message>
        <source>It runs: files that change meanwhile may be copied half-written.</source>
        <translation>Está en marcha: los archivos que cambien pueden copiarse a medio escribir.</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message>
        <source>New name of %1</source>
        <translation>Nuevo nombre de %1</translation>
    </message>
</context>
<context>
    <name>CreateBackupDialog</name>
    <message>
        <source>Back up %1</source>
        <translation>Hacer copia de %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation>Ya existe ese nombre.</translation>
    </message>
    <message>
        <source>Empty: backup0, backup1 and so on.</source>
        <translation>Vacío: backup0, backup1, etc.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>zstd is quick, xz is small; none is best for data that is compressed already.</source>
        <translation>zstd es rápido, xz compacto; none conviene a datos ya comprimidos.</translation>
    </message>
    <message>
        <source>As the server is set</source>
        <translation>Según el servidor</translation>
    </message>
    <message>
        <source>With its snapshots</source>
        <translation>Con sus instantáneas</translation>
    </message>
    <message>
        <source>In the pool&apos;s own format: quicker, only for pools of its kind</source>
        <translation>En el formato del pool: más rápido, solo para pools de su tipo</translation>
    </message>
    <message>
        <source>No spaces and no slash.</source>
        <translation>Sin espacios ni barras.</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer la copia</translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>New instance</source>
        <translation>Nueva instancia</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens; starts with a letter, at most 63.</source>
        <translation>Letras, dígitos y guiones; empieza por una letra, 63 como máximo.</translation>
    </message>
    <message>
        <source>chosen by the server</source>
        <translation>lo elige el servidor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Iniciarla</translation>
    </message>
    <message>
        <source>Delete it when it stops</source>
        <translation>Eliminarla al detenerse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Image and name</source>
        <translation>Imagen y nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Lo que se envía</translation>
    </message>
    <message>
        <source>A whole line of a .pub file.</source>
        <translation>Una línea entera de un archivo .pub.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Neither a number nor a set like 0-3.</source>
        <translation>Ni un número ni un conjunto como 0-3.</translation>
    </message>
    <message>
        <source>Not an amount like 20GiB.</source>
        <translation>No es una cantidad como 20GiB.</translation>
    </message>
    <message>
        <source>Neither an amount like 2GiB nor a share like 25%.</source>
        <translation>Ni una cantidad como 2GiB ni una parte como 25%.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
</context>
<context>
    <name>CreateNetworkDialog</name>
    <message>
        <source>New network</source>
        <translation>Red nueva</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 se ha creado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Of the interface too: at most 15 letters, digits, dots and hyphens.</source>
        <translation>También el de la interfaz: hasta 15 letras, dígitos, puntos y guiones.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>IPv4</source>
        <translation>IPv4</translation>
    </message>
    <message>
        <source>a free subnet</source>
        <translation>una subred libre</translation>
    </message>
    <message>
        <source>IPv6</source>
        <translation>IPv6</translation>
    </message>
    <message>
        <source>The bridge&apos;s address with its subnet, or “none”.</source>
        <translation>La dirección del puente con su subred, o «none».</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Menos ajustes</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Todos los ajustes…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
</context>
<context>
    <name>CreateOptions</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>%1, from the profiles</source>
        <translation>%1, de los perfiles</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>SSH key</source>
        <translation>Clave SSH</translation>
    </message>
    <message>
        <source>cloud-init</source>
        <translation>cloud-init</translation>
    </message>
    <message>
        <source>The SSH key and this work with images that have cloud-init.</source>
        <translation>La clave SSH y esto sirven con imágenes que tienen cloud-init.</translation>
    </message>
    <message>
        <source>Start it with the server</source>
        <translation>Iniciarla con el servidor</translation>
    </message>
</context>
<context>
    <name>CreatePoolDialog</name>
    <message>
        <source>New storage pool</source>
        <translation>Nuevo pool de almacenamiento</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 se ha creado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>A folder on the server; empty: one of its own.</source>
        <translation>Una carpeta del servidor; vacío: una propia.</translation>
    </message>
    <message>
        <source>A device, dataset or volume group on the server; empty: a file of its own.</source>
        <translation>Un dispositivo, conjunto de datos o grupo de volúmenes del servidor; vacío: un archivo propio.</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Menos ajustes</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Todos los ajustes…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Of the file that the server makes where no source is named.</source>
        <translation>Del archivo que crea el servidor si no se indica ningún origen.</translation>
    </message>
    <message>
        <source>chosen by the server</source>
        <translation>lo elige el servidor</translation>
    </message>
</context>
<context>
    <name>CreateProfileDialog</name>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 se ha creado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>There is one of this name.</source>
        <translation>Ya hay uno con este nombre.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Settings and devices</source>
        <translation>Ajustes y dispositivos</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
</context>
<context>
    <name>CreateProjectDialog</name>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>CPUs</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 se ha creado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Has its own</source>
        <translation>Tiene sus propios</translation>
    </message>
    <message>
        <source>The rest is shared with the project default.</source>
        <translation>El resto se comparte con el proyecto default.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Restricted: what could harm the server is not allowed in it</source>
        <translation>Restringido: no se permite lo que podría dañar el servidor</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Menos ajustes</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Todos los ajustes…</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>An amount like 16GiB.</source>
        <translation>Una cantidad como 16GiB.</translation>
    </message>
    <message>
        <source>No spaces, slashes or asterisks.</source>
        <translation>Sin espacios, barras ni asteriscos.</translation>
    </message>
    <message>
        <source>%1, at most</source>
        <translation>%1, como máximo</translation>
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
        <translation>todas</translation>
    </message>
    <message>
        <source>A number, or a set like 0-3.</source>
        <translation>Un número, o un conjunto como 0-3.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>An amount like 2GiB, or a share like 25%.</source>
        <translation>Una cantidad como 2GiB, o una parte como 25%.</translation>
    </message>
    <message>
        <source>Size of the disk</source>
        <translation>Tamaño del disco</translation>
    </message>
    <message>
        <source>as the pool has it</source>
        <translation>como en el pool</translation>
    </message>
    <message>
        <source>An amount like 20GiB.</source>
        <translation>Una cantidad como 20GiB.</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>Pool de almacenamiento</translation>
    </message>
    <message>
        <source>%1, from the profiles</source>
        <translation>%1, de los perfiles</translation>
    </message>
    <message>
        <source>choose a pool</source>
        <translation>elija un pool</translation>
    </message>
</context>
<context>
    <name>CreateSnapshotDialog</name>
    <message>
        <source>Take a snapshot of %1</source>
        <translation>Tomar una instantánea de %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation>Ya existe ese nombre.</translation>
    </message>
    <message>
        <source>Empty: by the pattern, else snap0, snap1 and so on.</source>
        <translation>Vacío: según el patrón o snap0, snap1, etc.</translation>
    </message>
    <message>
        <source>With memory and processes, to go on from there</source>
        <translation>Con memoria y procesos, para continuar desde ahí</translation>
    </message>
    <message>
        <source>No spaces and no slash.</source>
        <translation>Sin espacios ni barras.</translation>
    </message>
    <message>
        <source>Take the snapshot</source>
        <translation>Tomar la instantánea</translation>
    </message>
</context>
<context>
    <name>CreateVolumeDialog</name>
    <message>
        <source>New volume</source>
        <translation>Nuevo volumen</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 se ha creado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Menos ajustes</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Todos los ajustes…</translation>
    </message>
    <message>
        <source>An amount like 10GiB; empty: as large as the pool allows.</source>
        <translation>Una cantidad como 10GiB; vacío: tanto como permita el pool.</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n instantánea</numerusform>
            <numerusform>%n instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>everything on their root disks</source>
        <translation>todo lo que hay en sus discos raíz</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n instance(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n instancia?</numerusform>
            <numerusform>¿Eliminar %n instancias?</numerusform>
        </translation>
    </message>
    <message>
        <source>This is lost for good:</source>
        <translation>Se perderá para siempre:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>everything on its root disk</source>
        <translation>todo lo que hay en su disco raíz</translation>
    </message>
    <message>
        <source>what runs in it now: it is stopped first</source>
        <translation>lo que está en marcha en ella: antes se detiene</translation>
    </message>
    <message>
        <source>what runs in %1 of them now: they are stopped first</source>
        <translation>lo que está en marcha en %1 de ellas: antes se detienen</translation>
    </message>
</context>
<context>
    <name>DeleteFilesDialog</name>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n entries?</source>
        <translation>
            <numerusform>¿Eliminar %n elemento?</numerusform>
            <numerusform>¿Eliminar %n elementos?</numerusform>
        </translation>
    </message>
    <message>
        <source>They go to this computer&apos;s trash.</source>
        <translation>Van a la papelera de este equipo.</translation>
    </message>
    <message>
        <source>Folders go with all that is in them. This can&apos;t be undone.</source>
        <translation>Las carpetas se borran con todo su contenido. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>DeleteImageDialog</name>
    <message>
        <source>Delete the image %1?</source>
        <translation>¿Eliminar la imagen %1?</translation>
    </message>
    <message>
        <source>Instances made from it stay as they are, but no new ones can be made from it.</source>
        <translation>Las instancias creadas con ella se quedan como están, pero no podrán crearse otras nuevas.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>DeleteKeptDialog</name>
    <message>
        <source>Delete the backup %1?</source>
        <translation>¿Eliminar la copia %1?</translation>
    </message>
    <message>
        <source>Delete the snapshot %1?</source>
        <translation>¿Eliminar la instantánea %1?</translation>
    </message>
    <message>
        <source>Its file on the server is gone then; files written elsewhere stay.</source>
        <translation>Su archivo en el servidor desaparece; los guardados aparte se quedan.</translation>
    </message>
    <message>
        <source>The instance stays as it is; there is no way back to that moment any more.</source>
        <translation>La instancia queda igual; ya no se podrá volver a ese momento.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>DeleteNamedDialog</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Type “%1” to delete it</source>
        <translation>Escriba «%1» para eliminarlo</translation>
    </message>
    <message>
        <source>Name, to be sure</source>
        <translation>Nombre, para confirmar</translation>
    </message>
</context>
<context>
    <name>DeleteNetworkDialog</name>
    <message>
        <source>Delete the network %1?</source>
        <translation>¿Eliminar la red %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) or profiles use it. The server refuses until they no longer do.</source>
        <translation>
            <numerusform>%n instancia o perfil la usa. El servidor se negará mientras sea así.</numerusform>
            <numerusform>%n instancias o perfiles la usan. El servidor se negará mientras sea así.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its interface, its DHCP and DNS, its leases and firewall rules go with it.</source>
        <translation>Su interfaz, su DHCP y su DNS, sus concesiones y sus reglas de cortafuegos desaparecen con ella.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>DeleteProfileDialog</name>
    <message>
        <source>Delete the profile %1?</source>
        <translation>¿Eliminar el perfil %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) have it. The server refuses until they no longer do.</source>
        <translation>
            <numerusform>%n instancia lo tiene. El servidor se niega mientras sea así.</numerusform>
            <numerusform>%n instancias lo tienen. El servidor se niega mientras sea así.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its settings and devices go with it.</source>
        <translation>Sus ajustes y dispositivos se van con él.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>DeviceDialog</name>
    <message>
        <source>New device: %1</source>
        <translation>Dispositivo nuevo: %1</translation>
    </message>
    <message>
        <source>for %1, in place of the one from profile %2</source>
        <translation>para %1, en lugar del dispositivo del perfil %2</translation>
    </message>
    <message>
        <source>of profile %1</source>
        <translation>del perfil %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The usual settings</source>
        <translation>Los ajustes habituales</translation>
    </message>
    <message>
        <source>All settings…</source>
        <translation>Todos los ajustes…</translation>
    </message>
    <message>
        <source>The device was removed elsewhere meanwhile.</source>
        <translation>El dispositivo se quitó entretanto en otro lugar.</translation>
    </message>
    <message>
        <source>The device was changed elsewhere meanwhile. It is now: %1</source>
        <translation>El dispositivo se cambió entretanto en otro lugar. Ahora es: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Tomar la suya</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>DeviceField</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>DeviceRow</name>
    <message>
        <source>hidden here, of profile %1</source>
        <translation>oculto aquí, del perfil %1</translation>
    </message>
    <message>
        <source>from profile %1</source>
        <translation>del perfil %1</translation>
    </message>
    <message>
        <source>from a profile</source>
        <translation>de un perfil</translation>
    </message>
    <message>
        <source>in place of profile %1&apos;s</source>
        <translation>sustituye al del perfil %1</translation>
    </message>
    <message>
        <source>Show %1 again</source>
        <translation>Volver a mostrar %1</translation>
    </message>
    <message>
        <source>Back to the profile&apos;s %1</source>
        <translation>Volver a %1 del perfil</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Hide %1 here</source>
        <translation>Ocultar %1 aquí</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Replace %1 here</source>
        <translation>Reemplazar %1 aquí</translation>
    </message>
</context>
<context>
    <name>DeviceText</name>
    <message>
        <source>Network card</source>
        <translation>Tarjeta de red</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Character device</source>
        <translation>Dispositivo de caracteres</translation>
    </message>
    <message>
        <source>Block device</source>
        <translation>Dispositivo de bloques</translation>
    </message>
    <message>
        <source>Hot-plugged device</source>
        <translation>Dispositivo conectado en caliente</translation>
    </message>
    <message>
        <source>USB device</source>
        <translation>Dispositivo USB</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Hide one of a profile</source>
        <translation>Ocultar uno de un perfil</translation>
    </message>
    <message>
        <source>Managed network</source>
        <translation>Red gestionada</translation>
    </message>
    <message>
        <source>Bridge of the machine</source>
        <translation>Puente de la máquina</translation>
    </message>
    <message>
        <source>Physical interface</source>
        <translation>Interfaz física</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Enrutada</translation>
    </message>
    <message>
        <source>Point to point</source>
        <translation>Punto a punto</translation>
    </message>
    <message>
        <source>Path on the machine</source>
        <translation>Ruta en la máquina</translation>
    </message>
    <message>
        <source>Path in the instance</source>
        <translation>Ruta en la instancia</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Owner (uid)</source>
        <translation>Propietario (uid)</translation>
    </message>
    <message>
        <source>Group (gid)</source>
        <translation>Grupo (gid)</translation>
    </message>
    <message>
        <source>Vendor id</source>
        <translation>ID del fabricante</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>ID del producto</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation>Dirección PCI</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Número de tarjeta</translation>
    </message>
    <message>
        <source>Interface of the machine</source>
        <translation>Interfaz de la máquina</translation>
    </message>
    <message>
        <source>Name in the instance</source>
        <translation>Nombre en la instancia</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Dirección física</translation>
    </message>
</context>
<context>
    <name>DevicesEditor</name>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of its own</source>
        <translation>
            <numerusform>%n propio</numerusform>
            <numerusform>%n propios</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Aún no hay dispositivos</translation>
    </message>
    <message>
        <source>Network cards, disks, proxies and devices of the machine are added here.</source>
        <translation>Aquí se añaden tarjetas de red, discos, proxies y dispositivos de la máquina.</translation>
    </message>
    <message>
        <source>%1 was removed</source>
        <translation>%1 se ha quitado</translation>
    </message>
    <message>
        <source>%1 was saved</source>
        <translation>%1 se ha guardado</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>DiffView</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n equal line(s)</source>
        <translation>
            <numerusform>%n línea igual</numerusform>
            <numerusform>%n líneas iguales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DiskFields</name>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Directory or disk of the machine</source>
        <translation>Directorio o disco de la máquina</translation>
    </message>
    <message>
        <source>Volume of a pool</source>
        <translation>Volumen de un pool</translation>
    </message>
    <message>
        <source>Also a cloud-init:config disk, or ceph: and cephfs: names.</source>
        <translation>También un disco cloud-init:config, o nombres ceph: y cephfs:.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>as the pool has it, or like 20GiB</source>
        <translation>la del pool, o como 20GiB</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>With mounts below it</source>
        <translation>Con los montajes por debajo</translation>
    </message>
    <message>
        <source>Shift ids to the instance&apos;s</source>
        <translation>Desplazar los ID a los de la instancia</translation>
    </message>
    <message>
        <source>Needed for the start</source>
        <translation>Necesario para arrancar</translation>
    </message>
    <message>
        <source>choose a pool</source>
        <translation>elija un pool</translation>
    </message>
    <message>
        <source>choose a volume</source>
        <translation>elija un volumen</translation>
    </message>
</context>
<context>
    <name>DisplayHint</name>
    <message>
        <source>Right Ctrl frees the keyboard</source>
        <translation>Ctrl derecho libera el teclado</translation>
    </message>
    <message>
        <source>Click or press Enter to type</source>
        <translation>Clic o Intro para escribir</translation>
    </message>
</context>
<context>
    <name>DisplayKeys</name>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retroceso</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Super</source>
        <translation>Súper</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impr Pant</translation>
    </message>
    <message>
        <source>Right Ctrl</source>
        <translation>Ctrl derecho</translation>
    </message>
</context>
<context>
    <name>DisplayPane</name>
    <message>
        <source>The screenshot was saved as %1</source>
        <translation>La captura se guardó como %1</translation>
    </message>
    <message>
        <source>The screenshot was not saved: %1</source>
        <translation>La captura no se guardó: %1</translation>
    </message>
    <message>
        <source>Left out, as an American keyboard has no keys for them: %1</source>
        <translation>Caracteres omitidos, sin tecla en un teclado estadounidense: %1</translation>
    </message>
    <message>
        <source>Send keys</source>
        <translation>Enviar teclas</translation>
    </message>
    <message>
        <source>Stop typing (%1)</source>
        <translation>Dejar de escribir (%1)</translation>
    </message>
    <message>
        <source>Type the clipboard</source>
        <translation>Escribir el portapapeles</translation>
    </message>
    <message>
        <source>Types the clipboard&apos;s text as on an American keyboard</source>
        <translation>Escribe el texto del portapapeles como en un teclado estadounidense</translation>
    </message>
    <message>
        <source>Save a screenshot…</source>
        <translation>Guardar una captura…</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionar</translation>
    </message>
    <message>
        <source>Back into the page</source>
        <translation>Volver a la página</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>En su propia ventana</translation>
    </message>
    <message>
        <source>Leave full screen (F11)</source>
        <translation>Salir de pantalla completa (F11)</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Pantalla completa (F11)</translation>
    </message>
    <message>
        <source>Save a screenshot</source>
        <translation>Guardar una captura</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Tamaño de la pantalla</translation>
    </message>
</context>
<context>
    <name>DisplayTab</name>
    <message>
        <source>No screen</source>
        <translation>Sin pantalla</translation>
    </message>
    <message>
        <source>Only virtual machines have one. A container has a terminal and a console.</source>
        <translation>Solo las máquinas virtuales la tienen. Un contenedor tiene una terminal y una consola.</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Not in this build</source>
        <translation>No incluido en esta compilación</translation>
    </message>
    <message>
        <source>This Quayside was built without the library that shows screens (spice-client-glib).</source>
        <translation>Este Quayside se compiló sin la biblioteca que muestra pantallas (spice-client-glib).</translation>
    </message>
    <message>
        <source>No screens from this server</source>
        <translation>Este servidor no ofrece pantallas</translation>
    </message>
    <message>
        <source>It doesn&apos;t offer the screens of its virtual machines (API extension console_vga_type).</source>
        <translation>No ofrece las pantallas de sus máquinas virtuales (extensión de la API console_vga_type).</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>En su propia ventana</translation>
    </message>
    <message>
        <source>The screen is shown in another window.</source>
        <translation>La pantalla se muestra en otra ventana.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Traerla de vuelta</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelada</translation>
    </message>
    <message>
        <source>Resume the virtual machine to see its screen.</source>
        <translation>Reanude la máquina virtual para ver su pantalla.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>No está en ejecución</translation>
    </message>
    <message>
        <source>Start the virtual machine to see its screen.</source>
        <translation>Inicie la máquina virtual para ver su pantalla.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>DisplayTrouble</name>
    <message>
        <source>Connection lost, trying again…</source>
        <translation>Conexión perdida, reintentando…</translation>
    </message>
    <message>
        <source>The screen can&apos;t be shown</source>
        <translation>No se puede mostrar la pantalla</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>Ends the session of whoever looks at it now</source>
        <translation>Termina la sesión de quien la está viendo</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>DisplayView</name>
    <message>
        <source>Screen of %1</source>
        <translation>Pantalla de %1</translation>
    </message>
    <message>
        <source>Connecting to the screen…</source>
        <translation>Conectando con la pantalla…</translation>
    </message>
    <message>
        <source>The virtual machine shows nothing at the moment.</source>
        <translation>La máquina virtual no muestra nada en este momento.</translation>
    </message>
    <message>
        <source>The virtual machine isn&apos;t running.</source>
        <translation>La máquina virtual no está en ejecución.</translation>
    </message>
    <message>
        <source>Right Ctrl frees the keyboard</source>
        <translation>Ctrl derecho libera el teclado</translation>
    </message>
    <message>
        <source>Click or press Enter to type</source>
        <translation>Clic o Intro para escribir</translation>
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
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The certificate was changed</source>
        <translation>Se modificó el certificado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>EditEntityDialog</name>
    <message>
        <source>The changes were saved</source>
        <translation>Los cambios se han guardado</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>EnvironmentTab</name>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
</context>
<context>
    <name>EventsCard</name>
    <message>
        <source>Last events</source>
        <translation>Últimos eventos</translation>
    </message>
    <message>
        <source>No events yet.</source>
        <translation>Aún no hay eventos.</translation>
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
        <translation>Filtrar eventos</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Todavía no hay eventos</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
</context>
<context>
    <name>ExpiryField</name>
    <message>
        <source>As the instance is set</source>
        <translation>Según la instancia</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>En un día</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>En un mes</translation>
    </message>
    <message>
        <source>After a span…</source>
        <translation>Tras un plazo…</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caducidad</translation>
    </message>
    <message>
        <source>Spans are written as in “1w 2d 12H”: M minutes, H hours, d days, w weeks, m months, y years.</source>
        <translation>Los plazos se escriben como «1w 2d 12H»: M minutos, H horas, d días, w semanas, m meses, y años.</translation>
    </message>
    <message>
        <source>Deleted by the server after %1.</source>
        <translation>El servidor lo borra después del %1.</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Plazo</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Last started</source>
        <translation>Último inicio</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>Tiempo en marcha</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Procesos</translation>
    </message>
    <message>
        <source>Root disk</source>
        <translation>Disco raíz</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Import an image</source>
        <translation>Importar una imagen</translation>
    </message>
    <message>
        <source>Images (*.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.squashfs)</source>
        <translation>Imágenes (*.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.squashfs)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export the image</source>
        <translation>Exportar la imagen</translation>
    </message>
</context>
<context>
    <name>FileJobRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FileNameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation>Ya existe ese nombre.</translation>
    </message>
    <message>
        <source>The file is copied under the new name by way of this computer, then the old one is deleted.</source>
        <translation>El archivo se copia con el nuevo nombre a través de este equipo y luego se borra el antiguo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
</context>
<context>
    <name>FilePane</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>One folder up</source>
        <translation>Carpeta superior</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Carpeta: %1</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Carpeta nueva…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Esta carpeta está vacía.</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 isn&apos;t a folder</source>
        <translation>%1 no es una carpeta</translation>
    </message>
</context>
<context>
    <name>FilesTab</name>
    <message>
        <source>Send to the instance</source>
        <translation>Enviar a la instancia</translation>
    </message>
    <message>
        <source>Fetch to this computer</source>
        <translation>Traer a este equipo</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Carpeta nueva…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Copy as lxc</source>
        <translation>Copiar como lxc</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Copiar como curl</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Fetch here</source>
        <translation>Traer aquí</translation>
    </message>
    <message>
        <source>Send here</source>
        <translation>Enviar aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n en camino</numerusform>
            <numerusform>%n en camino</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todo</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Files on their way</source>
        <translation>Archivos en camino</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Welcome to Quayside</source>
        <translation>Bienvenido a Quayside</translation>
    </message>
    <message>
        <source>Run whole Linux systems side by side, here or on any server that speaks the LXD API.</source>
        <translation>Ejecute sistemas Linux completos uno junto a otro, aquí o en cualquier servidor que hable la API de LXD.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Start a server here. It keeps running in the background and starts with the system.</source>
        <translation>Inicia un servidor aquí. Sigue en segundo plano y arranca con el sistema.</translation>
    </message>
    <message>
        <source>No local server answers, and this user may not start one.</source>
        <translation>No responde ningún servidor local, y este usuario no puede iniciar uno.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>Iniciar un servidor local</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Connect to a Quayside, LXD or Incus server by its address.</source>
        <translation>Conéctese a un servidor Quayside, LXD o Incus por su dirección.</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Añadir servidor…</translation>
    </message>
    <message>
        <source>Start a server here. It runs until this window is closed; its instances go on.</source>
        <translation>Iniciar un servidor aquí. Funciona hasta cerrar esta ventana; sus instancias continúan.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 of %2</source>
        <comment>used of total</comment>
        <translation>%1 de %2</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>GroupMenu</name>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Group by server</source>
        <translation>Agrupar por servidor</translation>
    </message>
    <message>
        <source>Group by project</source>
        <translation>Agrupar por proyecto</translation>
    </message>
    <message>
        <source>Group by profile</source>
        <translation>Agrupar por perfil</translation>
    </message>
    <message>
        <source>Group by tag</source>
        <translation>Agrupar por etiqueta</translation>
    </message>
    <message>
        <source>Group by state</source>
        <translation>Agrupar por estado</translation>
    </message>
</context>
<context>
    <name>GroupRow</name>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
</context>
<context>
    <name>Hardware</name>
    <message>
        <source>Vendor</source>
        <translation>Fabricante</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Lowest frequency</source>
        <translation>Frecuencia mínima</translation>
    </message>
    <message>
        <source>Highest frequency</source>
        <translation>Frecuencia máxima</translation>
    </message>
    <message>
        <source>Huge pages</source>
        <translation>Páginas enormes</translation>
    </message>
    <message>
        <source>Huge pages in use</source>
        <translation>Páginas enormes en uso</translation>
    </message>
    <message>
        <source>Size of a huge page</source>
        <translation>Tamaño de una página enorme</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation>Dirección PCI</translation>
    </message>
    <message>
        <source>USB address</source>
        <translation>Dirección USB</translation>
    </message>
    <message>
        <source>Vendor&apos;s number</source>
        <translation>Número del fabricante</translation>
    </message>
    <message>
        <source>Product&apos;s number</source>
        <translation>Número del producto</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Controlador</translation>
    </message>
    <message>
        <source>Driver version</source>
        <translation>Versión del controlador</translation>
    </message>
    <message>
        <source>Firmware</source>
        <translation>Firmware</translation>
    </message>
    <message>
        <source>NUMA node</source>
        <translation>Nodo NUMA</translation>
    </message>
    <message>
        <source>IOMMU group</source>
        <translation>Grupo IOMMU</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Dirección física</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Duplex</source>
        <translation>Dúplex</translation>
    </message>
    <message>
        <source>Auto-negotiation</source>
        <translation>Autonegociación</translation>
    </message>
    <message>
        <source>Port type</source>
        <translation>Tipo de puerto</translation>
    </message>
    <message>
        <source>Transceiver</source>
        <translation>Transceptor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Block size</source>
        <translation>Tamaño de bloque</translation>
    </message>
    <message>
        <source>Revolutions per minute</source>
        <translation>Revoluciones por minuto</translation>
    </message>
    <message>
        <source>Device number</source>
        <translation>Número de dispositivo</translation>
    </message>
    <message>
        <source>Device&apos;s name</source>
        <translation>Nombre del dispositivo</translation>
    </message>
    <message>
        <source>Device path</source>
        <translation>Ruta del dispositivo</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Removable</source>
        <translation>Extraíble</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Card&apos;s device</source>
        <translation>Dispositivo de la tarjeta</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Render node</source>
        <translation>Nodo de renderizado</translation>
    </message>
    <message>
        <source>Render node&apos;s device</source>
        <translation>Dispositivo del nodo de renderizado</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
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
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>desconectado</translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>NUMA node %1</source>
        <translation>Nodo NUMA %1</translation>
    </message>
    <message>
        <source>Core %1</source>
        <translation>Núcleo %1</translation>
    </message>
    <message>
        <source>Cache L%1 %2</source>
        <translation>Caché L%1 %2</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message numerus="yes">
        <source>socket %1 · %n core(s)</source>
        <translation>
            <numerusform>zócalo %1 · %n núcleo</numerusform>
            <numerusform>zócalo %1 · %n núcleos</numerusform>
        </translation>
    </message>
    <message>
        <source>Virtual functions</source>
        <translation>Funciones virtuales</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 disponibles</translation>
    </message>
    <message>
        <source>link up</source>
        <translation>con enlace</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>sin enlace</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>Chasis</translation>
    </message>
    <message>
        <source>Mainboard</source>
        <translation>Placa base</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Graphics</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Discos</translation>
    </message>
</context>
<context>
    <name>HardwareFields</name>
    <message>
        <source>the same</source>
        <translation>la misma</translation>
    </message>
    <message>
        <source>given by the kernel</source>
        <translation>lo da el núcleo</translation>
    </message>
    <message>
        <source>random, and kept</source>
        <translation>aleatoria, y se conserva</translation>
    </message>
    <message>
        <source>the interface&apos;s</source>
        <translation>la de la interfaz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Found on the machine</source>
        <translation>Encontrados en la máquina</translation>
    </message>
    <message>
        <source>Needed for the start</source>
        <translation>Necesario para arrancar</translation>
    </message>
</context>
<context>
    <name>HardwareRow</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>HardwareTab</name>
    <message>
        <source>Search hardware</source>
        <translation>Buscar hardware</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>Nada leído todavía</translation>
    </message>
    <message>
        <source>This server doesn&apos;t tell of its hardware</source>
        <translation>Este servidor no informa de su hardware</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message numerus="yes">
        <source>%n running operation(s)</source>
        <translation>
            <numerusform>%n operación en curso</numerusform>
            <numerusform>%n operaciones en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenFields</name>
    <message>
        <source>A device of type “none” takes the place of one that a profile gives: the instance then has none of that name. From profiles: %1.</source>
        <translation>Un dispositivo de tipo «none» ocupa el lugar de uno de un perfil: la instancia no tiene entonces ninguno con ese nombre. De perfiles: %1.</translation>
    </message>
    <message>
        <source>A device of type “none” takes the place of one that a profile gives. No profile gives one at present.</source>
        <translation>Un dispositivo de tipo «none» ocupa el lugar de uno de un perfil. Ahora ningún perfil da uno.</translation>
    </message>
</context>
<context>
    <name>HostText</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>System version</source>
        <translation>Versión del sistema</translation>
    </message>
    <message>
        <source>Kernel</source>
        <translation>Núcleo</translation>
    </message>
    <message>
        <source>Architectures</source>
        <translation>Arquitecturas</translation>
    </message>
    <message>
        <source>Drivers</source>
        <translation>Controladores</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Driver version</source>
        <translation>Versión del controlador</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Storage version</source>
        <translation>Versión del almacenamiento</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>Cortafuegos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Kernel features</source>
        <translation>Funciones del núcleo</translation>
    </message>
    <message>
        <source>LXC features</source>
        <translation>Funciones de LXC</translation>
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
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>It has none: it is found by its fingerprint only.</source>
        <translation>No tiene ninguno: solo se encuentra por su huella.</translation>
    </message>
    <message>
        <source>New alias</source>
        <translation>Nuevo alias</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ImageChooser</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Buscar imágenes</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>The server has no images yet.</source>
        <translation>El servidor aún no tiene imágenes.</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>Abrir el catálogo</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
</context>
<context>
    <name>ImageDrop</name>
    <message>
        <source>Drop to import</source>
        <translation>Suelte para importar</translation>
    </message>
</context>
<context>
    <name>ImageRow</name>
    <message>
        <source>public</source>
        <translation>pública</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>en caché</translation>
    </message>
</context>
<context>
    <name>ImagesPage</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Create instance</source>
        <translation>Crear instancia</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Search images</source>
        <translation>Buscar imágenes</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>No images yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>An image is what instances are made from. Drop an image file here (.tar.xz, .tar.gz, .squashfs …) or import one.</source>
        <translation>Las instancias se crean a partir de imágenes. Suelte aquí un archivo de imagen (.tar.xz, .tar.gz, .squashfs…) o importe uno.</translation>
    </message>
    <message>
        <source>Import an image…</source>
        <translation>Importar una imagen…</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Public: anyone who reaches the server may copy it</source>
        <translation>Pública: quien llegue al servidor puede copiarla</translation>
    </message>
    <message>
        <source>Keep it up to date</source>
        <translation>Mantenerla al día</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Aliases…</source>
        <translation>Alias…</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Propiedades…</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>The server doesn&apos;t answer: nothing can be changed there now.</source>
        <translation>El servidor no responde: ahora no se puede cambiar nada en él.</translation>
    </message>
    <message>
        <source>Looking for a newer image…</source>
        <translation>Buscando una imagen más nueva…</translation>
    </message>
    <message>
        <source>%1 is as new as there is</source>
        <translation>%1 es lo más nuevo que hay</translation>
    </message>
    <message>
        <source>Import from an address…</source>
        <translation>Importar de una dirección…</translation>
    </message>
    <message>
        <source>Look for a newer one</source>
        <translation>Buscar una más nueva</translation>
    </message>
    <message>
        <source>Copy to another server…</source>
        <translation>Copiar a otro servidor…</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Marcas</translation>
    </message>
</context>
<context>
    <name>ImportBackupDialog</name>
    <message>
        <source>Import a backup</source>
        <translation>Importar una copia de seguridad</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Backups (*.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.squashfs)</source>
        <translation>Copias (*.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.squashfs)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>It is sent as a stream, however big it is.</source>
        <translation>Se envía como flujo, por grande que sea.</translation>
    </message>
    <message>
        <source>This server takes no backups.</source>
        <translation>Este servidor no acepta copias de seguridad.</translation>
    </message>
    <message>
        <source>Drop a file here, or</source>
        <translation>Suelte un archivo aquí, o</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Empty: as in the file.</source>
        <translation>Vacío: como en el archivo.</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens; starts with a letter, at most 63.</source>
        <translation>Letras, dígitos y guiones; empieza por una letra, 63 como máximo.</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>Pool de almacenamiento</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Como en el archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>ImportImageDialog</name>
    <message>
        <source>Import an image</source>
        <translation>Importar una imagen</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>A name to find the image by; it may stay empty.</source>
        <translation>Un nombre para encontrar la imagen; puede quedar vacío.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Root file system</source>
        <translation>Sistema de archivos raíz</translation>
    </message>
    <message>
        <source>Root file systems (*.squashfs *.root *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.img *.qcow2)</source>
        <translation>Sistemas de archivos raíz (*.squashfs *.root *.tar *.tar.gz *.tgz *.tar.xz *.tar.zst *.tar.bz2 *.img *.qcow2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Only for an image in two files: that one above has the metadata, this one the rest.</source>
        <translation>Solo para una imagen en dos archivos: el de arriba tiene los metadatos y este, el resto.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>One file only</source>
        <translation>Un solo archivo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>ImportRemotesDialog</name>
    <message>
        <source>known already</source>
        <translation>ya conocido</translation>
    </message>
    <message>
        <source>no certificate kept: add it by its address</source>
        <translation>sin certificado guardado: añádalo por su dirección</translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Importar servidores</translation>
    </message>
    <message>
        <source>From the lists of lxc and incus, which stay as they are</source>
        <translation>De las listas de lxc e incus, que quedan como están</translation>
    </message>
    <message>
        <source>No server was found: neither lxc nor incus has a remote of its own kept for you.</source>
        <translation>No se encontró ningún servidor: ni lxc ni incus tienen remotos guardados.</translation>
    </message>
    <message>
        <source>This computer has a key of its own: a server may ask for its password or token once more.</source>
        <translation>Este equipo tiene su propia clave: un servidor puede volver a pedir su contraseña o un token.</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) added</source>
        <translation>
            <numerusform>%n servidor añadido</numerusform>
            <numerusform>%n servidores añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ImportUrlDialog</name>
    <message>
        <source>Import an image from an address</source>
        <translation>Importar una imagen de una dirección</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>The image was imported</source>
        <translation>La imagen se ha importado</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>An address begins with https:// or http:// and a host.</source>
        <translation>Una dirección empieza por https:// o http:// y un servidor.</translation>
    </message>
    <message>
        <source>The server asks there for an image&apos;s place and fingerprint, and fetches it.</source>
        <translation>El servidor pregunta allí por el lugar y la huella de una imagen, y la trae.</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>A name to find the image by; it may stay empty.</source>
        <translation>Un nombre para encontrar la imagen; puede quedar vacío.</translation>
    </message>
    <message>
        <source>Public: anyone who reaches the server may copy it</source>
        <translation>Pública: quien llegue al servidor puede copiarla</translation>
    </message>
    <message>
        <source>The server fetches it. You may close this: it goes on, Activity shows how far it is.</source>
        <translation>El servidor la descarga. Puede cerrar esto: continúa, Actividad muestra el progreso.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Choose an instance to see how it is.</source>
        <translation>Elija una instancia para ver cómo está.</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
</context>
<context>
    <name>InstanceMenu</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Copy the IPv4 address</source>
        <translation>Copiar la dirección IPv4</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Tomar una instantánea</translation>
    </message>
    <message>
        <source>Copy or move…</source>
        <translation>Copiar o mover…</translation>
    </message>
    <message>
        <source>Publish as an image…</source>
        <translation>Publicar como imagen…</translation>
    </message>
</context>
<context>
    <name>InstancePage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>This instance is gone</source>
        <translation>Esta instancia ya no existe</translation>
    </message>
    <message>
        <source>It was deleted or renamed, here or elsewhere.</source>
        <translation>Se eliminó o cambió de nombre, aquí o en otro lugar.</translation>
    </message>
    <message>
        <source>Back to the instances</source>
        <translation>Volver a las instancias</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Tomar una instantánea</translation>
    </message>
    <message>
        <source>Copy or move…</source>
        <translation>Copiar o mover…</translation>
    </message>
    <message>
        <source>Publish as an image…</source>
        <translation>Publicar como imagen…</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
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
        <translation>Estado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
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
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
</context>
<context>
    <name>InstancesPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionada</numerusform>
            <numerusform>%n seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Anular la selección</translation>
    </message>
    <message>
        <source>Group rows</source>
        <translation>Agrupar filas</translation>
    </message>
    <message>
        <source>state:running type:vm mem&gt;1G</source>
        <translation>state:running type:vm mem&gt;1G</translation>
    </message>
    <message>
        <source>Search instances</source>
        <translation>Buscar instancias</translation>
    </message>
    <message>
        <source>No instances yet</source>
        <translation>Aún no hay instancias</translation>
    </message>
    <message>
        <source>An instance is a system container: a whole Linux system beside yours, with its own users, network and services.</source>
        <translation>Una instancia es un contenedor de sistema: un sistema Linux completo junto al suyo, con sus propios usuarios, red y servicios.</translation>
    </message>
    <message>
        <source>Create an instance</source>
        <translation>Crear una instancia</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No instance matches “%1”.</source>
        <translation>Ninguna instancia coincide con «%1».</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Import a backup…</source>
        <translation>Importar copia de seguridad…</translation>
    </message>
    <message>
        <source>Inspector (F4)</source>
        <translation>Inspector (F4)</translation>
    </message>
</context>
<context>
    <name>Key</name>
    <message>
        <source>Where it is mounted in the instance; &quot;/&quot; is the root disk</source>
        <translation>Dónde se monta en la instancia; &quot;/&quot; es el disco raíz</translation>
    </message>
    <message>
        <source>Path on the machine, or volume of the pool</source>
        <translation>Ruta en la máquina, o volumen del pool</translation>
    </message>
    <message>
        <source>Storage pool of the volume</source>
        <translation>Pool de almacenamiento del volumen</translation>
    </message>
    <message>
        <source>Size of the root disk</source>
        <translation>Tamaño del disco raíz</translation>
    </message>
    <message>
        <source>Whether it is mounted read-only</source>
        <translation>Si se monta en solo lectura</translation>
    </message>
    <message>
        <source>Whether the instance fails to start when the source is missing</source>
        <translation>Si la instancia no arranca cuando falta el origen</translation>
    </message>
    <message>
        <source>The opposite of required, of old clients</source>
        <translation>Lo contrario de required, de clientes antiguos</translation>
    </message>
    <message>
        <source>Whether mounts below the source come along</source>
        <translation>Si los montajes bajo el origen van incluidos</translation>
    </message>
    <message>
        <source>Propagation of mounts</source>
        <translation>Propagación de montajes</translation>
    </message>
    <message>
        <source>Whether ids are shifted to the instance&apos;s</source>
        <translation>Si los identificadores se desplazan a los de la instancia</translation>
    </message>
    <message>
        <source>Options of the file system</source>
        <translation>Opciones del sistema de archivos</translation>
    </message>
    <message>
        <source>Limit of reading</source>
        <translation>Límite de lectura</translation>
    </message>
    <message>
        <source>Limit of writing</source>
        <translation>Límite de escritura</translation>
    </message>
    <message>
        <source>Limit of both</source>
        <translation>Límite de ambas</translation>
    </message>
    <message>
        <source>Ceph user, for ceph: and cephfs: sources</source>
        <translation>Usuario de Ceph, para orígenes ceph: y cephfs:</translation>
    </message>
    <message>
        <source>Ceph cluster, for ceph: and cephfs: sources</source>
        <translation>Clúster de Ceph, para orígenes ceph: y cephfs:</translation>
    </message>
    <message>
        <source>Boot order of a virtual machine, highest first</source>
        <translation>Orden de arranque de una máquina virtual, primero el mayor</translation>
    </message>
    <message>
        <source>Vendor id</source>
        <translation>Identificador del fabricante</translation>
    </message>
    <message>
        <source>Product id</source>
        <translation>Identificador del producto</translation>
    </message>
    <message>
        <source>DRM card number</source>
        <translation>Número de tarjeta DRM</translation>
    </message>
    <message>
        <source>PCI address</source>
        <translation>Dirección PCI</translation>
    </message>
    <message>
        <source>Owner in the instance</source>
        <translation>Propietario en la instancia</translation>
    </message>
    <message>
        <source>Group in the instance</source>
        <translation>Grupo en la instancia</translation>
    </message>
    <message>
        <source>Mode in the instance</source>
        <translation>Permisos en la instancia</translation>
    </message>
    <message>
        <source>Name in the instance; empty: given by the kernel</source>
        <translation>Nombre en la instancia; vacío: lo da el núcleo</translation>
    </message>
    <message>
        <source>Address of 20 bytes, or its last 8; empty: random</source>
        <translation>Dirección de 20 bytes, o sus 8 últimos; vacío: al azar</translation>
    </message>
    <message>
        <source>MTU; empty: the parent&apos;s</source>
        <translation>MTU; vacío: la de la interfaz superior</translation>
    </message>
    <message>
        <source>Interface of the machine</source>
        <translation>Interfaz de la máquina</translation>
    </message>
    <message>
        <source>Interface of the machine it hangs on</source>
        <translation>Interfaz de la máquina de la que depende</translation>
    </message>
    <message>
        <source>Managed network, instead of nictype and parent</source>
        <translation>Red gestionada, en lugar de nictype y parent</translation>
    </message>
    <message>
        <source>MAC address; empty: random, kept in volatile.&lt;name&gt;.hwaddr</source>
        <translation>Dirección MAC; vacío: al azar, guardada en volatile.&lt;name&gt;.hwaddr</translation>
    </message>
    <message>
        <source>Name on the machine, with sriov of the function to take; empty: random</source>
        <translation>Nombre en la máquina, con sriov el de la función que se toma; vacío: al azar</translation>
    </message>
    <message>
        <source>VLAN id</source>
        <translation>Identificador de VLAN</translation>
    </message>
    <message>
        <source>Limit of incoming traffic</source>
        <translation>Límite del tráfico entrante</translation>
    </message>
    <message>
        <source>Limit of outgoing traffic</source>
        <translation>Límite del tráfico saliente</translation>
    </message>
    <message>
        <source>Limit of both directions</source>
        <translation>Límite de ambos sentidos</translation>
    </message>
    <message>
        <source>Static IPv4 addresses</source>
        <translation>Direcciones IPv4 fijas</translation>
    </message>
    <message>
        <source>Static IPv6 addresses</source>
        <translation>Direcciones IPv6 fijas</translation>
    </message>
    <message>
        <source>Whether an IPv4 default gateway is set</source>
        <translation>Si se fija una puerta de enlace IPv4 predeterminada</translation>
    </message>
    <message>
        <source>Whether an IPv6 default gateway is set</source>
        <translation>Si se fija una puerta de enlace IPv6 predeterminada</translation>
    </message>
    <message>
        <source>IPv4 address of the machine&apos;s end</source>
        <translation>Dirección IPv4 del extremo de la máquina</translation>
    </message>
    <message>
        <source>IPv6 address of the machine&apos;s end</source>
        <translation>Dirección IPv6 del extremo de la máquina</translation>
    </message>
    <message>
        <source>IPv4 routes added on the machine</source>
        <translation>Rutas IPv4 que se añaden en la máquina</translation>
    </message>
    <message>
        <source>IPv6 routes added on the machine</source>
        <translation>Rutas IPv6 que se añaden en la máquina</translation>
    </message>
    <message>
        <source>Whether other source MAC addresses are dropped</source>
        <translation>Si se descartan otras direcciones MAC de origen</translation>
    </message>
    <message>
        <source>Whether other source IPv4 addresses are dropped</source>
        <translation>Si se descartan otras direcciones IPv4 de origen</translation>
    </message>
    <message>
        <source>Whether other source IPv6 addresses are dropped</source>
        <translation>Si se descartan otras direcciones IPv6 de origen</translation>
    </message>
    <message>
        <source>MAAS subnet for IPv4</source>
        <translation>Subred de MAAS para IPv4</translation>
    </message>
    <message>
        <source>MAAS subnet for IPv6</source>
        <translation>Subred de MAAS para IPv6</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>Dónde escucha</translation>
    </message>
    <message>
        <source>Where it connects to</source>
        <translation>A dónde se conecta</translation>
    </message>
    <message>
        <source>Side that listens</source>
        <translation>Lado que escucha</translation>
    </message>
    <message>
        <source>Owner of the unix socket</source>
        <translation>Propietario del socket Unix</translation>
    </message>
    <message>
        <source>Group of the unix socket</source>
        <translation>Grupo del socket Unix</translation>
    </message>
    <message>
        <source>Mode of the unix socket</source>
        <translation>Permisos del socket Unix</translation>
    </message>
    <message>
        <source>Whether packets are forwarded by the kernel</source>
        <translation>Si el núcleo reenvía los paquetes</translation>
    </message>
    <message>
        <source>Whether the client&apos;s address is sent by the PROXY protocol</source>
        <translation>Si la dirección del cliente se envía por el protocolo PROXY</translation>
    </message>
    <message>
        <source>User the proxy runs as</source>
        <translation>Usuario con el que corre el proxy</translation>
    </message>
    <message>
        <source>Group the proxy runs as</source>
        <translation>Grupo con el que corre el proxy</translation>
    </message>
    <message>
        <source>Path on the machine</source>
        <translation>Ruta en la máquina</translation>
    </message>
    <message>
        <source>Path in the instance</source>
        <translation>Ruta en la instancia</translation>
    </message>
    <message>
        <source>Major number; empty: the source&apos;s</source>
        <translation>Número mayor; vacío: el del origen</translation>
    </message>
    <message>
        <source>Minor number; empty: the source&apos;s</source>
        <translation>Número menor; vacío: el del origen</translation>
    </message>
    <message>
        <source>Whether the instance fails to start without it</source>
        <translation>Si la instancia no arranca sin ello</translation>
    </message>
    <message>
        <source>Whether the instance starts with the server; empty: when it ran before</source>
        <translation>Si la instancia arranca con el servidor; vacío: si estaba en marcha antes</translation>
    </message>
    <message>
        <source>Seconds to wait after starting the instance before the next</source>
        <translation>Segundos de espera tras arrancar la instancia antes de la siguiente</translation>
    </message>
    <message>
        <source>Order of starting, highest first</source>
        <translation>Orden de arranque, primero el mayor</translation>
    </message>
    <message>
        <source>Seconds the instance has to shut down before it is stopped by force</source>
        <translation>Segundos que tiene la instancia para apagarse antes de ser detenida a la fuerza</translation>
    </message>
    <message>
        <source>Order of stopping, highest first</source>
        <translation>Orden de parada, primero el mayor</translation>
    </message>
    <message>
        <source>Environment variable of what is run in the instance</source>
        <translation>Variable de entorno de lo que se ejecuta en la instancia</translation>
    </message>
    <message>
        <source>Number or set of CPUs the instance may use; empty: all</source>
        <translation>Número o conjunto de CPU que la instancia puede usar; vacío: todas</translation>
    </message>
    <message>
        <source>Share of CPU time: soft as a percentage, hard as time per period</source>
        <translation>Parte del tiempo de CPU: blanda como porcentaje, estricta como tiempo por periodo</translation>
    </message>
    <message>
        <source>Weight among instances that share the same CPUs</source>
        <translation>Peso entre instancias que comparten las mismas CPU</translation>
    </message>
    <message>
        <source>Weight of disk requests when the disk is busy</source>
        <translation>Peso de las peticiones de disco cuando el disco está ocupado</translation>
    </message>
    <message>
        <source>Memory in huge pages of 64 KB</source>
        <translation>Memoria en páginas enormes de 64 KB</translation>
    </message>
    <message>
        <source>Memory in huge pages of 1 MB</source>
        <translation>Memoria en páginas enormes de 1 MB</translation>
    </message>
    <message>
        <source>Memory in huge pages of 2 MB</source>
        <translation>Memoria en páginas enormes de 2 MB</translation>
    </message>
    <message>
        <source>Memory in huge pages of 1 GB</source>
        <translation>Memoria en páginas enormes de 1 GB</translation>
    </message>
    <message>
        <source>Resource limit of that name (see setrlimit)</source>
        <translation>Límite de recursos de ese nombre (véase setrlimit)</translation>
    </message>
    <message>
        <source>Memory, as a size or a percentage of the machine&apos;s; empty: all</source>
        <translation>Memoria, como tamaño o porcentaje de la máquina; vacío: toda</translation>
    </message>
    <message>
        <source>Whether the memory limit always holds, or only when the machine is short of memory</source>
        <translation>Si el límite de memoria rige siempre o solo cuando a la máquina le falta memoria</translation>
    </message>
    <message>
        <source>Whether the machine&apos;s memory is backed by huge pages</source>
        <translation>Si la memoria de la máquina se respalda con páginas enormes</translation>
    </message>
    <message>
        <source>Whether less used pages may be swapped out</source>
        <translation>Si las páginas poco usadas pueden ir al intercambio</translation>
    </message>
    <message>
        <source>Resistance to being swapped out</source>
        <translation>Resistencia a ir al intercambio</translation>
    </message>
    <message>
        <source>Weight of network packets when the network is busy</source>
        <translation>Peso de los paquetes de red cuando la red está ocupada</translation>
    </message>
    <message>
        <source>Number of processes; empty: unlimited</source>
        <translation>Número de procesos; vacío: sin límite</translation>
    </message>
    <message>
        <source>Kernel modules loaded before the instance starts</source>
        <translation>Módulos del núcleo que se cargan antes de arrancar la instancia</translation>
    </message>
    <message>
        <source>Whether memory is copied while the instance still runs</source>
        <translation>Si la memoria se copia mientras la instancia sigue en marcha</translation>
    </message>
    <message>
        <source>Percentage of memory to be in sync before the instance is stopped</source>
        <translation>Porcentaje de memoria sincronizada antes de detener la instancia</translation>
    </message>
    <message>
        <source>Number of copies before the instance is stopped</source>
        <translation>Número de copias antes de detener la instancia</translation>
    </message>
    <message>
        <source>Driver capabilities the instance needs (NVIDIA_DRIVER_CAPABILITIES)</source>
        <translation>Capacidades del controlador que la instancia necesita (NVIDIA_DRIVER_CAPABILITIES)</translation>
    </message>
    <message>
        <source>Whether the NVIDIA and CUDA libraries of the machine are passed in</source>
        <translation>Si se pasan las bibliotecas NVIDIA y CUDA de la máquina</translation>
    </message>
    <message>
        <source>CUDA version needed (NVIDIA_REQUIRE_CUDA)</source>
        <translation>Versión de CUDA necesaria (NVIDIA_REQUIRE_CUDA)</translation>
    </message>
    <message>
        <source>Driver version needed (NVIDIA_REQUIRE_DRIVER)</source>
        <translation>Versión del controlador necesaria (NVIDIA_REQUIRE_DRIVER)</translation>
    </message>
    <message>
        <source>AppArmor rules added to the generated profile</source>
        <translation>Reglas de AppArmor añadidas al perfil generado</translation>
    </message>
    <message>
        <source>Ids mapped one to one between machine and instance</source>
        <translation>Identificadores asignados uno a uno entre máquina e instancia</translation>
    </message>
    <message>
        <source>LXC configuration added to the generated one</source>
        <translation>Configuración de LXC añadida a la generada</translation>
    </message>
    <message>
        <source>QEMU arguments added to the generated command line</source>
        <translation>Argumentos de QEMU añadidos a la línea de órdenes generada</translation>
    </message>
    <message>
        <source>Seccomp policy that replaces the generated one</source>
        <translation>Política de seccomp que sustituye a la generada</translation>
    </message>
    <message>
        <source>Whether /dev/lxd is there in the instance</source>
        <translation>Si /dev/lxd existe en la instancia</translation>
    </message>
    <message>
        <source>Whether images may be had through /dev/lxd</source>
        <translation>Si se pueden obtener imágenes por /dev/lxd</translation>
    </message>
    <message>
        <source>First host id of the instance&apos;s own id range</source>
        <translation>Primer identificador de la máquina del rango propio de la instancia</translation>
    </message>
    <message>
        <source>Whether the instance has an id range that no other has</source>
        <translation>Si la instancia tiene un rango de identificadores que ninguna otra tiene</translation>
    </message>
    <message>
        <source>Size of the instance&apos;s own id range</source>
        <translation>Tamaño del rango de identificadores propio de la instancia</translation>
    </message>
    <message>
        <source>Whether containers may be run inside</source>
        <translation>Si se pueden ejecutar contenedores dentro</translation>
    </message>
    <message>
        <source>Whether root inside is root of the machine</source>
        <translation>Si el root de dentro es el root de la máquina</translation>
    </message>
    <message>
        <source>Whether the instance is protected from being deleted</source>
        <translation>Si la instancia está protegida contra el borrado</translation>
    </message>
    <message>
        <source>Whether its files are protected from having their ids changed</source>
        <translation>Si sus archivos están protegidos contra el cambio de identificadores</translation>
    </message>
    <message>
        <source>Whether UEFI secure boot is on, with Microsoft&apos;s keys</source>
        <translation>Si el arranque seguro UEFI está activo, con las claves de Microsoft</translation>
    </message>
    <message>
        <source>System calls to block, one a line</source>
        <translation>Llamadas al sistema que se bloquean, una por línea</translation>
    </message>
    <message>
        <source>Whether system calls of other architectures are blocked (x86_64)</source>
        <translation>Si se bloquean las llamadas al sistema de otras arquitecturas (x86_64)</translation>
    </message>
    <message>
        <source>Whether the usual dangerous system calls are blocked</source>
        <translation>Si se bloquean las llamadas al sistema peligrosas habituales</translation>
    </message>
    <message>
        <source>Whether mknod is handled by the server, for harmless devices</source>
        <translation>Si el servidor se encarga de mknod, para dispositivos inofensivos</translation>
    </message>
    <message>
        <source>Whether mount is handled by the server</source>
        <translation>Si el servidor se encarga de mount</translation>
    </message>
    <message>
        <source>File systems that may be mounted, separated by commas</source>
        <translation>Sistemas de archivos que se pueden montar, separados por comas</translation>
    </message>
    <message>
        <source>File systems that are mounted by a FUSE program, as ext4=fuse2fs</source>
        <translation>Sistemas de archivos que monta un programa FUSE, como ext4=fuse2fs</translation>
    </message>
    <message>
        <source>Whether what is mounted gets its ids shifted</source>
        <translation>Si a lo montado se le desplazan los identificadores</translation>
    </message>
    <message>
        <source>Whether setxattr is handled by the server, for some attributes</source>
        <translation>Si el servidor se encarga de setxattr, para algunos atributos</translation>
    </message>
    <message>
        <source>System calls to allow, one a line; all others are blocked</source>
        <translation>Llamadas al sistema permitidas, una por línea; las demás se bloquean</translation>
    </message>
    <message>
        <source>When snapshots are made</source>
        <translation>Cuándo se hacen instantáneas</translation>
    </message>
    <message>
        <source>Whether snapshots are made of a stopped instance too</source>
        <translation>Si también se hacen instantáneas de una instancia detenida</translation>
    </message>
    <message>
        <source>Name of snapshots, as a Pongo2 template; %d is a number</source>
        <translation>Nombre de las instantáneas, como plantilla Pongo2; %d es un número</translation>
    </message>
    <message>
        <source>How long snapshots are kept</source>
        <translation>Cuánto tiempo se conservan las instantáneas</translation>
    </message>
    <message>
        <source>For the user, searchable; the server does not look at it</source>
        <translation>Para el usuario, se puede buscar; el servidor no lo mira</translation>
    </message>
    <message>
        <source>Template trigger of the next start</source>
        <translation>Disparador de plantillas del próximo arranque</translation>
    </message>
    <message>
        <source>Fingerprint of the image the instance was made from</source>
        <translation>Huella de la imagen con la que se hizo la instancia</translation>
    </message>
    <message>
        <source>First host id of the instance&apos;s range</source>
        <translation>Primer identificador de la máquina del rango de la instancia</translation>
    </message>
    <message>
        <source>Id map in use, as JSON</source>
        <translation>Mapa de identificadores en uso, como JSON</translation>
    </message>
    <message>
        <source>Id map of the next start, as JSON</source>
        <translation>Mapa de identificadores del próximo arranque, como JSON</translation>
    </message>
    <message>
        <source>Id map of the files on disk, as JSON</source>
        <translation>Mapa de identificadores de los archivos en disco, como JSON</translation>
    </message>
    <message>
        <source>State when the server last stopped</source>
        <translation>Estado cuando el servidor paró por última vez</translation>
    </message>
    <message>
        <source>What the instance is just being refreshed from</source>
        <translation>De qué se está actualizando la instancia</translation>
    </message>
    <message>
        <source>Name that the instance is just being given</source>
        <translation>Nombre que se está dando a la instancia</translation>
    </message>
    <message>
        <source>Snapshot that the instance is just being restored from</source>
        <translation>Instantánea de la que se está restaurando la instancia</translation>
    </message>
    <message>
        <source>UUID of the virtual machine</source>
        <translation>UUID de la máquina virtual</translation>
    </message>
    <message>
        <source>Size of that disk to be set at the next start</source>
        <translation>Tamaño de ese disco que se fijará en el próximo arranque</translation>
    </message>
    <message>
        <source>Ceph RBD device of that disk</source>
        <translation>Dispositivo Ceph RBD de ese disco</translation>
    </message>
    <message>
        <source>Name of that interface on the machine</source>
        <translation>Nombre de esa interfaz en la máquina</translation>
    </message>
    <message>
        <source>MAC address of that interface, when the device sets none</source>
        <translation>Dirección MAC de esa interfaz, si el dispositivo no fija ninguna</translation>
    </message>
    <message>
        <source>Whether the parent of that interface was created for it</source>
        <translation>Si la interfaz superior se creó para ella</translation>
    </message>
    <message>
        <source>MTU of a physical interface before it was passed in</source>
        <translation>MTU de una interfaz física antes de pasarla</translation>
    </message>
    <message>
        <source>MAC address of a physical interface before it was passed in</source>
        <translation>Dirección MAC de una interfaz física antes de pasarla</translation>
    </message>
    <message>
        <source>Number of the virtual function in use</source>
        <translation>Número de la función virtual en uso</translation>
    </message>
    <message>
        <source>MAC address of the virtual function before it was passed in</source>
        <translation>Dirección MAC de la función virtual antes de pasarla</translation>
    </message>
    <message>
        <source>VLAN of the virtual function before it was passed in</source>
        <translation>VLAN de la función virtual antes de pasarla</translation>
    </message>
    <message>
        <source>Spoof checking of the virtual function before it was passed in</source>
        <translation>Comprobación de suplantación de la función virtual antes de pasarla</translation>
    </message>
    <message>
        <source>cloud-init meta-data, added to the generated</source>
        <translation>meta-data de cloud-init, añadidos a los generados</translation>
    </message>
    <message>
        <source>cloud-init network-config; empty: DHCP on eth0</source>
        <translation>network-config de cloud-init; vacío: DHCP en eth0</translation>
    </message>
    <message>
        <source>How eth0 is set up by older images</source>
        <translation>Cómo configuran eth0 las imágenes antiguas</translation>
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
        <translation>Espacio de direcciones de un proceso</translation>
    </message>
    <message>
        <source>Size of core dumps</source>
        <translation>Tamaño de los volcados de memoria</translation>
    </message>
    <message>
        <source>CPU seconds of a process</source>
        <translation>Segundos de CPU de un proceso</translation>
    </message>
    <message>
        <source>Data segment of a process</source>
        <translation>Segmento de datos de un proceso</translation>
    </message>
    <message>
        <source>Size of files created</source>
        <translation>Tamaño de los archivos creados</translation>
    </message>
    <message>
        <source>File locks</source>
        <translation>Bloqueos de archivos</translation>
    </message>
    <message>
        <source>Memory a process may lock</source>
        <translation>Memoria que un proceso puede bloquear</translation>
    </message>
    <message>
        <source>Ceiling of the nice value</source>
        <translation>Tope del valor nice</translation>
    </message>
    <message>
        <source>Open files of a process</source>
        <translation>Archivos abiertos de un proceso</translation>
    </message>
    <message>
        <source>Processes of a user</source>
        <translation>Procesos de un usuario</translation>
    </message>
    <message>
        <source>Real-time priority</source>
        <translation>Prioridad de tiempo real</translation>
    </message>
    <message>
        <source>Pending signals of a user</source>
        <translation>Señales pendientes de un usuario</translation>
    </message>
    <message>
        <source>Size of the root disk to be set at the next start</source>
        <translation>Tamaño del disco raíz que se fijará en el próximo arranque</translation>
    </message>
    <message>
        <source>Property of the image the instance was made from</source>
        <translation>Propiedad de la imagen con la que se hizo la instancia</translation>
    </message>
    <message>
        <source>Identifies the instance for ever</source>
        <translation>Identifica la instancia para siempre</translation>
    </message>
    <message>
        <source>Name of that interface in the instance, when the device sets none</source>
        <translation>Nombre de esa interfaz en la instancia, si el dispositivo no fija ninguno</translation>
    </message>
    <message>
        <source>Whether the instance said it was ready</source>
        <translation>Si la instancia dijo que estaba lista</translation>
    </message>
    <message>
        <source>Changes when cloud-init is to run again</source>
        <translation>Cambia cuando cloud-init debe ejecutarse de nuevo</translation>
    </message>
    <message>
        <source>What the bridge is made with</source>
        <translation>Con qué se hace el puente</translation>
    </message>
    <message>
        <source>Network interfaces without a configuration of their own that the bridge takes in</source>
        <translation>Interfaces de red sin configuración propia que el puente incorpora</translation>
    </message>
    <message>
        <source>Hardware address of the bridge; empty: one made from its name</source>
        <translation>Dirección física del puente; vacío: una hecha de su nombre</translation>
    </message>
    <message>
        <source>Whether the bridge is a usual one or part of an Ubuntu fan</source>
        <translation>Si el puente es común o parte de un Ubuntu fan</translation>
    </message>
    <message>
        <source>Largest packet in bytes; with tunnels the default leaves room for their headers</source>
        <translation>Paquete máximo en bytes; con túneles el valor por defecto deja sitio para sus cabeceras</translation>
    </message>
    <message>
        <source>Domain that instances are told and names are found in</source>
        <translation>Dominio que se comunica a las instancias y en el que se hallan los nombres</translation>
    </message>
    <message>
        <source>Whose names the DNS server knows: none, those of instances, or those that clients ask for</source>
        <translation>Qué nombres conoce el servidor DNS: ninguno, los de las instancias o los que piden los clientes</translation>
    </message>
    <message>
        <source>Subnet of the fan&apos;s instances</source>
        <translation>Subred de las instancias del fan</translation>
    </message>
    <message>
        <source>How packets travel between the fan&apos;s machines</source>
        <translation>Cómo viajan los paquetes entre las máquinas del fan</translation>
    </message>
    <message>
        <source>Subnet of the fan&apos;s machines; auto: that of the default gateway</source>
        <translation>Subred de las máquinas del fan; auto: la de la puerta de enlace predeterminada</translation>
    </message>
    <message>
        <source>Address of the bridge and its subnet, none, or auto for a subnet that is free</source>
        <translation>Dirección del puente y su subred, none, o auto para una subred libre</translation>
    </message>
    <message>
        <source>Whether addresses are given out by DHCP</source>
        <translation>Si se asignan direcciones por DHCP</translation>
    </message>
    <message>
        <source>How long a lease lasts</source>
        <translation>Cuánto dura una concesión</translation>
    </message>
    <message>
        <source>Gateway that clients are told; empty: the bridge</source>
        <translation>Puerta de enlace que se comunica a los clientes; vacío: el puente</translation>
    </message>
    <message>
        <source>Ranges of addresses that are given out; empty: the whole subnet</source>
        <translation>Rangos de direcciones que se asignan; vacío: toda la subred</translation>
    </message>
    <message>
        <source>Whether firewall rules for DHCP, DNS and forwarding are made</source>
        <translation>Si se crean reglas de cortafuegos para DHCP, DNS y reenvío</translation>
    </message>
    <message>
        <source>Whether the machine stands for the subnet outside of it; true where an address was chosen for you</source>
        <translation>Si la máquina representa a la subred hacia fuera (NAT); true si la dirección se eligió por usted</translation>
    </message>
    <message>
        <source>Whether the rule comes before or after others that there are</source>
        <translation>Si la regla va antes o después de otras existentes</translation>
    </message>
    <message>
        <source>Source address of what leaves the subnet</source>
        <translation>Dirección de origen de lo que sale de la subred</translation>
    </message>
    <message>
        <source>Further subnets that are routed to the bridge</source>
        <translation>Otras subredes que se encaminan al puente</translation>
    </message>
    <message>
        <source>Whether packets are routed into and out of the bridge</source>
        <translation>Si se encaminan paquetes hacia y desde el puente</translation>
    </message>
    <message>
        <source>Whether more than the prefix is told by DHCP</source>
        <translation>Si por DHCP se comunica más que el prefijo</translation>
    </message>
    <message>
        <source>Subnet in MAAS that instances get their IPv4 addresses of</source>
        <translation>Subred de MAAS de la que las instancias reciben sus direcciones IPv4</translation>
    </message>
    <message>
        <source>Subnet in MAAS that instances get their IPv6 addresses of</source>
        <translation>Subred de MAAS de la que las instancias reciben sus direcciones IPv6</translation>
    </message>
    <message>
        <source>Lines added to the configuration of dnsmasq</source>
        <translation>Líneas añadidas a la configuración de dnsmasq</translation>
    </message>
    <message>
        <source>Multicast group, used without local and remote</source>
        <translation>Grupo multicast, usado sin local ni remote</translation>
    </message>
    <message>
        <source>Number of the tunnel</source>
        <translation>Número del túnel</translation>
    </message>
    <message>
        <source>Interface of the machine that packets leave by</source>
        <translation>Interfaz de la máquina por la que salen los paquetes</translation>
    </message>
    <message>
        <source>Address of this end</source>
        <translation>Dirección de este extremo</translation>
    </message>
    <message>
        <source>UDP port; 0: the kernel&apos;s</source>
        <translation>Puerto UDP; 0: el del núcleo</translation>
    </message>
    <message>
        <source>Kind of the tunnel</source>
        <translation>Tipo de túnel</translation>
    </message>
    <message>
        <source>Address of the other end</source>
        <translation>Dirección del otro extremo</translation>
    </message>
    <message>
        <source>How many routers a multicast packet passes</source>
        <translation>Por cuántos enrutadores pasa un paquete multicast</translation>
    </message>
    <message>
        <source>For the user; the server does not look at it</source>
        <translation>Para el usuario; el servidor no lo mira</translation>
    </message>
    <message>
        <source>Whether the project has its own images and aliases</source>
        <translation>Si el proyecto tiene imágenes y alias propios</translation>
    </message>
    <message>
        <source>Whether the project has its own profiles</source>
        <translation>Si el proyecto tiene perfiles propios</translation>
    </message>
    <message>
        <source>Whether the project has its own custom volumes</source>
        <translation>Si el proyecto tiene volúmenes propios</translation>
    </message>
    <message>
        <source>Containers in the project</source>
        <translation>Contenedores del proyecto</translation>
    </message>
    <message>
        <source>Virtual machines in the project</source>
        <translation>Máquinas virtuales del proyecto</translation>
    </message>
    <message>
        <source>Sum of limits.cpu of its instances</source>
        <translation>Suma de limits.cpu de sus instancias</translation>
    </message>
    <message>
        <source>Sum of limits.memory of its instances</source>
        <translation>Suma de limits.memory de sus instancias</translation>
    </message>
    <message>
        <source>Sum of limits.processes of its instances</source>
        <translation>Suma de limits.processes de sus instancias</translation>
    </message>
    <message>
        <source>Whether the restricted.* keys are in force</source>
        <translation>Si rigen las claves restricted.*</translation>
    </message>
    <message>
        <source>Whether security.nesting may be set</source>
        <translation>Si se puede fijar security.nesting</translation>
    </message>
    <message>
        <source>Which privilege containers may have</source>
        <translation>Qué privilegios pueden tener los contenedores</translation>
    </message>
    <message>
        <source>Whether raw.lxc, raw.idmap, volatile.* and the like may be set</source>
        <translation>Si se pueden fijar raw.lxc, raw.idmap, volatile.* y similares</translation>
    </message>
    <message>
        <source>Whether raw.qemu, volatile.* and the like may be set</source>
        <translation>Si se pueden fijar raw.qemu, volatile.* y similares</translation>
    </message>
    <message>
        <source>Which disks may be used; managed: only those with a pool</source>
        <translation>Qué discos se pueden usar; managed: solo los que tienen pool</translation>
    </message>
    <message>
        <source>Whether GPUs may be used</source>
        <translation>Si se pueden usar GPU</translation>
    </message>
    <message>
        <source>Whether USB devices may be used</source>
        <translation>Si se pueden usar dispositivos USB</translation>
    </message>
    <message>
        <source>Which network interfaces may be used; managed: only those with a network</source>
        <translation>Qué interfaces de red se pueden usar; managed: solo las que tienen red</translation>
    </message>
    <message>
        <source>Whether InfiniBand devices may be used</source>
        <translation>Si se pueden usar dispositivos InfiniBand</translation>
    </message>
    <message>
        <source>Whether character devices may be used</source>
        <translation>Si se pueden usar dispositivos de caracteres</translation>
    </message>
    <message>
        <source>Whether block devices may be used</source>
        <translation>Si se pueden usar dispositivos de bloques</translation>
    </message>
    <message>
        <source>Whether hotplug devices may be used</source>
        <translation>Si se pueden usar dispositivos de conexión en caliente</translation>
    </message>
    <message>
        <source>How backups are compressed</source>
        <translation>Cómo se comprimen las copias de seguridad</translation>
    </message>
    <message>
        <source>Public key of the Candid server, for those without HTTPS</source>
        <translation>Clave pública del servidor Candid, para los que no usan HTTPS</translation>
    </message>
    <message>
        <source>URL of the Candid server that authenticates users</source>
        <translation>URL del servidor Candid que autentica a los usuarios</translation>
    </message>
    <message>
        <source>Seconds that a Candid macaroon is valid</source>
        <translation>Segundos que vale un macaroon de Candid</translation>
    </message>
    <message>
        <source>Candid domains that are allowed, separated by commas; empty: all</source>
        <translation>Dominios de Candid permitidos, separados por comas; vacío: todos</translation>
    </message>
    <message>
        <source>Address at which the members of a cluster reach this server</source>
        <translation>Dirección en la que los miembros de un clúster alcanzan este servidor</translation>
    </message>
    <message>
        <source>Seconds without an answer after which a member counts as offline</source>
        <translation>Segundos sin respuesta tras los que un miembro se considera desconectado</translation>
    </message>
    <message>
        <source>Members that keep a copy of each image; -1 for all</source>
        <translation>Miembros que guardan una copia de cada imagen; -1 para todos</translation>
    </message>
    <message>
        <source>Members that vote on the database</source>
        <translation>Miembros que votan sobre la base de datos</translation>
    </message>
    <message>
        <source>Members that follow the database without voting</source>
        <translation>Miembros que siguen la base de datos sin votar</translation>
    </message>
    <message>
        <source>Address of the debugging server; empty: none</source>
        <translation>Dirección del servidor de depuración; vacío: ninguno</translation>
    </message>
    <message>
        <source>Address of the API over HTTPS; without a port 8443; empty: none</source>
        <translation>Dirección de la API por HTTPS; sin puerto 8443; vacío: ninguna</translation>
    </message>
    <message>
        <source>Whether browsers may send credentials across origins (Access-Control-Allow-Credentials)</source>
        <translation>Si los navegadores pueden enviar credenciales entre orígenes (Access-Control-Allow-Credentials)</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Headers of answers</source>
        <translation>Access-Control-Allow-Headers de las respuestas</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Methods of answers</source>
        <translation>Access-Control-Allow-Methods de las respuestas</translation>
    </message>
    <message>
        <source>Access-Control-Allow-Origin of answers</source>
        <translation>Access-Control-Allow-Origin de las respuestas</translation>
    </message>
    <message>
        <source>Proxy for HTTPS; empty: HTTPS_PROXY of the environment</source>
        <translation>Proxy para HTTPS; vacío: HTTPS_PROXY del entorno</translation>
    </message>
    <message>
        <source>Proxy for HTTP; empty: HTTP_PROXY of the environment</source>
        <translation>Proxy para HTTP; vacío: HTTP_PROXY del entorno</translation>
    </message>
    <message>
        <source>Hosts reached without the proxy, separated by commas</source>
        <translation>Servidores a los que se llega sin proxy, separados por comas</translation>
    </message>
    <message>
        <source>Whether clients with a certificate signed by the CA are trusted without being added</source>
        <translation>Si se confía sin añadirlos en los clientes con un certificado firmado por la CA</translation>
    </message>
    <message>
        <source>Password with which a client can add its certificate; stored hashed</source>
        <translation>Contraseña con la que un cliente puede añadir su certificado; se guarda cifrada con hash</translation>
    </message>
    <message>
        <source>Whether cached images are kept up to date</source>
        <translation>Si las imágenes en caché se mantienen al día</translation>
    </message>
    <message>
        <source>Hours between looks for newer images; 0: never</source>
        <translation>Horas entre búsquedas de imágenes nuevas; 0: nunca</translation>
    </message>
    <message>
        <source>How images made from instances are compressed</source>
        <translation>Cómo se comprimen las imágenes hechas de instancias</translation>
    </message>
    <message>
        <source>Days without use after which a cached image is removed</source>
        <translation>Días sin uso tras los que se quita una imagen en caché</translation>
    </message>
    <message>
        <source>API key for MAAS</source>
        <translation>Clave de la API de MAAS</translation>
    </message>
    <message>
        <source>URL of the MAAS server</source>
        <translation>URL del servidor MAAS</translation>
    </message>
    <message>
        <source>Name of this machine in MAAS; empty: its host name</source>
        <translation>Nombre de esta máquina en MAAS; vacío: su nombre de host</translation>
    </message>
    <message>
        <source>URL of the RBAC agent</source>
        <translation>URL del agente RBAC</translation>
    </message>
    <message>
        <source>User name of the RBAC agent</source>
        <translation>Nombre de usuario del agente RBAC</translation>
    </message>
    <message>
        <source>Public key of the RBAC agent</source>
        <translation>Clave pública del agente RBAC</translation>
    </message>
    <message>
        <source>Private key of the RBAC agent</source>
        <translation>Clave privada del agente RBAC</translation>
    </message>
    <message>
        <source>Seconds that a macaroon of the RBAC API is valid</source>
        <translation>Segundos que vale un macaroon de la API de RBAC</translation>
    </message>
    <message>
        <source>Public key of the RBAC server, for those without HTTPS</source>
        <translation>Clave pública del servidor RBAC, para los que no usan HTTPS</translation>
    </message>
    <message>
        <source>URL of the RBAC server</source>
        <translation>URL del servidor RBAC</translation>
    </message>
    <message>
        <source>Custom volume, POOL/VOLUME, that backups are stored on</source>
        <translation>Volumen propio, POOL/VOLUME, en el que se guardan las copias de seguridad</translation>
    </message>
    <message>
        <source>Custom volume, POOL/VOLUME, that images are stored on</source>
        <translation>Volumen propio, POOL/VOLUME, en el que se guardan las imágenes</translation>
    </message>
    <message>
        <source>Seconds that an RBAC macaroon is valid</source>
        <translation>Segundos que vale un macaroon de RBAC</translation>
    </message>
    <message>
        <source>Kept for old clients; set it on the storage pool instead</source>
        <translation>Se mantiene para clientes antiguos; fíjelo en el pool</translation>
    </message>
    <message>
        <source>Size of the pool; only for pools in a file</source>
        <translation>Tamaño del pool; solo para pools en un archivo</translation>
    </message>
    <message>
        <source>Block device, path or file system of the pool</source>
        <translation>Dispositivo de bloques, ruta o sistema de archivos del pool</translation>
    </message>
    <message>
        <source>Limit of the transfer between machines, bytes per second; 0: none</source>
        <translation>Límite de la transferencia entre máquinas, bytes por segundo; 0: ninguno</translation>
    </message>
    <message>
        <source>The source as it was given at creation</source>
        <translation>El origen tal como se dio al crear</translation>
    </message>
    <message>
        <source>Whether the pool was empty when it was created</source>
        <translation>Si el pool estaba vacío al crearse</translation>
    </message>
    <message>
        <source>Size of new volumes; empty: unlimited</source>
        <translation>Tamaño de los volúmenes nuevos; vacío: sin límite</translation>
    </message>
    <message>
        <source>Size of the volume</source>
        <translation>Tamaño del volumen</translation>
    </message>
    <message>
        <source>Whether ids are shifted so that several isolated instances can share it</source>
        <translation>Si se desplazan los identificadores para que varias instancias aisladas lo compartan</translation>
    </message>
    <message>
        <source>Whether ids are not mapped</source>
        <translation>Si los identificadores no se asignan</translation>
    </message>
    <message>
        <source>Id map the files will have, as JSON</source>
        <translation>Mapa de identificadores que tendrán los archivos, como JSON</translation>
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
        <translation>Mayús</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Close Quayside?</source>
        <translation>¿Cerrar Quayside?</translation>
    </message>
    <message>
        <source>This would be lost:</source>
        <translation>Se perdería:</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Start Quayside anew?</source>
        <translation>¿Reiniciar Quayside?</translation>
    </message>
    <message>
        <source>Start anew all the same</source>
        <translation>Reiniciar de todos modos</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>Instance created</source>
        <translation>Instancia creada</translation>
    </message>
    <message>
        <source>Instance started</source>
        <translation>Instancia iniciada</translation>
    </message>
    <message>
        <source>Instance stopped</source>
        <translation>Instancia detenida</translation>
    </message>
    <message>
        <source>Instance shutdown</source>
        <translation>Instancia apagada</translation>
    </message>
    <message>
        <source>Instance restarted</source>
        <translation>Instancia reiniciada</translation>
    </message>
    <message>
        <source>Instance paused</source>
        <translation>Instancia congelada</translation>
    </message>
    <message>
        <source>Instance resumed</source>
        <translation>Instancia reanudada</translation>
    </message>
    <message>
        <source>Instance restored</source>
        <translation>Instancia restaurada</translation>
    </message>
    <message>
        <source>Instance renamed</source>
        <translation>Instancia renombrada</translation>
    </message>
    <message>
        <source>Instance updated</source>
        <translation>Instancia modificada</translation>
    </message>
    <message>
        <source>Instance migrated</source>
        <translation>Instancia migrada</translation>
    </message>
    <message>
        <source>Instance deleted</source>
        <translation>Instancia eliminada</translation>
    </message>
    <message>
        <source>Instance snapshot created</source>
        <translation>Instantánea creada</translation>
    </message>
    <message>
        <source>Instance snapshot renamed</source>
        <translation>Instantánea renombrada</translation>
    </message>
    <message>
        <source>Instance snapshot updated</source>
        <translation>Instantánea modificada</translation>
    </message>
    <message>
        <source>Instance snapshot deleted</source>
        <translation>Instantánea eliminada</translation>
    </message>
    <message>
        <source>Instance backup created</source>
        <translation>Copia de seguridad creada</translation>
    </message>
    <message>
        <source>Instance backup renamed</source>
        <translation>Copia de seguridad renombrada</translation>
    </message>
    <message>
        <source>Instance backup retrieved</source>
        <translation>Copia de seguridad obtenida</translation>
    </message>
    <message>
        <source>Instance backup deleted</source>
        <translation>Copia de seguridad eliminada</translation>
    </message>
    <message>
        <source>Image created</source>
        <translation>Imagen creada</translation>
    </message>
    <message>
        <source>Image updated</source>
        <translation>Imagen modificada</translation>
    </message>
    <message>
        <source>Image refreshed</source>
        <translation>Imagen actualizada</translation>
    </message>
    <message>
        <source>Image retrieved</source>
        <translation>Imagen obtenida</translation>
    </message>
    <message>
        <source>Image deleted</source>
        <translation>Imagen eliminada</translation>
    </message>
    <message>
        <source>Image alias created</source>
        <translation>Alias creado</translation>
    </message>
    <message>
        <source>Image alias updated</source>
        <translation>Alias modificado</translation>
    </message>
    <message>
        <source>Image alias renamed</source>
        <translation>Alias renombrado</translation>
    </message>
    <message>
        <source>Image alias deleted</source>
        <translation>Alias eliminado</translation>
    </message>
    <message>
        <source>Network created</source>
        <translation>Red creada</translation>
    </message>
    <message>
        <source>Network updated</source>
        <translation>Red modificada</translation>
    </message>
    <message>
        <source>Network renamed</source>
        <translation>Red renombrada</translation>
    </message>
    <message>
        <source>Network deleted</source>
        <translation>Red eliminada</translation>
    </message>
    <message>
        <source>Profile created</source>
        <translation>Perfil creado</translation>
    </message>
    <message>
        <source>Profile updated</source>
        <translation>Perfil modificado</translation>
    </message>
    <message>
        <source>Profile renamed</source>
        <translation>Perfil renombrado</translation>
    </message>
    <message>
        <source>Profile deleted</source>
        <translation>Perfil eliminado</translation>
    </message>
    <message>
        <source>Project created</source>
        <translation>Proyecto creado</translation>
    </message>
    <message>
        <source>Project updated</source>
        <translation>Proyecto modificado</translation>
    </message>
    <message>
        <source>Project renamed</source>
        <translation>Proyecto renombrado</translation>
    </message>
    <message>
        <source>Project deleted</source>
        <translation>Proyecto eliminado</translation>
    </message>
    <message>
        <source>Certificate created</source>
        <translation>Certificado creado</translation>
    </message>
    <message>
        <source>Certificate updated</source>
        <translation>Certificado modificado</translation>
    </message>
    <message>
        <source>Certificate deleted</source>
        <translation>Certificado eliminado</translation>
    </message>
    <message>
        <source>Storage pool created</source>
        <translation>Pool de almacenamiento creado</translation>
    </message>
    <message>
        <source>Storage pool updated</source>
        <translation>Pool de almacenamiento modificado</translation>
    </message>
    <message>
        <source>Storage pool deleted</source>
        <translation>Pool de almacenamiento eliminado</translation>
    </message>
    <message>
        <source>Storage volume created</source>
        <translation>Volumen creado</translation>
    </message>
    <message>
        <source>Storage volume updated</source>
        <translation>Volumen modificado</translation>
    </message>
    <message>
        <source>Storage volume renamed</source>
        <translation>Volumen renombrado</translation>
    </message>
    <message>
        <source>Storage volume restored</source>
        <translation>Volumen restaurado</translation>
    </message>
    <message>
        <source>Storage volume deleted</source>
        <translation>Volumen eliminado</translation>
    </message>
    <message>
        <source>Storage volume snapshot created</source>
        <translation>Instantánea de volumen creada</translation>
    </message>
    <message>
        <source>Storage volume snapshot updated</source>
        <translation>Instantánea de volumen modificada</translation>
    </message>
    <message>
        <source>Storage volume snapshot renamed</source>
        <translation>Instantánea de volumen renombrada</translation>
    </message>
    <message>
        <source>Storage volume snapshot deleted</source>
        <translation>Instantánea de volumen eliminada</translation>
    </message>
    <message>
        <source>Storage volume backup created</source>
        <translation>Copia de volumen creada</translation>
    </message>
    <message>
        <source>Storage volume backup renamed</source>
        <translation>Copia de volumen renombrada</translation>
    </message>
    <message>
        <source>Storage volume backup retrieved</source>
        <translation>Copia de volumen obtenida</translation>
    </message>
    <message>
        <source>Storage volume backup deleted</source>
        <translation>Copia de volumen eliminada</translation>
    </message>
    <message>
        <source>Cluster member added</source>
        <translation>Miembro del clúster añadido</translation>
    </message>
    <message>
        <source>Cluster member renamed</source>
        <translation>Miembro del clúster renombrado</translation>
    </message>
    <message>
        <source>Cluster member updated</source>
        <translation>Miembro del clúster modificado</translation>
    </message>
    <message>
        <source>Cluster member removed</source>
        <translation>Miembro del clúster quitado</translation>
    </message>
    <message>
        <source>Instance exec</source>
        <translation>Orden ejecutada en una instancia</translation>
    </message>
    <message>
        <source>Instance console</source>
        <translation>Consola de una instancia abierta</translation>
    </message>
    <message>
        <source>Instance console retrieved</source>
        <translation>Registro de la consola obtenido</translation>
    </message>
    <message>
        <source>Instance console reset</source>
        <translation>Registro de la consola vaciado</translation>
    </message>
    <message>
        <source>Instance file retrieved</source>
        <translation>Archivo obtenido de una instancia</translation>
    </message>
    <message>
        <source>Instance file pushed</source>
        <translation>Archivo escrito en una instancia</translation>
    </message>
    <message>
        <source>Instance file deleted</source>
        <translation>Archivo eliminado en una instancia</translation>
    </message>
    <message>
        <source>Instance log retrieved</source>
        <translation>Registro de una instancia obtenido</translation>
    </message>
    <message>
        <source>Instance log deleted</source>
        <translation>Registro de una instancia eliminado</translation>
    </message>
    <message>
        <source>Image secret created</source>
        <translation>Imagen ofrecida para su descarga</translation>
    </message>
    <message>
        <source>Config updated</source>
        <translation>Configuración del servidor modificada</translation>
    </message>
    <message>
        <source>Cluster enabled</source>
        <translation>Clúster activado</translation>
    </message>
    <message>
        <source>Operation cancelled</source>
        <translation>Operación cancelada</translation>
    </message>
</context>
<context>
    <name>LogsTab</name>
    <message>
        <source>Log files</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>No logs</source>
        <translation>Sin registros</translation>
    </message>
    <message>
        <source>The instance has not been started yet.</source>
        <translation>La instancia aún no se ha iniciado.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Filter lines</source>
        <translation>Filtrar líneas</translation>
    </message>
    <message>
        <source>This log can&apos;t be read</source>
        <translation>No se puede leer este registro</translation>
    </message>
    <message>
        <source>This log is empty</source>
        <translation>Este registro está vacío</translation>
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
        <translation>Crear un token</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Whoever has the token can add one client to the server, once. Give it only to whom you trust.</source>
        <translation>Quien tenga el token puede añadir un cliente al servidor, una vez. Déselo solo a quien merezca confianza.</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Nombre del cliente</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>It is shown only now.</source>
        <translation>Solo se muestra ahora.</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Copiar el token</translation>
    </message>
    <message>
        <source>The token was copied</source>
        <translation>El token se ha copiado</translation>
    </message>
    <message>
        <source>Make the token</source>
        <translation>Crear el token</translation>
    </message>
</context>
<context>
    <name>MapNode</name>
    <message>
        <source>Outside</source>
        <translation>Exterior</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>instances</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>through NAT</source>
        <translation>mediante NAT</translation>
    </message>
    <message>
        <source>Show all instances</source>
        <translation>Mostrar todas las instancias</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>%1: %2 of %3 used, %4 allocated</source>
        <translation>%1: %2 de %3 en uso, %4 asignados</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>%1 allocated: more than there is</source>
        <translation>%1 asignados: más de lo que hay</translation>
    </message>
    <message>
        <source>%1 allocated</source>
        <translation>%1 asignados</translation>
    </message>
</context>
<context>
    <name>MemberText</name>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Evacuated</source>
        <translation>Evacuado</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>database leader</source>
        <translation>líder de base de datos</translation>
    </message>
    <message>
        <source>database standby</source>
        <translation>reserva de base de datos</translation>
    </message>
    <message>
        <source>event hub</source>
        <translation>centro de eventos</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>%1 was changed elsewhere too</source>
        <translation>%1 también se cambió en otro lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were changed by both: choose what holds.</source>
        <translation>
            <numerusform>%n lugar fue cambiado por ambos: elija lo que vale.</numerusform>
            <numerusform>%n lugares fueron cambiados por ambos: elija lo que vale.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both changes fit together.</source>
        <translation>Ambos cambios son compatibles.</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La suya</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>Changes of both</source>
        <translation>Cambios de ambos</translation>
    </message>
    <message>
        <source>Left takes yours, Right the server&apos;s.</source>
        <translation>Izquierda toma la suya, Derecha la del servidor.</translation>
    </message>
    <message>
        <source>All of mine</source>
        <translation>Todas las mías</translation>
    </message>
    <message>
        <source>All of the server&apos;s</source>
        <translation>Todas las del servidor</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>Guardar el resultado</translation>
    </message>
</context>
<context>
    <name>MergeRow</name>
    <message>
        <source>yours</source>
        <translation>la suya</translation>
    </message>
    <message>
        <source>the server&apos;s</source>
        <translation>la del servidor</translation>
    </message>
    <message>
        <source>both alike</source>
        <translation>ambas igual</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambas</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La suya</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>nothing chosen</source>
        <translation>nada elegido</translation>
    </message>
    <message>
        <source>chosen: %1</source>
        <translation>elegido: %1</translation>
    </message>
    <message>
        <source>changed by both</source>
        <translation>cambiado por ambos</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>cambiado: %1</translation>
    </message>
</context>
<context>
    <name>Nav</name>
    <message>
        <source>The server doesn&apos;t answer: nothing can be changed there now.</source>
        <translation>El servidor no responde: ahora no se puede cambiar nada en él.</translation>
    </message>
    <message>
        <source>Close the dialog that is open, and try again.</source>
        <translation>Cierre el diálogo abierto e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>NetworkConfigTab</name>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>para qué sirve</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 se ha modificado</translation>
    </message>
</context>
<context>
    <name>NetworkLeaseRow</name>
    <message>
        <source>%1 copied</source>
        <translation>%1 copiado</translation>
    </message>
</context>
<context>
    <name>NetworkLeasesTab</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Dirección física</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Search leases</source>
        <translation>Buscar concesiones</translation>
    </message>
    <message numerus="yes">
        <source>%n lease(s)</source>
        <translation>
            <numerusform>%n concesión</numerusform>
            <numerusform>%n concesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>No leases</source>
        <translation>No hay concesiones</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Addresses that instances get on this network are listed here.</source>
        <translation>Aquí se muestran las direcciones que las instancias obtienen en esta red.</translation>
    </message>
</context>
<context>
    <name>NetworkMapView</name>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Aún no hay nada que dibujar</translation>
    </message>
    <message>
        <source>Networks, the instances on them and the interfaces they go out by are drawn here.</source>
        <translation>Aquí se dibujan las redes, sus instancias y las interfaces por las que salen.</translation>
    </message>
    <message>
        <source>Create a network</source>
        <translation>Crear una red</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Exterior</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>Ajustar a la ventana</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
</context>
<context>
    <name>NetworkMenu</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
</context>
<context>
    <name>NetworkOverviewTab</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Hardware address</source>
        <translation>Dirección física</translation>
    </message>
    <message>
        <source>MTU</source>
        <translation>MTU</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>(this link only)</source>
        <translation>(solo este enlace)</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usada por</translation>
    </message>
    <message>
        <source>Nothing uses it</source>
        <translation>Nada la usa</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Leases</source>
        <translation>Concesiones</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>managed</source>
        <translation>gestionada</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>This network is gone</source>
        <translation>Esta red ya no existe</translation>
    </message>
    <message>
        <source>It was deleted or renamed, here or elsewhere.</source>
        <translation>Se eliminó o cambió de nombre, aquí o en otro lugar.</translation>
    </message>
    <message>
        <source>Back to the networks</source>
        <translation>Volver a las redes</translation>
    </message>
</context>
<context>
    <name>NetworkRow</name>
    <message>
        <source>managed</source>
        <translation>gestionada</translation>
    </message>
</context>
<context>
    <name>NetworkTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Managed</source>
        <translation>Gestionada</translation>
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
        <translation>Usada por</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
</context>
<context>
    <name>NetworkText</name>
    <message>
        <source>bridge</source>
        <translation>puente</translation>
    </message>
    <message>
        <source>physical</source>
        <translation>física</translation>
    </message>
    <message>
        <source>loopback</source>
        <translation>bucle local</translation>
    </message>
    <message>
        <source>VLAN</source>
        <translation>VLAN</translation>
    </message>
    <message>
        <source>bond</source>
        <translation>agregado</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otra</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>by DHCP</source>
        <translation>por DHCP</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fija</translation>
    </message>
    <message>
        <source>gateway</source>
        <translation>puerta de enlace</translation>
    </message>
    <message>
        <source>uplink</source>
        <translation>enlace ascendente</translation>
    </message>
</context>
<context>
    <name>NetworksPage</name>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Search networks</source>
        <translation>Buscar redes</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>This server has no networks to manage</source>
        <translation>Este servidor no tiene redes que gestionar</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer the part of the API that networks need.</source>
        <translation>%1 no ofrece la parte de la API que necesitan las redes.</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>Conecte primero un servidor.</translation>
    </message>
    <message>
        <source>No networks yet</source>
        <translation>Aún no hay redes</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>A network gives instances addresses and names, and a way out.</source>
        <translation>Una red da a las instancias direcciones, nombres y una salida al exterior.</translation>
    </message>
    <message>
        <source>No network matches “%1”.</source>
        <translation>Ninguna red coincide con «%1».</translation>
    </message>
    <message>
        <source>Create a network</source>
        <translation>Crear una red</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>NicFields</name>
    <message>
        <source>Next free: %1</source>
        <translation>Siguiente libre: %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>Plugged into</source>
        <translation>Conectada a</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>given by the kernel</source>
        <translation>lo da el núcleo</translation>
    </message>
    <message>
        <source>random, and kept</source>
        <translation>aleatoria, y se conserva</translation>
    </message>
    <message>
        <source>IPv4 address</source>
        <translation>Dirección IPv4</translation>
    </message>
    <message>
        <source>by DHCP</source>
        <translation>por DHCP</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>Dirección IPv6</translation>
    </message>
    <message>
        <source>by router advertisement</source>
        <translation>por anuncio del router</translation>
    </message>
    <message>
        <source>Limit of what comes in</source>
        <translation>Límite de entrada</translation>
    </message>
    <message>
        <source>none, or like 100Mbit</source>
        <translation>ninguno, o como 100Mbit</translation>
    </message>
    <message>
        <source>Limit of what goes out</source>
        <translation>Límite de salida</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Drop what it sends under addresses that are not its own</source>
        <translation>Descartar lo que envía con direcciones ajenas</translation>
    </message>
    <message>
        <source>choose a network</source>
        <translation>elija una red</translation>
    </message>
    <message>
        <source>choose an interface</source>
        <translation>elija una interfaz</translation>
    </message>
</context>
<context>
    <name>ObjectBasics</name>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>para qué sirve</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>What they set holds where the instance itself sets nothing; the last one wins.</source>
        <translation>Lo que fijan vale donde la instancia no fija nada; gana el último.</translation>
    </message>
    <message>
        <source>Life</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Its memory is kept on disk and loaded at the next start.</source>
        <translation>Su memoria está guardada en disco y se carga en el próximo inicio.</translation>
    </message>
    <message>
        <source>Delete it when it stops</source>
        <translation>Eliminarla al detenerse</translation>
    </message>
</context>
<context>
    <name>ObjectEditor</name>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Ctrl+Space offers what fits</source>
        <translation>Ctrl+Espacio ofrece lo que encaja</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>%1 was changed elsewhere since you began. Nothing of it is lost: saving lays both changes side by side.</source>
        <translation>%1 se cambió en otro lugar desde que empezó. No se pierde nada: al guardar se muestran ambos cambios lado a lado.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will hold only after the next start.</source>
        <translation>
            <numerusform>%n cambio valdrá solo tras el próximo inicio.</numerusform>
            <numerusform>%n cambios valdrán solo tras el próximo inicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>The YAML has errors; the form shows what it said before them.</source>
        <translation>El YAML tiene errores; el formulario muestra lo anterior.</translation>
    </message>
    <message>
        <source>To the YAML</source>
        <translation>Al YAML</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <translation>%1 se ha modificado</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Creating</source>
        <translation>Creando</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>Reiniciando</translation>
    </message>
    <message>
        <source>Freezing</source>
        <translation>Congelando</translation>
    </message>
    <message>
        <source>Unfreezing</source>
        <translation>Reanudando</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Cambiando nombre</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Migrating</source>
        <translation>Migrando</translation>
    </message>
    <message>
        <source>Snapshotting</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Updating</source>
        <translation>Actualizando</translation>
    </message>
    <message>
        <source>Creating instance</source>
        <translation>Creación de instancia</translation>
    </message>
    <message>
        <source>Starting instance</source>
        <translation>Inicio de instancia</translation>
    </message>
    <message>
        <source>Stopping instance</source>
        <translation>Parada de instancia</translation>
    </message>
    <message>
        <source>Restarting instance</source>
        <translation>Reinicio de instancia</translation>
    </message>
    <message>
        <source>Deleting instance</source>
        <translation>Eliminación de instancia</translation>
    </message>
    <message>
        <source>Freezing instance</source>
        <translation>Congelación de instancia</translation>
    </message>
    <message>
        <source>Unfreezing instance</source>
        <translation>Reanudación de instancia</translation>
    </message>
    <message>
        <source>Renaming instance</source>
        <translation>Cambio de nombre de instancia</translation>
    </message>
    <message>
        <source>Running a command</source>
        <translation>Ejecución de una orden</translation>
    </message>
    <message>
        <source>Showing the console</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Downloading image</source>
        <translation>Descarga de imagen</translation>
    </message>
    <message>
        <source>Deleting image</source>
        <translation>Eliminación de imagen</translation>
    </message>
    <message>
        <source>Updating instance</source>
        <translation>Modificación de instancia</translation>
    </message>
    <message>
        <source>Migrating instance</source>
        <translation>Migración de instancia</translation>
    </message>
    <message>
        <source>Snapshotting instance</source>
        <translation>Instantánea de instancia</translation>
    </message>
    <message>
        <source>Backing up instance</source>
        <translation>Copia de seguridad de instancia</translation>
    </message>
    <message>
        <source>Restoring snapshot</source>
        <translation>Restauración de instantánea</translation>
    </message>
    <message>
        <source>Deleting snapshot</source>
        <translation>Eliminación de instantánea</translation>
    </message>
    <message>
        <source>Renaming snapshot</source>
        <translation>Cambio de nombre de instantánea</translation>
    </message>
    <message>
        <source>Updating snapshot</source>
        <translation>Modificación de instantánea</translation>
    </message>
    <message>
        <source>Restoring backup</source>
        <translation>Restauración de copia de seguridad</translation>
    </message>
    <message>
        <source>Refreshing image</source>
        <translation>Actualización de imagen</translation>
    </message>
</context>
<context>
    <name>OperationRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>OperationsList</name>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Quitar las terminadas</translation>
    </message>
    <message>
        <source>state:failed web-1</source>
        <translation>state:failed web-1</translation>
    </message>
    <message>
        <source>Filter operations</source>
        <translation>Filtrar operaciones</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Todavía no se ha ejecutado nada</translation>
    </message>
    <message>
        <source>What is started here or by others stands here, with how far it is.</source>
        <translation>Lo que se inicia aquí o por otros aparece aquí, con su progreso.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n servidor</numerusform>
            <numerusform>%n servidores</numerusform>
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
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Busiest</source>
        <translation>Las más ocupadas</translation>
    </message>
    <message>
        <source>Most memory</source>
        <translation>Las de más memoria</translation>
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
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>OverwriteDialog</name>
    <message>
        <source>Overwrite %1?</source>
        <translation>¿Sobrescribir %1?</translation>
    </message>
    <message numerus="yes">
        <source>Overwrite %n entries?</source>
        <translation>
            <numerusform>¿Sobrescribir %n elemento?</numerusform>
            <numerusform>¿Sobrescribir %n elementos?</numerusform>
        </translation>
    </message>
    <message>
        <source>The names are taken there. Files are replaced; folders are kept, and files of the same names in them replaced.</source>
        <translation>Los nombres ya existen allí. Los archivos se sustituyen; las carpetas se quedan y se sustituyen sus archivos del mismo nombre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
</context>
<context>
    <name>OwnCertificateCard</name>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>trusted here</source>
        <translation>de confianza aquí</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copiar la huella</translation>
    </message>
    <message>
        <source>The fingerprint was copied</source>
        <translation>La huella se ha copiado</translation>
    </message>
    <message>
        <source>Copy the certificate</source>
        <translation>Copiar el certificado</translation>
    </message>
    <message>
        <source>The certificate was copied</source>
        <translation>El certificado se ha copiado</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Go to or do …</source>
        <translation>Ir a o hacer…</translation>
    </message>
    <message>
        <source>Go to or do</source>
        <translation>Ir a o hacer</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
</context>
<context>
    <name>PaletteSource</name>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Nueva instancia</translation>
    </message>
    <message>
        <source>New network</source>
        <translation>Red nueva</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Añadir un servidor</translation>
    </message>
    <message>
        <source>Import servers of lxc or incus</source>
        <translation>Importar servidores de lxc o incus</translation>
    </message>
    <message>
        <source>Import an image</source>
        <translation>Importar una imagen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Todos los servidores</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Connect to</source>
        <translation>Conectar con</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>New storage pool</source>
        <translation>Nuevo pool de almacenamiento</translation>
    </message>
    <message>
        <source>New volume</source>
        <translation>Nuevo volumen</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Añadir un certificado</translation>
    </message>
    <message>
        <source>Import a backup</source>
        <translation>Importar una copia de seguridad</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantánea</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>Pool de almacenamiento</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Cluster member</source>
        <translation>Miembro del clúster</translation>
    </message>
    <message>
        <source>Copy or move</source>
        <translation>Copiar o mover</translation>
    </message>
    <message>
        <source>Publish as an image</source>
        <translation>Publicar como imagen</translation>
    </message>
    <message>
        <source>New instance of</source>
        <translation>Nueva instancia de</translation>
    </message>
    <message>
        <source>Import an image from an address</source>
        <translation>Importar una imagen de una dirección</translation>
    </message>
</context>
<context>
    <name>PoolCard</name>
    <message>
        <source>Actions for %1</source>
        <translation>Acciones para %1</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 en uso</translation>
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
        <translation>Nuevo volumen…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Storage pool</source>
        <translation>Pool de almacenamiento</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete the pool %1?</source>
        <translation>¿Eliminar el pool %1?</translation>
    </message>
    <message>
        <source>Every volume and image in it is lost. The server refuses while instances or profiles use it.</source>
        <translation>Se pierden todos sus volúmenes e imágenes. El servidor se niega mientras lo usen instancias o perfiles.</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 se ha eliminado</translation>
    </message>
</context>
<context>
    <name>PreferencesPage</name>
    <message>
        <source>Follow the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Follows the desktop unless you choose.</source>
        <translation>Sigue al escritorio mientras no elija.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>How tall the rows of tables are.</source>
        <translation>La altura de las filas de las tablas.</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Quayside %1</source>
        <translation>Quayside %1</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>When work took over five seconds or failed while Quayside was not in front.</source>
        <translation>Cuando algo tardó más de cinco segundos o falló mientras Quayside no estaba delante.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>Closing the window then leaves Quayside running.</source>
        <translation>Al cerrar la ventana, Quayside sigue en marcha.</translation>
    </message>
    <message>
        <source>Text of terminals</source>
        <translation>Texto de las terminales</translation>
    </message>
    <message>
        <source>Ctrl with plus, minus and 0 does the same in a terminal.</source>
        <translation>Ctrl con más, menos y 0 hace lo mismo en una terminal.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of text and controls</source>
        <translation>Tamaño del texto y los controles</translation>
    </message>
    <message>
        <source>Holds from the next start on.</source>
        <translation>Se aplica a partir del próximo inicio.</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Open terminals end</source>
        <translation>Las terminales abiertas se cierran</translation>
    </message>
</context>
<context>
    <name>ProfileMenu</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
</context>
<context>
    <name>ProfileOrder</name>
    <message>
        <source>%1, place %2</source>
        <translation>%1, puesto %2</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 después</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Sin %1</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>Sin perfiles</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Añadir un perfil</translation>
    </message>
</context>
<context>
    <name>ProfilePage</name>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Used by (%1)</source>
        <translation>Usado por (%1)</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>This profile is gone</source>
        <translation>Este perfil ya no existe</translation>
    </message>
    <message>
        <source>It was deleted or renamed, here or elsewhere.</source>
        <translation>Se eliminó o cambió de nombre, aquí o en otro lugar.</translation>
    </message>
    <message>
        <source>Back to the profiles</source>
        <translation>Volver a los perfiles</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>used by %1</source>
        <translation>usado por %1</translation>
    </message>
</context>
<context>
    <name>ProfileTable</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
</context>
<context>
    <name>ProfileUsersTab</name>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Nothing uses it</source>
        <translation>Nada lo usa</translation>
    </message>
    <message>
        <source>An instance gets a profile when it is created, or on its Configuration tab.</source>
        <translation>Una instancia recibe un perfil al crearla o en su pestaña «Configuración».</translation>
    </message>
</context>
<context>
    <name>ProfilesPage</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Search profiles</source>
        <translation>Buscar perfiles</translation>
    </message>
    <message>
        <source>No profiles</source>
        <translation>Sin perfiles</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No profile matches “%1”.</source>
        <translation>Ningún perfil coincide con «%1».</translation>
    </message>
    <message>
        <source>A profile holds settings and devices that many instances share.</source>
        <translation>Un perfil contiene ajustes y dispositivos que comparten muchas instancias.</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>Conecte primero un servidor.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Create a profile</source>
        <translation>Crear un perfil</translation>
    </message>
</context>
<context>
    <name>ProjectLimit</name>
    <message>
        <source>Only some projects</source>
        <translation>Solo algunos proyectos</translation>
    </message>
</context>
<context>
    <name>ProjectSwitcher</name>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>All projects…</source>
        <translation>Todos los proyectos…</translation>
    </message>
</context>
<context>
    <name>ProjectsPage</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Only an empty project can get another name.</source>
        <translation>Solo un proyecto vacío puede cambiar de nombre.</translation>
    </message>
    <message>
        <source>Now showing the project %1</source>
        <translation>Ahora se muestra el proyecto %1</translation>
    </message>
    <message>
        <source>Delete the project %1?</source>
        <translation>¿Eliminar el proyecto %1?</translation>
    </message>
    <message>
        <source>Its profiles and settings are lost. The server refuses while there are instances, images or volumes in it.</source>
        <translation>Se pierden sus perfiles y ajustes. El servidor se niega mientras contenga instancias, imágenes o volúmenes.</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 se ha eliminado</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Makes it the current project</source>
        <translation>Lo convierte en el proyecto actual</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Search projects</source>
        <translation>Buscar proyectos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Has its own</source>
        <translation>Tiene sus propios</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>This server has no projects</source>
        <translation>Este servidor no tiene proyectos</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer the part of the API that projects need.</source>
        <translation>%1 no ofrece la parte de la API que necesitan los proyectos.</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>Conecte primero un servidor.</translation>
    </message>
</context>
<context>
    <name>ProxyEnd</name>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Path of the socket</source>
        <translation>Ruta del socket</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>port, or 80-90</source>
        <translation>puerto, o 80-90</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
</context>
<context>
    <name>ProxyFields</name>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Programs in the instance reach something of the machine.</source>
        <translation>Programas de la instancia alcanzan algo de la máquina.</translation>
    </message>
    <message>
        <source>The machine&apos;s network reaches something in the instance.</source>
        <translation>La red de la máquina alcanza algo en la instancia.</translation>
    </message>
    <message>
        <source>Into the instance</source>
        <translation>Hacia la instancia</translation>
    </message>
    <message>
        <source>Out of the instance</source>
        <translation>Desde la instancia</translation>
    </message>
    <message>
        <source>Listens in the instance</source>
        <translation>Escucha en la instancia</translation>
    </message>
    <message>
        <source>Listens on the machine</source>
        <translation>Escucha en la máquina</translation>
    </message>
    <message>
        <source>Leads to, on the machine</source>
        <translation>Lleva, en la máquina, a</translation>
    </message>
    <message>
        <source>Leads to, in the instance</source>
        <translation>Lleva, en la instancia, a</translation>
    </message>
    <message>
        <source>Forwarded by the kernel (NAT): the client&apos;s address stays, the instance needs a fixed one</source>
        <translation>Reenviado por el núcleo (NAT): la dirección del cliente se mantiene, la instancia necesita una fija</translation>
    </message>
    <message>
        <source>Tell the server inside who the client is (PROXY protocol)</source>
        <translation>Decir al servidor quién es el cliente (protocolo PROXY)</translation>
    </message>
</context>
<context>
    <name>PublishSnapshotDialog</name>
    <message>
        <source>Publish %1 as an image</source>
        <translation>Publicar %1 como imagen</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>A name to find the image by; it may stay empty.</source>
        <translation>Un nombre para encontrar la imagen; puede quedar vacío.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Public: anyone who reaches the server may fetch it</source>
        <translation>Pública: cualquiera que llegue al servidor puede descargarla</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
</context>
<context>
    <name>RemoveDeviceDialog</name>
    <message>
        <source>Go back to the profile&apos;s %1?</source>
        <translation>¿Volver a %1 del perfil?</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>Hide %1?</source>
        <translation>¿Ocultar %1?</translation>
    </message>
    <message>
        <source>of profile %1</source>
        <translation>del perfil %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>What was set here is forgotten; what profile %1 says holds again.</source>
        <translation>Lo ajustado aquí se olvida; vuelve a valer lo que dice el perfil %1.</translation>
    </message>
    <message>
        <source>Every instance with this profile loses it, running ones at once.</source>
        <translation>Todas las instancias con este perfil lo pierden, las que están en marcha al instante.</translation>
    </message>
    <message>
        <source>A running instance loses it at once.</source>
        <translation>Una instancia en marcha lo pierde al instante.</translation>
    </message>
    <message>
        <source>Profile %1 keeps it; this instance no longer has it.</source>
        <translation>El perfil %1 lo conserva; esta instancia ya no lo tiene.</translation>
    </message>
    <message>
        <source>The device was changed elsewhere meanwhile. It is now: %1</source>
        <translation>El dispositivo se cambió entretanto en otro lugar. Ahora es: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>RemoveServerDialog</name>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar %1?</translation>
    </message>
    <message>
        <source>The desktop forgets this server. Nothing changes on the server itself, and you can add it again.</source>
        <translation>El escritorio olvida este servidor. En el servidor no cambia nada y puede añadirlo de nuevo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>RenameDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens; starts with a letter, at most 63.</source>
        <translation>Letras, dígitos y guiones; empieza por una letra, 63 como máximo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
</context>
<context>
    <name>RenameNetworkDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>Only a network that nothing uses can get another name.</source>
        <translation>Solo puede cambiar de nombre una red que nada usa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
</context>
<context>
    <name>RenameProfileDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>The instances that have it keep it under the new name.</source>
        <translation>Las instancias que lo tienen lo conservan con el nombre nuevo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
</context>
<context>
    <name>RenameVerbDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>No slash.</source>
        <translation>Sin barra.</translation>
    </message>
</context>
<context>
    <name>RestoreSnapshotDialog</name>
    <message>
        <source>everything written to its root disk since %1</source>
        <translation>todo lo escrito en su disco raíz desde el %1</translation>
    </message>
    <message>
        <source>changes since then to its configuration, devices and profiles</source>
        <translation>los cambios posteriores en su configuración, dispositivos y perfiles</translation>
    </message>
    <message>
        <source>what runs in it now: it is stopped and started again</source>
        <translation>lo que ejecuta ahora: se detiene y se reinicia</translation>
    </message>
    <message>
        <source>what runs in it now: the processes of the snapshot go on instead</source>
        <translation>lo que ejecuta ahora: siguen en su lugar los procesos de la instantánea</translation>
    </message>
    <message numerus="yes">
        <source>on ZFS the %n newer snapshot(s), if the pool may drop them; else the server refuses</source>
        <translation>
            <numerusform>en ZFS la instantánea más nueva (%n), si el pool puede borrarla; si no, el servidor se niega</numerusform>
            <numerusform>en ZFS las %n instantáneas más nuevas, si el pool puede borrarlas; si no, el servidor se niega</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore %1 to %2?</source>
        <translation>¿Restaurar %1 a %2?</translation>
    </message>
    <message>
        <source>as it was %1</source>
        <translation>tal como estaba: %1</translation>
    </message>
    <message>
        <source>This is lost for good:</source>
        <translation>Se perderá para siempre:</translation>
    </message>
    <message>
        <source>With the memory and processes it holds</source>
        <translation>Con la memoria y los procesos que contiene</translation>
    </message>
    <message>
        <source>Disks attached to it besides stay as they are. A snapshot taken now keeps the way back.</source>
        <translation>Los demás discos quedan igual. Una instantánea tomada ahora permite volver.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Save the changes of %1?</source>
        <translation>¿Guardar los cambios de %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>After the next start only: %1</source>
        <translation>Solo tras el próximo inicio: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>ScheduleCard</name>
    <message>
        <source>Only by hand</source>
        <translation>Solo a mano</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>At each start</source>
        <translation>En cada arranque</translation>
    </message>
    <message>
        <source>Expression…</source>
        <translation>Expresión…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>día %1</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Día del mes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Minutes past the hour</source>
        <translation>Minutos pasada la hora</translation>
    </message>
    <message>
        <source>minutes past</source>
        <translation>minutos pasados</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expresión</translation>
    </message>
    <message>
        <source>minute hour day month weekday; several are joined by “, ”</source>
        <translation>minuto hora día mes día-de-semana; varias, separadas por «, »</translation>
    </message>
    <message>
        <source>Comes from a profile.</source>
        <translation>Viene de un perfil.</translation>
    </message>
    <message>
        <source>Also while the instance is stopped</source>
        <translation>También con la instancia detenida</translation>
    </message>
    <message>
        <source>Next, by the server&apos;s clock</source>
        <translation>Próximas, según el reloj del servidor</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>%d is a number; {{ creation_date|date:&apos;2006-01-02&apos; }} the day.</source>
        <translation>%d es un número; {{ creation_date|date:&apos;2006-01-02&apos; }} el día.</translation>
    </message>
    <message>
        <source>Deleted after</source>
        <translation>Se borran tras</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SendImageDialog</name>
    <message>
        <source>Copy %1 to another server</source>
        <translation>Copiar %1 a otro servidor</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1 was copied to %2</source>
        <translation>%1 se ha copiado a %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>%1 isn&apos;t reached over the network: set its address (core.https_address) first.</source>
        <translation>No se llega a %1 por la red: fije antes su dirección (core.https_address).</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>A name to find the image by; it may stay empty.</source>
        <translation>Un nombre para encontrar la imagen; puede quedar vacío.</translation>
    </message>
    <message>
        <source>Keep it up to date</source>
        <translation>Mantenerla al día</translation>
    </message>
    <message>
        <source>The server fetches it. You may close this: it goes on, Activity shows how far it is.</source>
        <translation>El servidor la descarga. Puede cerrar esto: continúa, Actividad muestra el progreso.</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n instancia</numerusform>
            <numerusform>%n instancias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en marcha</numerusform>
            <numerusform>%n en marcha</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Reintentar ahora</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
</context>
<context>
    <name>ServerLogTab</name>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The log was copied</source>
        <translation>El registro se ha copiado</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Nada registrado todavía</translation>
    </message>
    <message>
        <source>Lines of a lower level are kept, too.</source>
        <translation>También se guardan las líneas de nivel inferior.</translation>
    </message>
    <message>
        <source>Lines appear here as the server writes them.</source>
        <translation>Las líneas aparecen aquí cuando el servidor las escribe.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
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
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>No server</source>
        <translation>Ningún servidor</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>Conecte primero un servidor.</translation>
    </message>
</context>
<context>
    <name>ServerSwitcher</name>
    <message>
        <source>All servers</source>
        <translation>Todos los servidores</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%n conectado</numerusform>
            <numerusform>%n conectados</numerusform>
        </translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Añadir servidor…</translation>
    </message>
</context>
<context>
    <name>ServersCard</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>%1 of %2 running</source>
        <translation>%1 de %2 en marcha</translation>
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
        <translation>%1 de memoria</translation>
    </message>
    <message>
        <source>%1 storage</source>
        <translation>%1 de almacenamiento</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Add server…</source>
        <translation>Añadir servidor…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Start a local server</source>
        <translation>Iniciar un servidor local</translation>
    </message>
    <message>
        <source>No servers yet</source>
        <translation>Aún no hay servidores</translation>
    </message>
    <message>
        <source>Add a server by its address, or start one on this computer.</source>
        <translation>Añada un servidor por su dirección o inicie uno en este equipo.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Servers that lxc or incus know</source>
        <translation>Servidores que conocen lxc o incus</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>A first image</source>
        <translation>Una primera imagen</translation>
    </message>
    <message>
        <source>Set up this computer</source>
        <translation>Configurar este equipo</translation>
    </message>
    <message>
        <source>Set up %1</source>
        <translation>Configurar %1</translation>
    </message>
    <message>
        <source>Instances need a place for their files and a network that they share.</source>
        <translation>Las instancias necesitan un lugar para sus archivos y una red común.</translation>
    </message>
    <message>
        <source>An image is what instances are made from.</source>
        <translation>Las instancias se crean a partir de una imagen.</translation>
    </message>
    <message>
        <source>Storage driver</source>
        <translation>Controlador de almacenamiento</translation>
    </message>
    <message>
        <source>Folders on the server&apos;s own file system.</source>
        <translation>Carpetas en el sistema de archivos del servidor.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>chosen by the server</source>
        <translation>lo elige el servidor</translation>
    </message>
    <message>
        <source>Instances will use the storage pool that is there.</source>
        <translation>Las instancias usarán el pool de almacenamiento existente.</translation>
    </message>
    <message>
        <source>Use the network %1</source>
        <translation>Usar la red %1</translation>
    </message>
    <message>
        <source>Make the network %1, with addresses, names and a way out</source>
        <translation>Crear la red %1, con direcciones, nombres y salida al exterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Configurando…</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>The server goes on without a network: %1</source>
        <translation>El servidor sigue sin red: %1</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Desde un archivo</translation>
    </message>
    <message>
        <source>Choose an image file (.tar.xz, .tar.gz, .squashfs …), or drop it here.</source>
        <translation>Elija un archivo de imagen (.tar.xz, .tar.gz, .squashfs…) o suéltelo aquí.</translation>
    </message>
    <message>
        <source>Import an image…</source>
        <translation>Importar una imagen…</translation>
    </message>
    <message>
        <source>From a catalogue</source>
        <translation>Desde un catálogo</translation>
    </message>
    <message>
        <source>Debian, Ubuntu, Alpine and many more, from public image servers.</source>
        <translation>Debian, Ubuntu, Alpine y muchas más, desde servidores de imágenes públicos.</translation>
    </message>
    <message>
        <source>Open the catalogue</source>
        <translation>Abrir el catálogo</translation>
    </message>
</context>
<context>
    <name>SetupSteps</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Storage and network</source>
        <translation>Almacenamiento y red</translation>
    </message>
    <message>
        <source>First image</source>
        <translation>Primera imagen</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>All servers, first, second …</source>
        <translation>Todos los servidores, primero, segundo…</translation>
    </message>
    <message>
        <source>New instance</source>
        <translation>Nueva instancia</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Fold the rail</source>
        <translation>Plegar la barra lateral</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>This overview</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Select or deselect</source>
        <translation>Seleccionar o no</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Start or restart</source>
        <translation>Iniciar o reiniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Copy, paste</source>
        <translation>Copiar, pegar</translation>
    </message>
    <message>
        <source>Right Ctrl</source>
        <translation>Ctrl derecho</translation>
    </message>
    <message>
        <source>Release the keyboard</source>
        <translation>Soltar el teclado</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Clúster</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Go to or do anything</source>
        <translation>Ir a todo, hacer todo</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Tomar una instantánea</translation>
    </message>
    <message>
        <source>Search the output</source>
        <translation>Buscar en la salida</translation>
    </message>
    <message>
        <source>New, close</source>
        <translation>Nueva, cerrar</translation>
    </message>
    <message>
        <source>Split right, below</source>
        <translation>Dividir a la derecha, abajo</translation>
    </message>
    <message>
        <source>Next split</source>
        <translation>División siguiente</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Undo a deletion</source>
        <translation>Deshacer una eliminación</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Previous, next tab</source>
        <translation>Pestaña anterior, siguiente</translation>
    </message>
</context>
<context>
    <name>SnapshotRow</name>
    <message>
        <source>expired %1</source>
        <translation>caducó el %1</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>caduca el %1</translation>
    </message>
    <message>
        <source>with memory</source>
        <translation>con memoria</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>SnapshotVerbDialog</name>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>No spaces and no slash.</source>
        <translation>Sin espacios ni barras.</translation>
    </message>
    <message>
        <source>New instance of %1</source>
        <translation>Instancia nueva de %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens; starts with a letter, at most 63.</source>
        <translation>Letras, dígitos y guiones; empieza por una letra, 63 como máximo.</translation>
    </message>
    <message>
        <source>When %1 expires</source>
        <translation>Cuándo caduca %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>There is one of that name.</source>
        <translation>Ya existe ese nombre.</translation>
    </message>
</context>
<context>
    <name>SnapshotsTab</name>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>New instance of it…</source>
        <translation>Instancia nueva…</translation>
    </message>
    <message>
        <source>Publish as an image…</source>
        <translation>Publicar como imagen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Change its expiry…</source>
        <translation>Cambiar la caducidad…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message numerus="yes">
        <source>%n snapshot(s)</source>
        <translation>
            <numerusform>%n instantánea</numerusform>
            <numerusform>%n instantáneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Take a snapshot…</source>
        <translation>Tomar una instantánea…</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>The snapshots can&apos;t be read</source>
        <translation>No se pueden leer las instantáneas</translation>
    </message>
    <message>
        <source>No snapshots yet</source>
        <translation>Aún no hay instantáneas</translation>
    </message>
    <message>
        <source>A snapshot keeps the instance as it is now, to come back to or to make others of.</source>
        <translation>Una instantánea guarda la instancia tal como está, para volver a ella o crear otras.</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Tomar una instantánea</translation>
    </message>
    <message>
        <source>The schedule of %1 was changed</source>
        <translation>Se cambió la programación de %1</translation>
    </message>
</context>
<context>
    <name>StatesCard</name>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelada</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniendo</translation>
    </message>
    <message>
        <source>Aborting</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <source>Freezing</source>
        <translation>Congelando</translation>
    </message>
    <message>
        <source>Thawed</source>
        <translation>Reanudada</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Cannot connect</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contenedor</translation>
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
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>New pool…</source>
        <translation>Nuevo pool…</translation>
    </message>
    <message>
        <source>New volume…</source>
        <translation>Nuevo volumen…</translation>
    </message>
    <message>
        <source>Search volumes</source>
        <translation>Buscar volúmenes</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Pools</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizados</translation>
    </message>
    <message>
        <source>Containers</source>
        <translation>Contenedores</translation>
    </message>
    <message>
        <source>VMs</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>in all pools</source>
        <translation>en todos los pools</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>No volumes here</source>
        <translation>No hay volúmenes aquí</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>A custom volume keeps data apart from the instances that use it.</source>
        <translation>Un volumen personalizado guarda datos aparte de las instancias que lo usan.</translation>
    </message>
    <message>
        <source>No pools yet</source>
        <translation>No hay pools todavía</translation>
    </message>
    <message>
        <source>This server has no storage to manage</source>
        <translation>Este servidor no tiene almacenamiento que gestionar</translation>
    </message>
    <message>
        <source>A pool is where instances, images and volumes keep their data.</source>
        <translation>Un pool es donde instancias, imágenes y volúmenes guardan sus datos.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t offer the part of the API that pools need.</source>
        <translation>%1 no ofrece la parte de la API que necesitan los pools.</translation>
    </message>
    <message>
        <source>Connect a server first.</source>
        <translation>Conecte primero un servidor.</translation>
    </message>
    <message>
        <source>Create a pool</source>
        <translation>Crear un pool</translation>
    </message>
</context>
<context>
    <name>StorageText</name>
    <message>
        <source>Instances</source>
        <translation>Instancias</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>personalizado</translation>
    </message>
    <message>
        <source>container</source>
        <translation>contenedor</translation>
    </message>
    <message>
        <source>vm</source>
        <translation>VM</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>block</source>
        <translation>bloque</translation>
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
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Columnas: %1</translation>
    </message>
</context>
<context>
    <name>TableHeaderCell</name>
    <message>
        <source>%1, sorted downwards</source>
        <translation>%1, en orden descendente</translation>
    </message>
    <message>
        <source>%1, sorted upwards</source>
        <translation>%1, en orden ascendente</translation>
    </message>
</context>
<context>
    <name>TerminalFrame</name>
    <message>
        <source>Session ended</source>
        <translation>Sesión terminada</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Split right</source>
        <translation>Dividir a la derecha</translation>
    </message>
    <message>
        <source>Split below</source>
        <translation>Dividir abajo</translation>
    </message>
    <message>
        <source>Connection lost. It is taken up again when the server is back.</source>
        <translation>Conexión perdida. Se reanuda cuando vuelva el servidor.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
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
        <translation>Nueva terminal</translation>
    </message>
    <message>
        <source>Open a terminal</source>
        <translation>Abrir una terminal</translation>
    </message>
    <message>
        <source>Start the instance to open a terminal</source>
        <translation>Inicie la instancia para abrir una terminal</translation>
    </message>
    <message>
        <source>Split right (Ctrl+Shift+E)</source>
        <translation>Dividir a la derecha (Ctrl+Mayús+E)</translation>
    </message>
    <message>
        <source>Split below (Ctrl+Shift+O)</source>
        <translation>Dividir abajo (Ctrl+Mayús+O)</translation>
    </message>
</context>
<context>
    <name>TerminalSearchBar</name>
    <message>
        <source>Search the output</source>
        <translation>Buscar en la salida</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Siguiente coincidencia</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>TerminalTabButton</name>
    <message>
        <source>Close the terminal</source>
        <translation>Cerrar la terminal</translation>
    </message>
    <message>
        <source>Del closes it</source>
        <translation>Supr la cierra</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>TopCard</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Nada que mostrar todavía</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>TransferRow</name>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n running operation(s)</source>
        <translation>
            <numerusform>%n operación en curso</numerusform>
            <numerusform>%n operaciones en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Quayside</source>
        <translation>Quayside</translation>
    </message>
    <message>
        <source>Show Quayside</source>
        <translation>Mostrar Quayside</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Force stop</source>
        <translation>Forzar parada</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>%1 is being deleted</source>
        <translation>Se elimina %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>The server doesn&apos;t answer: nothing can be changed there now.</source>
        <translation>El servidor no responde: ahora no se puede cambiar nada en él.</translation>
    </message>
    <message>
        <source>%1: protected from deletion (security.protection.delete)</source>
        <translation>%1: protegida contra el borrado (security.protection.delete)</translation>
    </message>
</context>
<context>
    <name>VolumeMenu</name>
    <message>
        <source>Volume in %1</source>
        <translation>Volumen en %1</translation>
    </message>
    <message>
        <source>Only a volume that nothing uses can get another name.</source>
        <translation>Solo un volumen que nada usa puede cambiar de nombre.</translation>
    </message>
    <message>
        <source>Delete the volume %1?</source>
        <translation>¿Eliminar el volumen %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n instance(s) or profiles use it. The server refuses until they no longer do.</source>
        <translation>
            <numerusform>%n instancia o perfil la usa. El servidor se negará mientras sea así.</numerusform>
            <numerusform>%n instancias o perfiles la usan. El servidor se negará mientras sea así.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its data and its snapshots are lost.</source>
        <translation>Se pierden sus datos y sus instantáneas.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 se ha eliminado</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Attach to an instance…</source>
        <translation>Conectar a una instancia…</translation>
    </message>
    <message>
        <source>Take a snapshot…</source>
        <translation>Tomar una instantánea…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copiar el nombre</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
</context>
<context>
    <name>VolumeSide</name>
    <message>
        <source>Go back to %1?</source>
        <translation>¿Volver a %1?</translation>
    </message>
    <message>
        <source>What was written to %1 since then is lost.</source>
        <translation>Se pierde lo escrito en %1 desde entonces.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>%1 was restored</source>
        <translation>%1 se ha restaurado</translation>
    </message>
    <message>
        <source>Delete the snapshot %1?</source>
        <translation>¿Eliminar la instantánea %1?</translation>
    </message>
    <message>
        <source>The volume itself stays as it is.</source>
        <translation>El volumen en sí queda como está.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 se ha eliminado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Pool</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Snapshot…</source>
        <translation>Instantánea…</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Nothing uses it</source>
        <translation>Nada lo usa</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restaurar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
</context>
<context>
    <name>VolumeSnapshotDialog</name>
    <message>
        <source>%1 was made</source>
        <translation>%1 se ha tomado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Take a snapshot of %1</source>
        <translation>Tomar una instantánea de %1</translation>
    </message>
    <message>
        <source>Take the snapshot</source>
        <translation>Tomar la instantánea</translation>
    </message>
    <message>
        <source>No slash.</source>
        <translation>Sin barra.</translation>
    </message>
</context>
<context>
    <name>WarningRow</name>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>media</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>vista</translation>
    </message>
</context>
<context>
    <name>WarningsDialog</name>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Nothing to warn of.</source>
        <translation>Ninguna advertencia.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Marcar como vista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>quayside</name>
    <message>
        <source>This quote is never closed</source>
        <translation>Estas comillas no se cierran nunca</translation>
    </message>
</context>
<context>
    <name>quayside::AccessArea</name>
    <message>
        <source>This is not a certificate in PEM form</source>
        <translation>Esto no es un certificado en formato PEM</translation>
    </message>
</context>
<context>
    <name>quayside::AddRemote</name>
    <message>
        <source>The server accepted the password but doesn&apos;t trust this computer</source>
        <translation>El servidor aceptó la contraseña pero no confía en este equipo</translation>
    </message>
    <message>
        <source>The file has no certificate in it</source>
        <translation>El archivo no contiene ningún certificado</translation>
    </message>
    <message>
        <source>That authority doesn&apos;t vouch for this server: its certificate was issued by another, isn&apos;t for %1, or isn&apos;t valid now</source>
        <translation>Esa autoridad no responde por este servidor: su certificado lo emitió otra, no es para %1 o no es válido ahora</translation>
    </message>
</context>
<context>
    <name>quayside::App</name>
    <message numerus="yes">
        <source>Done for %n instance(s)</source>
        <translation>
            <numerusform>Hecho en %n instancia</numerusform>
            <numerusform>Hecho en %n instancias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 instance(s) failed</source>
        <translation>
            <numerusform>%n instancia de %1 ha fallado</numerusform>
            <numerusform>%n instancias de %1 han fallado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::BackupImports</name>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>%1 was imported</source>
        <translation>Se importó %1</translation>
    </message>
</context>
<context>
    <name>quayside::ChannelSession</name>
    <message>
        <source>The server didn&apos;t offer a channel</source>
        <translation>El servidor no ofreció ningún canal</translation>
    </message>
</context>
<context>
    <name>quayside::ConfigForm</name>
    <message>
        <source>A key is words with points between them, like user.note</source>
        <translation>Una clave son palabras separadas por puntos, como user.note</translation>
    </message>
    <message>
        <source>This server has no such key</source>
        <translation>Este servidor no tiene esa clave</translation>
    </message>
    <message>
        <source>%1 takes a whole number</source>
        <translation>%1 admite un número entero</translation>
    </message>
    <message>
        <source>%1 takes true or false</source>
        <translation>%1 admite true o false</translation>
    </message>
    <message>
        <source>%1 takes one of: %2</source>
        <translation>%1 admite una de: %2</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>predeterminado: %1</translation>
    </message>
</context>
<context>
    <name>quayside::CopyFlow</name>
    <message>
        <source>As a backup by way of this computer: made on %1, fetched into a file here, sent to %2. Needs room on all three for a while.</source>
        <translation>Como copia de seguridad a través de este equipo: creada en %1, traída aquí a un archivo y enviada a %2. Necesita espacio en los tres por un tiempo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Only the name changes.</source>
        <translation>Solo cambia el nombre.</translation>
    </message>
    <message>
        <source>Moved within the server.</source>
        <translation>Se mueve dentro del servidor.</translation>
    </message>
    <message>
        <source>Copied within the server; nothing passes this computer.</source>
        <translation>Se copia dentro del servidor; nada pasa por este equipo.</translation>
    </message>
    <message>
        <source>Copied within the server, then deleted where it was.</source>
        <translation>Se copia dentro del servidor y luego se borra de donde estaba.</translation>
    </message>
    <message>
        <source>Fetched by %2 from %1; nothing passes this computer.</source>
        <translation>%2 obtiene de %1; nada pasa por este equipo.</translation>
    </message>
</context>
<context>
    <name>quayside::CopyJob</name>
    <message>
        <source>The server is gone</source>
        <translation>El servidor ya no está</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Moviendo</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Creando copia de seguridad</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Trayendo</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Deleting the old one</source>
        <translation>Borrando la antigua</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
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
        <translation>%1 asignados</translation>
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
        <translation>No se pudo guardar la contraseña: %1</translation>
    </message>
</context>
<context>
    <name>quayside::DeviceDraft</name>
    <message>
        <source>True or false is expected here</source>
        <translation>Aquí se espera true o false</translation>
    </message>
    <message>
        <source>A number is expected here</source>
        <translation>Aquí se espera un número</translation>
    </message>
    <message>
        <source>A rate is expected here, like 100Mbit or 30MB</source>
        <translation>Aquí se espera una velocidad, como 100Mbit o 30MB</translation>
    </message>
    <message>
        <source>A size is expected here, like 10GiB</source>
        <translation>Aquí se espera un tamaño, como 10GiB</translation>
    </message>
    <message>
        <source>An octal file mode is expected here, like 0660</source>
        <translation>Aquí se espera un modo octal, como 0660</translation>
    </message>
    <message>
        <source>Four lower-case hexadecimal digits are expected here</source>
        <translation>Aquí se esperan cuatro dígitos hexadecimales en minúsculas</translation>
    </message>
    <message>
        <source>A PCI address is expected here, like 0000:01:00.0</source>
        <translation>Aquí se espera una dirección PCI, como 0000:01:00.0</translation>
    </message>
    <message>
        <source>An address and ports are expected here, or the path of a socket</source>
        <translation>Aquí se esperan una dirección y puertos, o la ruta de un socket</translation>
    </message>
    <message>
        <source>A MAC address is expected here: six bytes in hex with colons</source>
        <translation>Aquí se espera una dirección MAC: seis bytes en hexadecimal con dos puntos</translation>
    </message>
    <message>
        <source>A name of 2 to 15 characters is expected here</source>
        <translation>Aquí se espera un nombre de 2 a 15 caracteres</translation>
    </message>
    <message>
        <source>An IPv4 address is expected here</source>
        <translation>Aquí se espera una dirección IPv4</translation>
    </message>
    <message>
        <source>An IPv6 address is expected here</source>
        <translation>Aquí se espera una dirección IPv6</translation>
    </message>
    <message>
        <source>Subnets are expected here, like 192.0.2.0/24</source>
        <translation>Aquí se esperan subredes, como 192.0.2.0/24</translation>
    </message>
    <message>
        <source>Subnets are expected here, like 2001:db8::/64</source>
        <translation>Aquí se esperan subredes, como 2001:db8::/64</translation>
    </message>
    <message>
        <source>An absolute path is expected here</source>
        <translation>Aquí se espera una ruta absoluta</translation>
    </message>
    <message>
        <source>One of these is expected here: %1</source>
        <translation>Aquí se espera uno de estos valores: %1</translation>
    </message>
    <message>
        <source>There is a device of this name already</source>
        <translation>Ya hay un dispositivo con este nombre</translation>
    </message>
    <message>
        <source>At most 64 characters, none of them a slash</source>
        <translation>Como máximo 64 caracteres, sin barras</translation>
    </message>
    <message>
        <source>Taken by proxies: %1</source>
        <translation>Ocupados por proxies: %1</translation>
    </message>
</context>
<context>
    <name>quayside::DeviceHints</name>
    <message>
        <source>no link</source>
        <translation>sin enlace</translation>
    </message>
    <message>
        <source>used by %1</source>
        <translation>usado por %1</translation>
    </message>
    <message>
        <source>managed %1</source>
        <translation>gestionado (%1)</translation>
    </message>
    <message>
        <source>Not in the network&apos;s subnet, %1</source>
        <translation>Fuera de la subred de la red, %1</translation>
    </message>
    <message>
        <source>The network has this address itself</source>
        <translation>La propia red tiene esta dirección</translation>
    </message>
    <message>
        <source>%1 has this address</source>
        <translation>%1 tiene esta dirección</translation>
    </message>
    <message>
        <source>Another instance has this address</source>
        <translation>Otra instancia tiene esta dirección</translation>
    </message>
    <message>
        <source>%1 of %2 listens there already</source>
        <translation>%1 de %2 ya escucha ahí</translation>
    </message>
</context>
<context>
    <name>quayside::DisplayProcess</name>
    <message>
        <source>The program that shows screens doesn&apos;t start: %1</source>
        <translation>El programa que muestra pantallas no se inicia: %1</translation>
    </message>
    <message>
        <source>The program that shows screens ended unexpectedly</source>
        <translation>El programa que muestra pantallas terminó inesperadamente</translation>
    </message>
    <message>
        <source>The screen wants a password, which Quayside can&apos;t give</source>
        <translation>La pantalla pide una contraseña que Quayside no puede dar</translation>
    </message>
    <message>
        <source>The virtual machine ended the connection</source>
        <translation>La máquina virtual terminó la conexión</translation>
    </message>
    <message>
        <source>The connection to the screen broke</source>
        <translation>Se cortó la conexión con la pantalla</translation>
    </message>
</context>
<context>
    <name>quayside::DisplaySession</name>
    <message>
        <source>The virtual machine shows nothing</source>
        <translation>La máquina virtual no muestra nada</translation>
    </message>
</context>
<context>
    <name>quayside::DownloadJob</name>
    <message>
        <source>%1 can&apos;t be written</source>
        <translation>No se puede escribir %1</translation>
    </message>
</context>
<context>
    <name>quayside::EntityEditor</name>
    <message>
        <source>It was changed elsewhere since. Close this and open it again to see it as it is now.</source>
        <translation>Se modificó en otro lugar entretanto. Cierre y vuelva a abrir para ver el estado actual.</translation>
    </message>
</context>
<context>
    <name>quayside::EventListener</name>
    <message>
        <source>The server doesn&apos;t answer</source>
        <translation>El servidor no responde</translation>
    </message>
</context>
<context>
    <name>quayside::FileQueue</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
</context>
<context>
    <name>quayside::FolderModel</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected, %1</source>
        <translation>
            <numerusform>%n seleccionado, %1</numerusform>
            <numerusform>%n seleccionados, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::HttpSocket</name>
    <message>
        <source>The connection broke</source>
        <translation>Se cortó la conexión</translation>
    </message>
</context>
<context>
    <name>quayside::HttpTransport</name>
    <message>
        <source>The server doesn&apos;t answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than this program takes</source>
        <translation>La respuesta del servidor es mayor de lo que acepta este programa</translation>
    </message>
</context>
<context>
    <name>quayside::ImageCatalog</name>
    <message>
        <source>An address of a server for images begins with https://</source>
        <translation>La dirección de un servidor de imágenes empieza por https://</translation>
    </message>
</context>
<context>
    <name>quayside::ImagesModel</name>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>%1 was imported</source>
        <translation>Se importó %1</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportando a %1</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>Se escribió %1</translation>
    </message>
</context>
<context>
    <name>quayside::InstanceBackups</name>
    <message>
        <source>Making a backup</source>
        <translation>Creando copia de seguridad</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Escribiendo %1</translation>
    </message>
    <message>
        <source>%1 was written</source>
        <translation>Se escribió %1</translation>
    </message>
</context>
<context>
    <name>quayside::InstanceObject</name>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelada</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>CPU</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Console</source>
        <translation>Consola</translation>
    </message>
</context>
<context>
    <name>quayside::InstanceRecords</name>
    <message>
        <source>Renaming</source>
        <translation>Cambiando nombre</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
</context>
<context>
    <name>quayside::InstanceSnapshots</name>
    <message>
        <source>Taking a snapshot</source>
        <translation>Tomando una instantánea</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>Changing</source>
        <translation>Cambiando</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicando</translation>
    </message>
</context>
<context>
    <name>quayside::InstancesFilter</name>
    <message numerus="yes">
        <source>%n instance(s)</source>
        <translation>
            <numerusform>%n instancia</numerusform>
            <numerusform>%n instancias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en marcha</numerusform>
            <numerusform>%n en marcha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::LocalFolder</name>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be moved to the trash</source>
        <translation>No se puede mover %1 a la papelera</translation>
    </message>
</context>
<context>
    <name>quayside::LocalServer</name>
    <message>
        <source>This machine has no service manager, and only root may run the daemon inside the desktop.</source>
        <translation>Esta máquina no tiene gestor de servicios, y solo root puede ejecutar el demonio dentro del programa.</translation>
    </message>
</context>
<context>
    <name>quayside::NetworkObject</name>
    <message>
        <source>The network was changed elsewhere since. Discard your changes to see it as it is now.</source>
        <translation>La red se ha modificado entretanto en otro lugar. Descarte sus cambios para ver cómo está ahora.</translation>
    </message>
</context>
<context>
    <name>quayside::NextSnapshot</name>
    <message>
        <source>none</source>
        <comment>no snapshots yet</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1, next at %2</source>
        <comment>snapshots, time</comment>
        <translation>%1, próxima a las %2</translation>
    </message>
    <message>
        <source>%1, next on %2</source>
        <comment>snapshots, day</comment>
        <translation>%1, próxima el %2</translation>
    </message>
</context>
<context>
    <name>quayside::Notifier</name>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>quayside::ObjectDraft</name>
    <message>
        <source>The server describes no key “%1”</source>
        <translation>El servidor no describe ninguna clave «%1»</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>(secreto)</translation>
    </message>
    <message>
        <source>(a new secret)</source>
        <translation>(secreto nuevo)</translation>
    </message>
</context>
<context>
    <name>quayside::OperationsModel</name>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
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
        <translation>Las preferencias valen hasta que Quayside se cierre: no se puede escribir %1</translation>
    </message>
</context>
<context>
    <name>quayside::ProjectsArea</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volúmenes</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
</context>
<context>
    <name>quayside::Reader</name>
    <message>
        <source>Expected fields like “config:”</source>
        <translation>Se esperan campos como «config:»</translation>
    </message>
    <message>
        <source>There is no field “%1” here</source>
        <translation>Aquí no hay ningún campo «%1»</translation>
    </message>
    <message>
        <source>“%1” stands here twice</source>
        <translation>«%1» aparece dos veces</translation>
    </message>
    <message>
        <source>Expected a text</source>
        <translation>Se espera un texto</translation>
    </message>
    <message>
        <source>Expected true or false</source>
        <translation>Se espera true o false</translation>
    </message>
    <message>
        <source>Expected a list: a line “- name” for each</source>
        <translation>Se espera una lista: una línea «- nombre» por elemento</translation>
    </message>
    <message>
        <source>Expected lines of “key: value”</source>
        <translation>Se esperan líneas «clave: valor»</translation>
    </message>
</context>
<context>
    <name>quayside::RenameJob</name>
    <message>
        <source>The server can rename files and links only, not folders.</source>
        <translation>Solo se pueden renombrar archivos y enlaces, no carpetas.</translation>
    </message>
</context>
<context>
    <name>quayside::ScreenChannel</name>
    <message>
        <source>The server is gone</source>
        <translation>El servidor ya no está</translation>
    </message>
    <message>
        <source>The server didn&apos;t offer a screen</source>
        <translation>El servidor no ofreció una pantalla</translation>
    </message>
    <message>
        <source>The server ended the connection to the screen</source>
        <translation>El servidor terminó la conexión con la pantalla</translation>
    </message>
</context>
<context>
    <name>quayside::Server</name>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Connecting …</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Reconnecting to %1 …</source>
        <translation>Reconectando con %1…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The server doesn&apos;t trust this computer</source>
        <translation>El servidor no confía en este equipo</translation>
    </message>
    <message>
        <source>The server doesn&apos;t answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>The server&apos;s answer can&apos;t be read</source>
        <translation>No se puede leer la respuesta del servidor</translation>
    </message>
    <message>
        <source>The instances of %1 can&apos;t be listed: %2</source>
        <translation>No se pueden listar las instancias de %1: %2</translation>
    </message>
</context>
<context>
    <name>quayside::SnapshotSchedule</name>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message numerus="yes">
        <source>Every hour, %n minute(s) past</source>
        <translation>
            <numerusform>Cada hora, %n minuto pasado</numerusform>
            <numerusform>Cada hora, %n minutos pasados</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day at %1</source>
        <translation>Cada día a las %1</translation>
    </message>
    <message>
        <source>Every %1 at %2</source>
        <comment>weekday, time</comment>
        <translation>Cada %1 a las %2</translation>
    </message>
    <message>
        <source>On day %1 of each month at %2</source>
        <translation>El día %1 de cada mes a las %2</translation>
    </message>
    <message>
        <source>Before each start of the instance</source>
        <translation>Antes de cada arranque de la instancia</translation>
    </message>
    <message>
        <source>By an expression of cron</source>
        <translation>Según una expresión cron</translation>
    </message>
    <message>
        <source>Only by hand</source>
        <translation>Solo a mano</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Mañana, %1</translation>
    </message>
    <message>
        <source>That isn&apos;t an expression of cron: minute hour day month weekday.</source>
        <translation>No es una expresión cron: minuto hora día mes día-de-semana.</translation>
    </message>
    <message>
        <source>Write spans as in “1w 2d 12H”: M minutes, H hours, d days, w weeks, m months, y years.</source>
        <translation>Escriba los plazos como «1w 2d 12H»: M minutos, H horas, d días, w semanas, m meses, y años.</translation>
    </message>
</context>
<context>
    <name>quayside::TlsTransport</name>
    <message>
        <source>The certificate of %1 is not the one you accepted. Accepted: %2. Shown now: %3.</source>
        <translation>El certificado de %1 no es el que usted aceptó. Aceptado: %2. Mostrado ahora: %3.</translation>
    </message>
</context>
<context>
    <name>quayside::Unfinished</name>
    <message numerus="yes">
        <source>%n file(s) on the way to or from a server</source>
        <translation>
            <numerusform>%n archivo en camino hacia un servidor o desde él</numerusform>
            <numerusform>%n archivos en camino hacia un servidor o desde él</numerusform>
        </translation>
    </message>
    <message>
        <source>instances that are being copied or moved</source>
        <translation>instancias que se están copiando o moviendo</translation>
    </message>
    <message>
        <source>changes to the server&apos;s settings that were not saved</source>
        <translation>cambios sin guardar en los ajustes del servidor</translation>
    </message>
    <message>
        <source>changes to %1 that were not saved</source>
        <translation>cambios de %1 sin guardar</translation>
    </message>
    <message>
        <source>what runs in the open terminals</source>
        <translation>lo que se ejecuta en los terminales abiertos</translation>
    </message>
</context>
<context>
    <name>quayside::UploadJob</name>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>No se puede leer %1</translation>
    </message>
</context>
<context>
    <name>quayside::WebTransport</name>
    <message>
        <source>The certificate of %1 is not one that this computer trusts</source>
        <translation>Este equipo no confía en el certificado de %1</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 respondió %2</translation>
    </message>
</context>
</TS>
