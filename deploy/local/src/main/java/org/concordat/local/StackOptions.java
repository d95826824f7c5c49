package org.concordat.local;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What a stack is made of.
 *
 * @param home the repository, in which the built services lie
 * @param dataDirectory where databases, records and logs are kept from one run to the next
 * @param ports where its processes listen
 * @param services those that are started; PostgreSQL, Kafka and the token issuer always are
 * @param settings the partnership's own settings, a file of properties that the services read; {@code null} for none
 * @param fresh whether all data of earlier runs are deleted first
 * @param out where progress is shown
 * @param issuer which is there already; {@code null} for the local one, which is started
 */
public record StackOptions(
        Path home,
        Path dataDirectory,
        Ports ports,
        List<Service> services,
        Path settings,
        boolean fresh,
        PrintStream out,
        OutsideIssuer issuer) {

    public StackOptions {
        home = home.toAbsolutePath().normalize();
        dataDirectory = dataDirectory.toAbsolutePath().normalize();
        services = List.copyOf(services);
    }

    /** A stack with the local issuer. */
    public StackOptions(
            Path home,
            Path dataDirectory,
            Ports ports,
            List<Service> services,
            Path settings,
            boolean fresh,
            PrintStream out) {
        this(home, dataDirectory, ports, services, settings, fresh, out, null);
    }

    StackOptions with(Ports others) {
        return new StackOptions(home, dataDirectory, others, services, settings, fresh, out, issuer);
    }

    /** The same with an issuer that is there already. */
    public StackOptions with(OutsideIssuer other) {
        return new StackOptions(home, dataDirectory, ports, services, settings, fresh, out, other);
    }

    StackAddresses addresses() {
        StackAddresses addresses = StackAddresses.of(ports);
        return issuer == null ? addresses : addresses.with(issuer);
    }

    /** The settings of the North West's partnership, which is made up. */
    public static Path northWest(Path home) {
        return home.resolve("deploy/local/north-west.properties");
    }

    /** A silent stack on free ports, for tests; beside others and beside the one a developer uses. */
    public static StackOptions forTests(Path home, Path dataDirectory, Service... services) {
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new StackOptions(home, dataDirectory, Ports.free(), List.of(services), null, false, silent);
    }
}
