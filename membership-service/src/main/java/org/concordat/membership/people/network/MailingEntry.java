package org.concordat.membership.people.network;

import java.util.UUID;
import org.concordat.platform.personaldata.DataSubject;
import org.concordat.platform.table.ColumnName;
import org.concordat.platform.table.NoColumn;

/**
 * Somebody who gets the mail of a network.
 *
 * @param part {@code CHAIR} or {@code MEMBER}
 */
public record MailingEntry(
        @DataSubject @NoColumn UUID contact,
        @ColumnName("organisation") String organisationName,
        String name,
        String jobTitle,
        String email,
        String part) {

    @Override
    public String toString() {
        return "MailingEntry";
    }
}
