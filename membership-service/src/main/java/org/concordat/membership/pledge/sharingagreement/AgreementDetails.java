package org.concordat.membership.pledge.sharingagreement;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What organisations agree on. */
public record AgreementDetails(
        @Size(max = 200) String name,

        @Schema(description = "The protocol that every party has signed")
        UUID commitment,

        @Size(max = 200) @Schema(description = "The organisations that share")
        List<UUID> parties,

        @Size(max = 2000) String purpose,
        @Size(max = 2000) String legalBasis,
        @Size(max = 100) List<@Size(max = 200) String> dataCategories,
        LocalDate startsOn,

        @Schema(description = "When it is to be looked at again")
        LocalDate reviewOn) {

    public AgreementDetails {
        name = name.strip();
        purpose = purpose.strip();
        legalBasis = legalBasis.strip();
        parties = parties.stream().distinct().sorted().toList();
        dataCategories =
                dataCategories.stream().map(String::strip).distinct().sorted().toList();
        if (parties.size() < 2) {
            throw Refusal.rule(
                    "too-few-parties", "/parties", "An agreement is between two organisations at least. Name them.");
        }
        if (!reviewOn.isAfter(startsOn)) {
            throw Refusal.rule(
                    "review-before-start",
                    "/reviewOn",
                    "An agreement is reviewed after it starts. Send a reviewOn after %s.".formatted(startsOn));
        }
    }
}
