package org.concordat.membership.people.network.rest;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.people.network.NetworkDetails;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A JSON Merge Patch of a network: what is left out stays, {@code null} removes. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.NON_PRIVATE)
@Schema(description = "JSON Merge Patch: what is left out stays, null removes")
public final class AmendNetwork implements AmendRequest<NetworkDetails> {

    @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
    @Size(max = 200)
    @Schema(maxLength = 200)
    String name;

    @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
    @Size(max = 2000)
    @Schema(maxLength = 2000, description = "What it is there for; names no person")
    String purpose;

    @Schema(nullable = true, description = "The contact who leads it")
    Optional<UUID> chair;

    LocalDate effectiveOn;

    @Size(max = 2000)
    @Schema(description = "Why; kept in the history for ever, so it names no person")
    String reason;

    @Override
    public NetworkDetails applyTo(NetworkDetails present) {
        return new NetworkDetails(
                MergePatch.kept(name, present.name()),
                MergePatch.kept(purpose, present.purpose()),
                MergePatch.merged(chair, present.chair()));
    }

    @Override
    public LocalDate effectiveOn() {
        return effectiveOn;
    }

    @Override
    public String reason() {
        return reason;
    }
}
