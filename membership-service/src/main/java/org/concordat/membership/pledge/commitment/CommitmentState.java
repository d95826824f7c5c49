package org.concordat.membership.pledge.commitment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A commitment with all its versions, as the other services see it. */
public record CommitmentState(
        UUID id,
        @JsonUnwrapped CommitmentDetails details,

        @Size(max = 1000) @Schema(description = "The first one first; the last is the newest")
        List<CommitmentVersion> versions) {

    /** One version of the text. */
    public record CommitmentVersion(
            @Min(1) @Schema(description = "Counted from 1") int number,

            @JsonUnwrapped Edition edition) {}

    static CommitmentState of(Commitment commitment) {
        List<Edition> editions = commitment.editions();
        return new CommitmentState(
                commitment.id(),
                commitment.details(),
                IntStream.range(0, editions.size())
                        .mapToObj(i -> new CommitmentVersion(i + 1, editions.get(i)))
                        .toList());
    }
}
