package org.concordat.funding.application.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Size;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What officers recommend to the body that decides, on the grounds of the assessments. */
@Embeddable
public record Recommendation(
        @Enumerated(EnumType.STRING) @Column(name = "recommendation")
        RecommendationKind kind,

        @Column(name = "recommended_amount")
        @Schema(nullable = true, description = "What to approve; null unless it is to be funded, now or later")
        Money amount,

        @Column(name = "reserve_place")
        @Schema(nullable = true, description = "Place in the reserve list of the call, from 1; null unless it is on it")
        Integer place,

        @Column(name = "recommendation_reason") @Size(max = 2000)
        String reason) {

    /** "A recommendation is FUND (amount), RESERVE (place) or REJECT": funding.md, Assessment. */
    public Recommendation {
        boolean fits =
                switch (kind) {
                    case FUND -> amount != null && amount.isPositive() && place == null;
                    case RESERVE -> place != null && place > 0 && (amount == null || amount.isPositive());
                    case REJECT -> amount == null && place == null;
                };
        if (!fits) {
            throw Refusal.rule(
                    "recommendation-does-not-fit",
                    "/kind",
                    "FUND says an amount above 0.00, RESERVE a place from 1 and perhaps an amount, REJECT neither.");
        }
    }

    public static Recommendation fund(Money amount, String reason) {
        return new Recommendation(RecommendationKind.FUND, amount, null, reason);
    }

    public static Recommendation reserve(int place, Money amount, String reason) {
        return new Recommendation(RecommendationKind.RESERVE, amount, place, reason);
    }

    public static Recommendation reject(String reason) {
        return new Recommendation(RecommendationKind.REJECT, null, null, reason);
    }
}
