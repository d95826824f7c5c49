package org.concordat.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** A line of the tie-out, whichever format it was read from; amounts with their pence. */
record TieOutLine(
        String kind,
        String about,
        String name,
        String leftSource,
        String left,
        String rightSource,
        String right,
        String difference) {

    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** @param cells what stands in the column of a name */
    private static TieOutLine of(UnaryOperator<String> cells) {
        return new TieOutLine(
                cells.apply("kind"),
                cells.apply("about"),
                cells.apply("name"),
                cells.apply("leftSource"),
                cells.apply("left"),
                cells.apply("rightSource"),
                cells.apply("right"),
                cells.apply("difference"));
    }

    static List<TieOutLine> ofJson(JsonNode report) {
        return StreamSupport.stream(report.required("differences").spliterator(), false)
                .map(line -> of(name -> value(line.required(name))))
                .toList();
    }

    private static String value(JsonNode value) {
        return value.isObject() ? value.required("amount").asText() : value.asText();
    }

    static List<TieOutLine> ofCsv(byte[] csv) {
        try (CSVParser rows = CSVParser.parse(new StringReader(new String(csv, StandardCharsets.UTF_8)), CSV)) {
            return rows.stream().map(row -> of(row::get)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<TieOutLine> ofWorkbook(byte[] workbook) {
        try (var read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<Row> rows = read.getFirstSheet().read();
            List<String> columns = rows.get(0).stream().map(Cell::getText).toList();
            return rows.stream()
                    .skip(1)
                    .map(row -> of(name -> text(row.getCell(columns.indexOf(name)))))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A number is an amount; what should be one and is a text keeps its own writing, and differs. */
    private static String text(Cell cell) {
        return cell.getType() == CellType.NUMBER ? cell.asNumber().setScale(2).toPlainString() : cell.getText();
    }
}
