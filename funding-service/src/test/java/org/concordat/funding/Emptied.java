package org.concordat.funding;

import org.concordat.platform.persistence.Sql;

/** Lets a test of size begin with nothing that other such tests left behind, since they share one database. */
public final class Emptied {

    private Emptied() {}

    public static void before(Sql sql) {
        sql.update("""
                truncate organisation, organisation_as_at, organisation_identifier, organisation_statistic, known_objective, objective_achieved,
                    allocation_plan, application, award, project, variation cascade""");
    }
}
