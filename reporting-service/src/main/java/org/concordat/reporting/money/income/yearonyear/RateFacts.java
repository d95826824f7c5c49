package org.concordat.reporting.money.income.yearonyear;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** What each class pays by the cards of a year. */
@Singleton
public class RateFacts extends DatedFacts<RateFacts.RateCard, RateFacts.Rate> {

    /**
     * A published card, as membership tells it.
     *
     * @param cardVersion the card with the highest version of a year is in force
     */
    public record RateCard(
            @NotNull FinancialYear financialYear, @NotNull Integer cardVersion, List<@Valid RateOfClass> classes) {}

    /** A line of a card. */
    public record RateOfClass(@NotNull String name, @NotNull Money annualAmount) {}

    /** What a class pays by a card. */
    public record Rate(FinancialYear financialYear, int cardVersion, String className, Money annualAmount) {}

    RateFacts() {
        super("rate", 1, "membership.rate-cards", RateCard.class, Rate.class);
    }

    @Override
    public List<Rate> of(RateCard told) {
        return told.classes() == null
                ? List.of()
                : told.classes().stream()
                        .map(line ->
                                new Rate(told.financialYear(), told.cardVersion(), line.name(), line.annualAmount()))
                        .toList();
    }
}
