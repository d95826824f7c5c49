package org.concordat.local;

/**
 * Every port the stack listens on, with the variable that moves it elsewhere. The usual numbers lie below the range from
 * which systems take the ports of outgoing connections, so that no passing connection occupies one.
 */
public enum Port {
    POSTGRES("PostgreSQL", 15432),
    KAFKA("Kafka", 19092),
    KAFKA_CONTROLLER("Kafka's controller", 19093),
    ISSUER("the token issuer", 8080),
    MEMBERSHIP("membership-service", 8081),
    FUNDING("funding-service", 8082),
    PROGRAMME("programme-service", 8083),
    REPORTING("reporting-service", 8084),
    MEMBERSHIP_MANAGEMENT("the health of membership-service", 9081),
    FUNDING_MANAGEMENT("the health of funding-service", 9082),
    PROGRAMME_MANAGEMENT("the health of programme-service", 9083),
    REPORTING_MANAGEMENT("the health of reporting-service", 9084);

    private final String user;
    private final int usual;

    Port(String user, int usual) {
        this.user = user;
        this.usual = usual;
    }

    /** Who will listen on it. */
    String user() {
        return user;
    }

    /** Its number unless the environment names another. */
    public int usual() {
        return usual;
    }

    /** The environment variable that chooses another port. */
    public String variable() {
        return "CONCORDAT_" + name() + "_PORT";
    }
}
