package org.concordat.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** What another program writes, in whichever dialect and character set, is read back as it was meant. */
class SheetPropertyTest {

    /** How a program writes a table. */
    record Dialect(char delimiter, String lineEnd, QuoteMode quotes, String charset, boolean byteOrderMark) {

        byte[] write(List<List<String>> table) {
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(delimiter)
                    .setRecordSeparator(lineEnd)
                    .setQuoteMode(quotes)
                    .get();
            var text = new StringWriter();
            try (var printer = new CSVPrinter(text, format)) {
                printer.printRecords(table);
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
            return (byteOrderMark ? "\uFEFF" + text : text.toString()).getBytes(Charset.forName(charset));
        }
    }

    @Provide
    Arbitrary<Dialect> dialects() {
        Arbitrary<Dialect> utf8 = Combinators.combine(
                        Arbitraries.of(',', ';', '\t'),
                        Arbitraries.of("\n", "\r\n", "\r"),
                        Arbitraries.of(QuoteMode.ALL, QuoteMode.MINIMAL),
                        Arbitraries.of(true, false))
                .as((delimiter, end, quotes, mark) ->
                        new Dialect(delimiter, end, quotes, StandardCharsets.UTF_8.name(), mark));
        return Arbitraries.oneOf(
                utf8,
                utf8.map(dialect ->
                        new Dialect(dialect.delimiter(), dialect.lineEnd(), dialect.quotes(), "windows-1252", false)));
    }

    /** What people write into cells; neither quotation marks nor delimiters nor line breaks are too much for them. */
    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cell = Arbitraries.strings()
                .withChars("aZ09.,;\t\"'/-&\u00E9\u00F4\u00A3\u2019\n ")
                .ofMaxLength(8)
                .map(Sheet::tidy);
        // the first cell of a row is filled, so that no row is left out
        Arbitrary<List<String>> row = Combinators.combine(
                        cell.filter(text -> !text.isEmpty()), cell.list().ofSize(3))
                .as((first, others) -> {
                    var all = new ArrayList<String>(List.of(first));
                    all.addAll(others);
                    return all;
                });
        return row.list().ofMinSize(0).ofMaxSize(8);
    }

    @Property
    void whatWasWrittenIsReadBackWithTrueLineNumbers(
            @ForAll("tables") List<List<String>> table, @ForAll("dialects") Dialect dialect) {
        var written = new ArrayList<List<String>>();
        written.add(List.of("one", "two", "three", "four"));
        written.addAll(table);

        List<Sheet.Row> rows = Sheet.rows(FileTexts.text(dialect.write(written), dialect.charset()), 100);

        assertThat(rows).hasSameSizeAs(written);
        int line = 1;
        for (int i = 0; i < rows.size(); i++) {
            Sheet.Row row = rows.get(i);
            assertThat(row.problem()).isNull();
            assertThat(row.line()).isEqualTo(line);
            for (int place = 0; place < 4; place++) {
                assertThat(row.cell(place)).isEqualTo(written.get(i).get(place));
            }
            line += 1
                    + (int) written.get(i).stream()
                            .flatMapToInt(String::chars)
                            .filter(each -> each == '\n')
                            .count();
        }
    }
}
