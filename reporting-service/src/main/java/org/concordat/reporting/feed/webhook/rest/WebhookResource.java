package org.concordat.reporting.feed.webhook.rest;

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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.reporting.feed.webhook.KeepingWebhooks;
import org.concordat.reporting.feed.webhook.NewSecretView;
import org.concordat.reporting.feed.webhook.ProgressView;
import org.concordat.reporting.feed.webhook.WebhookStatus;
import org.concordat.reporting.feed.webhook.WebhookSummaryView;
import org.concordat.reporting.feed.webhook.WebhookView;
import org.concordat.reporting.rest.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Webhooks over HTTP. */
@Path("/v1/webhooks")
@Tag(name = "Webhooks", description = "Addresses outside the partnership's network that are sent what changes")
public class WebhookResource {

    private final KeepingWebhooks webhooks;
    private final History history;

    WebhookResource(KeepingWebhooks webhooks, History history) {
        this.webhooks = webhooks;
        this.history = history;
    }

    @GET
    @PermissionsAllowed(Rights.MANAGE_WEBHOOKS)
    @Operation(summary = "List webhooks", description = "By their description.")
    public Page<WebhookSummaryView> listWebhooks(
            @QueryParam("status") @Parameter(description = "Only webhooks that stand so") WebhookStatus status,
            @BeanParam @Valid PageRequest page) {
        return webhooks.list(status, page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.MANAGE_WEBHOOKS)
    @Operation(
            summary = "Create a webhook",
            description =
                    "It is sent what happens from now on. The answer shows its secret once, and nothing does later.")
    public RestResponse<NewSecretView> createWebhook(@NotNull @Valid CreateWebhook request) {
        NewSecretView webhook = webhooks.create(request.details(), request.effective());
        return Answers.created("/v1/webhooks/" + webhook.id(), webhook);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.MANAGE_WEBHOOKS)
    @Operation(summary = "Read a webhook", description = "With its subscriptions, and whether and why it is disabled.")
    public WebhookView getWebhook(@PathParam("id") UUID id) {
        return webhooks.get(id);
    }

    @PATCH
    @Path("/{id}")
    @PermissionsAllowed(Rights.MANAGE_WEBHOOKS)
    @Operation(
            summary = "Amend a webhook",
            description = "Where it leads and what it is told of. A merge patch: what is left out stays.")
    public WebhookView amendWebhook(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendWebhook request) {
        return webhooks.amend(request.amendment(id, ifMatch));
    }

    @POST
    @Idempotent
    @Path("/{id}/disablement")
    @PermissionsAllowed(Rights.MANAGE_WEBHOOKS)
    @Operation(
            summary = "Disable a webhook",
            description = "Nothing is sent any longer. What happens meanwhile is sent when it is enabled again.")
    public RestResponse<WebhookView> disableWebhook(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(webhooks.disable(id, StateChange.effectiveDateOf(request)));
    }

    @POST
    @Idempotent
    @Path("/{id}/enablement")
    @PermissionsAllowed(Rights.MANAGE_WEBHOOKS)
    @Operation(
            summary = "Enable a webhook",
            description = "It is sent what it missed, those of one record in their order, and then what happens.")
    public RestResponse<WebhookView> enableWebhook(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(webhooks.enable(id, StateChange.effectiveDateOf(request)));
    }

    @GET
    @Path("/{id}/progress")
    @PermissionsAllowed(Rights.MANAGE_WEBHOOKS)
    @Operation(summary = "Follow a webhook", description = "How far it is behind, and since when deliveries fail.")
    public ProgressView getWebhookProgress(@PathParam("id") UUID id) {
        return webhooks.progress(id);
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.MANAGE_WEBHOOKS)
    @Operation(summary = "History of a webhook", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listWebhookHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(webhooks.get(id).id(), page);
    }
}
