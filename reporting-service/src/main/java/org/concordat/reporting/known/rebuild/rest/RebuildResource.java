package org.concordat.reporting.known.rebuild.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.reporting.known.rebuild.Rebuild;
import org.concordat.reporting.known.rebuild.Rebuilding;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Rebuilds: hearing everything again from the first event on. */
@Path("/v1/rebuilds")
@Tag(name = "Rebuilds", description = "Reading all events again from the first")
public class RebuildResource {

    private final Rebuilding rebuilding;
    private final Caller caller;

    RebuildResource(Rebuilding rebuilding, Caller caller) {
        this.rebuilding = rebuilding;
        this.caller = caller;
    }

    /** The order for a rebuild. */
    public record RequestRebuild(
            @Size(max = 1000) @Schema(nullable = true, description = "Why, for whoever asks later")
            String reason) {}

    @POST
    @Idempotent
    @ResponseStatus(202)
    @PermissionsAllowed(Rights.REBUILD)
    @Operation(
            summary = "Rebuild the read model",
            description =
                    "Replays every topic from its beginning in one transaction. Reports show the old figures until it"
                            + " has succeeded. One at a time.")
    public RestResponse<Rebuild> requestRebuild(@NotNull @Valid RequestRebuild request) {
        Rebuild rebuild = rebuilding.request(caller.id(), request.reason());
        return Answers.accepted("/v1/rebuilds/" + rebuild.id(), rebuild);
    }

    @GET
    @PermissionsAllowed(Rights.REBUILD)
    @Operation(summary = "List rebuilds", description = "Oldest first.")
    public Page<Rebuild> listRebuilds(@BeanParam @Valid PageRequest page) {
        return rebuilding.list(page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.REBUILD)
    @Operation(summary = "Follow a rebuild", description = "How far it has come, and what became of it.")
    public Rebuild getRebuild(@PathParam("id") UUID id) {
        return rebuilding.get(id);
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @PermissionsAllowed(Rights.REBUILD)
    @Operation(
            summary = "Cancel a rebuild",
            description = "Calls a running rebuild off; the figures stay as they were.")
    public RestResponse<Rebuild> cancelRebuild(@PathParam("id") UUID id) {
        return RestResponse.ok(rebuilding.cancel(id));
    }
}
