package org.concordat.funding.ledger.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.ledger.AwardId;
import org.concordat.funding.ledger.BookOwners;
import org.concordat.funding.ledger.Period;
import org.concordat.funding.ledger.Statement;
import org.concordat.funding.ledger.StatementRow;
import org.concordat.funding.ledger.StatementScope;
import org.concordat.funding.ledger.Statements;
import org.concordat.funding.register.organisation.OrganisationId;
import org.concordat.funding.register.organisation.OrganisationNaming;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.table.Column;
import org.concordat.platform.table.CsvWriter;
import org.concordat.platform.table.Tabular;
import org.concordat.platform.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Statements of a fund over HTTP. */
@Path("/v1/funds/{id}/statements")
@Tag(name = "Ledger", description = "Every movement of money, in double entry, never rewritten")
public class StatementResource {

    private final BookOwners funds;
    private final Statements statements;
    private final OrganisationNaming organisations;
    private final BusinessCalendar calendar;

    StatementResource(
            BookOwners funds, Statements statements, OrganisationNaming organisations, BusinessCalendar calendar) {
        this.funds = funds;
        this.statements = statements;
        this.organisations = organisations;
        this.calendar = calendar;
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(
            summary = "Draw up a statement",
            description =
                    "What the fund held before a period, each movement in it, and what it held after; or what the movements"
                            + " of a part of the region, an award or an organisation come to. CSV has no limit of"
                            + " length and carries the balances after each movement.")
    @APIResponse(
            responseCode = "200",
            description = "The statement",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Statement.class)),
                @Content(mediaType = Tabular.CSV)
            })
    @Produces(MediaType.APPLICATION_JSON)
    public Statement getStatement(
            @PathParam("id") UUID id,
            @QueryParam("from") @Parameter(description = "First day; the first of the financial year when absent")
                    LocalDate from,
            @QueryParam("to") @Parameter(description = "Last day; today when absent") LocalDate to,
            @QueryParam("part") @Parameter(description = "Only money of this sub-region, or REGIONAL") @Size(max = 50)
                    String part,
            @QueryParam("award") @Parameter(description = "Only money of this award") AwardId award,
            @QueryParam("organisation") @Parameter(description = "Only what concerns this organisation")
                    OrganisationId organisation) {
        var scope = new StatementScope(funds.require(id), part, award, organisation);
        return statements.of(scope, Period.of(from, to, calendar.today()), organisations::names);
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(hidden = true)
    @Produces(Tabular.CSV)
    public StreamingOutput statementAsCsv(
            @PathParam("id") UUID id,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("part") @Size(max = 50) String part,
            @QueryParam("award") AwardId award,
            @QueryParam("organisation") OrganisationId organisation) {
        var scope = new StatementScope(funds.require(id), part, award, organisation);
        Period period = Period.of(from, to, calendar.today());
        return output -> {
            var text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            var csv = new CsvWriter<>(Column.of(StatementRow.class), text);
            statements.write(scope, period, organisations::names, csv::row);
            text.flush();
        };
    }
}
