package org.concordat.programme.sharing.match;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation that another might learn from, and why. */
@Schema(description = "An organisation that the one asked about might learn from, and why")
public record MatchSuggestion(
        UUID organisation,
        @Size(max = 200) String name,
        @Min(0) @Max(Integer.MAX_VALUE) int points,

        @Size(max = 4) @Schema(description = "Each counts its points once")
        List<MatchReason> reasons,

        @Schema(description = "The project of the one asked about that is most like one of it")
        UUID ownProject,

        @Schema(description = "The project of this organisation that it is like")
        UUID otherProject) {

    /** More than any region has organisations. */
    public static final int MOST = 1_000;
}
