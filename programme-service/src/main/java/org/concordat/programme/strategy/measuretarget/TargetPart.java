package org.concordat.programme.strategy.measuretarget;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * What a version of a target asks of a sub-region.
 *
 * @param position of the version that it belongs to
 */
@Embeddable
record TargetPart(int position, String subRegion, BigDecimal figure) {}
