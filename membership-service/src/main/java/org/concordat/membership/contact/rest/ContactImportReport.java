package org.concordat.membership.contact.rest;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.contact.ContactImportLine;
import org.concordat.membership.organisation.ImportLine.Outcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each line of an import; nothing personal, because the answer is kept for the case that it is repeated. */
public record ContactImportReport(
        @Schema(description = "Lines that recorded or amended a contact")
        long accepted,

        @Schema(description = "Lines that said what was known already")
        long unchanged,

        @Schema(description = "Lines of which nothing was stored")
        long refused,

        @Size(max = ContactReader.MAX_LINES) List<Line> lines) {

    /** What became of one line. */
    @Schema(name = "ContactImportResult")
    public record Line(
            @Schema(description = "Where it stands, counted from 1, the CSV header included")
            int line,

            Outcome outcome,

            @Schema(nullable = true, description = "Null when refused")
            UUID contactId,

            @Schema(nullable = true, maxLength = 2000, description = "Why it was refused, and what to do")
            String problem) {}

    static ContactImportReport of(List<ContactImportLine.Result> results) {
        return new ContactImportReport(
                count(results, Outcome.ACCEPTED),
                count(results, Outcome.UNCHANGED),
                count(results, Outcome.REFUSED),
                results.stream()
                        .map(result -> new Line(result.line(), result.outcome(), result.contact(), result.problem()))
                        .toList());
    }

    private static long count(List<ContactImportLine.Result> results, Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }
}
