package org.concordat.platform.imports;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.platform.imports.LineResult.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each line of an import. */
public record ImportReport(
        @Schema(description = "Lines that recorded or amended something")
        long accepted,

        @Schema(description = "Lines that said what the record says already")
        long unchanged,

        @Schema(description = "Lines of which nothing was stored")
        long refused,

        @Size(max = ImportReader.MAX_LINES) List<LineResult> lines) {

    public static ImportReport of(List<LineResult> results) {
        return new ImportReport(
                count(results, Outcome.ACCEPTED),
                count(results, Outcome.UNCHANGED),
                count(results, Outcome.REFUSED),
                results);
    }

    private static long count(List<LineResult> results, Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }
}
