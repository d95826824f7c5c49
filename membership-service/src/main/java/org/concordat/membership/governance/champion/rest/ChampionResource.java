package org.concordat.membership.governance.champion.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.membership.governance.body.BodyId;
import org.concordat.membership.governance.body.ChampionId;
import org.concordat.membership.governance.body.rest.LeaveOnADay;
import org.concordat.membership.governance.champion.ChampionView;
import org.concordat.membership.governance.champion.Championing;
import org.concordat.membership.rest.Rights;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The champions of one governance body over HTTP. */
@Path("/v1/governance-bodies/{id}/champions")
@Tag(name = "Champions", description = "Who speaks up for a theme or a project")
public class ChampionResource {

    private final Championing championing;

    ChampionResource(Championing championing) {
        this.championing = championing;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_GOVERNANCE)
    @Operation(
            summary = "Name a champion",
            description =
                    "Makes the holder of a seat the champion of a theme or a project; it ends with the holder's term at the latest.")
    public RestResponse<ChampionView> nameChampion(@PathParam("id") UUID id, @NotNull @Valid NameChampion request) {
        ChampionView named = championing.name(id, request.champion());
        return Answers.created("/v1/governance-bodies/" + id + "/champions/" + named.id(), named);
    }

    @GET
    @Path("/{champion}")
    @PermissionsAllowed(Rights.READ_GOVERNANCE)
    @Operation(summary = "Read a champion", description = "Reads one champion; who it is the seat says.")
    public ChampionView getChampion(@PathParam("id") BodyId body, @PathParam("champion") ChampionId champion) {
        return championing.get(body, champion);
    }

    @POST
    @Idempotent
    @Path("/{champion}/release")
    @PermissionsAllowed(Rights.CHANGE_GOVERNANCE)
    @Operation(
            summary = "Release a champion",
            description = "Says until when the holder of the seat is a champion; the seat stays theirs.")
    public RestResponse<ChampionView> releaseChampion(
            @PathParam("id") BodyId body, @PathParam("champion") ChampionId champion, @Valid LeaveOnADay request) {
        return RestResponse.ok(championing.release(body, champion, LeaveOnADay.of(request)));
    }
}
