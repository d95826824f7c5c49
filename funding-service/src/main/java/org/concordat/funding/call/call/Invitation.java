package org.concordat.funding.call.call;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that is asked to apply, alone or as the lead of a partnership. */
@Embeddable
public record Invitation(
        UUID organisation,

        @Size(max = 200)
        @Schema(nullable = true, description = "Name of the partnership that it leads; null when it is asked alone")
        String partnership) {

    public Invitation {
        partnership = partnership == null ? null : partnership.strip();
    }

    boolean isFor(Candidate candidate) {
        return organisation.equals(candidate.organisation())
                && (partnership == null
                        ? !candidate.isPartnership()
                        : partnership.equalsIgnoreCase(candidate.partnership()));
    }
}
