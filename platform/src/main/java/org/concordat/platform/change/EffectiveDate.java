package org.concordat.platform.change;

import java.time.LocalDate;

/**
 * The day from which a change is true in the partnership's business, and why it is made.
 *
 * @param day {@code null} for the day that is usual for the change, mostly today
 * @param reason in the caller's words; {@code null} when none was given
 */
public record EffectiveDate(LocalDate day, String reason) {

    /** From today, without a reason. */
    public static final EffectiveDate TODAY = new EffectiveDate(null, null);

    public static EffectiveDate of(LocalDate day) {
        return new EffectiveDate(day, null);
    }

    /** For a change whose usual day is another than today. */
    public EffectiveDate or(LocalDate usual) {
        return day == null ? new EffectiveDate(usual, reason) : this;
    }
}
