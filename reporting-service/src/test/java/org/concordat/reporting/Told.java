package org.concordat.reporting;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.id.Ids;
import org.concordat.reporting.known.KnownState;
import org.concordat.reporting.known.Telling;

/** What other services have told, without the way it comes: for tests of what follows from it. */
@ApplicationScoped
public class Told {

    /** Before all years that tests speak of. */
    private static final LocalDate LONG_AGO = LocalDate.parse("1800-04-01");

    private static final Instant RECORDED = Instant.parse("2008-04-01T09:00:00Z");

    private final Telling telling;
    private final ObjectMapper json;

    Told(Telling telling, ObjectMapper json) {
        this.telling = telling;
        this.json = json;
    }

    /** The first state of a record, true for ever. */
    public void that(String topic, Object state) {
        that(topic, UUID.randomUUID(), 0, LONG_AGO, RECORDED, state);
    }

    public void that(String topic, UUID record, long version, LocalDate effectiveOn, Instant recordedAt, Object state) {
        tell(List.of(known(topic, record, version, effectiveOn, recordedAt, state)));
    }

    /** The first states of many records at once. */
    public void all(String topic, Stream<?> states) {
        tell(states.map(state -> known(topic, UUID.randomUUID(), 0, LONG_AGO, RECORDED, state))
                .toList());
    }

    /** The first state of a record, which is not committed before something else has run. */
    public void committedAfter(Runnable meanwhile, String topic, Object state) {
        KnownState told = known(topic, UUID.randomUUID(), 0, LONG_AGO, RECORDED, state);
        QuarkusTransaction.requiringNew().run(() -> {
            telling.tell(List.of(told));
            meanwhile.run();
        });
    }

    private void tell(List<KnownState> told) {
        QuarkusTransaction.requiringNew().run(() -> telling.tell(told));
    }

    private KnownState known(
            String topic, UUID record, long version, LocalDate effectiveOn, Instant recordedAt, Object state) {
        return new KnownState(
                topic,
                record,
                version,
                Ids.next(),
                "concordat.something-happened.v1",
                effectiveOn,
                recordedAt,
                json.valueToTree(state).toString());
    }
}
