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

class StatementRowTest {

    private static final ImportReader READER = new ImportReader(
            new ObjectMapper(), Validation.buildDefaultValidatorFactory().getValidator());

    private static final String HEADER = "Date,Description,Amount,Reference\n";

    private static List<ImportLine<StatementLine>> read(String... lines) {
        return READER.readCsvOfOthers(HEADER + String.join("\n", lines), StatementRow.class);
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
    @ValueSource(strings = {"31/02/2008", "05/13/2008", "2008-02-30", "yesterday", ""})
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
        ImportLine<StatementLine> read = READER.readCsvOfOthers(
                        "\uFEFFBalance,REFERENCE,amount,Description,Date\r\n10.00,R,1.00,D,2008-05-02\r\n",
                        StatementRow.class)
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

    @Test
    void aFileWithoutAColumnItNeedsIsRefusedAsAWhole() {
        assertThatThrownBy(() -> READER.readCsvOfOthers("Date,Amount,Reference\n2008-05-02,1.00,R", StatementRow.class))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("description");
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
