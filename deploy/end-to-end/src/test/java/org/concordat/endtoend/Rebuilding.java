package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.awaitility.Awaitility;
import org.concordat.local.Service;
import org.concordat.sampledata.client.Answer;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;

/** Has the read model built again from the first event on. */
final class Rebuilding {
    private Rebuilding() {}

    /** Every report in every format is the same bytes as before. */
    static void assertGivesTheSameBytes(Partnership partnership) {
        Settled.await(partnership);
        EveryReport reports = EveryReport.inAllFormats(partnership);
        Map<String, byte[]> before = reports.bytes();

        andAwait(partnership);

        EveryReport.assertSame(reports.bytes(), before);
    }

    /** Returns when that has succeeded and the reports are complete. */
    static void andAwait(Partnership partnership) {
        ServiceClient admin = partnership.staff(Service.REPORTING, "partnership-admin");
        Instant begun = Instant.now();
        Answer ordered = admin.post("rebuilds", object("reason", "Trust"), IdempotencyKey.of("rebuild", begun));
        JsonNode[] rebuild = {ordered.body()};
        Awaitility.await("the rebuild").atMost(Duration.ofMinutes(3)).until(() -> {
            rebuild[0] = admin.follow(ordered.location().orElseThrow());
            return rebuild[0].hasNonNull("finishedAt");
        });

        assertThat(rebuild[0].required("state").asText()).isEqualTo("SUCCEEDED");
        Measured.say(
                "rebuild of the read model",
                "%d events in %.1f s"
                        .formatted(
                                rebuild[0].required("eventsReplayed").asLong(),
                                Duration.between(begun, Instant.now()).toMillis() / 1000.0));
        Settled.await(partnership);
    }
}
