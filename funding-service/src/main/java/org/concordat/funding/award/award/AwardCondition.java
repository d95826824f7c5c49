package org.concordat.funding.award.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.id.Ids;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the recipient must do for the money. */
@Embeddable
public record AwardCondition(
        UUID id,

        @Size(max = 1000) @Column(name = "condition_text") String text,

        @Schema(nullable = true, description = "To be met by this day; null when no day is set")
        LocalDate dueOn,

        @Schema(nullable = true, description = "When it was met; null while it is not")
        LocalDate metOn,

        @Size(max = 500) @Schema(nullable = true, description = "Where the evidence that it was met is kept")
        String evidence,

        @Size(max = 1000)
        @Schema(nullable = true, description = "Why it is no longer asked for; null unless it was waived")
        String waivedBecause) {

    public static AwardCondition asked(String text, LocalDate dueOn) {
        return new AwardCondition(Ids.next(), text, dueOn, null, null, null);
    }

    AwardCondition met(LocalDate on, String evidence) {
        requireOpen();
        return new AwardCondition(id, text, dueOn, on, evidence, null);
    }

    AwardCondition waived(String because) {
        requireOpen();
        return new AwardCondition(id, text, dueOn, null, null, because);
    }

    private void requireOpen() {
        if (!stillAsked()) {
            throw Refusal.conflict("condition-settled", "This condition was met or waived before.");
        }
    }

    AwardCondition dueOn(LocalDate day) {
        requireOpen();
        return new AwardCondition(id, text, day, null, null, null);
    }

    boolean stillAsked() {
        return metOn == null && waivedBecause == null;
    }

    /** On its due day it is not overdue yet. */
    boolean isOverdueOn(LocalDate day) {
        return stillAsked() && dueOn != null && dueOn.isBefore(day);
    }
}
