package org.concordat.membership.subscription.bankstatement.rest;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.concordat.membership.rest.Rights;
import org.concordat.membership.subscription.bankstatement.BankStatementImport;
import org.concordat.membership.subscription.bankstatement.BankStatementReport;
import org.concordat.platform.id.Ids;
import org.concordat.platform.idempotency.Idempotent;
import org.concordat.platform.imports.ExampleCsv;
import org.concordat.platform.imports.ImportReader;
import org.concordat.platform.operation.LongRequests;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Imports of bank statements over HTTP. */
@Path("/v1/bank-statement-imports")
@Tag(name = "Invoices and payments")
public class BankStatementImportResource {

    private final LongRequests requests;
    private final BankStatementImport work;

    BankStatementImportResource(LongRequests requests, BankStatementImport work) {
        this.requests = requests;
        this.work = work;
    }

    @POST
    @Idempotent(required = true, inParts = true)
    @Consumes(ImportReader.CSV)
    @PermissionsAllowed(Rights.RECONCILE_PAYMENTS)
    @Operation(
            summary = "Import a bank statement",
            description =
                    "The file as the bank hands it out: each line that names an invoice, by its number or by one it had"
                            + " before, becomes a payment on the day it says, or a credit where there is nothing to pay; one"
                            + " that looks like a payment recorded otherwise (same subscription and amount, days within a"
                            + " week) waits for a decision. Every line is accounted for. Layouts of Barclays,"
                            + " HSBC, Lloyds and NatWest are known, and others with a date, a description or reference, and an"
                            + " amount or what was paid in and paid out; HSBC's has no header. A line is imported once, in"
                            + " whatever statement it comes again; a bad line never loses a good one. A line that names no"
                            + " invoice, or may name several, is left to a person. Dates are written 2008-05-02, 02/05/2008 or"
                            + " 02 May 2008, amounts 9000.00 or 9,000.00. At most 20,000 lines.")
    @ExampleCsv("""
            Date,Description,Amount,Reference
            02/05/2008,ALLERDALE BC,"9,000.00",INV 2008-09/0012
            """)
    public RestResponse<BankStatementReport> importBankStatement(@NotBlank String body) {
        return requests.answer(work, new BankStatementImport.File(Ids.next(), body));
    }
}
