package org.concordat.funding.decision.decision;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.decision.policy.AddedUp;
import org.concordat.funding.decision.policy.Delegation;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which body an application is for, and why. */
@Schema(name = "DecidingBody")
public record DecidingBodyView(
        UUID application,

        @Schema(nullable = true, description = "The variation of its award; null for the application itself")
        UUID variation,

        UUID body,
        @Size(max = 200) String bodyName,
        UUID policy,

        @Schema(description = "Since when the policy is in force")
        LocalDate policyFrom,

        @Schema(description = "The larger of asked and recommended, all years together")
        Money ownAmount,

        @Schema(description = "What decides: with the others for the same purpose")
        Money countedAmount,

        @Schema(description = "True when others are added up")
        boolean flagged,

        @Size(max = Decision.MOST_OTHERS)
        @Schema(description = "What the same applicant has pending or awarded in the call for the same purpose")
        List<AddedUp.Part> countedWith,

        @Schema(
                nullable = true,
                description =
                        "The body to which it was referred upwards, or to which a variation goes back; null for none")
        UUID referredTo) {

    static DecidingBodyView of(MatterId matter, Delegation delegation, String bodyName) {
        return new DecidingBodyView(
                matter.application(),
                matter.variation(),
                delegation.deciding().body(),
                bodyName,
                delegation.policy().id(),
                delegation.policy().activeFrom(),
                delegation.counted().own(),
                delegation.counted().total(),
                delegation.counted().isFlagged(),
                delegation.counted().others(),
                delegation.noLowerThan());
    }
}
