package org.concordat.membership.people.network;

import org.concordat.platform.table.ColumnName;

/**
 * Somebody who gets the mail of a network.
 *
 * @param part {@code CHAIR} or {@code MEMBER}
 */
public record MailingEntry(
        @ColumnName("organisation") String organisationName, String name, String jobTitle, String email, String part) {

    @Override
    public String toString() {
        return "MailingEntry";
    }
}
