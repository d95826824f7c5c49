package org.concordat.funding.decision.policy.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.concordat.funding.decision.policy.PolicyStep;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one body may decide, and how it decides, as callers send it. */
@Schema(name = "SetPolicyStep")
public record SentStep(
        @NotNull @Schema(description = "Id of a governance body in membership")
        UUID body,

        @Schema(description = "It decides up to and including this amount; left out for any amount")
        Money upTo,

        @Min(1)
        @Max(200)
        @Schema(
                description =
                        "Voting seats, present for the item and free of conflict, that it takes to decide; left out"
                                + " for the quorum of the body's constitution")
        Integer quorum,

        @Schema(description = "Whether the seat that presides may decide a tie", defaultValue = "false")
        Boolean castingVote,

        @Schema(
                description =
                        "Whether the second time that the quorum is missed for an application refers it to the next body",
                defaultValue = "false")
        Boolean refersSecondNoQuorum,

        @Schema(
                description = "Whether it may be decided between its meetings, to be reported to the next one",
                defaultValue = "false")
        Boolean delegatedBetweenMeetings) {

    PolicyStep step() {
        return new PolicyStep(
                body,
                upTo,
                quorum,
                Boolean.TRUE.equals(castingVote),
                Boolean.TRUE.equals(refersSecondNoQuorum),
                Boolean.TRUE.equals(delegatedBetweenMeetings));
    }
}
