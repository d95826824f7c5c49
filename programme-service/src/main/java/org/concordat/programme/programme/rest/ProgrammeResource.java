package org.concordat.programme.programme.rest;

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
import java.util.UUID;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.programme.Planning;
import org.concordat.programme.programme.ProgrammeFilter;
import org.concordat.programme.programme.ProgrammeSummaryView;
import org.concordat.programme.programme.ProgrammeView;
import org.concordat.programme.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/programmes")
@Tag(name = "Programmes", description = "What is done with the money, and what it is worth")
public class ProgrammeResource {

    private final Planning planning;
    private final History history;

    ProgrammeResource(Planning planning, History history) {
        this.planning = planning;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.READ_PROGRAMMES)
    @Operation(
            summary = "List programmes",
            description = "By code. servesAnObjective=false lists those that serve no objective.")
    public Page<ProgrammeSummaryView> listProgrammes(
            @QueryParam("code") @Size(max = 30) @Parameter(description = "The one with this code") String code,
            @QueryParam("financialYear") @Parameter(description = "Those that run in this year")
                    FinancialYear financialYear,
            @QueryParam("objective") @Parameter(description = "Those that serve this objective") UUID objective,
            @QueryParam("servesAnObjective") @Parameter(description = "Those that serve some objective, or none")
                    Boolean servesAnObjective,
            @BeanParam @Valid PageRequest page) {
        return planning.list(new ProgrammeFilter(code, financialYear, objective, servesAnObjective), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_PROGRAMMES)
    @Operation(
            summary = "Create a programme",
            description = "With its term and its sources of money; activities are added one by one.")
    public RestResponse<ProgrammeView> createProgramme(@NotNull @Valid NewProgramme request) {
        ProgrammeView programme = planning.create(request.code(), request.outline(), request.effective());
        return Answers.created("/v1/programmes/" + programme.id(), programme);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_PROGRAMMES)
    @Operation(
            summary = "Read a programme",
            description = "With its budget by source, its gap and its non-cashable saving for each financial year.")
    public ProgrammeView getProgramme(@PathParam("id") UUID id) {
        return planning.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.CHANGE_PROGRAMMES)
    @Operation(
            summary = "Amend a programme",
            description = "A merge patch: what is left out stays, what is sent replaces, null empties.")
    public ProgrammeView amendProgramme(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ProgrammeAmendment request) {
        return planning.amend(request.amendment(id, ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_PROGRAMMES)
    @Operation(
            summary = "History of a programme",
            description = "Who changed what of it and its activities, when and why; oldest first.")
    public Page<HistoryEntry> listProgrammeHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(planning.get(id).id(), page);
    }
}
