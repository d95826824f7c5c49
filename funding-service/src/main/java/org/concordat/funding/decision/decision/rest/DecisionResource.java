package org.concordat.funding.decision.decision.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.concordat.funding.decision.decision.DecisionReading;
import org.concordat.funding.decision.decision.DecisionSummaryView;
import org.concordat.funding.decision.decision.DecisionView;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Decisions over HTTP; an organisation's user sees only those on its own organisation's applications. */
@Path("/v1/decisions")
@Tag(name = "Decisions", description = "What bodies decided, exactly as it was")
public class DecisionResource {

    private final DecisionReading reading;
    private final History history;
    private final Caller caller;

    DecisionResource(DecisionReading reading, History history, Caller caller) {
        this.reading = reading;
        this.history = history;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Rights.READ_DECISIONS)
    @Operation(summary = "List decisions", description = "The latest day first.")
    public Page<DecisionSummaryView> listDecisions(
            @BeanParam @Valid DecisionQuery query, @BeanParam @Valid PageRequest page) {
        return reading.list(query.filter(caller.boundary().orElse(null)), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_DECISIONS)
    @Operation(
            summary = "Read a decision",
            description =
                    "With the seats present, conflicts declared and found, votes, reason, conditions and the policy applied.")
    public DecisionView getDecision(@PathParam("id") UUID id) {
        return visible(id);
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_DECISIONS)
    @Operation(summary = "History of a decision", description = "When it was recorded, and when it was reported.")
    public Page<HistoryEntry> listDecisionHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(visible(id).state().id(), page);
    }

    private DecisionView visible(UUID id) {
        DecisionView decision = reading.get(id);
        caller.requireWithinBoundary(decision.state().subject().applicant(), "decision", id);
        return decision;
    }
}
