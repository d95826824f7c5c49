package org.concordat.membership.subscription.document.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.concordat.membership.subscription.document.Bill;
import org.concordat.membership.subscription.document.Letterhead;
import org.concordat.membership.subscription.ratecard.VatRate;
import org.concordat.platform.money.Money;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PdfPressTest {

    private static final String COUNCIL = "Allerdale Borough Council";

    /** A partnership's letterhead. */
    private record Head(
            String name, Optional<List<String>> address, Optional<String> vatNumber, Optional<List<String>> payTo)
            implements Letterhead {}

    private static final Letterhead LETTERHEAD = new Head(
            "North West Improvement Partnership",
            Optional.of(List.of("1 Example Street", "Manchester")),
            Optional.of("GB 123 4567 89"),
            Optional.of(List.of("Example Bank", "Sort code 00-00-00, account 12345678")));

    private static Bill invoice(String addressee, String vatRate, List<Bill.Line> lines) {
        Money net = lines.stream().map(Bill.Line::amount).collect(Money.sum());
        Money vat = VatRate.of(vatRate).on(net);
        return new Bill(
                Bill.Kind.INVOICE,
                "2008-09/0001",
                LocalDate.of(2008, 4, 21),
                LocalDate.of(2008, 5, 21),
                null,
                addressee,
                lines,
                net,
                VatRate.of(vatRate),
                vat,
                net.plus(vat));
    }

    private static Bill invoice(String addressee, String vatRate, String amount) {
        return invoice(
                addressee, vatRate, List.of(new Bill.Line("Subscription 2008-09, class District", Money.of(amount))));
    }

    private static Bill creditNote() {
        return new Bill(
                Bill.Kind.CREDIT_NOTE,
                "2008-09/CN0001",
                LocalDate.of(2008, 7, 1),
                null,
                "2008-09/0001",
                COUNCIL,
                List.of(new Bill.Line("Subscription 2008-09, class District: joined late", Money.pounds(500))),
                Money.pounds(500),
                VatRate.of("20"),
                Money.pounds(100),
                Money.pounds(600));
    }

    private static String text(Bill bill) throws IOException {
        return text(bill, LETTERHEAD);
    }

    private static String text(Bill bill, Letterhead letterhead) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PdfPress(letterhead).print(bill))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void anInvoiceSaysWhoAsksWhomForWhatByWhenAndHowToPay() throws IOException {
        assertThat(text(invoice(COUNCIL, "20", "1234567.89")))
                .contains("North West Improvement Partnership", "1 Example Street", "VAT registration GB 123 4567 89")
                .contains("Invoice", COUNCIL, "2008-09/0001", "21 April 2008", "21 May 2008")
                .contains("Subscription 2008-09, class District £1,234,567.89")
                .contains("Net £1,234,567.89", "VAT at 20% £246,913.58", "Total to pay £1,481,481.47")
                .contains("Please pay £1,481,481.47 by 21 May 2008, quoting 2008-09/0001.")
                .contains("Sort code 00-00-00, account 12345678", "Page 1 of 1");
    }

    @Test
    void withoutVatItSaysSo() throws IOException {
        assertThat(text(invoice(COUNCIL, "0", "2000.00")))
                .contains("Net £2,000.00", "VAT at 0% £0.00", "Total to pay £2,000.00");
    }

    @Test
    void anInvoiceOverNothingAsksForNothing() throws IOException {
        assertThat(text(invoice(COUNCIL, "0", "0.00")))
                .contains("Total to pay £0.00")
                .doesNotContain("Please pay", "Example Bank");
    }

    @Test
    void aCreditNoteNamesItsInvoiceAndAsksForNothing() throws IOException {
        assertThat(text(creditNote()))
                .contains("Credit note", "2008-09/CN0001", "1 July 2008", "Corrects invoice 2008-09/0001")
                .contains("joined late £500.00", "VAT at 20% £100.00", "Total credited £600.00")
                .doesNotContain("Please pay", "Due on", "Example Bank");
    }

    @Test
    void whatThePartnershipHasNotSetIsLeftOut() throws IOException {
        var bare = new Head("A partnership", Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(text(invoice(COUNCIL, "0", "2000.00"), bare))
                .contains("A partnership", "Please pay £2,000.00")
                .doesNotContain("VAT registration", "null");
    }

    @Test
    void whatPeopleWroteIsTextAndNeverMarkup() throws IOException {
        String addressee = "Ŵyŷ & <b>Sons</b> <script>alert('1')</script> &amp; \"Co\" é";
        assertThat(text(invoice(addressee, "0", "1.00")).replaceAll("\\s+", " "))
                .contains(addressee);
    }

    @Test
    void aControlCharacterSpoilsNoDocument() throws IOException {
        assertThat(text(invoice("Some\u0007\u0000 Council", "0", "1.00"))).contains("Some", "Council", "£1.00");
    }

    @Test
    void theFontIsEmbeddedSoThatThePoundSignLooksTheSameEverywhere() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(new PdfPress(LETTERHEAD).print(invoice(COUNCIL, "0", "2000.00")))) {
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
        var letters = letters(invoice("X".repeat(200), "0", List.of(new Bill.Line("Q".repeat(200), Money.pounds(2)))));
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
        Bill bill = invoice(COUNCIL, "17.5", lines);
        String text = text(bill);
        assertThat(text).contains("Page 3 of 3", "Total to pay £2,150.25");
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
        try (PDDocument pdf = Loader.loadPDF(new PdfPress(LETTERHEAD).print(bill))) {
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
