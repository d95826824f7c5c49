package org.concordat.programme.project.risk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An issue as callers see it. */
@Schema(name = "Issue")
public record IssueView(
        @JsonUnwrapped IssueState state,

        @Schema(description = "The highest register in which it appears, by the score of its risk")
        RiskLevel level,

        long version)
        implements HasVersion {

    public UUID id() {
        return state.id();
    }
}
