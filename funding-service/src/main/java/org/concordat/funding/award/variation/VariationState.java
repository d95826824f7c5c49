package org.concordat.funding.award.variation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.funding.award.award.NewDueDay;
import org.concordat.funding.award.award.VariedOutput;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A variation as its history, its callers and the pack of its decision see it. */
@Schema(name = "VariationState")
public record VariationState(
        UUID id,
        UUID award,

        @Size(max = 200) @Schema(nullable = true, description = "What the money is for then; null when that stays")
        String title,

        @Size(max = Variation.MOST_PARTS) @Schema(description = "All amounts as they are then; empty when they stay")
        List<AmountLine> amounts,

        @Schema(description = "All years together as it is then")
        Money newTotal,

        @Schema(nullable = true, description = "Match funding as it is then; null when that stays")
        Money matchFunding,

        @Schema(nullable = true, description = "Who has the award then; null when that stays")
        UUID lead,

        @Size(max = Variation.MOST_PARTS) List<VariedOutput> outputs,

        @Size(max = Variation.MOST_PARTS) @Schema(description = "Days on which conditions and instalments are due then")
        List<NewDueDay> dueDays,

        @Size(max = 2000) String reason,
        LocalDate proposedOn,
        @JsonUnwrapped Materiality materiality,
        VariationStatus status,

        @Schema(nullable = true, description = "The body's decision; null while there is none, and for an officer's")
        UUID decision,

        @Schema(nullable = true, description = "When it was approved, rejected or withdrawn")
        LocalDate endedOn,

        @Size(max = 2000) @Schema(nullable = true, description = "Why it was; null while it is proposed")
        String endReason) {

    public static VariationState of(Variation variation) {
        return variation.state();
    }
}
