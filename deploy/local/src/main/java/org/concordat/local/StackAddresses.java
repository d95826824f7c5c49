package org.concordat.local;

import java.net.URI;

/** Where the parts of a running stack are reached; all that a loader or a test needs to know of it. */
public record StackAddresses(
        URI membership,
        URI funding,
        URI programme,
        URI reporting,
        String issuerUrl,
        String bootstrapServers,
        String jdbcPrefix) {

    static StackAddresses of(Ports ports) {
        return new StackAddresses(
                root(ports, Service.MEMBERSHIP),
                root(ports, Service.FUNDING),
                root(ports, Service.PROGRAMME),
                root(ports, Service.REPORTING),
                "http://localhost:" + ports.of(Port.ISSUER) + "/concordat",
                "127.0.0.1:" + ports.of(Port.KAFKA),
                "jdbc:postgresql://127.0.0.1:" + ports.of(Port.POSTGRES) + "/");
    }

    StackAddresses with(OutsideIssuer issuer) {
        return new StackAddresses(
                membership, funding, programme, reporting, issuer.url(), bootstrapServers, jdbcPrefix);
    }

    private static URI root(Ports ports, Service service) {
        return URI.create("http://localhost:" + ports.of(service.port()));
    }

    /** The root of a service's URLs, without a path. */
    public URI of(Service service) {
        return switch (service) {
            case MEMBERSHIP -> membership;
            case FUNDING -> funding;
            case PROGRAMME -> programme;
            case REPORTING -> reporting;
        };
    }

    /** The database of a service; its user and password are {@link Service#subject()}. */
    public String jdbcUrl(Service service) {
        return jdbcPrefix + service.subject();
    }
}
