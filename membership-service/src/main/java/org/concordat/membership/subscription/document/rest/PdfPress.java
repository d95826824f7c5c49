package org.concordat.membership.subscription.document.rest;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.concordat.membership.MembershipConfig;
import org.concordat.membership.subscription.document.Bill;
import org.concordat.membership.subscription.document.Letterhead;
import org.concordat.membership.subscription.document.rest.Template.Blanks;
import org.concordat.platform.money.Money;

/** Prints bills as PDF, on the partnership's letterhead. */
@ApplicationScoped
class PdfPress {

    /** Comes with PDFBox; it is embedded, so that the pound sign and Welsh names look the same everywhere. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final Template TEMPLATE = new Template("/bill.xhtml");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Letterhead letterhead;

    @Inject
    PdfPress(MembershipConfig config) {
        this(config.letterhead());
    }

    PdfPress(Letterhead letterhead) {
        this.letterhead = letterhead;
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
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
                    .withW3cDocument(TEMPLATE.filled(blanksOf(bill)), null)
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private Blanks blanksOf(Bill bill) {
        boolean invoice = bill.kind() == Bill.Kind.INVOICE;
        String heading = invoice ? "Invoice" : "Credit note";
        return new Blanks()
                .text("title", heading + " " + bill.number())
                .text("heading", heading)
                .text("foot", "%s · %s %s".formatted(letterhead.name(), heading, bill.number()))
                .text("sender", letterhead.name())
                .texts("address", letterhead.address().orElse(List.of()))
                .text(
                        "vatNumber",
                        letterhead.vatNumber().map("VAT registration "::concat).orElse(null))
                .text("addressee", bill.addressee())
                .text("number", bill.number())
                .text("issuedOn", day(bill.issuedOn()))
                .text("dueOn", day(bill.dueOn()))
                .text("corrects", bill.corrects())
                .list(
                        "line",
                        bill.lines().stream()
                                .map(line -> new Blanks()
                                        .text("description", line.description())
                                        .text("amount", pounds(line.amount())))
                                .toList())
                .text("net", pounds(bill.net()))
                .text("vatLabel", "VAT at %s%%".formatted(bill.vatRate()))
                .text("vat", pounds(bill.vat()))
                .text("totalLabel", invoice ? "Total to pay" : "Total credited")
                .text("total", pounds(bill.total()))
                .text("asks", invoice && bill.total().isPositive() ? asks(bill) : null)
                .texts("payTo", letterhead.payTo().orElse(List.of()));
    }

    private static String asks(Bill bill) {
        return "Please pay %s by %s, quoting %s.".formatted(pounds(bill.total()), day(bill.dueOn()), bill.number());
    }

    private static String day(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private static String pounds(Money money) {
        return new DecimalFormat("£#,##0.00", DecimalFormatSymbols.getInstance(Locale.UK)).format(money.amount());
    }
}
