package org.concordat.funding.application.assessment;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.concordat.funding.application.application.ApplicationStatus;
import org.concordat.funding.application.application.RecommendationKind;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application in the ranking of its call. */
@Schema(name = "RankingRow")
public record RankingRow(
        @Schema(
                nullable = true,
                description = "From 1; equals share a rank and the next is skipped. Null below the call's minimum of"
                        + " finished assessments")
        Integer rank,

        UUID application,
        UUID applicant,

        @Size(max = 500) @Schema(nullable = true, description = "Its name, once membership has told of it")
        String applicantName,

        @Size(max = 200)
        @Schema(nullable = true, description = "The partnership that it leads; null when it applies alone")
        String partnership,

        @Size(max = 200) String title,
        @Schema(description = "What is asked in all") Money requested,
        @Schema(description = "How many are finished") int assessments,

        @Schema(
                nullable = true,
                description = "0 to 100, shown to one decimal and ranked unrounded; null without assessments")
        BigDecimal score,

        @Schema(
                nullable = true,
                description = "Between the highest and the lowest assessor, to one decimal; null without assessments")
        BigDecimal spread,

        ApplicationStatus status,

        @Schema(nullable = true, description = "What officers recommend; null until they do")
        RecommendationKind recommendation,

        @Schema(nullable = true) Money recommendedAmount,

        @Schema(nullable = true, description = "Place in the reserve list")
        Integer reservePlace) {

    /** What funding it takes: what is recommended, or else what is asked. */
    Money amount() {
        return recommendedAmount == null ? requested : recommendedAmount;
    }
}
