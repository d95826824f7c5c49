package org.concordat.membership.people.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A contact as a line of an import gives it; what is {@code null} is not known and changes nothing.
 *
 * @param organisation name or identifier ({@code scheme:value}) of the organisation
 * @param leads the roles that the line names; those it does not name stay
 */
public record ImportedContact(
        String organisation, Person person, List<Lead> leads, LocalDate activeFrom, LocalDate activeUntil) {

    ContactDetails asNew() {
        return new ContactDetails(person, leads, activeFrom, activeUntil);
    }

    /** The same person is the one of the same e-mail address, or of the same name where one of the two has none. */
    boolean isSameAs(Contact contact) {
        Person known = contact.details().person();
        return known.email() == null || person.email() == null
                ? known.name().equalsIgnoreCase(person.name())
                : known.email().equalsIgnoreCase(person.email());
    }

    ContactDetails mergedInto(ContactDetails present) {
        Person known = present.person();
        return new ContactDetails(
                new Person(
                        person.name(),
                        person.jobTitle() == null ? known.jobTitle() : person.jobTitle(),
                        person.email() == null ? known.email() : person.email(),
                        person.phone() == null ? known.phone() : person.phone()),
                mergedLeads(present.leads()),
                activeFrom == null ? present.activeFrom() : activeFrom,
                activeUntil == null ? present.activeUntil() : activeUntil);
    }

    /** A line knows no terms of its roles, so those that are known stay. */
    private List<Lead> mergedLeads(List<Lead> present) {
        var byRole = present.stream().collect(Collectors.toMap(Lead::role, Function.identity()));
        return Stream.concat(
                        present.stream().filter(lead -> leads.stream()
                                .noneMatch(named -> named.role().equals(lead.role()))),
                        leads.stream().map(named -> {
                            Lead known = byRole.getOrDefault(named.role(), named);
                            return new Lead(named.role(), named.primary(), known.activeFrom(), known.activeUntil());
                        }))
                .toList();
    }
}
