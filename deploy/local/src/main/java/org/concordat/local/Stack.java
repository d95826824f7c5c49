package org.concordat.local;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/**
 * A running stack: PostgreSQL, Kafka, the token issuer and the services, a process each. One that ends is started
 * again, and none is left when the stack is closed or its JVM told to end.
 */
public final class Stack implements AutoCloseable {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    private StackOptions options;
    private final Progress progress;
    private final RunDirectory directory;
    private final ScheduledExecutorService supervisor;
    private final Map<String, Child> children = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Thread atExit = new Thread(this::stop, "stop");
    private boolean closed;

    private Stack(StackOptions options, RunDirectory directory) {
        this.options = options;
        this.progress = new Progress(options.out());
        this.directory = directory;
        this.supervisor = Executors.newScheduledThreadPool(2, task -> {
            Thread thread = new Thread(task, "supervisor");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Starts everything and returns when all is ready; refuses with a sentence, leaving nothing, if it cannot. */
    public static Stack start(StackOptions options) {
        Stack stack = new Stack(options, RunDirectory.claim(options.dataDirectory()));
        try {
            Runtime.getRuntime().addShutdownHook(stack.atExit);
            stack.prepare();
            stack.startAll();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    private void prepare() {
        List<String> orphans = directory.endOrphans();
        if (!orphans.isEmpty()) {
            progress.say("The last launcher was killed; ended what it left: " + String.join(", ", orphans) + ".");
        }
        if (options.fresh()) {
            directory.deleteData();
            progress.say("Deleted the data in " + options.dataDirectory() + ".");
        }
        options = options.with(options.ports().usable(progress));
        directory.requireSpace();
    }

    private void startAll() {
        Instant began = Instant.now();
        Commands commands = new Commands(options, directory);
        // All commands before the first start: what is not built must be known at once.
        List<Child.Command> services =
                options.services().stream().map(commands::service).toList();
        List<Child.Command> servers = new ArrayList<>(List.of(commands.postgres(), commands.kafka()));
        if (options.issuer() == null) {
            servers.add(commands.issuer());
        }
        startTogether(servers);
        startTogether(services);
        progress.ready("everything", Duration.between(began, Instant.now()));
    }

    private void startTogether(List<Child.Command> commands) {
        List<Child> together = new ArrayList<>();
        for (Child.Command command : commands) {
            directory.turnLog(command.name());
            Child child = new Child(command, directory, progress, supervisor);
            synchronized (this) {
                if (closed) {
                    throw new Refusal("The stack was stopped while starting.");
                }
                children.put(command.name(), child);
                child.start();
            }
            together.add(child);
        }
        awaitAll(together);
    }

    /** Where everything is reached. */
    public StackAddresses addresses() {
        return options.addresses();
    }

    /** Where its processes listen. */
    public Ports ports() {
        return options.ports();
    }

    /** The names of all processes, in the order of their start. */
    public Set<String> names() {
        synchronized (children) {
            return Collections.unmodifiableSet(new LinkedHashSet<>(children.keySet()));
        }
    }

    /** The current process of this name; another one after each start. */
    public ProcessHandle process(String name) {
        return child(name).process();
    }

    /** The file that holds the output of this process. */
    public Path log(String name) {
        return directory.log(child(name).name());
    }

    /** Kills a process as a fault would ({@code kill -9}); it is started again by itself about a second later. */
    public void kill(String name) {
        child(name).kill();
    }

    /** Kills processes as a fault would, does something while they are down, and returns when they do their work again. */
    public void whileDown(Collection<String> names, Runnable work) {
        List<Child> victims = names.stream().map(this::child).toList();
        victims.forEach(Child::holdDown);
        try {
            work.run();
        } finally {
            victims.forEach(Child::letUp);
        }
        awaitAll(new ArrayList<>(victims));
    }

    /** Where a process keeps its data. */
    public Path data(String name) {
        return directory.data(child(name).name());
    }

    /** What another process of a service, which listens on these ports, finds in its environment. */
    public Map<String, String> environmentOf(Service service, int port, int managementPort) {
        return new Commands(options, directory).environment(service, port, managementPort);
    }

    /** Ends a process of a service that somebody else has started with the stack, at the latest, even if this JVM is killed. */
    public void endAtTheLatest(String name, ProcessHandle replica) {
        directory.pids().record(name + "-service", replica);
    }

    /** Waits until the process of this name does its work (again). */
    public void awaitReady(String name) {
        awaitAll(List.of(child(name)));
    }

    private static void awaitAll(List<Child> waited) {
        List<Child> missing = new ArrayList<>(waited);
        Instant began = Instant.now();
        Instant deadline = began.plus(LONGEST_WAIT);
        while (true) {
            missing.removeIf(child -> child.isUp(began));
            if (missing.isEmpty()) {
                return;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new Refusal("Not ready after %d minutes: %s."
                        .formatted(
                                LONGEST_WAIT.toMinutes(),
                                missing.stream().map(Child::name).collect(joining(", "))));
            }
            try {
                Thread.sleep(Child.POLL.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Refusal("Interrupted while waiting for the stack.", e);
            }
        }
    }

    private Child child(String name) {
        Child child = children.get(name);
        if (child == null) {
            throw new IllegalArgumentException("No process " + name + " among " + names());
        }
        return child;
    }

    /** Stops everything, in the reverse order of the start. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException alreadyExiting) {
            // then the hook does the same as this call, and the second of both finds nothing left to do
        }
        stop();
    }

    private synchronized void stop() {
        if (closed) {
            return;
        }
        closed = true;
        List<Child> latestFirst;
        synchronized (children) {
            latestFirst = new ArrayList<>(children.values());
        }
        Collections.reverse(latestFirst);
        if (!latestFirst.isEmpty()) {
            progress.say("Stopping …");
        }
        List<Child> services = latestFirst.stream()
                .filter(child -> child.name().endsWith("-service"))
                .toList();
        services.parallelStream().forEach(Child::stop);
        latestFirst.stream().filter(child -> !services.contains(child)).forEach(Child::stop);
        supervisor.shutdownNow();
        directory.endOrphans();
        directory.close();
        if (!latestFirst.isEmpty()) {
            progress.say("Stopped; no process is left.");
        }
    }
}
