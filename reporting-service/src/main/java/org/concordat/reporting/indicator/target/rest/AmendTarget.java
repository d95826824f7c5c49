package org.concordat.reporting.indicator.target.rest;

import static org.concordat.platform.http.MergePatch.kept;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a target: what is left out stays, what is sent replaces. */
public record AmendTarget(
        @Size(max = 50)
        @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        @Schema(examples = "9500.00", description = "As the indicator takes it")
        String value,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<String> {

    @Override
    public String applyTo(String present) {
        return kept(value, present);
    }
}
