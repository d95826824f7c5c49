package org.concordat.membership.governance.body.rest;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.governance.body.Body;
import org.concordat.membership.governance.body.Governing;
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

/** What governance bodies are, over HTTP. */
@Path("/v1/governance-bodies")
@Tag(name = "Governance bodies", description = "Who decides for the partnership, seat by seat")
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
public class GovernanceBodyResource {

    private final Governing governing;

    GovernanceBodyResource(Governing governing) {
        this.governing = governing;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "establishGovernanceBody",
            summary = "Establish a governance body",
            description = "Adds a body with its first seats, enough of which vote to make its quorum.")
    @APIResponse(
            responseCode = "201",
            description = "Established",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = GovernanceBodyView.class)))
    public Response establish(@NotNull @Valid EstablishBody request) {
        Body body = governing.establish(
                request.details(), request.firstQuorum(), request.firstSeats(), request.effective());
        return answer(Response.created(URI.create("/v1/governance-bodies/" + body.id())), body);
    }

    @GET
    @Operation(
            operationId = "listGovernanceBodies",
            summary = "List governance bodies",
            description = "All bodies, by name.")
    public Page<GovernanceBodyView> list(
            @QueryParam("activeOn") @Parameter(description = "Only those that were there on this day")
                    LocalDate activeOn,
            @BeanParam @Valid PageRequest page) {
        return governing.list(activeOn, page).map(GovernanceBodyView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getGovernanceBody",
            summary = "Read a governance body",
            description = "Reads what a body is; who sits there its composition says.")
    @APIResponse(
            responseCode = "200",
            description = "The body",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = GovernanceBodyView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), governing.get(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "amendGovernanceBody",
            summary = "Amend a governance body",
            description =
                    "Changes what is sent and leaves the rest; another quorum is in force from the effective day on.")
    @APIResponse(
            responseCode = "200",
            description = "The body after the change",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = GovernanceBodyView.class)))
    public Response amend(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendBody request) {
        return answer(Response.ok(), governing.amend(id, ETags.expectedVersion(ifMatch), request, request.effective()));
    }

    private static Response answer(Response.ResponseBuilder answer, Body body) {
        return answer.tag(ETags.of(body.version()))
                .entity(GovernanceBodyView.of(body))
                .build();
    }
}
