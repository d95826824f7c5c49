package org.concordat.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportReaderTest {

    private static final ImportReader READER = new ImportReader(
            new ObjectMapper().registerModule(new JavaTimeModule()),
            Validation.buildDefaultValidatorFactory().getValidator());

    /** All that a new import says of its file. */
    private record Row(@NotNull @Size(max = 5) String name, LocalDate since, List<String> nicknames)
            implements ImportRow<String> {

        @Override
        public String content() {
            if ("never".equals(name)) {
                throw Refusal.rule("never", "Write another name.");
            }
            return name + " " + since;
        }
    }

    /** Where somebody is at home. */
    private record Home(@NotNull @Size(max = 5) String street, Integer number) {}

    /** A line with two records in it. */
    private record Move(
            String name, @Valid Home oldHome, @Valid Home newHome) implements ImportRow<Move> {

        @Override
        public Move content() {
            return this;
        }
    }

    private static ImportLine<String> line(String header, String line) {
        return READER.readCsv(header + "\n" + line, Row.class).get(0);
    }

    @Test
    void columnsAreTheComponentsOfTheRow() {
        assertThat(READER.readCsv("since,name\n2008-04-01,a\n\n,b\n", Row.class))
                .containsExactly(new ImportLine<>(2, "a 2008-04-01", null), new ImportLine<>(4, "b null", null));
    }

    @Test
    void aFileWithAnUnknownColumnIsRefusedAsAWhole() {
        for (String header : List.of("name,nicknames", "Nome", "name,,since", "name,Name")) {
            assertThatThrownBy(() -> line(header, "a"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("The header in line 1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Name,Old home street,Old home number,New home street,New home number",
                "name,street,number,new home: street,new-home-number",
                "NAME;home street;home number;newHome.street;newHome.number"
            })
    void aRecordWithinTheRowHasColumnsOfItsOwnWhoseFirstWordsMayBeLeftOut(String header) {
        String delimiter = header.contains(";") ? ";" : ",";
        List<ImportLine<Move>> lines =
                READER.readCsv(header + "\na,x,1,y,2\nb,,,y,\n,,,,\nc,longer,,,\n".replace(",", delimiter), Move.class);
        assertThat(lines)
                .containsExactly(
                        new ImportLine<>(2, new Move("a", new Home("x", 1), new Home("y", 2)), null),
                        new ImportLine<>(3, new Move("b", null, new Home("y", null)), null),
                        ImportLine.unreadable(5, "oldHome.street size must be between 0 and 5."));
    }

    @Test
    void aRecordWithinTheRowIsNoColumnAsAWhole() {
        assertThatThrownBy(() -> READER.readCsv("name,old home\na,x", Move.class))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Known are: name, oldHomeStreet, oldHomeNumber, newHomeStreet, newHomeNumber.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name,Since", "SINCE;NAME", "since \t name\t\t", "\n\n Name , Since ,,"})
    void headersComeInAnyCaseOrderAndDelimiterWithEmptyColumnsAtTheEnd(String header) {
        boolean nameFirst = header.strip().toLowerCase().startsWith("name");
        String delimiter = header.contains(";") ? ";" : header.contains("\t") ? "\t" : ",";
        String row = nameFirst ? "a" + delimiter + "2008-04-01" : "2008-04-01" + delimiter + "a";
        assertThat(line(header, row + delimiter + delimiter).content()).isEqualTo("a 2008-04-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2006-04-01", "01/04/2006", "1/4/2006", "1 Apr 2006", "01-APR-2006", "1 April 2006"})
    void aDayIsReadAsTheBritishWriteIt(String day) {
        assertThat(line("name,since", "a," + day).content()).isEqualTo("a 2006-04-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"04/13/2006", "31/02/2006", "01/04/06", "38808", "20060401"})
    void aDayThatCouldBeMisreadIsRefused(String day) {
        assertThat(line("name,since", "a," + day).problem()).isEqualTo("since cannot be read. " + CellValues.A_DAY);
    }

    @Test
    void rowsOfCommasAndBlankLinesAreIgnoredAndLineNumbersStayTrue() {
        List<ImportLine<String>> lines =
                READER.readCsv("\nname,since\r\n,,,\r\n\r\na,\r\n\"b\nc\",\r\n;\r\nd\n", Row.class);
        assertThat(lines).extracting(ImportLine::number).containsExactly(5, 6, 8, 9);
        assertThat(lines.get(1).content()).isEqualTo("b\nc null");
        assertThat(lines.get(3).content()).isEqualTo("d null");
    }

    @Test
    void bytesThatDoNotFitAreRefusedWithTheirLine() {
        byte[] windows = "name,since\na,\nM\u00F4n,\nb,\n".getBytes(Charset.forName("windows-1252"));
        List<ImportLine<String>> undeclared = READER.readCsv(FileTexts.text(windows, null), Row.class);
        assertThat(undeclared.get(1)).isEqualTo(ImportLine.unreadable(3, Sheet.UNFIT_BYTES));
        assertThat(undeclared.get(2).content()).isEqualTo("b null");
        assertThat(READER.readCsv(FileTexts.text(windows, "windows-1252"), Row.class)
                        .get(1)
                        .content())
                .isEqualTo("M\u00F4n null");
    }

    @Test
    void aNameIsKeptInOneFormWithoutControlCharacters() {
        assertThat(line("name,since", "\u00A0Mo\u0302n\u00A0,").content()).isEqualTo("M\u00F4n null");
        assertThat(line("name,since", "M\u0007n,").problem()).isEqualTo(Sheet.CONTROL_CHARACTERS);
        assertThat(READER.readCsv(FileTexts.text("name\nM\0n".getBytes(StandardCharsets.UTF_8), null), Row.class)
                        .get(0)
                        .problem())
                .isEqualTo(Sheet.UNFIT_BYTES);
    }

    @Test
    void aLineThatCannotBeReadSaysWhyAndQuotesNothingOfIt() {
        assertThat(line("name,since", "a,,secret").problem())
                .contains("another number of fields")
                .doesNotContain("secret");
        assertThat(line("name,since", "secret,").problem()).isEqualTo("name size must be between 0 and 5.");
        assertThat(line("name,since", "a,secret").problem())
                .startsWith("since cannot be read.")
                .doesNotContain("secret");
        assertThat(line("name,since", "never,").problem()).isEqualTo("Write another name.");
    }

    @Test
    void aStrayQuotationMarkLosesNoOtherLine() {
        List<ImportLine<String>> lines = READER.readCsv("name\na\n\"b\n\"c\"d\ne\n", Row.class);
        assertThat(lines).extracting(ImportLine::number).containsExactly(2, 3, 4, 5);
        assertThat(lines.get(0).content()).isEqualTo("a null");
        assertThat(lines.get(1).problem()).isEqualTo(Sheet.STRAY_QUOTATION_MARK);
        assertThat(lines.get(2).problem()).isEqualTo(Sheet.STRAY_QUOTATION_MARK);
        assertThat(lines.get(3).content()).isEqualTo("e null");
    }

    @Test
    void readsJsonLinesWithWhatCsvCannotGive() {
        List<ImportLine<String>> lines = READER.read(
                "{\"name\":\"a\",\"nicknames\":[\"b\"]}\n\n{\"name\":\"a\",\"colour\":1}\n{",
                new MediaType("application", "x-ndjson"),
                Row.class);
        assertThat(lines).extracting(ImportLine::number).containsExactly(1, 3, 4);
        assertThat(lines.get(0).content()).isEqualTo("a null");
        assertThat(lines.get(1).problem()).contains("not known here");
        assertThat(lines.get(2).problem()).contains("not a JSON object");
    }

    @Test
    void anImportHasAtMostTwentyThousandLines() {
        assertThat(READER.readCsv("name\n" + "a\n".repeat(20_000), Row.class)).hasSize(20_000);
        assertThatThrownBy(() -> READER.readCsv("name\n" + "a\n".repeat(20_001), Row.class))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("at most 20000 lines");
    }
}
