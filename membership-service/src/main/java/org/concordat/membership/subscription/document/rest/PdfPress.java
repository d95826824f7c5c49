package org.concordat.membership.subscription.document.rest;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.concordat.membership.subscription.document.Bill;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Prints bills as PDF, on the partnership's letterhead, for whoever asks for one. */
@ApplicationScoped
class PdfPress {

    static final String PDF = "application/pdf";

    /** JSON for whoever takes anything. */
    static final String PDF_WHEN_ASKED_FOR = PDF + ";qs=0.5";

    /** Comes with PDFBox; it is embedded, so that the pound sign and Welsh names look the same everywhere. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    PdfPress() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    RestResponse<byte[]> answer(Bill bill) {
        return answer(bill, print(bill), PDF, "pdf");
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
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    // tagged for screen readers; and it takes no font from the machine that it runs on
                    .usePdfUaAccessibility(true)
                    .useFont(() -> PDDocument.class.getResourceAsStream(FONT), "Sans")
                    // the template refers to nothing outside itself, and nothing is ever fetched
                    .useUriResolver((base, uri) -> null)
                    .withHtmlContent(XmlText.of(new BillPage(bill).render()), null)
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
