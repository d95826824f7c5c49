package org.concordat.programme.maturity.result;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What sheets of a part of the region score in a dimension, added up.
 *
 * @param part code of a sub-region, or a role where competency is asked
 * @param scores the sum of the means of the sheets
 */
public record ScoreSum(UUID round, String dimension, String part, int sheets, BigDecimal scores) {}
