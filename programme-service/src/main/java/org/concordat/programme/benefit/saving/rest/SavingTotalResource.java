package org.concordat.programme.benefit.saving.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.concordat.platform.security.Caller;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.benefit.saving.AddingUp;
import org.concordat.programme.benefit.saving.SavingTotals;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What savings are together, over HTTP. */
@Path("/v1/saving-totals")
@Tag(name = "Savings")
public class SavingTotalResource {

    private final AddingUp adding;
    private final Caller caller;

    SavingTotalResource(AddingUp adding, Caller caller) {
        this.adding = adding;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_SAVINGS)
    @Operation(
            summary = "Add savings up",
            description = "By kind and by how far they are proven: what counts in the years that are confirmed. A"
                    + " duplicate counts nowhere. An organisation's user sees what its own organisation saves.")
    public AddingUp.SavingTotalsView getSavingTotals(
            @QueryParam("organisation") @Parameter(description = "Only savings of this organisation")
                    OrganisationId organisation,
            @QueryParam("programme")
                    @Parameter(description = "Only what activities and projects of this programme brought about")
                    ProgrammeId programme,
            @QueryParam("project") @Parameter(description = "Only what this project brought about") ProjectId project,
            @QueryParam("financialYear") @Parameter(description = "Only what counts in this year")
                    FinancialYear financialYear) {
        return adding.of(new SavingTotals.Asked(
                organisation, caller.boundary(OrganisationId::new), programme, project, financialYear));
    }
}
