package org.concordat.membership.imports;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of the line at a place.
 *
 * @param id what it recorded, amended or found; {@code null} when refused
 * @param problem why it was refused, and what to do
 */
public record LineResult(int line, Outcome outcome, UUID id, String problem) {

    /** What can become of a line. */
    @Schema(name = "ImportOutcome")
    public enum Outcome {
        /** Something was recorded or amended. */
        ACCEPTED,
        /** The register said so already. */
        UNCHANGED,
        /** Nothing was stored; the problem says why. */
        REFUSED
    }
}
