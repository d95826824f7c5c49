package org.concordat.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.concordat.local.Service;

/** Waits for the reports to have taken in all that was told. */
final class Settled {
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private Settled() {}

    /** The same once every service has read all events, which takes longer after a fault: partitions are given away anew. */
    static void awaitEverywhere(Partnership partnership) {
        String brokers = partnership.addresses().bootstrapServers();
        Awaitility.await("all events to be read")
                .atMost(LONGEST)
                .until(() -> Topics.areReadBy(Set.of("funding", "programme", "reporting"), brokers));
        await(partnership);
    }

    /** Returns when no event waits and none has come for a while. */
    static void await(Partnership partnership) {
        String[] last = {""};
        long[] since = {System.nanoTime()};
        Awaitility.await("the reports to be complete").atMost(LONGEST).until(() -> {
            JsonNode freshness = partnership
                    .machine(Service.REPORTING)
                    .get("reports/reconciliation?financialYear=2008-09")
                    .required("freshness");
            boolean waiting = freshness.required("lagEvents").asLong(1) > 0;
            String now = freshness.required("lastEventId").asText();
            if (waiting || !now.equals(last[0])) {
                last[0] = now;
                since[0] = System.nanoTime();
            }
            return System.nanoTime() - since[0] > QUIET.toNanos();
        });
    }
}
