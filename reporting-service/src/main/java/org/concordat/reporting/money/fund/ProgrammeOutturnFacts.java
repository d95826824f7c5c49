package org.concordat.reporting.money.fund;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** What programmes budget, have spent and will have spent in the end, as programme reckons it. */
@Singleton
public class ProgrammeOutturnFacts
        extends DatedFacts<ProgrammeOutturnFacts.Programme, ProgrammeOutturnFacts.ProgrammeInYear> {

    /** A programme with its years, as programme sends it. */
    public record Programme(@NotNull String code, @NotNull String name, List<@Valid Year> years) {}

    /**
     * One financial year of it.
     *
     * @param totalBudget {@code null} in events of earlier times, as are those after it: there were two sources then
     */
    public record Year(
            @NotNull FinancialYear financialYear,
            @NotNull Money coreBudget,
            @NotNull Money addedValueBudget,
            Money totalBudget,
            Money activitiesBudget,
            Money actual,
            Money outturn) {

        public Year {
            totalBudget = totalBudget == null && coreBudget != null && addedValueBudget != null
                    ? coreBudget.plus(addedValueBudget)
                    : totalBudget;
            activitiesBudget = activitiesBudget == null ? Money.ZERO : activitiesBudget;
        }
    }

    /** The same as a fact. */
    public record ProgrammeInYear(
            String code,
            String name,
            FinancialYear financialYear,
            Money totalBudget,
            Money activitiesBudget,
            Money actual,
            Money outturn) {}

    ProgrammeOutturnFacts() {
        super("programme_outturn", 2, "programme.programmes", Programme.class, ProgrammeInYear.class);
    }

    @Override
    public List<ProgrammeInYear> of(Programme told) {
        return told.years() == null
                ? List.of()
                : told.years().stream().map(year -> inYear(told, year)).toList();
    }

    private static ProgrammeInYear inYear(Programme told, Year year) {
        return new ProgrammeInYear(
                told.code(),
                told.name(),
                year.financialYear(),
                year.totalBudget(),
                year.activitiesBudget(),
                year.actual(),
                year.outturn());
    }
}
