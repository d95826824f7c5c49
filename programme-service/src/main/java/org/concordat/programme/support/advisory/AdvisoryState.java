package org.concordat.programme.support.advisory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An advisory as its events, its history and all answers show it. */
public record AdvisoryState(
        UUID id,
        @JsonUnwrapped AdvisoryDetails details,
        Audience audience,
        Instant publishedAt,

        @Min(1) @Schema(description = "How many organisations were its audience then")
        int recipients,

        @Size(max = 2000) @Schema(nullable = true, description = "Null unless it was withdrawn")
        String withdrawnBecause) {

    static AdvisoryState of(Advisory advisory) {
        return new AdvisoryState(
                advisory.id(),
                advisory.details(),
                advisory.audience(),
                advisory.publishedAt(),
                advisory.recipientCount(),
                advisory.withdrawnBecause());
    }
}
