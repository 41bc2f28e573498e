# SPDX-License-Identifier: Apache-2.0
# fish completion for quayside and quaysided

set -l commands waitready shutdown init import
for program in quayside quaysided
    complete -c $program -f
    complete -c $program -n "not __fish_seen_subcommand_from $commands" -a waitready -d 'Wait until the daemon answers'
    complete -c $program -n "not __fish_seen_subcommand_from $commands" -a shutdown -d 'Stop the instances, then the daemon'
    complete -c $program -n "not __fish_seen_subcommand_from $commands" -a init -d 'Give a fresh daemon its first configuration'
    complete -c $program -n "not __fish_seen_subcommand_from $commands" -a import -d 'Bring back an instance from its volume'
    complete -c $program -l dir -x -a '(__fish_complete_directories)' -d 'State directory'
    complete -c $program -l help -d 'Show help'
    complete -c $program -l version -d 'Show the version'
    complete -c $program -n '__fish_seen_subcommand_from waitready shutdown' -l timeout -x -d 'Seconds to wait'
    complete -c $program -n '__fish_seen_subcommand_from init' -l auto -d 'Storage pool, network and profile without questions'
    complete -c $program -n '__fish_seen_subcommand_from init' -l network-address -x -d 'Serve HTTPS on this address'
    complete -c $program -n '__fish_seen_subcommand_from init' -l network-port -x -d 'The port for that'
    complete -c $program -n '__fish_seen_subcommand_from init' -l trust-password -x -d 'Clients that know it may add their certificate'
    complete -c $program -n '__fish_seen_subcommand_from init' -l storage-backend -x -a dir -d 'Driver of the storage pool'
    complete -c $program -n '__fish_seen_subcommand_from init' -l preseed -d 'Read the configuration as YAML'
    complete -c $program -n '__fish_seen_subcommand_from init' -l dump -d 'Print the configuration as YAML'
    complete -c $program -n '__fish_seen_subcommand_from import' -l project -x -d 'Project of the instance'
    complete -c $program -n '__fish_seen_subcommand_from import' -l force -d 'Replace what the database has'
    set -l daemon
    test $program = quayside; and set daemon -n '__fish_contains_opt server'
    complete -c $program $daemon -l group -x -a '(__fish_complete_groups)' -d 'Group that may use the socket'
    complete -c $program $daemon -l memprofile -rF -d 'Write what memory is used for to this file at SIGUSR1'
    complete -c $program $daemon -l logfile -rF -d 'Write the log to this file too'
    complete -c $program $daemon -l verbose -d 'Log what is done'
    complete -c $program $daemon -l debug -d 'Log everything'
end
complete -c quayside -l server -d 'Run the daemon'
complete -c quayside -l connect -x -d 'Add this server and show it'
complete -c quayside -l offline -x -a '(__fish_complete_directories)' -d 'Show recorded answers'
complete -c quayside -l embedded -d 'Run the daemon inside this program'
complete -c quayside -l page -x -d 'Page to open'
complete -c quayside -l theme -x -a 'light dark' -d 'Theme'
complete -c quayside -l size -x -d 'Size of the window, as 1280x800'
complete -c quayside -l lang -x -a 'en ja de fr es' -d 'Language'
complete -c quayside -l screenshot -rF -d 'Write a picture of the window and leave'
