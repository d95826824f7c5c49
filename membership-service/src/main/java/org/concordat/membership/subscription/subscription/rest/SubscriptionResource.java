package org.concordat.membership.subscription.subscription.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.concordat.membership.subscription.subscription.MemberSubscription;
import org.concordat.membership.subscription.subscription.Subscribing;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.ETags;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.platform.security.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Subscriptions over HTTP; an organisation's user sees only those of its own organisation. */
@Path("/v1/subscriptions")
@Tag(name = "Subscriptions", description = "What each organisation is asked to pay for a financial year")
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
public class SubscriptionResource {

    private final Subscribing subscribing;
    private final History history;
    private final Caller caller;

    SubscriptionResource(Subscribing subscribing, History history, Caller caller) {
        this.subscribing = subscribing;
        this.history = history;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PARTNERSHIP_ADMIN, Roles.MEMBERSHIP_OFFICER, Roles.MEMBERSHIP_WRITE})
    @Operation(
            operationId = "inviteToSubscribe",
            summary = "Invite to subscribe",
            description = "Raises a subscription; its amount comes from the published rate card of the year.")
    @APIResponse(
            responseCode = "201",
            description = "Invited",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubscriptionView.class)))
    public Response invite(@NotNull @Valid InviteToSubscribe request) {
        MemberSubscription raised = subscribing.invite(
                request.organisation(), request.financialYear(), request.joinedOn(), request.effective());
        return answer(
                Response.created(
                        URI.create("/v1/subscriptions/" + raised.subscription().id())),
                raised);
    }

    @GET
    @Operation(
            operationId = "listSubscriptions",
            summary = "List subscriptions",
            description = "Subscriptions in the order they were raised, narrowed by the filters that are sent.")
    public Page<SubscriptionView> list(@BeanParam @Valid SubscriptionQuery query, @BeanParam @Valid PageRequest page) {
        return subscribing
                .list(query.filter(caller.boundary().orElse(null)), page)
                .map(SubscriptionView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getSubscription",
            summary = "Read a subscription",
            description = "Reads one subscription.")
    @APIResponse(
            responseCode = "200",
            description = "The subscription",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SubscriptionView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(Response.ok(), visible(id));
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "listSubscriptionHistory",
            summary = "History of a subscription",
            description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> history(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(visible(id).subscription().id(), page);
    }

    private MemberSubscription visible(UUID id) {
        MemberSubscription member = subscribing.get(id);
        caller.requireWithinBoundary(member.subscription().organisation(), "subscription", id);
        return member;
    }

    private static Response answer(Response.ResponseBuilder answer, MemberSubscription member) {
        return answer.tag(ETags.of(member.subscription().version()))
                .entity(SubscriptionView.of(member))
                .build();
    }
}
