package org.concordat.programme.support.hostedservice.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.rest.Rights;
import org.concordat.programme.support.hostedservice.HostedServiceId;
import org.concordat.programme.support.hostedservice.Subscribing;
import org.concordat.programme.support.hostedservice.SubscriptionId;
import org.concordat.programme.support.hostedservice.SubscriptionView;
import org.concordat.programme.support.hostedservice.Subscriptions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Who subscribes to hosted services, over HTTP; an organisation's user for its own organisation. */
@Path("/v1/hosted-services/{id}/subscriptions")
@Tag(
        name = "Hosted services",
        description = "What is run once for all who subscribe, such as a warning and advice point")
public class SubscriptionResource {

    private final Subscribing subscribing;
    private final History history;
    private final Caller caller;

    SubscriptionResource(Subscribing subscribing, History history, Caller caller) {
        this.subscribing = subscribing;
        this.history = history;
        this.caller = caller;
    }

    /** Who subscribes. */
    public record Subscribe(
            @NotNull @Schema(description = "An organisation's user names its own")
            UUID organisation,

            @Schema(nullable = true, description = "A day that has come; today when left out")
            LocalDate subscribedOn,

            @Size(max = 2000) @Schema(nullable = true) String reason) {

        private EffectiveDate effective() {
            return new EffectiveDate(subscribedOn, reason);
        }
    }

    /** Until when it subscribes. */
    public record EndSubscription(
            @Schema(nullable = true, description = "Its last day, which has come; today when left out")
            LocalDate endsOn,

            @Size(max = 2000) @Schema(nullable = true) String reason) {

        private EffectiveDate effective() {
            return new EffectiveDate(endsOn, reason);
        }
    }

    @GET
    @PermissionsAllowed(Rights.READ_ADVISORIES)
    @Operation(summary = "List who subscribes", description = "By the day of the subscription, ended ones too.")
    public Page<SubscriptionView> listSubscriptions(
            @PathParam("id") HostedServiceId service, @BeanParam @Valid PageRequest page) {
        OrganisationId boundary = caller.boundary(OrganisationId::new);
        return subscribing.list(new Subscriptions.Asked(service, boundary), page);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed(Rights.ACKNOWLEDGE_ADVISORIES)
    @Operation(summary = "Subscribe to a hosted service", description = "Once at a time.")
    public RestResponse<SubscriptionView> subscribe(
            @PathParam("id") HostedServiceId service, @NotNull @Valid Subscribe request) {
        caller.requireWithinBoundary(request.organisation(), "organisation", request.organisation());
        SubscriptionView subscription =
                subscribing.subscribe(service, new OrganisationId(request.organisation()), request.effective());
        return Answers.created(
                "/v1/hosted-services/%s/subscriptions/%s".formatted(service.value(), subscription.id()), subscription);
    }

    @GET
    @Path("/{subscription}")
    @PermissionsAllowed(Rights.READ_ADVISORIES)
    @Operation(summary = "Read a subscription", description = "Since when, and until when.")
    public SubscriptionView getSubscription(
            @PathParam("id") HostedServiceId service, @PathParam("subscription") SubscriptionId id) {
        SubscriptionView subscription = subscribing.get(service, id);
        caller.requireWithinBoundary(subscription.organisation(), "service subscription", id.value());
        return subscription;
    }

    @POST
    @Idempotent
    @Path("/{subscription}/end")
    @PermissionsAllowed(Rights.ACKNOWLEDGE_ADVISORIES)
    @Operation(summary = "End a subscription", description = "On a day that has come.")
    public RestResponse<SubscriptionView> endSubscription(
            @PathParam("id") HostedServiceId service,
            @PathParam("subscription") SubscriptionId id,
            @NotNull @Valid EndSubscription request) {
        getSubscription(service, id);
        return RestResponse.ok(subscribing.end(service, id, request.effective()));
    }

    @GET
    @Path("/{subscription}/history")
    @PermissionsAllowed(Rights.READ_ADVISORIES)
    @Operation(summary = "History of a subscription", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listSubscriptionHistory(
            @PathParam("id") HostedServiceId service,
            @PathParam("subscription") SubscriptionId id,
            @BeanParam @Valid PageRequest page) {
        return history.of(getSubscription(service, id).id(), page);
    }
}
