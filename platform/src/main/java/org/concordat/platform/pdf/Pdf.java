package org.concordat.platform.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints pages that are written as XHTML: with a font of its own, tagged for screen readers, and fetching nothing. */
public final class Pdf {

    public static final String MEDIA_TYPE = "application/pdf";

    /** JSON for whoever takes anything. */
    public static final String WHEN_ASKED_FOR = MEDIA_TYPE + ";qs=0.5";

    /** Comes with PDFBox; it is embedded, so that the pound sign and Welsh names look the same everywhere. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Pdf() {}

    /** @param page XHTML whose font is called Sans */
    public static byte[] of(String page) {
        var pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    // tagged for screen readers; and it takes no font from the machine that it runs on
                    .usePdfUaAccessibility(true)
                    .useFont(() -> PDDocument.class.getResourceAsStream(FONT), "Sans")
                    // a page refers to nothing outside itself, and nothing is ever fetched
                    .useUriResolver((base, uri) -> null)
                    .withHtmlContent(XmlText.of(page), null)
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
