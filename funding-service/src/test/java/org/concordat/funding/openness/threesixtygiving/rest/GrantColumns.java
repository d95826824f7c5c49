package org.concordat.funding.openness.threesixtygiving.rest;

import java.util.List;
import org.concordat.platform.table.Column;

/** The titles of the columns, for tests elsewhere. */
public final class GrantColumns {

    private GrantColumns() {}

    public static List<String> titles(int locations) {
        return GrantTable.columns(locations).stream().map(Column::name).toList();
    }
}
