package org.concordat.platform.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints pages that are written as XHTML: with a font of its own, tagged for screen readers, and fetching nothing. The same
 * page is always the same bytes, so that a printed page can be checked against another copy of it.
 */
public final class Pdf {

    public static final String MEDIA_TYPE = "application/pdf";

    /** JSON for whoever takes anything. */
    public static final String WHEN_ASKED_FOR = MEDIA_TYPE + ";qs=0.5";

    /** Comes with PDFBox; it is embedded, so that the pound sign and Welsh names look the same everywhere. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    /** Stands where the time of printing would make each copy another one. */
    private static final long ID_OF_ALL = 0;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** Printing takes memory by the cell, so one page is printed after the other. */
    private static final ReentrantLock PRESS = new ReentrantLock(true);

    private Pdf() {}

    /** The font of everything that is printed or drawn, as a TrueType file. */
    public static InputStream font() {
        return PDDocument.class.getResourceAsStream(FONT);
    }

    /** @param page XHTML whose font is called Sans */
    public static byte[] of(String page) {
        PRESS.lock();
        try {
            return print(page);
        } finally {
            PRESS.unlock();
        }
    }

    private static byte[] print(String page) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                // tagged for screen readers; and it takes no font from the machine that it runs on
                .usePdfUaAccessibility(true)
                .useFont(Pdf::font, "Sans")
                // a page refers to nothing outside itself, and nothing is ever fetched
                .useUriResolver((base, uri) -> null)
                .withHtmlContent(XmlText.of(page), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            document.setDocumentId(ID_OF_ALL);
            document.getDocumentInformation().setCreationDate(null);
            document.save(pdf);
            return pdf.toByteArray();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
