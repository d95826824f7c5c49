package org.concordat.reporting.programme.maturity;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.programme.maturity.Maturity.RoundName;
import org.concordat.reporting.report.Moment;

/** What was counted of the rounds that closed in a financial year. */
public interface ClosedRounds {

    /** By the day on which they closed. */
    List<RoundName> in(FinancialYear year, Moment moment);

    /** Each dimension that was asked with each part in which somebody answered it, as the questionnaire orders them. */
    List<Scored> scores(FinancialYear year, Moment moment);

    /** Each thing that may be chosen with each part in which somebody answered the question. */
    List<Chosen> choices(FinancialYear year, Moment moment);

    /**
     * What sheets of a part score in a dimension.
     *
     * @param part {@code null} where nobody answered at all
     * @param scores the means of the sheets, added up
     */
    record Scored(UUID round, String dimension, String name, String part, int base, BigDecimal scores) {}

    /**
     * How many sheets of a part chose something.
     *
     * @param part {@code null} where nobody answered at all
     * @param base how many of them answered the question
     */
    record Chosen(
            UUID round,
            String dimension,
            String question,
            String wording,
            boolean level,
            String chosen,
            String chosenName,
            String part,
            int base,
            int count) {}
}
