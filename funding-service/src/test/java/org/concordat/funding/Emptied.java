package org.concordat.funding;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.concordat.platform.persistence.Sql;

/** Lets a test of size begin with nothing that other such tests left behind, since they share one database. */
public final class Emptied {

    private Emptied() {}

    /** Again when a round of the service reads the same tables at that moment in another order. */
    public static void before(Sql sql) {
        await().atMost(Duration.ofMinutes(1))
                .ignoreExceptionsInstanceOf(Sql.StorageFailure.class)
                .untilAsserted(() -> sql.update("""
                truncate organisation, organisation_as_at, organisation_identifier, organisation_statistic,
                    known_objective, objective_achieved, allocation_plan, application, award, project, variation cascade"""));
    }
}
