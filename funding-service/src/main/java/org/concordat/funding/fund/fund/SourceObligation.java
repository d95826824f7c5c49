package org.concordat.funding.fund.fund;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.id.Ids;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A condition of a source, or a return that its giver is owed, until it is fulfilled or waived. */
@Embeddable
public record SourceObligation(
        UUID id,

        @Schema(description = "The source of this fund that it comes with")
        UUID source,

        @Enumerated(EnumType.STRING) ObligationKind kind,

        @Size(max = 1000) @Schema(description = "What must be so, or what is owed")
        String what,

        @Schema(description = "The day from which it is owed")
        LocalDate owedSince,

        @Schema(description = "The last day on which it is done in time")
        LocalDate dueOn,

        @Enumerated(EnumType.STRING) @Schema(nullable = true, description = "Null while it is still to be done")
        ObligationOutcome outcome,

        @Schema(nullable = true, description = "The day on which it was fulfilled or waived")
        LocalDate settledOn,

        @Size(max = 200) @Schema(nullable = true, description = "Where it is written that it was fulfilled")
        String reference,

        @Size(max = 1000) @Schema(nullable = true, description = "Why it was waived")
        String waiverReason) {

    public SourceObligation {
        if (dueOn.isBefore(owedSince)) {
            throw Refusal.rule(
                    "due-before-owed",
                    "/dueOn",
                    "What is owed from %s on is due on that day or later. Send such a day.".formatted(owedSince));
        }
    }

    /** One that is still to be done. */
    static SourceObligation owed(UUID source, ObligationKind kind, String what, LocalDate owedSince, LocalDate dueOn) {
        return new SourceObligation(Ids.next(), source, kind, what, owedSince, dueOn, null, null, null, null);
    }

    SourceObligation fulfilled(LocalDate on, String where) {
        return settled(ObligationOutcome.FULFILLED, on, where, null);
    }

    SourceObligation waived(LocalDate on, String why) {
        return settled(ObligationOutcome.WAIVED, on, null, why);
    }

    private SourceObligation settled(ObligationOutcome as, LocalDate on, String where, String why) {
        if (outcome != null) {
            throw Refusal.conflict(
                    "obligation-settled",
                    "This obligation was settled on %s already. Read it, and add another one if more is owed."
                            .formatted(settledOn));
        }
        if (on.isBefore(owedSince)) {
            throw Refusal.rule(
                    "settled-before-owed",
                    "This obligation is owed since %s. Send that day or a later one.".formatted(owedSince));
        }
        return new SourceObligation(id, source, kind, what, owedSince, dueOn, as, on, where, why);
    }

    /** How it stands at the end of a day: what is due on that day is not overdue yet. */
    ObligationStatus statusOn(LocalDate day) {
        if (outcome != null && !settledOn.isAfter(day)) {
            return outcome == ObligationOutcome.FULFILLED ? ObligationStatus.FULFILLED : ObligationStatus.WAIVED;
        }
        return dueOn.isBefore(day) ? ObligationStatus.OVERDUE : ObligationStatus.DUE;
    }
}
