package org.concordat.programme.sharing.framework.rest;

import static org.concordat.platform.http.MergePatch.kept;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.sharing.framework.FrameworkDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a framework agreement: what is left out stays, what is sent replaces. */
public record AmendFramework(
        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String title,

        @Size(max = 4000) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String scope,

        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String supplier,

        @Schema(description = "Its last day; not before it was last used")
        LocalDate validUntil,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<FrameworkDetails> {

    @Override
    public FrameworkDetails applyTo(FrameworkDetails present) {
        return new FrameworkDetails(
                kept(title, present.title()),
                kept(scope, present.scope()),
                kept(supplier, present.supplier()),
                kept(validUntil, present.validUntil()));
    }
}
