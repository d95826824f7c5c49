package org.concordat.membership.subscription.run.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.run.RunProgress;
import org.concordat.membership.subscription.run.RunScope;
import org.concordat.membership.subscription.run.SubscriptionRun;
import org.concordat.membership.subscription.run.SubscriptionRunning;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.HasVersion;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Subscription runs over HTTP. */
@Path("/v1/subscription-runs")
@Tag(name = "Subscription runs", description = "Invitations of many organisations for a year at once")
public class SubscriptionRunResource {

    private final SubscriptionRunning running;
    private final History history;
    private final Caller caller;

    SubscriptionRunResource(SubscriptionRunning running, History history, Caller caller) {
        this.running = running;
        this.history = history;
        this.caller = caller;
    }

    /** A subscription run as callers see it. */
    public record SubscriptionRunView(
            UUID id,
            @JsonUnwrapped RunScope scope,
            @JsonUnwrapped RunProgress progress,

            long version) implements HasVersion {

        private static SubscriptionRunView of(SubscriptionRun run) {
            return new SubscriptionRunView(run.id(), run.scope(), run.progress(), run.version());
        }
    }

    /** The order to invite many organisations to subscribe for a year. */
    public record OrderSubscriptionRun(
            @NotNull @Schema(description = "A year with a published rate card")
            FinancialYear financialYear,

            @Size(max = 50) @Schema(description = "Codes of the types to invite; all types when left out")
            List<@NotBlank @Size(max = 50) String> organisationTypes,

            @Schema(description = "Invite only the members of this year")
            FinancialYear membersOf,

            LocalDate effectiveOn,
            @Size(max = 2000) String reason)
            implements DatedRequest {

        RunScope scope() {
            return new RunScope(financialYear, organisationTypes, membersOf);
        }
    }

    @POST
    @Idempotent
    @ResponseStatus(202)
    @PermissionsAllowed(Rights.CHANGE_SUBSCRIPTIONS)
    @Operation(
            summary = "Order a subscription run",
            description = "Invites all organisations within the scope. An organisation that has a subscription for the"
                    + " year, whatever became of it, is skipped, so that running twice raises nothing twice.")
    public RestResponse<SubscriptionRunView> orderSubscriptionRun(@NotNull @Valid OrderSubscriptionRun request) {
        SubscriptionRun run = running.order(request.scope(), request.effective(), caller.id());
        return Answers.accepted("/v1/subscription-runs/" + run.id(), SubscriptionRunView.of(run));
    }

    @GET
    @PermissionsAllowed(Rights.READ_SUBSCRIPTION_RUNS)
    @Operation(summary = "List subscription runs", description = "Subscription runs, the last one first.")
    public Page<SubscriptionRunView> listSubscriptionRuns(@BeanParam @Valid PageRequest page) {
        return running.list(page).map(SubscriptionRunView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_SUBSCRIPTION_RUNS)
    @Operation(summary = "Read a subscription run", description = "How far the run has come.")
    public SubscriptionRunView getSubscriptionRun(@PathParam("id") UUID id) {
        return SubscriptionRunView.of(running.get(id));
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_SUBSCRIPTION_RUNS)
    @Operation(
            summary = "History of a subscription run",
            description = "Who ordered or cancelled it, and how it ended; oldest first.")
    public Page<HistoryEntry> listSubscriptionRunHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(running.get(id).id(), page);
    }

    @POST
    @Idempotent
    @Path("/{id}/cancellation")
    @PermissionsAllowed(Rights.CHANGE_SUBSCRIPTIONS)
    @Operation(
            summary = "Cancel a subscription run",
            description = "Stops the run where it is; what it has raised stays.")
    public RestResponse<SubscriptionRunView> cancelSubscriptionRun(
            @PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(SubscriptionRunView.of(running.cancel(id, StateChange.effectiveDateOf(request))));
    }
}
