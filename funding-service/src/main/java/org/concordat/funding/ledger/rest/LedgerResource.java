package org.concordat.funding.ledger.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.concordat.funding.fund.fund.FundAdministration;
import org.concordat.funding.ledger.Balances;
import org.concordat.funding.ledger.Entry;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.ledger.Period;
import org.concordat.funding.ledger.Statement;
import org.concordat.funding.ledger.StatementRow;
import org.concordat.funding.ledger.Statements;
import org.concordat.funding.register.organisation.OrganisationNaming;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
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

/** A fund's book over HTTP. */
@Path("/v1/funds/{id}")
@Tag(name = "Ledger", description = "Every movement of money, in double entry, never rewritten")
public class LedgerResource {

    private final FundAdministration funds;
    private final Ledger ledger;
    private final Statements statements;
    private final OrganisationNaming organisations;
    private final BusinessCalendar calendar;

    LedgerResource(
            FundAdministration funds,
            Ledger ledger,
            Statements statements,
            OrganisationNaming organisations,
            BusinessCalendar calendar) {
        this.funds = funds;
        this.ledger = ledger;
        this.statements = statements;
        this.organisations = organisations;
        this.calendar = calendar;
    }

    @GET
    @Path("/entries")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "List a fund's ledger entries", description = "As they were posted.")
    public Page<Entry> listEntries(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return ledger.entries(funds.get(id).id(), page);
    }

    @GET
    @Path("/balances")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "Read a fund's balances", description = "What the accounts hold, or held at the end of a day.")
    public Balances getBalances(
            @PathParam("id") UUID id,
            @QueryParam("asAt") @Parameter(description = "At the end of this day; all that was posted when absent")
                    LocalDate asAt) {
        return ledger.balances(funds.get(id).id(), asAt);
    }

    @GET
    @Path("/statements")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(
            summary = "Draw up a statement",
            description =
                    "What the fund held before a period, each movement in it, and what it held after. CSV has no limit of"
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
            @QueryParam("to") @Parameter(description = "Last day; today when absent") LocalDate to) {
        return statements.of(funds.get(id).id(), Period.of(from, to, calendar.today()), organisations::names);
    }

    @GET
    @Path("/statements")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(hidden = true)
    @Produces(Tabular.CSV)
    public StreamingOutput statementAsCsv(
            @PathParam("id") UUID id, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        UUID fund = funds.get(id).id();
        Period period = Period.of(from, to, calendar.today());
        return output -> {
            var text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            var csv = new CsvWriter<>(Column.of(StatementRow.class), text);
            statements.write(fund, period, organisations::names, csv::row);
            text.flush();
        };
    }
}
