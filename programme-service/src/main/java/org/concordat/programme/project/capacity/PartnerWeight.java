package org.concordat.programme.project.capacity;

import java.math.BigDecimal;

/**
 * "Lead counts 1, partner ½ (policy)": programme.md.
 *
 * @param ofOne what a project counts for a partner
 */
public record PartnerWeight(BigDecimal ofOne) {

    /** What some projects count together. */
    BigDecimal weigh(long leading, long partnering) {
        return BigDecimal.valueOf(leading).add(ofOne.multiply(BigDecimal.valueOf(partnering)));
    }
}
