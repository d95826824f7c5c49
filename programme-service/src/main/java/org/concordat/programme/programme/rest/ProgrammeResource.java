package org.concordat.programme.programme.rest;

import jakarta.annotation.security.RolesAllowed;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Roles;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.Planning;
import org.concordat.programme.programme.ProgrammeState;
import org.concordat.programme.programme.Versioned;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/programmes")
@Tag(name = "Programmes", description = "What is done with the money, and what it is worth")
@RolesAllowed({
    Roles.PARTNERSHIP_ADMIN,
    Roles.MEMBERSHIP_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.PROGRAMME_OFFICER,
    Roles.BOARD_MEMBER,
    Roles.AUDITOR,
    Roles.PROGRAMME_READ,
    Roles.PROGRAMME_WRITE
})
public class ProgrammeResource {

    private final Planning planning;
    private final History history;

    ProgrammeResource(Planning planning, History history) {
        this.planning = planning;
        this.history = history;
    }

    @GET
    @Operation(operationId = "listProgrammes", summary = "List programmes", description = "By code.")
    public Page<ProgrammeItem> list(
            @QueryParam("code") @Size(max = 30) @Parameter(description = "The one with this code") String code,
            @QueryParam("financialYear") @Parameter(description = "Those that run in this year")
                    FinancialYear financialYear,
            @BeanParam @Valid PageRequest page) {
        return planning.list(code, financialYear, page).map(ProgrammeItem::of);
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.PROGRAMME_OFFICER, Roles.PROGRAMME_WRITE})
    @Operation(
            operationId = "createProgramme",
            summary = "Create a programme",
            description = "With its term and its sources of money; activities are added one by one.")
    @APIResponse(
            responseCode = "201",
            description = "Created",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProgrammeView.class)))
    public Response create(@NotNull @Valid NewProgramme request) {
        var programme = planning.create(request.code(), request.outline(), request.effective());
        return answer(
                Response.created(
                        URI.create("/v1/programmes/" + programme.state().id())),
                programme);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getProgramme",
            summary = "Read a programme",
            description = "With its budget by source, its gap and its non-cashable saving for each financial year.")
    @APIResponse(
            responseCode = "200",
            description = "The programme",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProgrammeView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), planning.get(id));
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.PROGRAMME_OFFICER, Roles.PROGRAMME_WRITE})
    @Operation(
            operationId = "amendProgramme",
            summary = "Amend a programme",
            description = "A merge patch: what is left out stays, what is sent replaces, null empties.")
    @APIResponse(
            responseCode = "200",
            description = "The programme",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ProgrammeView.class)))
    public Response amend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ProgrammeAmendment request) {
        return answer(
                Response.ok(),
                planning.amend(id, ETags.expectedVersion(ifMatch), request::applyTo, request.effective()));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "listProgrammeHistory",
            summary = "History of a programme",
            description = "Who changed what of it and its activities, when and why; oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(planning.get(id).state().id(), page);
    }

    private static Response answer(Response.ResponseBuilder answer, Versioned<ProgrammeState> programme) {
        return answer.tag(ETags.of(programme.version()))
                .entity(ProgrammeView.of(programme))
                .build();
    }
}
