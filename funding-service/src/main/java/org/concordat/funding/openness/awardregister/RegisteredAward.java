package org.concordat.funding.openness.awardregister;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.application.application.AmountLine;
import org.concordat.funding.award.award.AwardStatus;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An award as everybody may see it. It stands in the register once its recipient has accepted it, and stays there whatever
 * becomes of it. It names organisations and no person.
 */
public record RegisteredAward(
        UUID id,
        @Size(max = 200) String title,

        @Size(max = 5000)
        @Schema(
                nullable = true,
                description = "What it is for, as it was applied for; null for an award of earlier times")
        String summary,

        @Schema(description = "Who has it, or leads the partnership that does")
        RegisteredOrganisation recipient,

        @Size(max = 200) @Schema(nullable = true, description = "Null where an organisation applied alone")
        String partnershipName,

        @Size(max = 200) @Schema(description = "Who had it before, the first one first; empty unless it was taken over")
        List<FormerRecipient> formerRecipients,

        AwardStatus status,
        @JsonUnwrapped RegisteredOrigin origin,
        @JsonUnwrapped RegisteredDecision decision,
        LocalDate acceptedOn,

        @Schema(nullable = true, description = "When it was completed, withdrawn or terminated")
        LocalDate endedOn,

        @Size(max = 200) @Schema(description = "By financial year and kind, in pounds")
        List<AmountLine> amounts,

        @Schema(description = "All years together") Money total,
        @Schema(description = "What others put beside it") Money matchFunding,
        @Schema(description = "What was paid so far") Money paid,

        @Schema(description = "Of what was paid, what was given back")
        Money returned,

        @Size(max = 200) @Schema(description = "Who benefits, in shares that add up to 100 per cent")
        List<RegisteredBeneficiary> beneficiaries) {}
