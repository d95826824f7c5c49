package org.concordat.reporting.money.statement;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.reporting.report.Figures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * "Per organisation and year: paid, places taken, visits, matches, awards received and benefiting, commitments, returns
 * late, and what the activities would cost alone."
 */
public record MemberStatements(@Size(max = 10_000) List<MemberStatement> organisations) implements Figures {

    @Schema(description = "What one organisation gives and gets in the year")
    public record MemberStatement(
            @Schema(description = "The organisation") UUID organisation,

            @Schema(maxLength = 200, description = "Its name")
            String name,

            @Schema(maxLength = 50, description = "Code of its organisation type")
            String organisationType,

            @Schema(nullable = true, maxLength = 50, description = "Code of its sub-region; null when it has none")
            String subRegion,

            @Schema(description = "Its subscription in force or still invited, without VAT")
            Money subscription,

            @Schema(description = "What it paid of it, without VAT")
            Money paid,

            @Schema(
                    nullable = true,
                    description = "What the year's activities would cost one council that did each of them alone; null"
                            + " for an organisation that is no council")
            Money activitiesAlone,

            @Schema(description = "Places confirmed at events of the year that were not called off")
            int places,

            @Schema(nullable = true, description = "How many of them came; null until it is recorded of one event")
            Integer attended,

            @Schema(description = "Visits to it in the year")
            int visits,

            @Schema(description = "Introductions in the year, to or of it, that were not declined")
            int matches,

            @Schema(description = "Awards of the year in which it has a share")
            int awards,

            @Schema(
                    description = "Its share of what they promise for the year, less what came back; of one that has"
                            + " ended what it was paid and what is retained")
            Money awarded,

            @Schema(description = "The same by who benefits from it, whoever receives it")
            Money benefiting,

            @Schema(description = "Commitments that it signed by the end of the year")
            int commitments,

            @Schema(
                    description =
                            "Returns due in the year, by a day that had passed on the day asked for (today without"
                                    + " one), that were first submitted later or not at all")
            int returnsLate) {}

    @Override
    public List<Record> rows() {
        return List.copyOf(organisations);
    }
}
