package org.concordat.membership.organisation.rest;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.organisation.ImportLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each line of an import. */
public record OrganisationImportReport(
        @Schema(description = "Lines that registered or amended an organisation")
        long accepted,

        @Schema(description = "Lines that said what the register says already")
        long unchanged,

        @Schema(description = "Lines of which nothing was stored")
        long refused,

        @Size(max = ImportReader.MAX_LINES) List<Line> lines) {

    /** What became of one line. */
    @Schema(name = "OrganisationImportResult")
    public record Line(
            @Schema(description = "Where it stands, counted from 1, the CSV header included")
            int line,

            ImportLine.Outcome outcome,

            @Schema(nullable = true, description = "Null when refused")
            UUID organisationId,

            @Schema(nullable = true, maxLength = 2000, description = "Why it was refused, and what to do")
            String problem) {}

    static OrganisationImportReport of(List<ImportLine.Result> results) {
        return new OrganisationImportReport(
                count(results, ImportLine.Outcome.ACCEPTED),
                count(results, ImportLine.Outcome.UNCHANGED),
                count(results, ImportLine.Outcome.REFUSED),
                results.stream()
                        .map(result ->
                                new Line(result.line(), result.outcome(), result.organisation(), result.problem()))
                        .toList());
    }

    private static long count(List<ImportLine.Result> results, ImportLine.Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }
}
