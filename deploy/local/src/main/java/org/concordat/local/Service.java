package org.concordat.local;

import java.nio.file.Path;
import java.util.Locale;

/** The four services of the partnership. */
public enum Service {
    MEMBERSHIP(Port.MEMBERSHIP, Port.MEMBERSHIP_MANAGEMENT),
    FUNDING(Port.FUNDING, Port.FUNDING_MANAGEMENT),
    PROGRAMME(Port.PROGRAMME, Port.PROGRAMME_MANAGEMENT),
    REPORTING(Port.REPORTING, Port.REPORTING_MANAGEMENT);

    private final Port port;
    private final Port managementPort;

    Service(Port port, Port managementPort) {
        this.port = port;
        this.managementPort = managementPort;
    }

    Port port() {
        return port;
    }

    /** Where its health and metrics are asked for. */
    Port managementPort() {
        return managementPort;
    }

    /** The name of its process and of its directory in the repository. */
    public String processName() {
        return subject() + "-service";
    }

    /** The name of its database and of the first part of its paths. */
    public String subject() {
        return name().toLowerCase(Locale.ROOT);
    }

    Path jar(Path home) {
        return home.resolve(processName()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
