package org.concordat.funding.register;

import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Kafka;

/** The membership-service as this service hears it. */
public final class Membership {

    public static final String ORGANISATIONS = "membership.organisations";
    public static final String TYPES = "membership.organisation-types";
    public static final String STATISTICS = "membership.organisation-statistics";
    public static final String REGISTERED = "concordat.membership.organisation-registered.v1";
    public static final String AMENDED = "concordat.membership.organisation-amended.v1";
    public static final String TYPE_CREATED = "concordat.membership.organisation-type-created.v1";
    public static final String TYPE_AMENDED = "concordat.membership.organisation-type-amended.v1";
    public static final String RECORDED = "concordat.membership.organisation-statistic-recorded.v1";
    public static final String CORRECTED = "concordat.membership.organisation-statistic-corrected.v1";

    private final Sql sql;

    public Membership(AgroalDataSource dataSource) {
        sql = new Sql(dataSource);
    }

    /** The example that membership has committed for a type of event. */
    public static String example(String type) {
        return EventContract.of("membership-service").example(type).toString();
    }

    /** An organisation as its events show it; the days and the parent may be {@code null}. */
    public record Told(
            String name, String type, String subRegion, UUID parent, String from, String until, UUID... successors) {

        public static Told of(String name, String type, String subRegion) {
            return new Told(name, type, subRegion, null, null, null);
        }

        public Told below(UUID above) {
            return new Told(name, type, subRegion, above, from, until, successors);
        }

        public Told active(String first, String last) {
            return new Told(name, type, subRegion, parent, first, last, successors);
        }

        public Told followedBy(UUID... followers) {
            return new Told(name, type, subRegion, parent, from, until, followers);
        }

        public String data() {
            return """
                    {"state":{"name":"%s","type":"%s","subRegion":"%s","parent":%s,"identifiers":[],"website":null,
                     "activeFrom":%s,"activeUntil":%s,"successors":[%s],"addedLater":1},"changed":["name"]}""".formatted(
                            name,
                            type,
                            subRegion,
                            quoted(parent),
                            quoted(from),
                            quoted(until),
                            Arrays.stream(successors).map(Told::quoted).collect(Collectors.joining(",")));
        }

        private static String quoted(Object value) {
            return value == null ? null : "\"" + value + "\"";
        }
    }

    /** Returns once the event is handled. */
    public void tell(String topic, String type, UUID subject, long version, String effectiveOn, String data) {
        UUID event = send(topic, type, subject, version, effectiveOn, data);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> sql.one("select 1 from inbox where event_id = ?", row -> true, event)
                        .isPresent());
    }

    /** Returns at once, with the id of the event. */
    public static UUID send(String topic, String type, UUID subject, long version, String effectiveOn, String data) {
        UUID event = UUID.randomUUID();
        Kafka.send(topic, event, type, subject, version, effectiveOn, data);
        return event;
    }

    /** An organisation that a register outside the partnership lists, in the order scheme, value, scheme, value. */
    public UUID organisation(Told told, String... identifiers) {
        UUID id = UUID.randomUUID();
        String listed = IntStream.range(0, identifiers.length / 2)
                .mapToObj(i ->
                        "{\"scheme\":\"%s\",\"value\":\"%s\"}".formatted(identifiers[2 * i], identifiers[2 * i + 1]))
                .collect(Collectors.joining(","));
        String data = told.data().replace("\"identifiers\":[]", "\"identifiers\":[%s]".formatted(listed));
        tell(ORGANISATIONS, REGISTERED, id, 0, "2000-01-01", data);
        return id;
    }

    public UUID organisation(Told told) {
        UUID id = UUID.randomUUID();
        tell(id, 0, "2000-01-01", told);
        return id;
    }

    public void tell(UUID organisation, long version, String effectiveOn, Told told) {
        tell(ORGANISATIONS, version == 0 ? REGISTERED : AMENDED, organisation, version, effectiveOn, told.data());
    }

    public void type(String code, boolean council) {
        tell(TYPES, TYPE_CREATED, UUID.randomUUID(), 0, "2000-01-01", typeData(code, council));
    }

    public static String typeData(String code, boolean council) {
        return """
                {"state":{"id":"%s","code":"%s","name":"A type","council":%s,"addedLater":1},"changed":["council"]}""".formatted(UUID.randomUUID(), code, council);
    }

    public void population(UUID organisation, String trueOn, long figure, String source) {
        tell(
                STATISTICS,
                RECORDED,
                UUID.randomUUID(),
                0,
                "2008-01-01",
                populationData(organisation, trueOn, figure, source));
    }

    public static String populationData(UUID organisation, String trueOn, long figure, String source) {
        return """
                {"state":{"id":"%s","organisation":"%s","kind":"POPULATION","trueOn":"%s","figure":%d,"source":"%s",
                 "addedLater":1},"changed":["figure"]}""".formatted(UUID.randomUUID(), organisation, trueOn, figure, source);
    }
}
