package org.concordat.funding.fund.receipt.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.concordat.funding.fund.receipt.Payment;
import org.concordat.funding.fund.receipt.SubscriptionIncome;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Subscription payments that wait for a fund, over HTTP. */
@Path("/v1/waiting-payments")
@Tag(name = "Receipts")
public class WaitingPaymentResource {

    private final SubscriptionIncome income;

    WaitingPaymentResource(SubscriptionIncome income) {
        this.income = income;
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(
            summary = "List waiting payments",
            description =
                    "Subscription payments that came while no fund was marked to take them, in the order they came.")
    public Page<Payment> listWaitingPayments(@BeanParam @Valid PageRequest page) {
        return income.waiting(page);
    }
}
