package org.concordat.reporting;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
        var told = new KnownState(
                topic,
                record,
                version,
                Ids.next(),
                "concordat.something-happened.v1",
                effectiveOn,
                recordedAt,
                json.valueToTree(state).toString());
        QuarkusTransaction.requiringNew().run(() -> telling.tell(List.of(told)));
    }
}
