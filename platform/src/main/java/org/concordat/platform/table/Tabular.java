package org.concordat.platform.table;

import org.concordat.platform.pdf.Pdf;

/** An answer that callers may also have as a table, in the formats that its operation says it produces. */
public interface Tabular {

    String CSV = "text/csv";

    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    String PDF = Pdf.MEDIA_TYPE;

    Table<?> table();
}
