<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
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
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The server&apos;s trust password. It is used once, to make this computer known there.</source>
        <translation>La contraseña de confianza del servidor. Se usa una sola vez, para dar a conocer allí este equipo.</translation>
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
        <source>It is the same</source>
        <translation>Es la misma</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
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
        <source>The command was copied</source>
        <translation>Se copió la orden</translation>
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
        <translation>Letras, cifras y guiones; empieza por una letra, 63 como máximo.</translation>
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
        <source>Profiles</source>
        <translation>Perfiles</translation>
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
        <source>Copy as</source>
        <translation>Copiar como</translation>
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
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
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
        <source>The command was copied</source>
        <translation>Se copió la orden</translation>
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
        <translation>También el de la interfaz: hasta 15 letras, cifras, puntos y guiones.</translation>
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
        <source>Copy as</source>
        <translation>Copiar como</translation>
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
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
</context>
<context>
    <name>DeleteDialog</name>
    <message numerus="yes">
        <source>%n of them still running: stopped first</source>
        <translation>
            <numerusform>%n sigue en marcha: se detendrá antes</numerusform>
            <numerusform>%n siguen en marcha: se detendrán antes</numerusform>
        </translation>
    </message>
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
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <source>No events yet.</source>
        <translation>Aún no hay eventos.</translation>
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
    <name>Header</name>
    <message numerus="yes">
        <source>%n running operation(s)</source>
        <translation>
            <numerusform>%n operación en curso</numerusform>
            <numerusform>%n operaciones en curso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImageChooser</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>The server has no images yet. Import one on the Images page.</source>
        <translation>El servidor aún no tiene imágenes. Importe una en la página Imágenes.</translation>
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
        <source>Drop to import</source>
        <translation>Suelte para importar</translation>
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
        <source>This log is empty.</source>
        <translation>Este registro está vacío.</translation>
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
        <translation>Sin resultados</translation>
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
        <translation>Sin resultados</translation>
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
        <source>Nothing has run yet.</source>
        <translation>Aún no se ha ejecutado nada.</translation>
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
    <name>PreferencesPage</name>
    <message>
        <source>As the system</source>
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
</context>
<context>
    <name>ProjectSwitcher</name>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
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
        <translation>Letras, cifras y guiones; empieza por una letra, 63 como máximo.</translation>
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
    <name>SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
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
        <translation>Ctrl derecha</translation>
    </message>
    <message>
        <source>Release the keyboard</source>
        <translation>Soltar el teclado</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
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
    <name>TableHeader</name>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
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
</context>
<context>
    <name>TerminalTabButton</name>
    <message>
        <source>Close the terminal</source>
        <translation>Cerrar la terminal</translation>
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
</context>
<context>
    <name>quayside::AddRemote</name>
    <message>
        <source>The server accepted the password but doesn&apos;t trust this computer</source>
        <translation>El servidor aceptó la contraseña pero no confía en este equipo</translation>
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
</context>
<context>
    <name>quayside::HttpSocket</name>
    <message>
        <source>The connection broke</source>
        <translation>Se cortó la conexión</translation>
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
        <source>The instance needs a name</source>
        <translation>La instancia necesita un nombre</translation>
    </message>
</context>
<context>
    <name>quayside::TlsTransport</name>
    <message>
        <source>The certificate of %1 is not the one you accepted. Accepted: %2. Shown now: %3.</source>
        <translation>El certificado de %1 no es el que usted aceptó. Aceptado: %2. Mostrado ahora: %3.</translation>
    </message>
</context>
</TS>
