package org.concordat.membership.people.network.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.concordat.membership.people.network.Network;
import org.concordat.membership.people.network.Networking;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Networks over HTTP. */
@Path("/v1/networks")
@Tag(name = "Networks", description = "Interest groups of organisations")
@RolesAllowed({
    Roles.PARTNERSHIP_ADMIN,
    Roles.MEMBERSHIP_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.PROGRAMME_OFFICER,
    Roles.BOARD_MEMBER,
    Roles.AUDITOR,
    Roles.ORGANISATION_USER,
    Roles.MEMBERSHIP_READ,
    Roles.MEMBERSHIP_WRITE
})
public class NetworkResource {

    private final Networking networking;
    private final History history;

    NetworkResource(Networking networking, History history) {
        this.networking = networking;
        this.history = history;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "foundNetwork",
            summary = "Found a network",
            description = "Adds an interest group; a chair is a contact who is active today.")
    @APIResponse(
            responseCode = "201",
            description = "Founded",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NetworkView.class)))
    public Response found(@NotNull @Valid FoundNetwork request) {
        Network network = networking.found(request.details(), request.effective());
        return answer(Response.created(URI.create("/v1/networks/" + network.id())), network);
    }

    @GET
    @Operation(operationId = "listNetworks", summary = "List networks", description = "All networks, by name.")
    public Page<NetworkView> list(@BeanParam @Valid PageRequest page) {
        return networking.list(page).map(NetworkView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getNetwork", summary = "Read a network", description = "Reads one network.")
    @APIResponse(
            responseCode = "200",
            description = "The network",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NetworkView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), networking.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "amendNetwork",
            summary = "Amend a network",
            description = "Changes what is sent and leaves the rest.")
    @APIResponse(
            responseCode = "200",
            description = "The network after the change",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = NetworkView.class)))
    public Response amend(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendNetwork request) {
        return answer(
                Response.ok(),
                networking.amend(id, ETags.expectedVersion(ifMatch), request::applyTo, request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "listNetworkHistory",
            summary = "History of a network",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(networking.get(id).id(), page);
    }

    private static Response answer(Response.ResponseBuilder answer, Network network) {
        return answer.tag(ETags.of(network.version()))
                .entity(NetworkView.of(network))
                .build();
    }
}
