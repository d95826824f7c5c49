package org.concordat.platform.table;

import jakarta.ws.rs.core.MediaType;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.concordat.platform.http.Negotiation;

/** The formats that a table is given in, each with the same cells; a picture shows those that its chart names. */
enum TableFormat {
    CSV(Negotiation.CSV, ".csv", TableFormat::csv) {
        @Override
        MediaType answered() {
            return CSV_WITH_HEADER;
        }
    },
    XLSX(MediaType.valueOf(Tabular.XLSX), ".xlsx", Workbooks::of),
    PDF(MediaType.valueOf(Tabular.PDF), ".pdf", TablePages::of),
    SVG(MediaType.valueOf(Tabular.SVG), ".svg", ChartPictures::svg),
    PNG(MediaType.valueOf(Tabular.PNG), ".png", ChartPictures::png);

    static final MediaType CSV_WITH_HEADER =
            new MediaType("text", "csv", Map.of("charset", "UTF-8", "header", "present"));

    private final MediaType mediaType;
    private final String suffix;
    private final Function<Table<?>, byte[]> write;

    TableFormat(MediaType mediaType, String suffix, Function<Table<?>, byte[]> write) {
        this.mediaType = mediaType;
        this.suffix = suffix;
        this.write = write;
    }

    /** Of a chart, which not every table has. */
    boolean isPicture() {
        return this == SVG || this == PNG;
    }

    /** What callers accept. */
    MediaType mediaType() {
        return mediaType;
    }

    /** What they are told that they get. */
    MediaType answered() {
        return mediaType;
    }

    /** Of the path and of the file. */
    String suffix() {
        return suffix;
    }

    byte[] write(Table<?> table) {
        return write.apply(table);
    }

    /** Row by row as bytes, so that the text is never whole in memory beside them. */
    private static byte[] csv(Table<?> table) {
        var file = new ByteArrayOutputStream();
        try (var text = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8))) {
            table.writeCsv(text);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return file.toByteArray();
    }
}
