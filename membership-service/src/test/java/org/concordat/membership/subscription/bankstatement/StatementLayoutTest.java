package org.concordat.membership.subscription.bankstatement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.imports.ImportReader;
import org.concordat.platform.money.Money;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementLayoutTest {

    private static final ImportReader READER = new ImportReader(
            new ObjectMapper(), Validation.buildDefaultValidatorFactory().getValidator());

    private static final String HEADER = "Date,Description,Amount,Reference\n";

    private static List<ImportLine<StatementLine>> read(String... lines) {
        return file(HEADER + String.join("\n", lines));
    }

    private static List<ImportLine<StatementLine>> file(String text) {
        return StatementLayout.read(READER.rows(text));
    }

    private static StatementLine line(String date, String amount) {
        ImportLine<StatementLine> read =
                read("%s,BGC,\"%s\",REF".formatted(date, amount)).get(0);
        assertThat(read.problem()).isNull();
        return read.content();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-05-02", "02/05/2008", "2/5/2008", "02 May 2008", "2 may 2008", "02-May-2008"})
    void aDateIsReadAsTheBritishWriteIt(String date) {
        assertThat(line(date, "1.00").date()).isEqualTo(LocalDate.of(2008, 5, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2008", "05/13/2008", "2008-02-30", "yesterday", "02/05/08", "''"})
    void aDayThatDoesNotExistIsRefused(String date) {
        assertThat(read(date + ",BGC,1.00,REF").get(0).problem()).contains("date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9000", "9,000.00", "£9,000.00", "+9000.0", " 9 000.00 "})
    void anAmountIsReadAsBanksWriteIt(String amount) {
        assertThat(line("2008-05-02", amount).amount()).isEqualTo(Money.pounds(9000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9,00.00",
                "9.000,00",
                "9000.005",
                "(9000.00)",
                "1e3",
                "£",
                "",
                "9999999999999",
                "999,999,999,999.99"
            })
    void anAmountThatCouldBeMisreadIsRefused(String amount) {
        assertThat(read("2008-05-02,BGC,\"%s\",REF".formatted(amount)).get(0).problem())
                .contains("amount");
    }

    @Property
    void everyAmountIsReadToThePenny(@ForAll @LongRange(min = -99_999_999_999L, max = 99_999_999_999L) long pence) {
        BigDecimal amount = BigDecimal.valueOf(pence, 2);
        var withCommas = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.UK));
        assertThat(line("2008-05-02", amount.toPlainString()).amount().amount()).isEqualByComparingTo(amount);
        assertThat(line("2008-05-02", withCommas.format(amount)).amount().amount())
                .isEqualByComparingTo(amount);
    }

    @Test
    void aStrayQuotationMarkSpoilsItsOwnLineOnly() {
        List<ImportLine<StatementLine>> read = read("2008-05-02,\"BGC,1.00,REF", "2008-05-03,BGC,1.00,REF");
        assertThat(read.get(0).problem()).contains("quotation");
        assertThat(read.get(1).content().date()).isEqualTo(LocalDate.of(2008, 5, 3));
    }

    @Test
    void aLineThatIsTooShortSaysWhatIsMissing() {
        assertThat(read("2008-05-02,BGC").get(0).problem()).contains("amount");
    }

    @Test
    void columnsComeInAnyOrderAndOthersAreIgnored() {
        ImportLine<StatementLine> read =
                file("Balance,REFERENCE,amount,Description,Date\r\n10.00,R,1.00,D,2008-05-02\r\n")
                        .get(0);
        assertThat(read.number()).isEqualTo(2);
        assertThat(read.content())
                .isEqualTo(new StatementLine(LocalDate.of(2008, 5, 2), "D", Money.of("1.00"), "R", 1));
    }

    @Test
    void linesThatSayTheSameAreCounted() {
        assertThat(
                        StatementLine.counted(read("2008-05-02,D,1.00,R", "2008-05-02,D,2.00,R", "2008-05-02,D,1.00,R"))
                                .stream()
                                .map(read -> read.content().occurrence()))
                .containsExactly(1, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amount,Reference\n1.00,R",
                "Date,Amount\n2008-05-02,1.00",
                "Date,Description,Paid in\n2008-05-02,D,1.00",
                "2008-05-02,D,1.00,2.00",
                "2008-05-02,D",
                "when,what\nx,y"
            })
    void aFileThatCannotBeToldApartIsRefusedAsAWhole(String text) {
        assertThatThrownBy(() -> file(text)).isInstanceOf(Refusal.class).hasMessageContaining("header");
    }

    /** The same two movements, 9,000.00 in and 12.50 out, as each bank hands them out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // Barclays
                """
                Number,Date,Account,Amount,Subcategory,Memo
                 ,02/05/2008,20-00-00 12345678,9000.00,Counter Credit,"ALLERDALE BC	2008-09/0012  BGC"
                 ,06/05/2008,20-00-00 12345678,-12.50,Debit,"CHARGES	TO 30APR	CHG"
                """,
                // HSBC, without a header
                "02/05/2008,ALLERDALE BC 2008-09/0012,\"9,000.00\"\r\n06/05/2008,CHARGES,-12.50\r\n",
                // HSBC, with one
                """
                Date,Type,Description,Paid out,Paid in,Balance
                2008-05-02,CR,ALLERDALE BC 2008-09/0012,,£9000.00,£9100.00
                2008-05-06,DR,CHARGES,£12.50,,£9087.50
                """,
                // Lloyds
                """
                Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance,
                02/05/2008,BGC,'30-00-00,12345678,ALLERDALE BC 2008-09/0012,,9000.00,9100.00,
                06/05/2008,CHG,'30-00-00,12345678,CHARGES,12.50,,9087.50,
                """,
                // NatWest
                """

                Date, Type, Description, Value, Balance, Account Name, Account Number

                02 May 2008,BAC,"'ALLERDALE BC , 2008-09/0012",9000.00,9100.00,"'PARTNERSHIP","'600000-12345678",
                06 May 2008,CHG,"'CHARGES",-12.50,9087.50,"'PARTNERSHIP","'600000-12345678",
                """,
                // a bank's own programme, with a narrative in several columns
                """
                Sort Code;Account;Date;Narrative #1;Narrative #2;Debit;Credit
                600000;12345678;02/05/2008;ALLERDALE BC;2008-09/0012;;9000.00
                600000;12345678;06/05/2008;CHARGES;;-12.50;0.00
                """
            })
    void theStatementsOfTheFourBigBanksAreReadAsTheyHandThemOut(String text) {
        List<ImportLine<StatementLine>> read = file(text);
        assertThat(read).extracting(ImportLine::problem).containsOnlyNulls();
        assertThat(read)
                .extracting(line -> line.content().amount())
                .containsExactly(Money.of("9000.00"), Money.of("-12.50"));
        assertThat(read)
                .extracting(line -> line.content().date())
                .containsExactly(LocalDate.of(2008, 5, 2), LocalDate.of(2008, 5, 6));
        assertThat(InvoiceReference.namedIn(read.get(0).content().text())).containsExactly("2008-09/0012");
        assertThat(read.get(0).content().description()).startsWith("ALLERDALE BC");
    }

    @Test
    void aLineWithBothAmountsOrNoneIsRefused() {
        List<ImportLine<StatementLine>> read =
                file("Date,Details,Money in,Money out\n2008-05-02,D,1.00,2.00\n2008-05-02,D,,\n2008-05-02,D,0.00,2.00");
        assertThat(read.get(0).problem()).contains("either paid in or paid out");
        assertThat(read.get(1).problem()).contains("either paid in or paid out");
        assertThat(read.get(2).content().amount()).isEqualTo(Money.of("-2.00"));
    }

    @Test
    void aFingerprintDoesNotDependOnSpacesOrCase() {
        StatementLine line = new StatementLine(LocalDate.of(2008, 5, 2), "A  b ", Money.of("1.00"), "r", 1);
        StatementLine moved = new StatementLine(LocalDate.of(2008, 5, 2), "a B", Money.of("1.00"), "R", 1);
        StatementLine second = new StatementLine(LocalDate.of(2008, 5, 2), "a B", Money.of("1.00"), "R", 2);
        assertThat(moved.fingerprint()).isEqualTo(line.fingerprint());
        assertThat(second.fingerprint()).isNotEqualTo(line.fingerprint());
    }
}
