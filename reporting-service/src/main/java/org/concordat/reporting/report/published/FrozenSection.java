package org.concordat.reporting.report.published;

import java.util.List;
import org.concordat.platform.table.Table;

/**
 * A section with what its report showed when it was drawn up.
 *
 * @param title of its report; {@code null} without one
 * @param description what the report shows; {@code null} without one
 * @param topics whose events its report reads
 * @param table {@code null} without a report
 */
public record FrozenSection(Section section, String title, String description, List<String> topics, FrozenTable table) {

    public FrozenSection {
        topics = List.copyOf(topics);
    }

    static FrozenSection ofText(Section section) {
        return new FrozenSection(section, null, null, List.of(), null);
    }

    /** Its table with values, as tables are written from. */
    public Table<FrozenTable.FrozenRow> printed() {
        return table.table(section.report(), title);
    }

    /** As it is written in a data package. */
    public String csv() {
        return printed().csv();
    }
}
