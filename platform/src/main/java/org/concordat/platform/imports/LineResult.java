package org.concordat.platform.imports;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of one line. */
@Schema(name = "ImportReportLine")
public record LineResult(
        @Schema(description = "Where it stands, counted from 1, the CSV header included")
        int line,

        Outcome outcome,

        @Schema(nullable = true, description = "What it recorded, amended or found; null when refused")
        UUID id,

        @Schema(nullable = true, maxLength = 2000, description = "Why it was refused, and what to do")
        String problem) {

    /** What can become of a line. */
    @Schema(name = "ImportOutcome")
    public enum Outcome {
        /** Something was recorded or amended. */
        ACCEPTED,
        /** The record said so already. */
        UNCHANGED,
        /** Nothing was stored; the problem says why. */
        REFUSED
    }
}
