package org.concordat.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

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

    private static ImportLine<String> line(String header, String line) {
        return READER.readCsv(header + "\n" + line, Row.class).get(0);
    }

    @Test
    void columnsAreTheComponentsOfTheRow() {
        assertThat(READER.readCsv("\uFEFFsince,name\n2008-04-01,a\n\n,b\n", Row.class))
                .containsExactly(new ImportLine<>(2, "a 2008-04-01", null), new ImportLine<>(3, "b null", null));
    }

    @Test
    void aFileWithAnUnknownColumnIsRefusedAsAWhole() {
        for (String header : List.of("name,nicknames", "Name")) {
            assertThatThrownBy(() -> line(header, "a"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Known are: name, since.");
        }
    }

    @Test
    void aLineThatCannotBeReadSaysWhyAndQuotesNothingOfIt() {
        assertThat(line("name,since", "secret").problem()).contains("another number of fields");
        assertThat(line("name,since", "secret,").problem()).isEqualTo("name size must be between 0 and 5.");
        assertThat(line("name,since", "a,secret").problem())
                .startsWith("since cannot be read.")
                .doesNotContain("secret");
        assertThat(line("name,since", "never,").problem()).isEqualTo("Write another name.");
    }

    @Test
    void anOpenQuotationMarkEndsTheFileButLosesNoLineBeforeIt() {
        List<ImportLine<String>> lines = READER.readCsv("name\na\n\"b\n", Row.class);
        assertThat(lines.get(0).content()).isEqualTo("a null");
        assertThat(lines.get(1).problem()).startsWith("From here on");
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
    void filesOfOthersNameTheirColumnsInAnyCaseAndOrder() {
        List<ImportLine<String>> lines =
                READER.readCsvOfOthers("Balance,SINCE,Name\n1,2008-04-01,a\n1,\"2008,a\n1,2008-04-01\n", Row.class);
        assertThat(lines.get(0)).isEqualTo(new ImportLine<>(2, "a 2008-04-01", null));
        assertThat(lines.get(1).problem()).contains("quotation marks");
        assertThat(lines.get(2).problem()).isEqualTo("The line has no name. Check its commas.");
        assertThatThrownBy(() -> READER.readCsvOfOthers("Name\na\n", Row.class))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no column 'since'");
    }

    @Test
    void anImportHasAtMostFiveThousandLines() {
        assertThat(READER.readCsv("name\n" + "a\n".repeat(5000), Row.class)).hasSize(5000);
        assertThatThrownBy(() -> READER.readCsv("name\n" + "a\n".repeat(5001), Row.class))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("this one has 5001");
    }
}
