package org.concordat.programme.support.load.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.support.load.CountingSupport;
import org.concordat.programme.support.load.SupportLoadView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How much support organisations get, over HTTP; an organisation's user sees its own organisation's. */
@Path("/v1/support-load")
@Tag(name = "Support load", description = "How much support organisations get, and how much they can take")
public class SupportLoadResource {

    private final CountingSupport counting;
    private final Caller caller;

    SupportLoadResource(CountingSupport counting, Caller caller) {
        this.counting = counting;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_LOADS)
    @Operation(
            summary = "List the support that organisations get",
            description =
                    "Visits and offers of each quarter, against the limit that the organisation stated; none stated"
                            + " is unknown, not zero.")
    public Page<SupportLoadView> listSupportLoad(
            @QueryParam("financialYear") @Parameter(description = "The present one when left out")
                    FinancialYear financialYear,
            @QueryParam("organisation") @Parameter(description = "Only of this organisation")
                    OrganisationId organisation,
            @BeanParam @Valid PageRequest page) {
        return counting.list(financialYear, organisation, caller.boundary(OrganisationId::new), page);
    }
}
