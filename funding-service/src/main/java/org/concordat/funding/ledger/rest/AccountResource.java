package org.concordat.funding.ledger.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.ledger.AccountBalance;
import org.concordat.funding.ledger.AccountFilter;
import org.concordat.funding.ledger.AccountKind;
import org.concordat.funding.ledger.AwardId;
import org.concordat.funding.ledger.BookOwners;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The accounts of a fund's book over HTTP. */
@Path("/v1/funds/{id}/accounts")
@Tag(name = "Ledger", description = "Every movement of money, in double entry, never rewritten")
public class AccountResource {

    private final BookOwners funds;
    private final Ledger ledger;

    AccountResource(BookOwners funds, Ledger ledger) {
        this.funds = funds;
        this.ledger = ledger;
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(
            summary = "List a fund's accounts",
            description =
                    "What each account holds, or held at the end of a day: by year, part of the region and award.")
    public Page<AccountBalance> listAccounts(
            @PathParam("id") UUID id,
            @QueryParam("kind") @Parameter(description = "Only accounts of this kind") AccountKind kind,
            @QueryParam("financialYear") @Parameter(description = "Only accounts of this year")
                    FinancialYear financialYear,
            @QueryParam("part")
                    @Parameter(description = "Only accounts of this sub-region, or REGIONAL")
                    @Size(max = 50)
                    String part,
            @QueryParam("award") @Parameter(description = "Only accounts of this award") AwardId award,
            @QueryParam("asAt") @Parameter(description = "At the end of this day; all that was posted when absent")
                    LocalDate asAt,
            @BeanParam @Valid PageRequest page) {
        return ledger.accounts(funds.require(id), new AccountFilter(kind, financialYear, part, award), asAt, page);
    }
}
