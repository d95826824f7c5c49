package org.concordat.membership.people.network;

/**
 * Somebody who gets the mail of a network.
 *
 * @param part {@code CHAIR} or {@code MEMBER}
 */
public record MailingEntry(String organisationName, String name, String jobTitle, String email, String part) {

    @Override
    public String toString() {
        return "MailingEntry";
    }
}
