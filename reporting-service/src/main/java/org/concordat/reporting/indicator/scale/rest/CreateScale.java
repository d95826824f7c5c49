package org.concordat.reporting.indicator.scale.rest;

import static org.concordat.reporting.indicator.scale.ScaleDetails.MOST_LEVELS;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.referencedata.ReferenceListRequest;
import org.concordat.reporting.indicator.scale.ScaleDetails;
import org.concordat.reporting.indicator.scale.ScaleLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new scale. */
public record CreateScale(
        @NotNull
        @Size(max = 50)
        @Pattern(
                regexp = ReferenceListRequest.CAPITALS,
                message = "is written in capitals, digits and underscores, like STARS")
        @Schema(examples = "STARS", description = "Unique, and stays")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Star rating of leisure centres")
        String name,

        @NotNull @Size(max = MOST_LEVELS) @Schema(description = "From the lowest to the highest")
        List<@NotNull @Valid ScaleLevel> levels,

        @Size(max = 50)
        @Schema(
                nullable = true,
                examples = "GOOD",
                description = "Code of the level than which a worse value is flagged")
        String floor,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements DatedRequest {

    ScaleDetails details() {
        return new ScaleDetails(name, levels, floor);
    }
}
