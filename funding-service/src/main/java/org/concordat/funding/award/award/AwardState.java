package org.concordat.funding.award.award;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.money.Money;
import org.concordat.platform.value.Percentage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An award as its events and its history show it. */
public record AwardState(
        UUID id,
        @JsonUnwrapped AwardOrigin origin,

        @Schema(description = "The organisation that has it, or leads the partnership that does")
        UUID recipient,

        @Size(max = 200) String title,

        @Size(max = 50)
        @Schema(nullable = true, description = "What the old books call an award of earlier times; null for any other")
        String formerReference,

        AwardStatus status,

        @Size(max = Award.MOST_PARTS) @Schema(description = "By financial year and kind")
        List<AmountLine> amounts,

        @Schema(description = "All years together") Money total,

        @Schema(description = "What others put beside it; the grant pays total ÷ (total + match) of what is spent")
        Money matchFunding,

        @Schema(description = "Held back of each payment until the award is completed, in per cent")
        Percentage retention,

        @Size(max = Award.MOST_PARTS) List<AwardCondition> conditions,

        @Size(max = Award.MOST_PARTS) @Schema(description = "What is paid without a claim")
        List<Instalment> schedule,

        AwardSums sums,
        @Size(max = Award.MOST_PARTS) List<Novation> novations,
        @Size(max = Award.MOST_PARTS) List<Clawback> clawbacks,
        @JsonUnwrapped FundedProject project,

        @AddedLater
        @Size(max = Award.MOST_PARTS)
        @Schema(description = "What it is to bring about, where that can be counted")
        List<AwardOutput> outputs,

        @AddedLater
        @Size(max = Award.MOST_PARTS)
        @Schema(description = "Overdue highlight reports that block no claim until a day")
        List<ReportWaiver> reportWaivers,

        LocalDate offeredOn,
        @Schema(nullable = true) LocalDate acceptedOn,

        @Schema(nullable = true, description = "When it was completed, withdrawn or terminated")
        LocalDate endedOn) {

    static AwardState of(Award award) {
        return award.state();
    }
}
