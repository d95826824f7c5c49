package org.concordat.membership.subscription.payment.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.payment.CreditFilter;
import org.concordat.membership.subscription.payment.CreditId;
import org.concordat.membership.subscription.payment.CreditView;
import org.concordat.membership.subscription.payment.Crediting;
import org.concordat.membership.subscription.payment.rest.PaymentResource.PaymentView;
import org.concordat.membership.subscription.subscription.Payment;
import org.concordat.membership.subscription.subscription.SubscriptionId;
import org.concordat.platform.change.DatedRequest;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.http.Answers;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.money.Money;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.security.Caller;
import org.concordat.platform.time.FinancialYear;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Credits of organisations over HTTP; an organisation's user sees only those of its own organisation. */
@Path("/v1/credits")
@Tag(name = "Invoices and payments")
public class CreditResource {

    private final Crediting crediting;
    private final History history;
    private final Caller caller;

    CreditResource(Crediting crediting, History history, Caller caller) {
        this.crediting = crediting;
        this.history = history;
        this.caller = caller;
    }

    /** The order to pay an invoice out of a credit. */
    public record MoveCredit(
            @NotNull
            @Schema(description = "Whose invoice it pays: a subscription of the organisation or of its successor")
            UUID subscription,

            @Schema(description = "As much as the credit has and the invoice asks when left out")
            Money amount,

            @Schema(description = "From when it counts for the invoice; today when left out")
            LocalDate movedOn,

            LocalDate effectiveOn,
            @Size(max = 2000) String reason)
            implements DatedRequest {}

    @GET
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(
            summary = "List credits",
            description =
                    "Money that came in for subscriptions without an invoice to pay, in the order it was recorded.")
    public Page<CreditView> listCredits(
            @QueryParam("organisation") @Parameter(description = "An organisation's id") UUID organisation,
            @QueryParam("financialYear") @Parameter(description = "The year of the subscription it came in for")
                    FinancialYear financialYear,
            @QueryParam("open") @Parameter(description = "True for those of which something is left") Boolean open,
            @BeanParam @Valid PageRequest page) {
        return crediting.list(
                new CreditFilter(
                        organisation, financialYear, open, caller.boundary().orElse(null)),
                page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(summary = "Read a credit", description = "What came in, and what of it was moved or given back.")
    public CreditView getCredit(@PathParam("id") UUID id) {
        return visible(id);
    }

    @GET
    @Path("/{id}/history")
    @PermissionsAllowed(Rights.READ_SUBSCRIPTIONS)
    @Operation(summary = "History of a credit", description = "Who changed what, when and why; oldest first.")
    public Page<HistoryEntry> listCreditHistory(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return history.of(visible(id).state().id(), page);
    }

    @POST
    @Idempotent(required = true)
    @ResponseStatus(201)
    @Path("/{id}/moves")
    @PermissionsAllowed(Rights.COLLECT_SUBSCRIPTIONS)
    @Operation(
            summary = "Move a credit to an invoice",
            description =
                    "Pays an invoice of the organisation, or of its successor, out of the credit. From then on it is a"
                            + " payment like any other, and income.")
    public RestResponse<PaymentView> moveCredit(@PathParam("id") CreditId id, @NotNull @Valid MoveCredit request) {
        Payment payment = crediting.move(
                id,
                new SubscriptionId(request.subscription()),
                request.amount(),
                request.movedOn(),
                request.effective());
        return Answers.created(
                "/v1/subscriptions/%s/payments/%s".formatted(request.subscription(), payment.id()),
                PaymentView.of(payment));
    }

    private CreditView visible(UUID id) {
        CreditView credit = crediting.view(id);
        caller.requireWithinBoundary(credit.state().organisation(), "credit", id);
        return credit;
    }
}
