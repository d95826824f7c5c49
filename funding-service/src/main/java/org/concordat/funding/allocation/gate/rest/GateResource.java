package org.concordat.funding.allocation.gate.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.funding.allocation.gate.Gates;
import org.concordat.funding.allocation.gate.GatesView;
import org.concordat.funding.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The gates of a plan over HTTP. */
@Path("/v1/allocation-plans/{id}/gates")
@Tag(name = "Allocation plans")
public class GateResource {

    private final Gates gates;

    GateResource(Gates gates) {
        this.gates = gates;
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(
            summary = "Read a plan's gates",
            description = "What each holds, whether it is open, and which of its objectives are achieved in its"
                    + " sub-region for the gate year.")
    public GatesView getGates(@PathParam("id") UUID id) {
        return gates.of(id);
    }
}
