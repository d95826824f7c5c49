package org.concordat.membership.people.network.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concordat.membership.people.network.NamedMembership;
import org.concordat.membership.people.network.Participation;
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

/** One network membership over HTTP. */
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
public class NetworkMembershipResource {

    private final Participation participation;
    private final History history;

    NetworkMembershipResource(Participation participation, History history) {
        this.participation = participation;
        this.history = history;
    }

    @GET
    @Path("/{id}/memberships/{membership}")
    @Operation(
            operationId = "getNetworkMembership",
            summary = "Read a network membership",
            description = "Reads one membership.")
    @APIResponse(
            responseCode = "200",
            description = "The membership",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NetworkMembershipView.class)))
    public Response get(@PathParam("id") UUID id, @PathParam("membership") UUID membership) {
        return answer(Response.ok(), participation.get(id, membership));
    }

    @PATCH
    @Path("/{id}/memberships/{membership}")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "representInNetwork",
            summary = "Change who represents",
            description = "Names the contact who speaks for the organisation in the network, or nobody.")
    @APIResponse(
            responseCode = "200",
            description = "The membership after the change",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NetworkMembershipView.class)))
    public Response represent(
            @PathParam("id") UUID id,
            @PathParam("membership") UUID membership,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RepresentOrganisation request) {
        return answer(
                Response.ok(),
                participation.represent(id, membership, ETags.expectedVersion(ifMatch), request.representative()));
    }

    @POST
    @Idempotent
    @Path("/{id}/memberships/{membership}/departure")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "leaveNetwork",
            summary = "Leave a network",
            description = "Ends a membership. The organisation may join again.")
    @APIResponse(
            responseCode = "200",
            description = "The membership has an end",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NetworkMembershipView.class)))
    public Response leave(
            @PathParam("id") UUID id, @PathParam("membership") UUID membership, @Valid LeaveNetwork request) {
        return answer(Response.ok(), participation.leave(id, membership, request == null ? null : request.leftOn()));
    }

    @GET
    @Path("/{id}/memberships/{membership}/history")
    @Operation(
            operationId = "listNetworkMembershipHistory",
            summary = "History of a network membership",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> history(
            @PathParam("id") UUID id, @PathParam("membership") UUID membership, @BeanParam @Valid PageRequest page) {
        return history.of(participation.get(id, membership).membership().id(), page);
    }

    private static Response answer(Response.ResponseBuilder answer, NamedMembership named) {
        return answer.tag(ETags.of(named.membership().version()))
                .entity(NetworkMembershipView.of(named))
                .build();
    }
}
