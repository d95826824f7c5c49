package org.concordat.programme.programme;

import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/** Money of a programme is planned in financial years in which the programme runs. */
final class YearPolicy {

    private YearPolicy() {}

    static void requireWithin(Term term, FinancialYear year, String pointer) {
        if (!term.includes(year)) {
            throw Refusal.rule(
                    "year-outside-programme",
                    pointer,
                    "The programme runs from %s to %s, which does not touch %s. Choose one of its years, or amend its dates."
                            .formatted(term.startsOn(), term.endsOn(), year));
        }
    }
}
