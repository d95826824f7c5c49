package org.concordat.funding.allocation.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Money of a plan that a recorded decision released to a part of the region. */
@Embeddable
public record Release(
        @Enumerated(EnumType.STRING) @Schema(description = "Where it had waited")
        ReleaseKind kind,

        @Size(max = 50) @Schema(description = "Who received it: the code of a sub-region, or REGIONAL")
        String part,

        Money amount,

        @Schema(description = "The day from which the decision is true")
        LocalDate decidedOn,

        @Size(max = 1000) @Schema(description = "Why") String reason,

        @Size(max = 500) @Schema(description = "Where the decision or the evidence of need can be read")
        String reference) {

    static Release of(ReleaseKind kind, String part, Money amount, Decision decision) {
        return new Release(kind, part, amount, decision.day(), decision.reason(), decision.reference());
    }

    boolean isOf(ReleaseKind other) {
        return kind == other;
    }

    boolean opensGateOf(String subRegion) {
        return kind == ReleaseKind.GATE && part.equals(subRegion);
    }

    /** The same decision about another amount. */
    Release of(Money other) {
        return new Release(kind, part, other, decidedOn, reason, reference);
    }
}
