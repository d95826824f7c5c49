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
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.fund.Funds;
import org.concordat.funding.ledger.Books;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.ledger.Period;
import org.concordat.funding.ledger.Statement;
import org.concordat.funding.ledger.Statements;
import org.concordat.funding.organisation.Organisations;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.table.Tabular;
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

    private final Funds funds;
    private final Ledger ledger;
    private final Books books;
    private final Statements statements;
    private final Organisations organisations;
    private final Clock clock;

    LedgerResource(
            Funds funds, Ledger ledger, Books books, Statements statements, Organisations organisations, Clock clock) {
        this.funds = funds;
        this.ledger = ledger;
        this.books = books;
        this.statements = statements;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GET
    @Path("/entries")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(
            operationId = "listEntries",
            summary = "List a fund's ledger entries",
            description = "As they were posted.")
    public Page<EntryView> entries(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return books.list(funds.get(id).id(), page).map(EntryView::of);
    }

    @GET
    @Path("/balances")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(
            operationId = "getBalances",
            summary = "Read a fund's balances",
            description = "What the accounts hold, or held at the end of a day.")
    public BalancesView balances(
            @PathParam("id") UUID id,
            @QueryParam("asAt") @Parameter(description = "At the end of this day; all that was posted when absent")
                    LocalDate asAt) {
        return BalancesView.of(ledger.balances(funds.get(id).id(), asAt));
    }

    @GET
    @Path("/statements")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(
            operationId = "getStatement",
            summary = "Draw up a statement",
            description =
                    "What the fund held before a period, each movement in it, and what it held after. CSV has no limit of"
                            + " length and carries the balances after each movement.")
    @APIResponse(
            responseCode = "200",
            description = "The statement",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = StatementView.class)),
                @Content(mediaType = Tabular.CSV)
            })
    @Produces(MediaType.APPLICATION_JSON)
    public StatementView statement(
            @PathParam("id") UUID id,
            @QueryParam("from") @Parameter(description = "First day; the first of the financial year when absent")
                    LocalDate from,
            @QueryParam("to") @Parameter(description = "Last day; today when absent") LocalDate to) {
        Statement statement = statements.of(funds.get(id).id(), Period.of(from, to, LocalDate.now(clock)));
        return StatementView.of(statement, OrganisationNames.of(statement.entries(), organisations));
    }

    @GET
    @Path("/statements")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(hidden = true)
    @Produces(Tabular.CSV)
    public StreamingOutput statementAsCsv(
            @PathParam("id") UUID id, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        UUID fund = funds.get(id).id();
        Period period = Period.of(from, to, LocalDate.now(clock));
        return output -> StatementCsv.write(statements, organisations, fund, period, output);
    }
}
