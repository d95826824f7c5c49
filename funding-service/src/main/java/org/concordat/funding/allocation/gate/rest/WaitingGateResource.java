package org.concordat.funding.allocation.gate.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.concordat.funding.allocation.gate.OpeningGates;
import org.concordat.funding.allocation.gate.WaitingGateView;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Gates that wait for money, over HTTP. */
@Path("/v1/waiting-gates")
@Tag(name = "Allocation plans")
public class WaitingGateResource {

    private final OpeningGates opening;

    WaitingGateResource(OpeningGates opening) {
        this.opening = opening;
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(
            summary = "List waiting gates",
            description = "Gates that are closed although their objectives are achieved, because the regional pot has"
                    + " committed what they hold. They are tried again by themselves.")
    public Page<WaitingGateView> listWaitingGates(@BeanParam @Valid PageRequest page) {
        return opening.waiting(page);
    }
}
