package org.concordat.funding.award.award;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.id.Id;

/**
 * Which awards are asked for; {@code null} asks for all.
 *
 * @param recipientEndedBefore a day before which the recipient has ended although the award is open: for decision
 * @param boundary the only organisation whose awards the caller may see
 */
public record AwardFilter(
        UUID fund, UUID call, UUID recipient, AwardStatus status, LocalDate recipientEndedBefore, UUID boundary) {

    public static AwardFilter of(
            Id fund, Id call, Id recipient, AwardStatus status, LocalDate recipientEndedBefore, UUID boundary) {
        return new AwardFilter(value(fund), value(call), value(recipient), status, recipientEndedBefore, boundary);
    }

    private static UUID value(Id id) {
        return id == null ? null : id.value();
    }
}
