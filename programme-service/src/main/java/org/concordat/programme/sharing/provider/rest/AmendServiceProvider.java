package org.concordat.programme.sharing.provider.rest;

import static org.concordat.platform.http.MergePatch.kept;
import static org.concordat.platform.http.MergePatch.merged;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.concordat.platform.http.AmendRequest;
import org.concordat.programme.sharing.provider.ProviderTerm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of the days between which an organisation runs a service: what is left out stays, {@code null} empties. */
public record AmendServiceProvider(
        @Schema(description = "The first day") LocalDate since,

        @Schema(nullable = true, description = "The last day; not before the first")
        Optional<LocalDate> until,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<ProviderTerm> {

    @Override
    public ProviderTerm applyTo(ProviderTerm present) {
        return new ProviderTerm(kept(since, present.since()), merged(until, present.until()));
    }
}
