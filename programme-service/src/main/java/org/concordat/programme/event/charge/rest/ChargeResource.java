package org.concordat.programme.event.charge.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.event.charge.ChargeView;
import org.concordat.programme.event.charge.ListingCharges;
import org.concordat.programme.event.charge.ListingCharges.Whose;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is to be invoiced for places, over HTTP; an organisation's user sees what its own organisation owes. */
@Path("/v1/event-charges")
@Tag(name = "Events", description = "Workshops, seminars, courses and forums, and the places at them")
public class ChargeResource {

    private final ListingCharges charges;
    private final Caller caller;

    ChargeResource(ListingCharges charges, Caller caller) {
        this.charges = charges;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKINGS)
    @Operation(
            summary = "List what is to be invoiced",
            description =
                    "By when the events start: confirmed places, and those that were cancelled after booking closed.")
    public Page<ChargeView> listEventCharges(
            @QueryParam("financialYear") @Parameter(description = "Only events that start in this year")
                    FinancialYear financialYear,
            @QueryParam("organisation") @Parameter(description = "Only what this organisation owes") UUID organisation,
            @BeanParam @Valid PageRequest page) {
        return charges.list(
                financialYear, new Whose(organisation, caller.boundary().orElse(null)), page);
    }
}
