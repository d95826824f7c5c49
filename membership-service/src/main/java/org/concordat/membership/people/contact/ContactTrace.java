package org.concordat.membership.people.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A contact as its history keeps it for ever: of what tells who somebody is only that it was held or changed, never what
 * it was.
 */
record ContactTrace(
        UUID organisation,
        String name,
        String jobTitle,
        String email,
        String phone,
        List<Lead> leadRoles,
        LocalDate activeFrom,
        LocalDate activeUntil,
        LocalDate erasedOn,
        UUID subject) {

    private static final Person NOBODY = new Person(null, null, null, null);

    static ContactTrace of(Contact contact) {
        return since(contact.details(), contact);
    }

    /** @param before what was known of the contact before the change */
    static ContactTrace since(ContactDetails before, Contact contact) {
        ContactDetails details = contact.details();
        Person was = orNobody(before.person());
        Person is = orNobody(details.person());
        return new ContactTrace(
                contact.organisation(),
                mark(was.name(), is.name()),
                mark(was.jobTitle(), is.jobTitle()),
                mark(was.email(), is.email()),
                mark(was.phone(), is.phone()),
                details.leadRoles(),
                details.activeFrom(),
                details.activeUntil(),
                contact.erasedOn(),
                contact.subject());
    }

    private static Person orNobody(Person person) {
        return person == null ? NOBODY : person;
    }

    private static String mark(String was, String is) {
        if (is == null) {
            return null;
        }
        return is.equals(was) || was == null ? "held" : "changed";
    }
}
