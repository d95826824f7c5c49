package org.concordat.platform.imports;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;

/**
 * A CSV file that was sent, with what holds for all of its lines.
 *
 * @param effectiveOn from when they are true; {@code null} where the day is each line's own, or today's
 * @param reason why they are recorded; {@code null} when none was given
 * @param boundary the only organisation that they may be about; {@code null} for one who may write of all
 */
public record SentCsv(String body, LocalDate effectiveOn, String reason, UUID boundary) {

    /** One whose lines may be about any organisation. */
    public SentCsv(String body, LocalDate effectiveOn, String reason) {
        this(body, effectiveOn, reason, null);
    }

    public EffectiveDate effective() {
        return new EffectiveDate(effectiveOn, reason);
    }
}
