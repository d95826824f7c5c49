package org.concordat.membership.subscription.run.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.concordat.membership.subscription.run.SubscriptionRun;
import org.concordat.membership.subscription.run.SubscriptionRunning;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Subscription runs over HTTP. */
@Path("/v1/subscription-runs")
@Tag(name = "Subscription runs", description = "Invitations of many organisations for a year at once")
@RolesAllowed({
    Roles.PARTNERSHIP_ADMIN,
    Roles.MEMBERSHIP_OFFICER,
    Roles.FINANCE_OFFICER,
    Roles.PROGRAMME_OFFICER,
    Roles.BOARD_MEMBER,
    Roles.AUDITOR,
    Roles.MEMBERSHIP_READ,
    Roles.MEMBERSHIP_WRITE
})
public class SubscriptionRunResource {

    private static final int RETRY_AFTER_SECONDS = 1;

    private final SubscriptionRunning running;
    private final History history;
    private final Caller caller;

    SubscriptionRunResource(SubscriptionRunning running, History history, Caller caller) {
        this.running = running;
        this.history = history;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "orderSubscriptionRun",
            summary = "Order a subscription run",
            description = "Invites all organisations within the scope. An organisation that has a subscription for the"
                    + " year, whatever became of it, is passed over, so that running twice raises nothing twice.")
    @APIResponse(
            responseCode = "202",
            description = "Under way; ask the run how far it is",
            headers = {
                @Header(
                        name = "Location",
                        description = "Path of the run",
                        schema = @Schema(type = SchemaType.STRING, maxLength = 2000)),
                @Header(
                        name = "Retry-After",
                        description = "Seconds after which to ask",
                        schema = @Schema(type = SchemaType.INTEGER))
            },
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SubscriptionRunView.class)))
    public Response order(@NotNull @Valid OrderSubscriptionRun request) {
        SubscriptionRun run = running.order(request.scope(), request.effective(), caller.id());
        return answer(
                Response.accepted()
                        .location(URI.create("/v1/subscription-runs/" + run.id()))
                        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS),
                run);
    }

    @GET
    @Operation(
            operationId = "listSubscriptionRuns",
            summary = "List subscription runs",
            description = "Subscription runs, the last one first.")
    public Page<SubscriptionRunView> list(@BeanParam @Valid PageRequest page) {
        return running.list(page).map(SubscriptionRunView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getSubscriptionRun",
            summary = "Read a subscription run",
            description = "How far the run has come.")
    @APIResponse(
            responseCode = "200",
            description = "The run",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SubscriptionRunView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), running.get(id));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "listSubscriptionRunHistory",
            summary = "History of a subscription run",
            description = "Who ordered or cancelled it, and how it ended; oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(running.get(id).id(), page);
    }

    private static Response answer(Response.ResponseBuilder answer, SubscriptionRun run) {
        return answer.tag(ETags.of(run.version()))
                .entity(SubscriptionRunView.of(run))
                .build();
    }
}
