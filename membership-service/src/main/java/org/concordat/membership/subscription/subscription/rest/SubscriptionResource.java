package org.concordat.membership.subscription.subscription.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.subscription.Subscribing;
import org.concordat.membership.subscription.subscription.SubscriptionView;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.http.Answers;
import org.concordat.platform.http.MergePatch;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Subscriptions over HTTP; an organisation's user sees only those of its own organisation. */
@Path("/v1/subscriptions")
@Tag(name = "Subscriptions", description = "What each organisation is asked to pay for a financial year")
public class SubscriptionResource {

    private final Subscribing subscribing;
    private final VisibleSubscriptions visible;
    private final History history;
    private final Caller caller;

    SubscriptionResource(Subscribing subscribing, VisibleSubscriptions visible, History history, Caller caller) {
        this.subscribing = subscribing;
        this.visible = visible;
        this.history = history;
        this.caller = caller;
    }

    /** The end of a membership before its year is over. */
    public record WithdrawSubscription(
            LocalDate effectiveOn,

            @NotBlank @Size(max = 2000) String reason) implements DatedRequest {}

    /** That the organisation subscribes, and what it calls its order. */
    @Schema(description = "Since when, and why; an empty object will do")
    public record AgreeSubscription(
            @Size(max = 50)
            @Pattern(regexp = MergePatch.NOT_BLANK, message = "is not blank")
            @Schema(examples = "4500123456", description = "The member's purchase order, if it names one already")
            String purchaseOrderNumber,

            LocalDate effectiveOn,
            @Size(max = 2000) String reason)
            implements DatedRequest {

        private static final AgreeSubscription AS_USUAL = new AgreeSubscription(null, null, null);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.CHANGE_SUBSCRIPTIONS)
    @Operation(
            summary = "Invite to subscribe",
            description = "Raises a subscription; its amount comes from the published rate card of the year.")
    public RestResponse<SubscriptionView> inviteToSubscribe(@NotNull @Valid InviteToSubscribe request) {
        SubscriptionView raised = subscribing.invite(
                request.organisation(), request.financialYear(), request.joinedOn(), request.effective());
        return Answers.created("/v1/subscriptions/" + raised.id(), raised);
    }

    @GET
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(
            summary = "List subscriptions",
            description = "Subscriptions in the order they were raised, narrowed by the filters that are sent.")
    public Page<SubscriptionView> listSubscriptions(
            @BeanParam @Valid SubscriptionQuery query, @BeanParam @Valid PageRequest page) {
        return subscribing.list(query.filter(caller.boundary().orElse(null)), page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(summary = "Read a subscription", description = "Reads one subscription.")
    public SubscriptionView getSubscription(@PathParam("id") UUID id) {
        return visible.get(id);
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(summary = "History of a subscription", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listSubscriptionHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(visible.get(id).id(), page);
    }

    @POST
    @Idempotent
    @Path("/{id}/agreement")
    @PermissionsAllowed(Rights.CHANGE_SUBSCRIPTIONS)
    @Operation(
            summary = "Record the agreement",
            description = "The organisation subscribes: from now on it is a member of that year.")
    public RestResponse<SubscriptionView> agreeSubscription(
            @PathParam("id") UUID id, @Valid AgreeSubscription request) {
        AgreeSubscription agreement = request == null ? AgreeSubscription.AS_USUAL : request;
        return RestResponse.ok(subscribing.agree(id, agreement.purchaseOrderNumber(), agreement.effective()));
    }

    @POST
    @Idempotent
    @Path("/{id}/decline")
    @PermissionsAllowed(Rights.CHANGE_SUBSCRIPTIONS)
    @Operation(summary = "Record a refusal", description = "The invited organisation does not subscribe.")
    public RestResponse<SubscriptionView> declineSubscription(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(subscribing.decline(id, StateChange.effectiveDateOf(request)));
    }

    @POST
    @Idempotent
    @Path("/{id}/withdrawal")
    @PermissionsAllowed(Rights.CHANGE_SUBSCRIPTIONS)
    @Operation(
            summary = "Record a withdrawal",
            description =
                    "The member leaves. What was paid stays paid; what was not is no longer owed, and a credit note over it is issued.")
    public RestResponse<SubscriptionView> withdrawSubscription(
            @PathParam("id") UUID id, @NotNull @Valid WithdrawSubscription request) {
        return RestResponse.ok(subscribing.withdraw(id, request.effective()));
    }
}
