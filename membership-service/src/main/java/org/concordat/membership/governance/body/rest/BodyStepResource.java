package org.concordat.membership.governance.body.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.concordat.membership.governance.body.Body;
import org.concordat.membership.governance.body.Governing;
import org.concordat.membership.governance.body.Seating;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who chairs a governance body, and its end, over HTTP. */
@Path("/v1/governance-bodies")
@Tag(name = "Governance bodies", description = "Who decides for the partnership, seat by seat")
@RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
public class BodyStepResource {

    private final Governing governing;
    private final Seating seating;

    BodyStepResource(Governing governing, Seating seating) {
        this.governing = governing;
        this.seating = seating;
    }

    @POST
    @Idempotent
    @Path("/{id}/dissolution")
    @Operation(
            operationId = "dissolveGovernanceBody",
            summary = "Dissolve a governance body",
            description = "Says until when the body is there; its seats, terms, chair and champions end with it.")
    @APIResponse(
            responseCode = "200",
            description = "The body has an end",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = GovernanceBodyView.class)))
    public Response dissolve(@PathParam("id") UUID id, @Valid EndOnADay request) {
        EndOnADay end = EndOnADay.orEmpty(request);
        Body body = governing.dissolve(id, end.lastDay(), end.reason());
        return Response.ok(GovernanceBodyView.of(body))
                .tag(ETags.of(body.version()))
                .build();
    }

    @POST
    @Idempotent
    @Path("/{id}/election")
    @Operation(
            operationId = "electChair",
            summary = "Elect a chair",
            description =
                    "Makes the holder of a seat the chair for a term; the seat is of the category that the body names.")
    @APIResponse(
            responseCode = "200",
            description = "Elected",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BodyReceipt.class)))
    public Response elect(@PathParam("id") UUID id, @NotNull @Valid ElectChair request) {
        return answer(seating.elect(id, request.seat(), request.period()));
    }

    @POST
    @Idempotent
    @Path("/{id}/chair-departure")
    @Operation(
            operationId = "leaveTheChair",
            summary = "Leave the chair",
            description = "Ends a chair's term; the seat stays theirs.")
    @APIResponse(
            responseCode = "200",
            description = "The chair has an end",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = BodyReceipt.class)))
    public Response leaveTheChair(@PathParam("id") UUID id, @Valid LeaveOnADay request) {
        return answer(seating.leaveTheChair(id, LeaveOnADay.of(request)));
    }

    private static Response answer(Body body) {
        return Response.ok(BodyReceipt.of(body)).tag(ETags.of(body.version())).build();
    }
}
