package org.concordat.reporting.money.fund;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** What awards promise for each year, and what came back of it. */
@Singleton
public class AwardFacts extends DatedFacts<AwardFacts.Award, AwardFacts.AwardYear> {

    private static final Set<String> OPEN = Set.of("OFFERED", "ACCEPTED", "ACTIVE", "SUSPENDED");

    /**
     * An award, as funding sends it.
     *
     * @param formerReference {@code null} but for an award of earlier times
     */
    public record Award(
            @NotNull UUID fund,
            UUID application,
            @NotNull UUID recipient,
            @NotNull String title,
            String formerReference,
            @NotNull String status,
            List<@Valid Amount> amounts,
            @NotNull @Valid Sums sums,
            List<@Valid Clawback> clawbacks) {

        public Award {
            amounts = amounts == null ? List.of() : List.copyOf(amounts);
            clawbacks = clawbacks == null ? List.of() : List.copyOf(clawbacks);
        }

        private Money returned(FinancialYear year) {
            return clawbacks.stream()
                    .filter(each -> each.financialYear().equals(year) && each.receivedOn() != null)
                    .map(Clawback::amount)
                    .collect(Money.sum());
        }
    }

    /** What it promises for one year, of one kind. */
    public record Amount(
            @NotNull FinancialYear financialYear, @NotNull Money amount) {}

    /** What was paid of it in all, and what is held back until it is completed. */
    public record Sums(@NotNull Money paid, @NotNull Money retained) {}

    /** What is demanded back; it counts when it has come. */
    public record Clawback(
            @NotNull FinancialYear financialYear, @NotNull Money amount, String receivedOn) {}

    /**
     * One year of an award.
     *
     * @param isOpen money is still committed to it that may be paid
     * @param earlier an award of earlier times, which brought its own money into the fund
     * @param returned what came back of the money paid for the year
     * @param lastYear the last one, which what is paid without a claim belongs to
     * @param paidInAll in all years together, as is what is retained
     */
    public record AwardYear(
            UUID fund,
            UUID application,
            UUID recipient,
            String title,
            String status,
            boolean isOpen,
            boolean earlier,
            FinancialYear financialYear,
            Money amount,
            Money returned,
            boolean lastYear,
            Money paidInAll,
            Money retained) {}

    AwardFacts() {
        super("award_year", 1, "funding.awards", Award.class, AwardYear.class);
    }

    @Override
    public List<AwardYear> of(Award told) {
        TreeMap<FinancialYear, Money> byYear = told.amounts().stream()
                .collect(Collectors.toMap(Amount::financialYear, Amount::amount, Money::plus, TreeMap::new));
        return byYear.entrySet().stream()
                .map(year -> year(told, year, year.getKey().equals(byYear.lastKey())))
                .toList();
    }

    private static AwardYear year(Award told, Map.Entry<FinancialYear, Money> year, boolean last) {
        return new AwardYear(
                told.fund(),
                told.application(),
                told.recipient(),
                told.title(),
                told.status(),
                OPEN.contains(told.status()),
                told.formerReference() != null,
                year.getKey(),
                year.getValue(),
                told.returned(year.getKey()),
                last,
                told.sums().paid(),
                told.sums().retained());
    }
}
