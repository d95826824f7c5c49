package org.concordat.programme.sharing.need.rest;

import static org.concordat.platform.http.MergePatch.kept;
import static org.concordat.platform.http.MergePatch.merged;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.sharing.need.NeedDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a need: what is left out stays, what is sent replaces, and {@code null} empties. */
public record AmendNeed(
        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String title,

        @Schema(nullable = true, description = "In the citizen's words; names no person")
        Optional<@Size(max = 2000) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank") String>
                description,

        @Size(max = NeedDetails.MOST_SERVICES) @Schema(description = "Codes of the services that meet it; replaces all")
        List<@NotNull @Size(max = 50) String> services,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<NeedDetails> {

    @Override
    public NeedDetails applyTo(NeedDetails present) {
        return new NeedDetails(
                kept(title, present.title()),
                merged(description, present.description()),
                kept(services, present.services()));
    }
}
