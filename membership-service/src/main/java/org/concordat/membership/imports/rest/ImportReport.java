package org.concordat.membership.imports.rest;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.imports.LineResult;
import org.concordat.membership.imports.LineResult.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each line of an import. */
public record ImportReport(
        @Schema(description = "Lines that recorded or amended something")
        long accepted,

        @Schema(description = "Lines that said what the register says already")
        long unchanged,

        @Schema(description = "Lines of which nothing was stored")
        long refused,

        @Size(max = ImportReader.MAX_LINES) List<ImportReportLine> lines) {

    /** What became of one line. */
    @Schema(name = "ImportReportLine")
    public record ImportReportLine(
            @Schema(description = "Where it stands, counted from 1, the CSV header included")
            int line,

            Outcome outcome,

            @Schema(nullable = true, description = "What it recorded, amended or found; null when refused")
            UUID id,

            @Schema(nullable = true, maxLength = 2000, description = "Why it was refused, and what to do")
            String problem) {

        static ImportReportLine of(LineResult result) {
            return new ImportReportLine(result.line(), result.outcome(), result.id(), result.problem());
        }
    }

    public static ImportReport of(List<LineResult> results) {
        return new ImportReport(
                count(results, Outcome.ACCEPTED),
                count(results, Outcome.UNCHANGED),
                count(results, Outcome.REFUSED),
                results.stream().map(ImportReportLine::of).toList());
    }

    private static long count(List<LineResult> results, Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }
}
