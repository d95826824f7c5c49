package org.concordat.membership;

import java.time.LocalDate;

/**
 * Since when a change is true in the partnership's business, and why it was made.
 *
 * @param effectiveOn {@code null} for today
 * @param reason {@code null} when nobody gave one
 */
public record Occasion(LocalDate effectiveOn, String reason) {}
