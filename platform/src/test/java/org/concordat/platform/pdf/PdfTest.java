package org.concordat.platform.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.concordat.platform.hash.Hash;
import org.concordat.platform.money.Money;
import org.junit.jupiter.api.Test;

class PdfTest {

    private static byte[] printed(String body) {
        return Pdf.of("""
                <html lang="en-GB"><head><title>Page</title><meta name="subject" content="Test"/>
                <style>body { font-family: Sans; }</style></head><body>%s</body></html>""".formatted(body));
    }

    private static String text(String body) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printed(body))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void printsThePoundSignAndWelshNames() throws IOException {
        assertThat(text("<p>£9,000.00 for Ŵyr and Ŷnys</p>")).contains("£9,000.00 for Ŵyr and Ŷnys");
    }

    @Test
    void theSamePageIsTheSameBytesWheneverItIsPrinted() throws IOException {
        byte[] page = printed("<p>£9,000.00</p>");
        assertThat(Hash.of(printed("<p>£9,000.00</p>"))).isEqualTo(Hash.of(page));
        assertThat(Hash.of(printed("<p>£9,000.01</p>"))).isNotEqualTo(Hash.of(page));
        // two prints of one second would be alike although they said when that was
        try (PDDocument pdf = Loader.loadPDF(page)) {
            assertThat(pdf.getDocumentInformation().getCreationDate()).isNull();
            assertThat(pdf.getDocumentInformation().getModificationDate()).isNull();
            byte[] metadata = pdf.getDocumentCatalog().getMetadata().toByteArray();
            assertThat(new String(metadata, StandardCharsets.UTF_8))
                    .doesNotContain(String.valueOf(Year.now().getValue()))
                    .doesNotContain("Date");
        }
    }

    @Test
    void leavesOutWhatXmlCannotHold() throws IOException {
        assertThat(text("<p>one\u0007two</p>")).contains("onetwo");
    }

    @Test
    void fetchesNothing() throws IOException {
        assertThat(text("<p>Before</p><img src=\"file:///etc/hostname\" alt=\"\"/><p>after</p>"))
                .contains("Before", "after");
    }

    @Test
    void writesDaysAndAmountsAsPeopleReadThem() {
        assertThat(InWords.inWords(LocalDate.of(2008, 4, 1))).isEqualTo("1 April 2008");
        assertThat(InWords.inPounds(Money.of("1234567.5"))).isEqualTo("£1,234,567.50");
    }
}
