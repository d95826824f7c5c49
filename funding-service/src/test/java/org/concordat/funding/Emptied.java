package org.concordat.funding;

import java.util.List;
import org.concordat.platform.persistence.Sql;

/** Empties tables for a test that counts what is in them; tests of size share one database. */
public final class Emptied {

    private Emptied() {}

    public static void ofOrganisations(Sql sql) {
        empty(sql, List.of("organisation", "organisation_as_at", "organisation_identifier", "organisation_statistic"));
    }

    /** And of all that hangs on them. */
    public static void ofAwards(Sql sql) {
        empty(sql, List.of("award", "project", "variation"));
    }

    private static void empty(Sql sql, List<String> tables) {
        sql.update("truncate " + String.join(", ", tables) + " cascade");
    }
}
