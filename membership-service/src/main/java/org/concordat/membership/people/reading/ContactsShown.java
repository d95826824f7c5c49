package org.concordat.membership.people.reading;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Says whom an answer shows where its type does not: a file, or the history of one contact. */
@RequestScoped
public class ContactsShown {

    private Set<UUID> contacts;

    public void add(Collection<UUID> shown) {
        if (contacts == null) {
            contacts = new LinkedHashSet<>();
        }
        contacts.addAll(shown);
    }

    /** None when nothing was said, which is not the same as that nobody is shown. */
    Optional<Set<UUID>> contacts() {
        return Optional.ofNullable(contacts);
    }
}
