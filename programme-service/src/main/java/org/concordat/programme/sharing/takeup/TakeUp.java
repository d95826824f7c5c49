package org.concordat.programme.sharing.takeup;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an organisation works with what is there for all. It counts until it is withdrawn. */
@Embeddable
@Schema(description = "That an organisation works with it")
public record TakeUp(
        UUID organisation,
        @Schema(description = "The first day") LocalDate takenUpOn,

        @AddedLater
        @Size(max = 2000)
        @Schema(nullable = true, description = "Why it was withdrawn and counts no longer; null while it counts")
        String withdrawnBecause) {

    public static TakeUp since(UUID organisation, LocalDate takenUpOn) {
        return new TakeUp(organisation, takenUpOn, null);
    }

    public boolean counts() {
        return withdrawnBecause == null;
    }

    /** It was recorded by mistake. */
    public TakeUp withdrawn(String because) {
        if (!counts()) {
            throw Refusal.conflict("take-up-withdrawn", "This take-up was withdrawn and counts nowhere already.");
        }
        return new TakeUp(organisation, takenUpOn, because);
    }

    /** An organisation takes the same up once. */
    public static Refusal already(LocalDate since) {
        return Refusal.conflict(
                "taken-up-already", "The organisation works with it since %s. Nothing is to do.".formatted(since));
    }
}
