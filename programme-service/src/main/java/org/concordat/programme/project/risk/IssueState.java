package org.concordat.programme.project.risk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An issue as its events and its history show it. */
public record IssueState(
        UUID id,

        @Schema(description = "The risk that happened") UUID risk,

        UUID project,

        @Min(1) @Max(5) @Schema(description = "The impact of the risk")
        int severity,

        @Min(1) @Max(25) @Schema(description = "The score of the risk when it happened")
        int score,

        @JsonUnwrapped IssueDetails details,
        IssueStatus status,
        LocalDate raisedOn,

        @Schema(nullable = true, description = "Null while it is open")
        LocalDate resolvedOn,

        @Size(max = 2000) @Schema(nullable = true, description = "How it was resolved; null while it is open")
        String resolution) {}
