package org.concordat.programme.register.council;

import java.util.UUID;
import org.concordat.platform.testing.Kafka;

/** The membership-service as far as this service knows it. */
final class Membership {

    static final String TYPES = "membership.organisation-types";
    static final String ORGANISATIONS = "membership.organisations";
    static final String TYPE_CREATED = "concordat.membership.organisation-type-created.v1";
    static final String TYPE_AMENDED = "concordat.membership.organisation-type-amended.v1";
    static final String REGISTERED = "concordat.membership.organisation-registered.v1";
    static final String AMENDED = "concordat.membership.organisation-amended.v1";

    private Membership() {}

    static UUID type(String code, boolean council) {
        UUID id = UUID.randomUUID();
        Kafka.send(TYPES, UUID.randomUUID(), TYPE_CREATED, id, 0, "2000-01-01", typeState(code, council));
        return id;
    }

    static String typeState(String code, boolean council) {
        return """
                {"state":{"id":"%s","code":"%s","name":"A type","council":%s,"addedLater":1},"changed":["council"]}""".formatted(UUID.randomUUID(), code, council);
    }

    static UUID organisation(String type, String from, String until) {
        return organisation(type, from, until, from);
    }

    static UUID organisation(String type, String from, String until, String effectiveOn) {
        UUID id = UUID.randomUUID();
        Kafka.send(
                ORGANISATIONS, UUID.randomUUID(), REGISTERED, id, 0, effectiveOn, organisationState(type, from, until));
        return id;
    }

    static String organisationState(String type, String from, String until) {
        return """
                {"state":{"name":"A council","type":"%s","subRegion":"cumbria","parent":null,"identifiers":[],
                 "website":null,"activeFrom":%s,"activeUntil":%s,"addedLater":1},"changed":["type"]}""".formatted(type, quoted(from), quoted(until));
    }

    private static String quoted(String date) {
        return date == null ? null : "\"" + date + "\"";
    }
}
