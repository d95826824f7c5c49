package org.concordat.endtoend;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.concordat.local.Ports;
import org.concordat.local.Service;
import org.concordat.local.Stack;
import org.concordat.local.StackAddresses;
import org.concordat.local.StackOptions;
import org.concordat.platform.testing.servers.TokenClient;
import org.concordat.sampledata.Addresses;
import org.concordat.sampledata.SampleData;
import org.concordat.sampledata.client.Patience;
import org.concordat.sampledata.client.ServiceClient;
import org.concordat.sampledata.client.Tokens;
import org.concordat.sampledata.grants.People;

/** The running stack with the sample data in it, and ways to speak to it. */
final class Partnership implements AutoCloseable {
    private static final String SCOPES = "%1$s.read %1$s.write";

    private final HttpClient http;
    private final Path home;
    private final Stack stack;
    private final StackAddresses addresses;
    private final TokenClient tokens;

    private Partnership(Path home, Stack stack, StackAddresses addresses) {
        this.home = home;
        this.stack = stack;
        this.addresses = addresses;
        this.http = new ContractKeepingClient(ServiceClient.http(), addresses::of);
        this.tokens = new TokenClient(stack.addresses().issuerUrl());
    }

    /** A stack that knows nothing yet, with data of its own under this name. */
    static Partnership startEmpty(String name) {
        return startEmpty(name, StackOptions.northWest(repository()));
    }

    /** The same with some settings that a test wants beside those of the North West. */
    static Partnership startEmpty(String name, Map<String, String> more) {
        Path home = repository();
        Path settings = home.resolve("deploy/end-to-end/target").resolve(name + ".properties");
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(StackOptions.northWest(home)));
            more.forEach((setting, value) -> lines.add(setting + "=" + value));
            return startEmpty(name, Files.write(settings, lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with a partnership's own settings. */
    static Partnership startEmpty(String name, Path settings) {
        Path home = repository();
        Path data = home.resolve("deploy/end-to-end/target").resolve(name);
        StackOptions options =
                new StackOptions(home, data, Ports.free(), List.of(Service.values()), settings, true, System.out);
        Instant begun = Instant.now();
        Partnership partnership = of(home, Stack.start(options));
        Measured.duration("start-up of the whole stack", Duration.between(begun, Instant.now()));
        return partnership;
    }

    /** A stack with the sample data in it. */
    static Partnership start() {
        Partnership partnership = startEmpty("stack");
        try {
            Instant begun = Instant.now();
            partnership.loadSampleData(System.out);
            Measured.duration("first load of the sample data", Duration.between(begun, Instant.now()));
            return partnership;
        } catch (RuntimeException e) {
            partnership.close();
            throw e;
        }
    }

    private static Partnership of(Path home, Stack stack) {
        return new Partnership(home, stack, stack.addresses());
    }

    /** Servers without a service, with data of their own under this name. */
    static Stack startServers(String name) {
        Path home = repository();
        return Stack.start(new StackOptions(
                home,
                home.resolve("deploy/end-to-end/target").resolve(name),
                Ports.free(),
                List.of(),
                StackOptions.northWest(home),
                true,
                System.out));
    }

    /** What these replicas are on the servers of a stack. */
    static Partnership of(Stack stack, Side side) {
        StackAddresses servers = stack.addresses();
        return new Partnership(
                repository(),
                stack,
                new StackAddresses(
                        side.root(Service.MEMBERSHIP),
                        side.root(Service.FUNDING),
                        side.root(Service.PROGRAMME),
                        side.root(Service.REPORTING),
                        servers.issuerUrl(),
                        servers.bootstrapServers(),
                        servers.jdbcPrefix()));
    }

    static Path repository() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(directory.resolve("deploy/end-to-end"))) {
            directory = directory.getParent();
        }
        return directory;
    }

    void loadSampleData(PrintStream out) {
        SampleData.load(sampleDataAddresses(), out);
    }

    /** Where the loaders find this partnership. */
    Addresses sampleDataAddresses() {
        StackAddresses at = addresses();
        return new Addresses(at.membership(), at.funding(), at.programme(), at.reporting(), URI.create(at.issuerUrl()));
    }

    /** The command that loads the sample data in a process of its own. */
    ProcessBuilder sampleDataLoader() {
        StackAddresses at = addresses();
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SampleData.class.getName(),
                "--membership",
                at.membership().toString(),
                "--funding",
                at.funding().toString(),
                "--programme",
                at.programme().toString(),
                "--reporting",
                at.reporting().toString(),
                "--issuer",
                at.issuerUrl());
    }

    /** Kills a process as a fault would, and returns when it is back at its work. */
    void killAndAwait(String victim) {
        endAndAwait(victim, "killed", () -> stack.kill(victim));
    }

    /** Ends a process in some way, and returns when it is back at its work. */
    void endAndAwait(String victim, String how, Runnable end) {
        long ended = stack.process(victim).pid();
        Instant when = Instant.now();
        end.run();
        Awaitility.await(victim + " to be started again")
                .atMost(Duration.ofMinutes(1))
                .until(() -> stack.process(victim).pid() != ended);
        stack.awaitReady(victim);
        Measured.duration("%s %s and ready again".formatted(victim, how), Duration.between(when, Instant.now()));
    }

    Path home() {
        return home;
    }

    Stack stack() {
        return stack;
    }

    StackAddresses addresses() {
        return addresses;
    }

    /** A program that may do all there is to do in this service, and waits for it when it is down. */
    ServiceClient machine(Service service) {
        return machine(service, addresses().of(service));
    }

    /** The same, calling the replica of the service at this address. */
    ServiceClient machine(Service service, URI root) {
        String[] scopes = SCOPES.formatted(service.subject()).split(" ");
        return client(service, root, () -> tokens.machine("end-to-end", scopes));
    }

    /** Somebody of the partnership's own staff. */
    ServiceClient staff(Service service, String role) {
        return client(service, addresses().of(service), () -> tokens.person(role));
    }

    /** Somebody who acts for one organisation only. */
    ServiceClient memberOf(String organisation, Service service) {
        return client(
                service,
                addresses().of(service),
                () -> tokens.person("user of " + organisation, "organisation-user", organisation));
    }

    /** Who has a part in giving out grants. */
    People people() {
        return new People(who -> client(
                Service.FUNDING,
                new Tokens(URI.create(addresses().issuerUrl()), who, ServiceClient.http(), Patience.USUAL)::current));
    }

    /** A document of funding, as an auditor downloads it. */
    byte[] download(String path, String mediaType) {
        return download(Service.FUNDING, path, mediaType);
    }

    /** A document of this service, as an auditor downloads it. */
    byte[] download(Service service, String path, String mediaType) {
        HttpResponse<byte[]> answer = document(service, path, mediaType);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    /** The same, or why it is refused. */
    HttpResponse<byte[]> document(Service service, String path, String mediaType) {
        HttpRequest request = HttpRequest.newBuilder(
                        addresses().of(service).resolve("/" + service.subject() + "/v1/" + path))
                .header("Authorization", "Bearer " + tokens.person("auditor"))
                .header("Accept", mediaType)
                .build();
        try {
            return ServiceClient.http().send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while downloading", e);
        }
    }

    ServiceClient client(Service service, Supplier<String> token) {
        return client(service, addresses().of(service), token);
    }

    /** A token of a program with these scopes. */
    String token(String clientId, String... scopes) {
        return tokens.machine(clientId, scopes);
    }

    private ServiceClient client(Service service, URI root, Supplier<String> token) {
        return new ServiceClient(root, service.subject(), token, http, Patience.USUAL);
    }

    @Override
    public void close() {
        stack.close();
    }
}
