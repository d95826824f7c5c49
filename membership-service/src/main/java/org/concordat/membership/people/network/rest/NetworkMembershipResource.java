package org.concordat.membership.people.network.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.people.network.NetworkId;
import org.concordat.membership.people.network.NetworkMembershipId;
import org.concordat.membership.people.network.NetworkMembershipView;
import org.concordat.membership.people.network.Participation;
import org.concordat.membership.register.organisation.OrganisationId;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.http.ETags;
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

/** One network membership over HTTP. */
@Path("/v1/networks/{id}/memberships")
@Tag(name = "Networks", description = "Interest groups of organisations")
public class NetworkMembershipResource {

    private final Participation participation;
    private final History history;
    private final Caller caller;

    NetworkMembershipResource(Participation participation, History history, Caller caller) {
        this.participation = participation;
        this.history = history;
        this.caller = caller;
    }

    /** Who speaks for the organisation in the network from now on. */
    public record RepresentOrganisation(
            @Schema(nullable = true, description = "A contact of the organisation; null for nobody")
            UUID representative) {}

    /** An organisation that leaves a network. */
    public record LeaveNetwork(
            @Schema(description = "The first day without it; today when left out")
            LocalDate leftOn) {}

    @GET
    @Path("/{membership}")
    @PermissionsAllowed(Rights.READ_NETWORKS)
    @Operation(summary = "Read a network membership", description = "Reads one membership.")
    public NetworkMembershipView getNetworkMembership(
            @PathParam("id") NetworkId id, @PathParam("membership") NetworkMembershipId membership) {
        return shown(participation.get(id, membership));
    }

    @PATCH
    @Path("/{membership}")
    @PermissionsAllowed(Rights.CHANGE_NETWORKS)
    @Operation(
            summary = "Change who represents",
            description = "Names the contact who speaks for the organisation in the network, or nobody.")
    public NetworkMembershipView representInNetwork(
            @PathParam("id") NetworkId id,
            @PathParam("membership") NetworkMembershipId membership,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RepresentOrganisation request) {
        return shown(participation.represent(id, membership, ETags.expectedVersion(ifMatch), request.representative()));
    }

    @POST
    @Idempotent
    @Path("/{membership}/departure")
    @PermissionsAllowed(Rights.CHANGE_NETWORKS)
    @Operation(summary = "Leave a network", description = "Ends a membership. The organisation may join again.")
    public RestResponse<NetworkMembershipView> leaveNetwork(
            @PathParam("id") NetworkId id,
            @PathParam("membership") NetworkMembershipId membership,
            @Valid LeaveNetwork request) {
        return RestResponse.ok(shown(participation.leave(id, membership, request == null ? null : request.leftOn())));
    }

    @GET
    @Path("/{membership}/history")
    @PermissionsAllowed(Rights.OVERSEE_NETWORKS)
    @Operation(
            summary = "History of a network membership",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listNetworkMembershipHistory(
            @PathParam("id") NetworkId id,
            @PathParam("membership") NetworkMembershipId membership,
            @BeanParam @Valid PageRequest page) {
        return history.of(participation.get(id, membership).id(), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_NETWORKS)
    @Operation(
            summary = "Join a network",
            description = "Lets an organisation take part, on its own or represented by one of its contacts.")
    public RestResponse<NetworkMembershipView> joinNetwork(
            @PathParam("id") NetworkId id, @NotNull @Valid JoinNetwork request) {
        NetworkMembershipView joined = shown(participation.join(
                id, new OrganisationId(request.organisation()), request.representative(), request.joinedOn()));
        return Answers.created("/v1/networks/" + id.value() + "/memberships/" + joined.id(), joined);
    }

    @GET
    @PermissionsAllowed(Rights.READ_NETWORKS)
    @Operation(
            summary = "List who takes part",
            description =
                    "Memberships in the order they were recorded, those that are over included unless a day is asked"
                            + " for.")
    public Page<NetworkMembershipView> listNetworkMemberships(
            @PathParam("id") NetworkId id,
            @QueryParam("asAt") @Parameter(description = "Only those that took part on this day") LocalDate asAt,
            @BeanParam @Valid PageRequest page) {
        return participation.list(id.value(), asAt, page).map(this::shown);
    }

    /** An organisation's user sees who speaks for its own organisation, and no neighbour's contact. */
    private NetworkMembershipView shown(NetworkMembershipView membership) {
        return membership.showing(caller.may(Rights.READ_PEOPLE_IN_NETWORKS)
                || caller.boundary().filter(membership.organisation()::equals).isPresent());
    }
}
