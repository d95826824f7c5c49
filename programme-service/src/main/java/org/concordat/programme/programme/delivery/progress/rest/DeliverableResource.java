package org.concordat.programme.programme.delivery.progress.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.ProgrammeId;
import org.concordat.programme.programme.delivery.progress.CountingDeliverables;
import org.concordat.programme.programme.delivery.progress.DeliverablesOfYear;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Deliverables over HTTP. */
@Path("/v1/deliverables")
@Tag(name = "Deliverables", description = "What activities promise for each year, and what they delivered")
public class DeliverableResource {

    private final CountingDeliverables counting;

    DeliverableResource(CountingDeliverables counting) {
        this.counting = counting;
    }

    @GET
    @PermissionsAllowed(Rights.READ_PROGRAMMES)
    @Operation(
            summary = "Count what was delivered",
            description =
                    "Of each activity that is planned in a financial year: what it promised, how much of it was done,"
                            + " and which councils or sub-regions were not reached. Done is counted from events that were held,"
                            + " from visits, or from deliveries that people entered.")
    public DeliverablesOfYear getDeliverables(
            @QueryParam("financialYear") @NotNull @Parameter(example = "2008-09") FinancialYear year,
            @QueryParam("programme") @Parameter(description = "Only those of this programme") ProgrammeId programme) {
        return counting.of(year, programme);
    }
}
