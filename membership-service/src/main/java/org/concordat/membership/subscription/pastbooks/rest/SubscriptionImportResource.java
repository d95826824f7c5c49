package org.concordat.membership.subscription.pastbooks.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.pastbooks.SubscriptionImport;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.imports.ExampleCsv;
import org.concordat.platform.imports.ImportReader;
import org.concordat.platform.imports.ImportReport;
import org.concordat.platform.imports.SentCsv;
import org.concordat.platform.operation.LongRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The import of past subscriptions and payments over HTTP. */
@Path("/v1/subscription-imports")
@Tag(name = "Subscriptions")
public class SubscriptionImportResource {

    private final LongRequests requests;
    private final SubscriptionImport work;

    SubscriptionImportResource(LongRequests requests, SubscriptionImport work) {
        this.requests = requests;
        this.work = work;
    }

    @POST
    @Idempotent(required = true, inParts = true)
    @Consumes(ImportReader.CSV)
    @PermissionsAllowed(Rights.CHANGE_SUBSCRIPTIONS)
    @Operation(
            summary = "Import past subscriptions and payments",
            description = "Records each line of the books kept before by the same steps as a clerk would, each on the"
                    + " day it happened: invited, agreed or declined, invoiced, paid, withdrawn. The rate card of the"
                    + " year has to be published first; an amount other than its own needs a reason and the post or"
                    + " meeting that approved it, and the year has to be over. An invoice gets the next number of its"
                    + " year here; payers may go on naming the one it had. A line with no"
                    + " more than organisation, year and purchaseOrderNumber records the number for a subscription that"
                    + " was agreed before. A further payment stands in a further line of"
                    + " the same organisation and year; two payments on one day of one amount need different"
                    + " references. A payment that looks like what a bank statement has brought (same amount, days within"
                    + " a week) is refused until notDuplicate says yes. A bad line never loses a good one, and importing the same again changes nothing."
                    + " At most 20,000 lines.")
    @ExampleCsv("""
            organisation,financialYear,agreedOn,invoicedOn,formerInvoiceNumber,paid,paidOn,paidBy,paymentReference
            GB-GSS:E07000026,2007-08,2007-03-12,2007-04-02,INV-0107,2000.00,2007-05-04,BANK_TRANSFER,BACS 4711
            """)
    public RestResponse<ImportReport> importSubscriptions(@NotBlank String body) {
        return requests.answer(work, new SentCsv(body, null, null));
    }
}
