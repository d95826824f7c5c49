package org.concordat.programme.support.visit.rest;

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
import java.util.UUID;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.support.visit.RecordingVisits;
import org.concordat.programme.support.visit.VisitView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Visits over HTTP; an organisation's user reads those to its own organisation. */
@Path("/v1/visits")
@Tag(name = "Visits", description = "Who was visited, and what came of it")
public class VisitResource {

    private final RecordingVisits visits;
    private final History history;
    private final Caller caller;

    VisitResource(RecordingVisits visits, History history, Caller caller) {
        this.visits = visits;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_VISITS)
    @Operation(summary = "List visits", description = "By day, narrowed by the filters that are sent.")
    public Page<VisitView> listVisits(@BeanParam @Valid VisitQuery query, @BeanParam @Valid PageRequest page) {
        return visits.list(query.filter(caller.boundary(OrganisationId::new)), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.RECORD_VISITS)
    @Operation(summary = "Record a visit", description = "To an organisation, on a day that has come.")
    public RestResponse<VisitView> recordVisit(@NotNull @Valid RecordVisit request) {
        VisitView visit = visits.record(request.organisation(), request.details(), request.effective());
        return Answers.created("/v1/visits/" + visit.state().id(), visit);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_VISITS)
    @Operation(summary = "Read a visit", description = "What was found, what was good, and what was advised.")
    public VisitView getVisit(@PathParam("id") UUID id) {
        return visible(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.RECORD_VISITS)
    @Operation(
            summary = "Amend a visit",
            description = "A merge patch: what is left out stays, what is sent replaces, null empties.")
    public VisitView amendVisit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendVisit request) {
        return visits.amend(request.amendment(id, ifMatch));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_VISITS)
    @Operation(summary = "History of a visit", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listVisitHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(visible(id).state().id(), page);
    }

    private VisitView visible(UUID id) {
        VisitView visit = visits.get(id);
        caller.requireWithinBoundary(visit.state().organisation(), "visit", id);
        return visit;
    }
}
