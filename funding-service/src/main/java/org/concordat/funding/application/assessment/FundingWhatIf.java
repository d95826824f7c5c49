package org.concordat.funding.application.assessment;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What combinations of applications the money of a call would pay for. */
@Schema(name = "FundingWhatIf")
public record FundingWhatIf(
        @Schema(description = "What there is to spend") Money headroom,
        @Size(max = 20) List<Outcome> combinations) {

    /** What one combination comes to. */
    @Schema(name = "CombinationOutcome")
    public record Outcome(
            @Size(max = 100) String name,

            @Size(max = 20000) @Schema(description = "In the order in which they are funded")
            List<Funded> funded,

            @Schema(description = "What they come to") Money total,

            @Schema(description = "What remains of the headroom")
            Money left,

            @Size(max = 20000) @Schema(description = "Those that are not funded, in the same order")
            List<Misfit> misfits) {}

    /** An application that would be funded. */
    @Schema(name = "WouldBeFunded")
    public record Funded(
            UUID application,

            @Schema(nullable = true, description = "Null for one that is included without a rank")
            Integer rank,

            @Size(max = 200) String title,

            @Schema(description = "What is recommended, or else what is asked")
            Money amount,

            @Schema(description = "What remains of the headroom after it")
            Money leftAfter) {}

    /** An application that would not be funded. */
    @Schema(name = "WouldNotFit")
    public record Misfit(
            UUID application,

            @Schema(nullable = true, description = "Null for one that is included without a rank")
            Integer rank,

            @Size(max = 200) String title,

            @Schema(description = "What is recommended, or else what is asked")
            Money amount,

            @Schema(description = "What is missing for it; 0.00 below the first that did not fit, where that ends it")
            Money missing) {}
}
