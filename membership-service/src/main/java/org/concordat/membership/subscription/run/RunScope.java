package org.concordat.membership.subscription.run;

import java.util.List;
import org.concordat.platform.time.FinancialYear;

/**
 * Whom a run invites.
 *
 * @param organisationTypes codes of the types to invite; empty for all types
 * @param membersOf invite only members of this year; {@code null} for all organisations
 */
public record RunScope(FinancialYear financialYear, List<String> organisationTypes, FinancialYear membersOf) {

    public RunScope {
        organisationTypes = organisationTypes == null
                ? List.of()
                : organisationTypes.stream().distinct().sorted().toList();
    }
}
