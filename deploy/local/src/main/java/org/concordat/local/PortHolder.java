package org.concordat.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds out which process listens on a port, as far as the system tells: Linux lists the listening sockets of all and
 * the open files of one's own processes under {@code /proc}.
 */
final class PortHolder {
    private static final Path PROC = Path.of("/proc");
    private static final List<Path> SOCKET_TABLES = List.of(PROC.resolve("net/tcp"), PROC.resolve("net/tcp6"));
    private static final String LISTENING = "0A";
    private static final int SHOWN_BEGINNING = 30;
    private static final int SHOWN_END = 90;

    private PortHolder() {}

    /** Whether nobody listens on this port and the system gave it to a connection that goes out. */
    static boolean isOutgoingConnection(int port) {
        return sockets(port, true).isEmpty() && !sockets(port, false).isEmpty();
    }

    /** A process in words, or that it is unknown. */
    static String describe(int port) {
        Set<String> sockets = sockets(port, true);
        return ProcessHandle.allProcesses()
                .filter(process -> holdsOneOf(process.pid(), sockets))
                .findFirst()
                .map(PortHolder::describe)
                .orElse("a process this user cannot see");
    }

    private static String describe(ProcessHandle process) {
        String command =
                process.info().commandLine().or(() -> process.info().command()).orElse("unknown command");
        // The program stands first and what it runs mostly last.
        String shown = command.length() <= SHOWN_BEGINNING + SHOWN_END
                ? command
                : command.substring(0, SHOWN_BEGINNING) + " … " + command.substring(command.length() - SHOWN_END);
        return "process " + process.pid() + " (" + shown + ")";
    }

    /** The kernel's table has one line per socket; the second field ends in the port, the tenth is the inode. */
    private static Set<String> sockets(int port, boolean listening) {
        String suffix = ":%04X".formatted(port);
        Set<String> sockets = new HashSet<>();
        for (Path table : SOCKET_TABLES) {
            try (Stream<String> lines = Files.lines(table)) {
                lines.map(line -> line.trim().split("\\s+"))
                        .filter(field -> field.length > 9
                                && field[1].endsWith(suffix)
                                && field[3].equals(LISTENING) == listening)
                        .forEach(field -> sockets.add("socket:[" + field[9] + "]"));
            } catch (IOException otherSystem) {
                return sockets;
            }
        }
        return sockets;
    }

    private static boolean holdsOneOf(long pid, Set<String> sockets) {
        if (sockets.isEmpty()) {
            return false;
        }
        try (Stream<Path> files = Files.list(PROC.resolve(pid + "/fd"))) {
            return files.anyMatch(file -> sockets.contains(target(file)));
        } catch (IOException someoneElsesOrEnded) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
