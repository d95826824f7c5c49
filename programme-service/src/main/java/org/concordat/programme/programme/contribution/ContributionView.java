package org.concordat.programme.programme.contribution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contribution as callers see it. */
@Schema(name = "Contribution", description = "What an organisation gives to a programme without money")
public record ContributionView(
        @JsonUnwrapped ContributionState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    /** As a list selects it. */
    public ContributionView(
            UUID id,
            UUID organisation,
            ContributionDetails details,
            ContributionStatus status,
            LocalDate confirmedOn,
            String endedBecause,
            long version) {
        this(new ContributionState(id, organisation, details, status, confirmedOn, endedBecause), version);
    }

    static ContributionView of(Contribution contribution) {
        return new ContributionView(contribution.state(), contribution.version());
    }

    public UUID id() {
        return state.id();
    }

    public UUID organisation() {
        return state.organisation();
    }

    public LocalDate givenFrom() {
        return state.details().givenFrom();
    }
}
