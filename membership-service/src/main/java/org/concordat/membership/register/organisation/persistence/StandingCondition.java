package org.concordat.membership.register.organisation.persistence;

import java.time.LocalDate;
import org.concordat.membership.register.organisation.Standing;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.time.FinancialYear;

/** How organisations stand, as conditions that an index answers for each of them, or that find the few they hold for. */
final class StandingCondition {

    private static final String ACTIVE =
            "(o.activeFrom is null or o.activeFrom <= :standingOn) and (o.activeUntil is null or o.activeUntil >= :standingOn)";

    private static final String OF_YEAR = "select 1 from Subscription s where s.organisation = %1$s"
            + " and s.financialYear = :standingYear and s.agreedOn <= :standingOn";

    private static final String IS_LAPSED =
            "(s.lapse.lapsedOn <= :standingOn and (s.lapse.restoredOn is null or s.lapse.restoredOn > :standingOn))";

    private static final String MEMBER = "exists (" + OF_YEAR
            + " and (s.endedOn is null or s.endedOn > :standingOn)"
            + " and (s.lapse.lapsedOn is null or not " + IS_LAPSED + "))";

    private static final String LAPSED = "exists (" + OF_YEAR + " and " + IS_LAPSED + ")";

    private static final String OWES_OVERDUE = "exists (select 1 from Overdue d where d.organisation = %1$s"
            + " and cast(sql('daterange(?, ?) @> cast(? as date)', d.since, d.until, :standingOn) as Boolean) = true)";

    private StandingCondition() {}

    /**
     * @param standing {@code null} for any
     * @param organisation what the listing calls the id of an organisation
     */
    static void narrow(Listing<?> listing, Standing standing, LocalDate day, String organisation) {
        if (standing != null) {
            listing.where(ACTIVE, "standingOn", day)
                    .where(
                            conditionFor(standing).formatted(organisation),
                            "standingYear",
                            FinancialYear.containing(day));
        }
    }

    private static String conditionFor(Standing standing) {
        return switch (standing) {
            case GOOD -> MEMBER + " and not " + OWES_OVERDUE;
            case IN_ARREARS -> MEMBER + " and " + OWES_OVERDUE;
            case LAPSED -> "not " + MEMBER + " and " + LAPSED;
            case NON_MEMBER -> "not " + MEMBER + " and not " + LAPSED;
        };
    }
}
