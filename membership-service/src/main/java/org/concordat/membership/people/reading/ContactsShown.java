package org.concordat.membership.people.reading;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Says whom an answer shows where neither its type nor its path does, such as a file. */
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
    public Optional<Set<UUID>> contacts() {
        return Optional.ofNullable(contacts);
    }
}
