package org.concordat.membership.people.network.rest;

import io.quarkus.security.PermissionsAllowed;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.people.network.Network;
import org.concordat.membership.people.network.Networking;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Networks over HTTP. */
@Path("/v1/networks")
@Tag(name = "Networks", description = "Interest groups of organisations")
public class NetworkResource {

    private final Networking networking;
    private final History history;

    NetworkResource(Networking networking, History history) {
        this.networking = networking;
        this.history = history;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_NETWORKS)
    @Operation(
            operationId = "foundNetwork",
            summary = "Found a network",
            description = "Adds an interest group; a chair is a contact who is active today.")
    public RestResponse<NetworkView> found(@NotNull @Valid FoundNetwork request) {
        Network network = networking.found(request.details(), request.effective());
        return Answers.created("/v1/networks/" + network.id(), NetworkView.of(network));
    }

    @GET
    @PermissionsAllowed(Rights.READ_NETWORKS)
    @Operation(operationId = "listNetworks", summary = "List networks", description = "All networks, by name.")
    public Page<NetworkView> list(@BeanParam @Valid PageRequest page) {
        return networking.list(page).map(NetworkView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_NETWORKS)
    @Operation(operationId = "getNetwork", summary = "Read a network", description = "Reads one network.")
    public NetworkView get(@PathParam("id") UUID id) {
        return NetworkView.of(networking.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @PermissionsAllowed(Rights.CHANGE_NETWORKS)
    @Operation(
            operationId = "amendNetwork",
            summary = "Amend a network",
            description = "Changes what is sent and leaves the rest.")
    public NetworkView amend(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendNetwork request) {
        return NetworkView.of(
                networking.amend(id, ETags.expectedVersion(ifMatch), request::applyTo, request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_NETWORKS)
    @Operation(
            operationId = "listNetworkHistory",
            summary = "History of a network",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(networking.get(id).id(), page);
    }

    @GET
    @Path("/{id}/sizes")
    @PermissionsAllowed(Rights.READ_NETWORKS)
    @Operation(
            operationId = "getNetworkSizes",
            summary = "Size of a network over time",
            description =
                    "How many organisations took part at the end of each month, and on the last day asked for. At most 240 months.")
    public NetworkSizesView sizes(
            @PathParam("id") UUID id,
            @QueryParam("from") @Parameter(description = "The first day; a year before to when left out")
                    LocalDate from,
            @QueryParam("to") @Parameter(description = "The last day; today when left out") LocalDate to) {
        return NetworkSizesView.of(networking.sizes(id, from, to));
    }
}
