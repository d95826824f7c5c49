package org.concordat.programme.sharing.framework;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.id.Ids;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an organisation has bought something by a framework agreement. */
@Embeddable
@Schema(description = "That an organisation has bought something by it")
public record FrameworkUse(
        @AddedLater @Schema(description = "Names this use, for whoever withdraws it")
        UUID id,

        UUID organisation,

        LocalDate usedOn,

        @Schema(nullable = true, description = "What was bought for; null when nobody has said")
        Money worth,

        @AddedLater
        @Size(max = 2000)
        @Schema(nullable = true, description = "Why it was withdrawn and counts no longer; null while it counts")
        String withdrawnBecause) {

    /** A new one, which counts. */
    public static FrameworkUse of(UUID organisation, LocalDate usedOn, Money worth) {
        return new FrameworkUse(Ids.next(), organisation, usedOn, worth, null);
    }

    boolean counts() {
        return withdrawnBecause == null;
    }

    FrameworkUse withdrawn(String because) {
        if (!counts()) {
            throw Refusal.conflict("use-withdrawn", "This use was withdrawn and counts nowhere already.");
        }
        return new FrameworkUse(id, organisation, usedOn, worth, because);
    }
}
