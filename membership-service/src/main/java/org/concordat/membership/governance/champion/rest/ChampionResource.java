package org.concordat.membership.governance.champion.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.concordat.membership.governance.body.rest.LeaveOnADay;
import org.concordat.membership.governance.champion.Championing;
import org.concordat.membership.governance.champion.NamedChampion;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The champions of one governance body over HTTP. */
@Path("/v1/governance-bodies")
@Tag(name = "Champions", description = "Who speaks up for a theme or a project")
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
public class ChampionResource {

    private final Championing championing;

    ChampionResource(Championing championing) {
        this.championing = championing;
    }

    @POST
    @Idempotent
    @Path("/{id}/champions")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "nameChampion",
            summary = "Name a champion",
            description =
                    "Makes the holder of a seat the champion of a theme or a project; it ends with the holder's term at the latest.")
    @APIResponse(
            responseCode = "201",
            description = "Named",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChampionView.class)))
    public Response name(@PathParam("id") UUID id, @NotNull @Valid NameChampion request) {
        NamedChampion named = championing.name(id, request.champion());
        return Response.created(URI.create("/v1/governance-bodies/" + id + "/champions/" + named.id()))
                .entity(ChampionView.of(named))
                .build();
    }

    @GET
    @Path("/{id}/champions/{champion}")
    @Operation(
            operationId = "getChampion",
            summary = "Read a champion",
            description = "Reads one champion; who it is the seat says.")
    public ChampionView get(@PathParam("id") UUID id, @PathParam("champion") UUID champion) {
        return ChampionView.of(championing.get(id, champion));
    }

    @POST
    @Idempotent
    @Path("/{id}/champions/{champion}/release")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "releaseChampion",
            summary = "Release a champion",
            description = "Says until when the holder of the seat is a champion; the seat stays theirs.")
    @APIResponse(
            responseCode = "200",
            description = "The champion has an end",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ChampionView.class)))
    public Response release(
            @PathParam("id") UUID id, @PathParam("champion") UUID champion, @Valid LeaveOnADay request) {
        return Response.ok(ChampionView.of(championing.release(id, champion, LeaveOnADay.of(request))))
                .build();
    }
}
