package org.concordat.funding.fund.fund.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.concordat.funding.fund.fund.FundId;
import org.concordat.funding.fund.fund.KeepingObligations;
import org.concordat.funding.fund.fund.ObligationFilter;
import org.concordat.funding.fund.fund.ObligationStatus;
import org.concordat.funding.fund.fund.SourceObligationView;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The obligations of all sources of all funds over HTTP. */
@Path("/v1/source-obligations")
@Tag(name = "Source obligations")
public class SourceObligationResource {

    private final KeepingObligations keeping;

    SourceObligationResource(KeepingObligations keeping) {
        this.keeping = keeping;
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(
            summary = "List obligations of sources",
            description = "Conditions and returns owed of all funds, what is due first, as they stand on a day.")
    public Page<SourceObligationView> listSourceObligations(
            @QueryParam("fund") @Parameter(description = "Only of this fund") FundId fund,
            @QueryParam("dueBefore") @Parameter(description = "Only what is due before this day") LocalDate dueBefore,
            @QueryParam("status") @Parameter(description = "Only what stands like this") ObligationStatus status,
            @QueryParam("asAt") @Parameter(description = "At the end of this day; today when absent") LocalDate asAt,
            @BeanParam @Valid PageRequest page) {
        return keeping.list(new ObligationFilter(fund, dueBefore, status, asAt), page);
    }
}
