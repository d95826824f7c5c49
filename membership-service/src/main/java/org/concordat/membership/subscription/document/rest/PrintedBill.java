package org.concordat.membership.subscription.document.rest;

import jakarta.ws.rs.core.HttpHeaders;
import org.concordat.membership.subscription.document.Bill;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A bill on the letterhead as an answer: a PDF for whoever asks for one. */
final class PrintedBill {

    static final String PDF = "application/pdf";

    /** JSON for whoever takes anything. */
    static final String PDF_WHEN_ASKED_FOR = PDF + ";qs=0.5";

    private PrintedBill() {}

    static RestResponse<byte[]> of(Bill bill, PdfPress press) {
        String file = bill.number().replace('/', '-') + ".pdf";
        return ResponseBuilder.ok(press.print(bill), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s\"".formatted(file))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }
}
