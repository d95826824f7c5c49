package org.concordat.funding.allocation.plan;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What was counted for a sub-region, as it was when the plan was made.
 *
 * @param weighting position of the part of the mix that it belongs to
 */
@Embeddable
record WeighedFigure(int weighting, String subRegion, BigDecimal figure) {}
