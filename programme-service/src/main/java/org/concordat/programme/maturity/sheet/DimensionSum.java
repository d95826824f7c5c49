package org.concordat.programme.maturity.sheet;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The levels that a sheet answered in a dimension, added up. A blank is in neither: the score is the sum by how many were
 * answered.
 */
@Embeddable
public record DimensionSum(String dimension, int levelSum, int answered) {

    DimensionSum plus(DimensionSum other) {
        return new DimensionSum(dimension, levelSum + other.levelSum, answered + other.answered);
    }

    /** The mean level, to two decimals, half up. */
    String score() {
        return BigDecimal.valueOf(levelSum)
                .divide(BigDecimal.valueOf(answered), 2, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
