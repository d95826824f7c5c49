package org.concordat.reporting.known.change;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What changed after a position, in the order in which it was taken in. Whoever asks again after {@code lastPosition} misses
 * nothing, and gets those of one record in their order.
 */
public record ChangeFeed(
        @Size(max = 1000) List<Change> changes,

        @Schema(
                description =
                        "After which to ask next: that of the last change looked at, shown or skipped, or the one asked for"
                                + " where there is none")
        long lastPosition,

        @Schema(description = "True when more changes wait to be asked for")
        boolean more) {}
