package org.concordat.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
        // what a service reads may have it tell something, which is sent and read in its turn
        Awaitility.await("all events to be sent and read")
                .atMost(LONGEST)
                .until(() -> allIsSentAndRead(partnership) && allIsSentAndRead(partnership));
        await(partnership);
    }

    private static boolean allIsSentAndRead(Partnership partnership) throws Exception {
        for (Service service : Service.values()) {
            if (waitsInTheOutbox(partnership.addresses().jdbcUrl(service), service.subject())) {
                return false;
            }
        }
        return Topics.areReadBy(
                Set.of("funding", "programme", "reporting"),
                partnership.addresses().bootstrapServers());
    }

    private static boolean waitsInTheOutbox(String database, String user) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database, user, user);
                Statement statement = connection.createStatement();
                ResultSet anything = statement.executeQuery("select exists (select from outbox)")) {
            anything.next();
            return anything.getBoolean(1);
        }
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
