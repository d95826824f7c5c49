package org.concordat.funding.application.application.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.funding.application.application.Recommending;
import org.concordat.funding.application.application.ReservePlaceView;
import org.concordat.funding.call.call.CallAdministration;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reserve list of a call over HTTP. */
@Path("/v1/calls/{id}/reserve-list")
@Tag(name = "Applications")
public class ReserveListResource {

    private final Recommending recommending;
    private final CallAdministration calls;

    ReserveListResource(Recommending recommending, CallAdministration calls) {
        this.recommending = recommending;
        this.calls = calls;
    }

    @GET
    @PermissionsAllowed(Rights.READ_RANKINGS)
    @Operation(
            summary = "List the reserve of a call",
            description = "Applications that are funded when money becomes free, in the order of their places.")
    public Page<ReservePlaceView> listReserve(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return recommending.reserveList(calls.get(id, false).id(), page);
    }
}
