package org.concordat.membership.people.network.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.people.network.NetworkSize;
import org.concordat.membership.people.network.NetworkView;
import org.concordat.membership.people.network.Networking;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    private final Caller caller;

    NetworkResource(Networking networking, History history, Caller caller) {
        this.networking = networking;
        this.history = history;
        this.caller = caller;
    }

    /** How a network grew. */
    public record NetworkSizes(
            @Size(max = 242) @Schema(description = "At the end of each month, and on the last day asked for")
            List<NetworkSize> items) {}

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_NETWORKS)
    @Operation(
            summary = "Found a network",
            description = "Adds an interest group; a chair is a contact who is active today.")
    public RestResponse<NetworkView> foundNetwork(@NotNull @Valid FoundNetwork request) {
        NetworkView network = shown(networking.found(request.details(), request.effective()));
        return Answers.created("/v1/networks/" + network.id(), network);
    }

    @GET
    @PermissionsAllowed(Rights.READ_NETWORKS)
    @Operation(summary = "List networks", description = "All networks, by name.")
    public Page<NetworkView> listNetworks(@BeanParam @Valid PageRequest page) {
        return networking.list(page).map(this::shown);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_NETWORKS)
    @Operation(summary = "Read a network", description = "Reads one network.")
    public NetworkView getNetwork(@PathParam("id") UUID id) {
        return shown(networking.get(id));
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.CHANGE_NETWORKS)
    @Operation(summary = "Amend a network", description = "Changes what is sent and leaves the rest.")
    public NetworkView amendNetwork(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendNetwork request) {
        return shown(networking.amend(request.amendment(id, ifMatch)));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.OVERSEE_NETWORKS)
    @Operation(summary = "History of a network", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listNetworkHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(networking.get(id).id(), page);
    }

    @GET
    @Path("/{id}/sizes")
    @PermissionsAllowed(Rights.READ_NETWORKS)
    @Operation(
            summary = "Size of a network over time",
            description =
                    "How many organisations took part at the end of each month, and on the last day asked for. At most"
                            + " 240 months.")
    public NetworkSizes getNetworkSizes(
            @PathParam("id") UUID id,
            @QueryParam("from")
                    @Parameter(description = "The first day, not after the last; a year before to when left out")
                    LocalDate from,
            @QueryParam("to") @Parameter(description = "The last day; today when left out") LocalDate to) {
        return new NetworkSizes(networking.sizes(id, from, to));
    }

    private NetworkView shown(NetworkView network) {
        return network.showing(caller.may(Rights.READ_PEOPLE_IN_NETWORKS));
    }
}
