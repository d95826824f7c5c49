package org.concordat.funding.fund.refund.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.concordat.funding.fund.refund.Refund;
import org.concordat.funding.fund.refund.Refunding;
import org.concordat.funding.rest.Rights;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Refunds of subscriptions that wait for money, over HTTP. */
@Path("/v1/waiting-refunds")
@Tag(name = "Receipts")
public class WaitingRefundResource {

    private final Refunding refunding;

    WaitingRefundResource(Refunding refunding) {
        this.refunding = refunding;
    }

    @GET
    @PermissionsAllowed(Rights.READ_BOOKS)
    @Operation(
            summary = "List waiting refunds",
            description =
                    "Subscription money that membership gave back and that is not in the books yet, because its payment is"
                            + " not there yet or the fund's free money does not cover it. They are tried again by"
                            + " themselves.")
    public Page<Refund> listWaitingRefunds(@BeanParam @Valid PageRequest page) {
        return refunding.waiting(page);
    }
}
