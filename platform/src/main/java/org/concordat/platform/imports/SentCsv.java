package org.concordat.platform.imports;

import java.time.LocalDate;
import org.concordat.platform.change.EffectiveDate;

/**
 * A CSV file that was sent, with what holds for all of its lines.
 *
 * @param effectiveOn from when they are true; {@code null} where the day is each line's own, or today's
 * @param reason why they are recorded; {@code null} when none was given
 */
public record SentCsv(String body, LocalDate effectiveOn, String reason) {

    public EffectiveDate effective() {
        return new EffectiveDate(effectiveOn, reason);
    }
}
