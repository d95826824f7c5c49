package org.concordat.platform.table;

import java.util.Arrays;
import java.util.List;
import org.concordat.platform.pdf.Pdf;

/** An answer that callers may also have as a table, in the formats that its operation says it produces. */
public interface Tabular {

    String CSV = "text/csv";

    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    String PDF = Pdf.MEDIA_TYPE;

    /** Of its chart, for a table that has one. */
    String SVG = "image/svg+xml";

    /** Of its chart, for a table that has one. */
    String PNG = "image/png";

    /**
     * The media types that a table comes in.
     *
     * @param chart {@code null} for a table without one, of which there is no picture
     */
    static List<String> mediaTypes(Chart chart) {
        return Arrays.stream(TableFormat.values())
                .filter(format -> chart != null || !format.isPicture())
                .map(format -> format.mediaType().toString())
                .toList();
    }

    Table<?> table();
}
