package org.concordat.membership.subscription.ratecard;

import java.util.Optional;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** The rate cards of all years. */
public interface RateCards extends Aggregates<RateCard> {

    /** The card that counts for a year: the last one published. */
    Optional<RateCard> inForce(FinancialYear year);

    /** @param pointer where the request names the year */
    default RateCard requireInForce(FinancialYear year, String pointer) {
        return inForce(year)
                .orElseThrow(() -> Refusal.rule(
                        "no-published-rate-card",
                        pointer,
                        "There is no published rate card for %s. Publish one first.".formatted(year)));
    }

    /** @param year {@code null} for all years */
    Page<RateCard> page(FinancialYear year, PageRequest request);
}
