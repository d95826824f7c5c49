package org.concordat.funding.ledger.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.ledger.Balances;
import org.concordat.funding.ledger.BookOwners;
import org.concordat.funding.ledger.Entry;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A fund's book over HTTP. */
@Path("/v1/funds/{id}")
@Tag(name = "Ledger", description = "Every movement of money, in double entry, never rewritten")
public class LedgerResource {

    private static final String PART = "Only money of this part of the region: a sub-region's code, or REGIONAL";
    private static final String AWARD = "Only money of this award";

    private final BookOwners funds;
    private final Ledger ledger;

    LedgerResource(BookOwners funds, Ledger ledger) {
        this.funds = funds;
        this.ledger = ledger;
    }

    @GET
    @Path("/entries")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "List a fund's ledger entries", description = "As they were posted.")
    public Page<Entry> listEntries(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return ledger.entries(funds.require(id), page);
    }

    @GET
    @Path("/balances")
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(summary = "Read a fund's balances", description = "What the accounts hold, or held at the end of a day.")
    public Balances getBalances(
            @PathParam("id") UUID id,
            @QueryParam("asAt") @Parameter(description = "At the end of this day; all that was posted when absent")
                    LocalDate asAt) {
        return ledger.balances(funds.require(id), asAt);
    }
}
