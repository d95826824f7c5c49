package org.concordat.funding.decision.decision;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.concordat.funding.application.application.Application;
import org.concordat.platform.change.AddedLater;
import org.concordat.platform.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was decided on, as it stood when it was decided. */
@Embeddable
public record DecisionSubject(
        UUID application,
        UUID call,

        @Schema(description = "The organisation that applies, or that leads the applying partnership")
        UUID applicant,

        @Size(max = 200)
        @Schema(nullable = true, description = "What the applicant or the partnership was called; null when not known")
        String applicantName,

        @Size(max = 200) @Schema(description = "The application's title")
        String title,

        @Schema(description = "All years together") Money asked,

        @Schema(nullable = true, description = "What officers recommend; null when they recommend no amount")
        Money recommended,

        @AddedLater
        @Schema(
                nullable = true,
                description = "The variation of the application's award; null when the application itself was decided")
        UUID variation) {

    static DecisionSubject of(Application application, String applicantName) {
        var recommendation = application.recommendation();
        return new DecisionSubject(
                application.id(),
                application.call(),
                application.applicant(),
                applicantName,
                application.proposal().title(),
                application.requested(),
                recommendation == null ? null : recommendation.amount(),
                null);
    }

    static DecisionSubject of(VariationMatter matter, String applicantName) {
        return new DecisionSubject(
                matter.application().id(),
                matter.application().call(),
                matter.award().recipient(),
                applicantName,
                matter.award().title(),
                matter.asked(),
                null,
                matter.variation().id());
    }

    MatterId matter() {
        return new MatterId(application, variation);
    }
}
