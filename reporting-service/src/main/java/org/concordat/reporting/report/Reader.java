package org.concordat.reporting.report;

import java.util.UUID;

/**
 * Who reads a report: staff of the partnership, somebody who acts for one organisation, or everybody. Most reports show the same
 * to all who may read them.
 *
 * @param organisation for which the reader acts; {@code null} for staff and for everybody
 */
public record Reader(boolean isStaff, UUID organisation) {

    public static final Reader STAFF = new Reader(true, null);
    public static final Reader EVERYBODY = new Reader(false, null);

    public static Reader of(UUID organisation) {
        return new Reader(false, organisation);
    }

    public boolean isEverybody() {
        return !isStaff && organisation == null;
    }
}
