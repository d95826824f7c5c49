package org.concordat.reporting.rebuild.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.platform.security.Roles;
import org.concordat.reporting.rebuild.Rebuild;
import org.concordat.reporting.rebuild.Rebuilding;
import org.concordat.reporting.rebuild.Rebuilds;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rebuilds: hearing everything again from the first event on. */
@Path("/v1/rebuilds")
@RolesAllowed(Roles.PARTNERSHIP_ADMIN)
@Tag(name = "Rebuilds", description = "Reading all events again from the first")
public class RebuildResource {

    private static final int RETRY_AFTER_SECONDS = 1;

    private final Rebuilding rebuilding;
    private final Rebuilds rebuilds;
    private final Caller caller;

    RebuildResource(Rebuilding rebuilding, Rebuilds rebuilds, Caller caller) {
        this.rebuilding = rebuilding;
        this.rebuilds = rebuilds;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "requestRebuild",
            summary = "Rebuild the read model",
            description =
                    "Replays every topic from its beginning in one transaction. Reports show the old figures until it"
                            + " has succeeded. One at a time.")
    @APIResponse(
            responseCode = "202",
            description = "Ordered; follow it at Location",
            headers = {
                @Header(
                        name = HttpHeaders.LOCATION,
                        description = "Path of the rebuild",
                        schema = @Schema(type = SchemaType.STRING, maxLength = 2000)),
                @Header(
                        name = HttpHeaders.RETRY_AFTER,
                        description = "Seconds to wait",
                        schema = @Schema(type = SchemaType.INTEGER))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RebuildView.class)))
    public Response request(@NotNull @Valid RequestRebuild request) {
        Rebuild rebuild = rebuilding.request(caller.id(), request.reason());
        return Response.accepted(RebuildView.of(rebuild))
                .location(URI.create("/v1/rebuilds/" + rebuild.id()))
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    @GET
    @Operation(operationId = "listRebuilds", summary = "List rebuilds", description = "Oldest first.")
    public Page<RebuildView> list(@BeanParam @Valid PageRequest page) {
        return rebuilds.list(page).map(RebuildView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getRebuild",
            summary = "Follow a rebuild",
            description = "How far it has come, and what became of it.")
    public RebuildView get(@PathParam("id") UUID id) {
        return RebuildView.of(rebuilding.get(id));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @Operation(
            operationId = "cancelRebuild",
            summary = "Cancel a rebuild",
            description = "Calls a running rebuild off; the figures stay as they were.")
    @APIResponse(
            responseCode = "200",
            description = "Cancelled",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RebuildView.class)))
    public Response cancel(@PathParam("id") UUID id) {
        return Response.ok(RebuildView.of(rebuilding.cancel(id))).build();
    }
}
