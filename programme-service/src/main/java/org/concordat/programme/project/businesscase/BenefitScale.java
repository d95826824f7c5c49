package org.concordat.programme.project.businesscase;

import java.math.BigDecimal;
import org.concordat.platform.problem.Refusal;

/** What a benefit is counted in. */
public enum BenefitScale {
    /** Anything that is counted or measured, in the unit that the benefit names. */
    NUMBER {
        @Override
        boolean takes(BigDecimal figure) {
            return true;
        }
    },
    /** Pounds and pence. */
    MONEY {
        @Override
        boolean takes(BigDecimal figure) {
            return figure.stripTrailingZeros().scale() <= 2;
        }
    },
    /** Per cent of what the measure names. */
    SHARE {
        @Override
        boolean takes(BigDecimal figure) {
            return figure.compareTo(HUNDRED) <= 0;
        }
    },
    /** People. */
    POPULATION {
        @Override
        boolean takes(BigDecimal figure) {
            return figure.stripTrailingZeros().scale() <= 0;
        }
    };

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    abstract boolean takes(BigDecimal figure);

    void require(BigDecimal figure, String pointer) {
        if (figure != null && !takes(figure)) {
            throw Refusal.rule(
                    "figure-not-on-scale",
                    pointer,
                    "MONEY has at most two decimals, SHARE is at most 100 and POPULATION is whole; %s is not on the"
                                    .formatted(figure.toPlainString())
                            + " scale %s.".formatted(this));
        }
    }
}
