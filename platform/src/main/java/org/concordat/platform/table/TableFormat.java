package org.concordat.platform.table;

import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Function;
import org.concordat.platform.http.Negotiation;

/** The formats that a table is given in, each with the same cells. */
enum TableFormat {
    CSV(Negotiation.CSV, ".csv", table -> table.csv().getBytes(StandardCharsets.UTF_8)) {
        @Override
        MediaType answered() {
            return CSV_WITH_HEADER;
        }
    },
    XLSX(MediaType.valueOf(Tabular.XLSX), ".xlsx", Workbooks::of),
    PDF(MediaType.valueOf(Tabular.PDF), ".pdf", TablePages::of);

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
