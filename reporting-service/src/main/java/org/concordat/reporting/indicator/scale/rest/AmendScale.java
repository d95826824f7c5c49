package org.concordat.reporting.indicator.scale.rest;

import static org.concordat.platform.http.MergePatch.kept;
import static org.concordat.platform.http.MergePatch.merged;
import static org.concordat.reporting.indicator.scale.ScaleDetails.MOST_LEVELS;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.reporting.indicator.scale.ScaleDetails;
import org.concordat.reporting.indicator.scale.ScaleLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a scale: what is left out stays, what is sent replaces. */
public record AmendScale(
        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String name,

        @Size(max = MOST_LEVELS) @Schema(description = "The same levels in the same order, called otherwise")
        List<@NotNull @Valid ScaleLevel> levels,

        @Schema(description = "Code of the level than which a worse value is flagged; null for none")
        Optional<@Size(max = 50) String> floor,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<ScaleDetails> {

    @Override
    public ScaleDetails applyTo(ScaleDetails present) {
        return new ScaleDetails(
                kept(name, present.name()), kept(levels, present.levels()), merged(floor, present.floor()));
    }
}
