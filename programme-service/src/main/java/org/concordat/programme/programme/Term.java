package org.concordat.programme.programme;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** From when to when a programme runs; its money is planned in the financial years this touches. */
@Embeddable
public record Term(LocalDate startsOn, LocalDate endsOn) {

    static final int MAX_YEARS = 10;

    public Term {
        if (endsOn.isBefore(startsOn)) {
            throw Refusal.rule(
                    "programme-ends-before-it-starts",
                    "/endsOn",
                    "A programme ends on or after the day it starts, %s.".formatted(startsOn));
        }
        int years = FinancialYear.containing(endsOn).startYear()
                - FinancialYear.containing(startsOn).startYear()
                + 1;
        if (years > MAX_YEARS) {
            throw Refusal.rule(
                    "programme-too-long",
                    "/endsOn",
                    "A programme runs in at most %d financial years; split this one.".formatted(MAX_YEARS));
        }
    }

    public List<FinancialYear> years() {
        FinancialYear last = FinancialYear.containing(endsOn);
        return Stream.iterate(
                        FinancialYear.containing(startsOn), year -> year.compareTo(last) <= 0, FinancialYear::next)
                .toList();
    }

    /** Money is planned in financial years in which the programme runs. */
    void requireIncludes(FinancialYear year, String pointer) {
        if (!includes(year)) {
            throw Refusal.rule(
                    "year-outside-programme",
                    pointer,
                    "The programme runs from %s to %s, which does not touch %s. Choose one of its years, or amend its dates."
                            .formatted(startsOn, endsOn, year));
        }
    }

    boolean includes(FinancialYear year) {
        return years().contains(year);
    }
}
