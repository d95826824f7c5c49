package org.concordat.funding.award.claim;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.funding.application.application.AmountKind;
import org.concordat.platform.id.Ids;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was spent on one thing, and what of it was found eligible. */
@Embeddable
public record ClaimLine(
        UUID id,
        @Size(max = 500) String description,
        @Enumerated(EnumType.STRING) AmountKind kind,

        @Schema(description = "What was spent, match funding included")
        Money spent,

        @Schema(nullable = true, description = "The line of an earlier claim whose rest this claims again")
        UUID again,

        @Schema(nullable = true, description = "What was found eligible; null until the claim is approved")
        Money eligible,

        @Size(max = 1000) @Schema(nullable = true, description = "Why the rest was not; null when all of it was")
        String disallowedBecause,

        @Schema(description = "Whether the rest may be claimed again")
        boolean mayComeAgain) {

    public ClaimLine {
        if (!spent.isPositive()) {
            throw Refusal.rule(
                    "claim-of-nothing", "/lines", "Each line claims more than 0.00. Leave out what was not spent.");
        }
    }

    public static ClaimLine claimed(String description, AmountKind kind, Money spent, UUID again) {
        return new ClaimLine(Ids.next(), description, kind, spent, again, null, null, false);
    }

    ClaimLine allowed() {
        return new ClaimLine(id, description, kind, spent, again, spent, null, false);
    }

    /** Part approval says the amount, why, and whether the rest may come again. */
    ClaimLine allowed(Finding finding) {
        if (finding.eligible().isNegative() || finding.eligible().compareTo(spent) > 0) {
            throw Refusal.rule(
                    "eligible-beyond-spent", "/lines", "Of '%s' at most %s is eligible.".formatted(description, spent));
        }
        boolean inPart = !finding.eligible().equals(spent);
        if (inPart && finding.reason() == null) {
            throw Refusal.rule(
                    "reason-missing", "/lines", "Say why of '%s' not all is eligible.".formatted(description));
        }
        return new ClaimLine(
                id,
                description,
                kind,
                spent,
                again,
                finding.eligible(),
                inPart ? finding.reason() : null,
                inPart && finding.mayComeAgain());
    }

    /** What was found about one line. */
    public record Finding(UUID line, Money eligible, String reason, boolean mayComeAgain) {}

    /** What may be claimed again of it. */
    Money mayBeClaimedAgain() {
        return mayComeAgain ? spent.minus(eligible) : Money.ZERO;
    }
}
