package org.concordat.local;

import java.nio.file.Path;
import java.util.Locale;

/** The four services of the partnership. */
public enum Service {
    MEMBERSHIP(Port.MEMBERSHIP),
    FUNDING(Port.FUNDING),
    PROGRAMME(Port.PROGRAMME),
    REPORTING(Port.REPORTING);

    private final Port port;

    Service(Port port) {
        this.port = port;
    }

    Port port() {
        return port;
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
