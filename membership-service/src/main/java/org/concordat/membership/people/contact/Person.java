package org.concordat.membership.people.contact;

import jakarta.persistence.Embeddable;

/**
 * All that tells who a contact is. It never leaves this service, and erasing somebody is removing it.
 *
 * @param jobTitle may be {@code null}, likewise {@code email} and {@code phone}
 */
@Embeddable
public record Person(String name, String jobTitle, String email, String phone) {

    public Person {
        name = stripped(name);
        jobTitle = stripped(jobTitle);
        email = stripped(email);
        phone = stripped(phone);
    }

    /** Says nothing, so that no log line and no message can hold a person by mistake. */
    @Override
    public String toString() {
        return "Person";
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
