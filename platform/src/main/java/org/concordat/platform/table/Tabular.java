package org.concordat.platform.table;

/** An answer that callers may also have as a table. */
public interface Tabular {

    String CSV = "text/csv";

    Table<?> table();
}
