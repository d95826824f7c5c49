package org.concordat.membership.subscription.document.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import org.concordat.membership.subscription.document.Bill;
import org.concordat.platform.pdf.Pdf;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Prints bills as PDF, on the partnership's letterhead, for whoever asks for one. */
@ApplicationScoped
class PdfPress {

    RestResponse<byte[]> answer(Bill bill) {
        return answer(bill, print(bill), Pdf.MEDIA_TYPE, "pdf");
    }

    /** A document as a file of its number's name, beside which there are others at the same path. */
    static RestResponse<byte[]> answer(Bill bill, byte[] document, String mediaType, String ending) {
        String file = "%s.%s".formatted(bill.number().replace('/', '-'), ending);
        return ResponseBuilder.ok(document, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"%s\"".formatted(file))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    byte[] print(Bill bill) {
        return Pdf.of(new BillPage(bill).render());
    }
}
