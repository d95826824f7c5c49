package org.concordat.membership.pledge.sharingagreement.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.pledge.sharingagreement.AgreementDetails;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A JSON Merge Patch of an agreement: what is left out stays. Nothing of it may be missing, and its protocol stays. */
@Schema(description = "JSON Merge Patch: what is left out stays")
public record AmendAgreement(
        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = BLANK)
        String name,

        @Size(min = 2, max = 200) @Schema(description = "All the organisations that share; replaces those before")
        List<@NotNull UUID> parties,

        @Size(max = 2000) @Pattern(regexp = MergePatch.NOT_BLANK, message = BLANK)
        String purpose,

        @Size(max = 2000) @Pattern(regexp = MergePatch.NOT_BLANK, message = BLANK)
        String legalBasis,

        @Size(min = 1, max = 100) @Schema(description = "All that is shared; replaces what was before")
        List<@NotBlank @Size(max = 200) String> dataCategories,

        @Schema(description = "When it is to be looked at again")
        LocalDate reviewOn,

        LocalDate effectiveOn,

        @Size(max = 2000) @Schema(description = "Why; kept in the history for ever, so it names no person")
        String reason)
        implements AmendRequest<AgreementDetails> {
    private static final String BLANK = "must not be blank";

    @Override
    public AgreementDetails applyTo(AgreementDetails present) {
        return new AgreementDetails(
                MergePatch.kept(name, present.name()),
                present.commitment(),
                MergePatch.kept(parties, present.parties()),
                MergePatch.kept(purpose, present.purpose()),
                MergePatch.kept(legalBasis, present.legalBasis()),
                MergePatch.kept(dataCategories, present.dataCategories()),
                present.startsOn(),
                MergePatch.kept(reviewOn, present.reviewOn()));
    }
}
