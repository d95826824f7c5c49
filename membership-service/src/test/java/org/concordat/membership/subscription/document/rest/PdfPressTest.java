package org.concordat.membership.subscription.document.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.subscription.document.ABill.COUNCIL;
import static org.concordat.membership.subscription.document.ABill.aCreditNote;
import static org.concordat.membership.subscription.document.ABill.anInvoice;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.concordat.membership.register.PostalAddress;
import org.concordat.membership.subscription.document.Bill;
import org.concordat.membership.subscription.document.Supplier;
import org.concordat.platform.money.Money;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PdfPressTest {

    private static String text(Bill bill) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PdfPress().print(bill))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void anInvoiceSaysWhoAsksWhomForWhatByWhenAndHowToPay() throws IOException {
        assertThat(text(anInvoice().lines("1234567.89").build()))
                .contains("North West Improvement Partnership", "1 Example Street", "Manchester", "M2 5DB")
                .contains("finance@partnership.example", "0161 496 0000", "VAT registration GB123456789")
                .contains("Invoice", COUNCIL, "Allerdale House", "Workington", "CA14 3YJ")
                .contains("2008-09/0001", "21 April 2008", "21 May 2008")
                .contains("Tax point 21 April 2008", "Your order PO-4711")
                .contains("Subscription 2008-09, class District £1,234,567.89 20%")
                .contains("Net £1,234,567.89", "VAT at 20% £246,913.58", "Total to pay £1,481,481.47")
                .contains("Please pay £1,481,481.47 by 21 May 2008, quoting 2008-09/0001.")
                .contains("Account name North West Improvement Partnership", "Sort code 12-34-56")
                .contains("Account number 01234567", "IBAN GB49NWBK12345601234567", "BIC NWBKGB2L")
                .contains("Payment reference 2008-09/0001", "Page 1 of 1");
    }

    @Test
    void withoutVatItSaysSo() throws IOException {
        assertThat(text(anInvoice().vatRate("0").lines("2000.00").build()))
                .contains("Net £2,000.00", "VAT at 0% £0.00", "Total to pay £2,000.00");
    }

    @Test
    void anInvoiceOverNothingAsksForNothing() throws IOException {
        assertThat(text(anInvoice().vatRate("0").lines("0.00").build()))
                .contains("Total to pay £0.00")
                .doesNotContain("Please pay", "Sort code");
    }

    @Test
    void aCreditNoteNamesItsInvoiceAndItsDayAndAsksForNothing() throws IOException {
        assertThat(text(aCreditNote().build()).replaceAll("\\s+", " "))
                .contains(
                        "Credit note",
                        "2008-09/CN0001",
                        "1 July 2008",
                        "Corrects invoice 2008-09/0001 of 21 April 2008")
                .contains("joined late £500.00", "VAT at 20% £100.00", "Total credited £600.00")
                .contains("VAT registration GB123456789", "Workington", "Your order PO-4711")
                .doesNotContain("Please pay", "Due on", "Sort code");
    }

    @Test
    void whatIsNotKnownIsLeftOut() throws IOException {
        Bill bare = anInvoice()
                .supplier(new Supplier(null, null, null, null, null, null))
                .address(null)
                .purchaseOrderNumber(null)
                .build();
        assertThat(text(bare))
                .contains("Please pay", COUNCIL)
                .doesNotContain("VAT registration", "Your order", "Sort code", "null", "NOT_FOUND");
    }

    @Test
    void welshLettersShow() throws IOException {
        Bill welsh = anInvoice()
                .addressee("Cyngor Môn ŵ ŷ Ŵ Ŷ ï â")
                .address(new PostalAddress("Tŷ’r Sir", "Ffordd y Dŵr", null, "Llangefni", "LL77 7TW", null))
                .build();
        assertThat(text(welsh)).contains("Cyngor Môn ŵ ŷ Ŵ Ŷ ï â", "Tŷ’r Sir", "Ffordd y Dŵr");
    }

    @Test
    void whatPeopleWroteIsTextAndNeverMarkup() throws IOException {
        String addressee = "Ŵyŷ & <b>Sons</b> <script>alert('1')</script> &amp; \"Co\" é";
        assertThat(text(anInvoice().addressee(addressee).build()).replaceAll("\\s+", " "))
                .contains(addressee);
    }

    @Test
    void aControlCharacterSpoilsNoDocument() throws IOException {
        assertThat(text(anInvoice()
                        .addressee("Some\u0007\u0000 Council")
                        .vatRate("0")
                        .lines("1.00")
                        .build()))
                .contains("Some", "Council", "£1.00");
    }

    @Test
    void theFontIsEmbeddedSoThatThePoundSignLooksTheSameEverywhere() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                new PdfPress().print(anInvoice().vatRate("0").lines("2000.00").build()))) {
            for (PDPage page : pdf.getPages()) {
                assertThat(page.getResources().getFontNames()).isNotEmpty();
                for (var font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void aLongNameAndALongWordStayWithinTheirColumn() throws IOException {
        var letters = letters(anInvoice()
                .addressee("X".repeat(200))
                .lines(List.of(new Bill.Line("Q".repeat(200), Money.pounds(2))))
                .build());
        assertThat(letters)
                .filteredOn(letter -> letter.unicode().equals("X"))
                .hasSize(200)
                .allSatisfy(letter -> {
                    assertThat(letter.right()).isLessThan(330);
                });
        assertThat(letters)
                .filteredOn(letter -> letter.unicode().equals("Q"))
                .hasSize(200)
                .allSatisfy(letter -> {
                    assertThat(letter.right()).isLessThan(430);
                });
    }

    @Test
    void manyLinesGoOnToFurtherPagesAndNothingOverlaps() throws IOException {
        var lines = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> new Bill.Line(
                        "Line " + number + (number % 7 == 0 ? " " + "goes on and on ".repeat(10) : ""),
                        Money.pounds(number)))
                .toList();
        Bill bill = anInvoice().vatRate("17.5").lines(lines).build();
        String text = text(bill);
        assertThat(text).contains("Page 4 of 4", "Total to pay £2,150.25");
        IntStream.rangeClosed(1, 60)
                .forEach(number -> assertThat(text).contains("Line " + number, "£" + number + ".00"));
        assertThat(overlapping(letters(bill))).isEmpty();
    }

    /** A letter and the box that it fills on its page. */
    private record Letter(int page, String unicode, float left, float right, float top, float bottom) {

        boolean overlaps(Letter other) {
            float tolerance = 0.6f;
            return page == other.page
                    && left + tolerance < other.right
                    && other.left + tolerance < right
                    && top + tolerance < other.bottom
                    && other.top + tolerance < bottom;
        }
    }

    private static List<Letter> letters(Bill bill) throws IOException {
        var letters = new ArrayList<Letter>();
        try (PDDocument pdf = Loader.loadPDF(new PdfPress().print(bill))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition at) {
                    if (!at.getUnicode().isBlank()) {
                        letters.add(new Letter(
                                getCurrentPageNo(),
                                at.getUnicode(),
                                at.getXDirAdj(),
                                at.getXDirAdj() + at.getWidthDirAdj(),
                                at.getYDirAdj() - at.getHeightDir(),
                                at.getYDirAdj()));
                    }
                }
            }.getText(pdf);
        }
        return letters;
    }

    private static List<String> overlapping(List<Letter> letters) {
        var found = new HashSet<String>();
        for (int i = 0; i < letters.size(); i++) {
            for (int j = i + 1; j < letters.size(); j++) {
                if (letters.get(i).overlaps(letters.get(j))) {
                    found.add(letters.get(i) + " and " + letters.get(j));
                }
            }
        }
        return List.copyOf(found);
    }
}
