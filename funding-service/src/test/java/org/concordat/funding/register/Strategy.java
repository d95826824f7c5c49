package org.concordat.funding.register;

import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Kafka;

/** The strategy of programme-service as this service hears it. */
public final class Strategy {

    public static final String TOPIC = "programme.objectives";
    public static final String OFFERS = "programme.support-offers";
    public static final String OFFER_MADE = "concordat.programme.support-offer-made.v1";
    public static final String OFFER_AMENDED = "concordat.programme.support-offer-amended.v1";
    public static final String CREATED = "concordat.programme.objective-created.v1";
    public static final String ACHIEVED = "concordat.programme.objective-achieved.v1";
    public static final String REOPENED = "concordat.programme.objective-reopened.v1";

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final Sql sql;

    public Strategy(AgroalDataSource dataSource) {
        sql = new Sql(dataSource);
    }

    /** The example that programme has committed for a type of event. */
    public static String example(String type) {
        return EventContract.of("programme-service").example(type).toString();
    }

    /** An objective that no other test knows, achieved nowhere yet. */
    public UUID objective(String code) {
        UUID id = UUID.randomUUID();
        tell(CREATED, id, 0, data(code));
        return id;
    }

    public static String code() {
        return "OBJECTIVE-" + COUNTER.incrementAndGet();
    }

    public static String in(String subRegion, String year, String achievedOn) {
        return """
                {"id":"%s","subRegion":"%s","financialYear":"%s","achievedOn":"%s","evidence":"Board 12/2009, item 4",
                 "decidedBy":{"body":null,"role":"programme-director"}}""".formatted(UUID.randomUUID(), subRegion, year, achievedOn);
    }

    /** @param achievements all that stand */
    public static String data(String code, String... achievements) {
        return """
                {"state":{"code":"%s","name":"Objective %s","improves":"x","achievements":[%s],"addedLater":1},
                 "changed":["achievements"]}""".formatted(code, code, Arrays.stream(achievements).collect(Collectors.joining(",")));
    }

    /** Support that is offered for an objective, as programme tells of it. */
    public UUID offer(UUID objective, String level, String name, UUID offeredTo, String from, String until) {
        UUID id = UUID.randomUUID();
        tell(OFFERS, OFFER_MADE, id, 0, offerData(objective, level, name, offeredTo, from, until));
        return id;
    }

    /** @param offeredTo may be {@code null}, as may {@code until} */
    public static String offerData(
            UUID objective, String level, String name, UUID offeredTo, String from, String until) {
        return """
                {"state":{"level":"%s","offeredBy":{"organisation":null,"name":"%s"},"what":"A peer for a week",
                 "objective":"%s","offeredTo":%s,"validFrom":"%s","validUntil":%s,"addedLater":1},"changed":["what"]}""".formatted(level, name, objective, quoted(offeredTo), from, quoted(until));
    }

    private static String quoted(Object value) {
        return value == null ? null : "\"%s\"".formatted(value);
    }

    /** The same of an objective. */
    public void tell(String type, UUID objective, long version, String data) {
        tell(TOPIC, type, objective, version, data);
    }

    /** Returns once the event is handled. */
    public void tell(String topic, String type, UUID subject, long version, String data) {
        UUID event = UUID.randomUUID();
        Kafka.send(topic, event, type, subject, version, "2009-03-20", data);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> sql.one("select 1 from inbox where event_id = ?", row -> true, event)
                        .isPresent());
    }
}
