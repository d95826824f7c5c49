package org.concordat.platform.table;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.concordat.platform.http.Negotiation;

/** The formats that a table is given in, each with the same cells; a picture shows those that its chart names. */
enum TableFormat {
    CSV(Negotiation.CSV, ".csv", table -> table.csv().getBytes(StandardCharsets.UTF_8)) {
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
}
