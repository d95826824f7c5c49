package org.concordat.membership.subscription.document.rest;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.concordat.membership.MembershipConfig;
import org.concordat.membership.subscription.document.Bill;
import org.concordat.membership.subscription.document.Letterhead;
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

    /** Control characters, which XML cannot hold and which print nothing. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Letterhead letterhead;

    @Inject
    PdfPress(MembershipConfig config) {
        this(config.letterhead());
    }

    PdfPress(Letterhead letterhead) {
        this.letterhead = letterhead;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    RestResponse<byte[]> answer(Bill bill) {
        String file = bill.number().replace('/', '-') + ".pdf";
        return ResponseBuilder.ok(print(bill), PDF)
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
                    .withHtmlContent(NO_XML.matcher(pageOf(bill).render()).replaceAll(""), null)
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private BillPage pageOf(Bill bill) {
        return new BillPage(
                bill,
                letterhead.name(),
                letterhead.address().orElse(List.of()),
                letterhead.vatNumber().orElse(null),
                letterhead.payTo().orElse(List.of()));
    }
}
