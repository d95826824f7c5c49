package org.concordat.membership.people.network.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.people.network.NamedMembership;
import org.concordat.membership.people.network.Participation;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How organisations join networks and who takes part, over HTTP. */
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
public class NetworkJoiningResource {

    private final Participation participation;

    NetworkJoiningResource(Participation participation) {
        this.participation = participation;
    }

    @POST
    @Idempotent
    @Path("/{id}/memberships")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "joinNetwork",
            summary = "Join a network",
            description = "Lets an organisation take part, on its own or represented by one of its contacts.")
    @APIResponse(
            responseCode = "201",
            description = "Joined",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = NetworkMembershipView.class)))
    public Response join(@PathParam("id") UUID id, @NotNull @Valid JoinNetwork request) {
        NamedMembership joined =
                participation.join(id, request.organisation(), request.representative(), request.joinedOn());
        return answer(
                Response.created(URI.create("/v1/networks/" + id + "/memberships/"
                        + joined.membership().id())),
                joined);
    }

    @GET
    @Path("/{id}/memberships")
    @Operation(
            operationId = "listNetworkMemberships",
            summary = "List who takes part",
            description =
                    "Memberships in the order they were taken down, those that are over included unless a day is asked for.")
    public Page<NetworkMembershipView> list(
            @PathParam("id") UUID id,
            @QueryParam("asAt") @Parameter(description = "Only those that took part on this day") LocalDate asAt,
            @BeanParam @Valid PageRequest page) {
        return participation.list(id, asAt, page).map(NetworkMembershipView::of);
    }

    private static Response answer(Response.ResponseBuilder answer, NamedMembership named) {
        return answer.tag(ETags.of(named.membership().version()))
                .entity(NetworkMembershipView.of(named))
                .build();
    }
}
