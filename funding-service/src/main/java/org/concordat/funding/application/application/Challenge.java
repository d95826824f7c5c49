package org.concordat.funding.application.application;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.register.offer.OfferLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a call asks an applicant, what it answers, and who offers support for the same end. */
@Schema(
        description =
                "The challenge questions of the call with the applicant's answers, and the support that others offer for"
                        + " the objectives of the priorities that the application addresses")
public record Challenge(
        @Size(max = 50) @Schema(description = "In the order of the call")
        List<ChallengeQuestion> questions,

        @Size(max = Challenge.MOST_OFFERS)
        @Schema(description = "In force today and made to all or to somebody who applies, from national to local")
        List<QuotedOffer> supportOffers) {

    /** More than anybody reads before an answer. */
    static final int MOST_OFFERS = 100;

    /** A question and its answer. */
    public record ChallengeQuestion(
            @Size(max = 40) String code,
            @Size(max = 500) String text,

            @Size(max = 5000) @Schema(nullable = true, description = "Null while it is not answered")
            String answer) {}

    /** Support that somebody offers. */
    public record QuotedOffer(
            UUID id,
            OfferLevel level,

            @Size(max = 200)
            @Schema(
                    nullable = true,
                    description = "Who offers it; null while membership has not told of the organisation")
            String offeredBy,

            @Size(max = 2000) @Schema(description = "What is offered")
            String what,

            @Schema(description = "The objective that it helps to achieve")
            UUID objective,

            @Schema(nullable = true, description = "The organisation that it is made to; null for all")
            UUID offeredTo,

            @Schema(nullable = true, description = "Its last day; null while none is known")
            LocalDate validUntil,

            @Size(max = 200)
            @Schema(
                    examples = "/programme/v1/support-offers/01920000-0000-7000-8000-0000000000a3",
                    description = "Where programme-service shows it")
            String link) {}
}
