package org.concordat.membership.pledge.commitment.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.concordat.membership.pledge.commitment.Commitment;
import org.concordat.membership.pledge.commitment.CommitmentDetails;
import org.concordat.membership.pledge.commitment.Edition;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A commitment as callers see it. */
@Schema(name = "Commitment")
public record CommitmentView(
        UUID id,

        @Schema(maxLength = 200, examples = "Information sharing protocol")
        String name,

        @Schema(nullable = true, maxLength = 2000) String purpose,

        @Size(max = 100) @Schema(description = "Codes of the types of organisation it addresses; empty for all")
        List<@Size(max = 50) String> organisationTypes,

        @Schema(nullable = true, description = "How many per cent of them are to sign")
        Integer targetShare,

        @Size(max = 1000) @Schema(description = "The first one first; the last is the newest")
        List<PublishedVersion> versions,

        @Schema(description = "Grows with each change; the ETag")
        long version)
        implements HasVersion {

    /** One version of the text. */
    @Schema(name = "CommitmentVersion")
    public record PublishedVersion(
            @Schema(description = "Counted from 1") int number,

            @Schema(maxLength = 500) String document,
            LocalDate publishedOn,

            @Size(max = 20) @Schema(description = "The levels of compliance it knows, the lowest first")
            List<@Size(max = 100) String> levels) {}

    static CommitmentView of(Commitment commitment) {
        CommitmentDetails details = commitment.details();
        List<Edition> editions = commitment.editions();
        return new CommitmentView(
                commitment.id(),
                details.name(),
                details.purpose(),
                details.organisationTypes(),
                details.targetShare(),
                IntStream.range(0, editions.size())
                        .mapToObj(i -> version(i + 1, editions.get(i)))
                        .toList(),
                commitment.version());
    }

    private static PublishedVersion version(int number, Edition edition) {
        return new PublishedVersion(number, edition.document(), edition.publishedOn(), edition.levels());
    }
}
