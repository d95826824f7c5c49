package org.concordat.reporting.indicator.measure;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a rule finds in the values of a set of organisations.
 *
 * @param numerator what is counted or added up; {@code null} where nothing is
 * @param denominator what it is a share, a mean or a multiple of; {@code null} where it is none
 * @param value what is held against the target; {@code null} where there is none
 * @param bestCase the same if all that are missing reached; {@code null} where that cannot be said
 * @param applicable how many organisations there are that it applies to
 * @param missing how many of them have no value that counts
 * @param noData why nothing can be said; {@code null} where something can
 * @param deciding those that keep it from being met, and those whose value is missing, by name
 */
public record Finding(
        BigDecimal numerator,
        BigDecimal denominator,
        Ratio value,
        Ratio bestCase,
        int applicable,
        int missing,
        NoData noData,
        List<Deciding> deciding) {

    public Finding {
        deciding = List.copyOf(deciding);
    }

    static Finding none(NoData why, int applicable, int missing, List<Deciding> deciding) {
        return new Finding(null, null, null, null, applicable, missing, why, deciding);
    }

    /** The same, of which nothing can be said before the values that are missing are there. */
    Finding incomplete() {
        return new Finding(
                numerator, denominator, value, bestCase, applicable, missing, NoData.VALUES_MISSING, deciding);
    }

    int provisional() {
        return (int)
                deciding.stream().filter(each -> each.why() == Why.PROVISIONAL).count();
    }
}
