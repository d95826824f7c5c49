package org.concordat.membership.subscription.ratecard;

import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;

/** A rate card as the other services are told of it. */
public record RateCardState(
        UUID id,
        String name,
        FinancialYear financialYear,
        Integer cardVersion,
        Integer graceDays,
        List<Integer> reminderDays,
        List<RateClass> classes) {

    static RateCardState of(RateCard card) {
        return new RateCardState(
                card.id(),
                card.name(),
                card.financialYear(),
                card.cardVersion(),
                card.terms().graceDays(),
                card.terms().reminderDays(),
                card.classes());
    }
}
