package org.concordat.reporting.programme.benefit;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** What organisations say they save, year by year, and how far it is proven. */
@Singleton
public class SavingFacts extends DatedFacts<SavingFacts.Saving, SavingFacts.SavingInYear> {

    /** What programme tells of a saving. */
    public record Saving(
            @NotNull @Valid Source source,
            @NotNull String kind,
            @NotNull String recurrence,
            List<@Valid Year> years,
            @NotNull String status,
            UUID duplicateOf) {

        public Saving {
            years = years == null ? List.of() : List.copyOf(years);
        }

        /**
         * Rejected and duplicates count nowhere; "a recurring one counts in each year that its owner confirms it", and
         * what counts does so as far as it is proven: programme.md, Savings.
         */
        String standing(Year year) {
            if (status.equals("REJECTED")) {
                return status;
            }
            if (duplicateOf != null) {
                return "DUPLICATE";
            }
            return year.confirmedOn() == null ? "UNCONFIRMED" : status;
        }
    }

    /** What brought it about: an activity of a programme, or a project. */
    public record Source(UUID programme, UUID project) {}

    /** What is saved in one year; one-off savings are confirmed when they are claimed. */
    public record Year(
            @NotNull FinancialYear financialYear,
            @NotNull Money low,
            @NotNull Money expected,
            @NotNull Money high,
            LocalDate confirmedOn) {}

    /**
     * One year of a saving.
     *
     * @param programme of the activity; {@code null} when a project brought it about
     * @param standing CLAIMED, EVIDENCED, VALIDATED, or what counts in none of the three
     */
    public record SavingInYear(
            UUID programme,
            UUID project,
            String kind,
            String recurrence,
            FinancialYear financialYear,
            String standing,
            Money low,
            Money expected,
            Money high) {}

    SavingFacts() {
        super("saving_year", 1, "programme.savings", Saving.class, SavingInYear.class);
    }

    @Override
    public List<SavingInYear> of(Saving told) {
        return told.years().stream()
                .map(year -> new SavingInYear(
                        told.source().programme(),
                        told.source().project(),
                        told.kind(),
                        told.recurrence(),
                        year.financialYear(),
                        told.standing(year),
                        year.low(),
                        year.expected(),
                        year.high()))
                .toList();
    }
}
