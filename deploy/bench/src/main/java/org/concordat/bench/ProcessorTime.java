package org.concordat.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The processor time that a process and the children it has waited for have used, as Linux counts it in /proc. */
final class ProcessorTime {

    /** Of these the kernel counts a hundred a second on every common platform. */
    private static final int MILLIS_PER_TICK = 10;

    private static final Path PROC = Path.of("/proc");

    /** How the kernel, which keeps fifteen characters, calls the threads in which a JVM compiles. */
    private static final Pattern COMPILER = Pattern.compile("C[12] CompilerThre");

    private final long pid;

    ProcessorTime(long pid) {
        this.pid = pid;
    }

    /** Of the process whose number a file begins with. */
    static ProcessorTime ofProcessIn(Path file) throws IOException {
        return new ProcessorTime(Long.parseLong(Files.readString(file).strip().split("\\s+")[0]));
    }

    /** With all its children, living or ended, in milliseconds. */
    long millis() {
        try (Stream<Path> processes = Files.list(PROC)) {
            long ticks = stat(pid).own() + stat(pid).waitedFor();
            List<Long> all = processes
                    .map(process -> process.getFileName().toString())
                    .filter(name -> name.chars().allMatch(Character::isDigit))
                    .map(Long::valueOf)
                    .toList();
            for (long other : all) {
                Stat stat = stat(other);
                if (stat.parent() == pid) {
                    ticks += stat.own();
                }
            }
            return ticks * MILLIS_PER_TICK;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Processor times are read from /proc, which only Linux has", unreadable);
        }
    }

    /** What a JVM has used to compile itself: the price of its first minutes, not of a request. */
    long compilerMillis() {
        try (Stream<Path> threads = Files.list(PROC.resolve(pid + "/task"))) {
            long ticks = 0;
            for (Path thread : threads.toList()) {
                if (COMPILER.matcher(Files.readString(thread.resolve("comm")).strip())
                        .matches()) {
                    ticks += stat(thread).own();
                }
            }
            return ticks * MILLIS_PER_TICK;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The threads of process " + pid + " cannot be read", unreadable);
        }
    }

    private record Stat(long parent, long own, long waitedFor) {}

    private static Stat stat(long process) {
        return stat(PROC.resolve(Long.toString(process)));
    }

    private static Stat stat(Path processOrThread) {
        try {
            String text = Files.readString(processOrThread.resolve("stat"));
            // the second field is a name in brackets that may hold anything
            String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
            return new Stat(
                    Long.parseLong(fields[1]),
                    Long.parseLong(fields[11]) + Long.parseLong(fields[12]),
                    Long.parseLong(fields[13]) + Long.parseLong(fields[14]));
        } catch (IOException ended) {
            return new Stat(0, 0, 0);
        }
    }
}
