package org.concordat.membership.subscription.ratecard;

import java.util.List;
import org.concordat.platform.money.Money;

/**
 * A class of members on a rate card.
 *
 * @param organisationTypes codes of the organisation types that belong to it
 */
public record RateClass(
        String name, List<String> organisationTypes, Money annualAmount, ProRata proRata, VatRate vatRate) {

    public RateClass {
        name = name.strip();
        organisationTypes = organisationTypes.stream().distinct().sorted().toList();
    }

    Rate rate() {
        return new Rate(name, annualAmount, proRata, vatRate);
    }
}
