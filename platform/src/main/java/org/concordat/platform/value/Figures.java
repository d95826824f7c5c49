package org.concordat.platform.value;

import java.math.BigDecimal;

/** How figures that are no money are written: a decimal text, never a float. */
public final class Figures {

    /** What a figure is written like, in every request. */
    public static final String NOTATION = "\\d{1,12}(\\.\\d{1,4})?";

    private Figures() {}

    public static String plain(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
