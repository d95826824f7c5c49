package org.concordat.funding.ledger.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.ledger.Statement;
import org.concordat.funding.ledger.Statements;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a fund held before a period, each movement in it, and what it held after. */
@Schema(name = "Statement")
public record StatementView(
        UUID fund,
        LocalDate from,
        LocalDate to,
        BalancesView opening,
        @Size(max = Statements.MAX_ENTRIES) List<Line> entries,
        BalancesView closing) {

    /** A movement, with the name of the organisation that it concerns. */
    @Schema(name = "StatementLine")
    public record Line(
            EntryView entry,

            @Schema(
                    maxLength = 300,
                    nullable = true,
                    description = "Absent until an event of membership gives the name")
            String organisationName) {}

    static StatementView of(Statement statement, OrganisationNames names) {
        return new StatementView(
                statement.fund(),
                statement.period().from(),
                statement.period().to(),
                BalancesView.of(statement.opening()),
                statement.entries().stream()
                        .map(entry -> new Line(EntryView.of(entry), names.of(entry)))
                        .toList(),
                BalancesView.of(statement.closing()));
    }
}
