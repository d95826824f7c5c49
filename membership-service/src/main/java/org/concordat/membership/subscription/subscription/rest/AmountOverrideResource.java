package org.concordat.membership.subscription.subscription.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.subscription.Subscribing;
import org.concordat.membership.subscription.subscription.SubscriptionView;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.StateChange;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.money.Money;
import org.concordat.platform.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Amounts other than the rate card's, over HTTP. */
@Path("/v1/subscriptions/{id}/amount-override")
@Tag(name = "Subscriptions")
public class AmountOverrideResource {

    private final Subscribing subscribing;
    private final Caller caller;

    AmountOverrideResource(Subscribing subscribing, Caller caller) {
        this.subscribing = subscribing;
        this.caller = caller;
    }

    /** An amount other than the rate card's. */
    public record ProposeAmount(
            @NotNull @Schema(description = "What is to be asked instead, without VAT; zero or more")
            Money amount,

            LocalDate effectiveOn,

            @NotBlank @Size(max = 2000) @Schema(description = "Why; kept with the amount")
            String reason)
            implements DatedRequest {}

    @POST
    @Idempotent
    @PermissionsAllowed(Rights.OVERRIDE_AMOUNTS)
    @Operation(
            summary = "Propose another amount",
            description = "Before the invoice, with a reason. It counts once another person approves it; until somebody"
                    + " decides, the subscription is not invoiced.")
    public RestResponse<SubscriptionView> proposeAmount(
            @PathParam("id") UUID id, @NotNull @Valid ProposeAmount request) {
        return RestResponse.ok(subscribing.proposeAmount(id, request.amount(), request.effective(), caller.id()));
    }

    @POST
    @Path("/approval")
    @Idempotent
    @PermissionsAllowed(Rights.OVERRIDE_AMOUNTS)
    @Operation(summary = "Approve another amount", description = "By somebody else than the one who proposed it.")
    public RestResponse<SubscriptionView> approveAmount(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(subscribing.approveAmount(id, StateChange.effectiveDateOf(request), caller.id()));
    }

    @POST
    @Path("/rejection")
    @Idempotent
    @PermissionsAllowed(Rights.OVERRIDE_AMOUNTS)
    @Operation(
            summary = "Reject another amount",
            description = "By whoever may decide, also by the one who proposed it. The amount stays what it was.")
    public RestResponse<SubscriptionView> rejectAmount(@PathParam("id") UUID id, @Valid StateChange request) {
        return RestResponse.ok(subscribing.rejectAmount(id, StateChange.effectiveDateOf(request)));
    }
}
