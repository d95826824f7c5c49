package org.concordat.funding;

import java.time.LocalDate;

/**
 * On which day a change is true in the partnership's business, and why it was made; either may be left unsaid
 * ({@code null}).
 */
public record Occasion(LocalDate effectiveOn, String reason) {

    public LocalDate effectiveOnOr(LocalDate usual) {
        return effectiveOn == null ? usual : effectiveOn;
    }
}
