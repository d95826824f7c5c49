package org.concordat.membership.people.contact;

import static org.concordat.membership.people.contact.ContactFact.CONTACT_MOVED;
import static org.concordat.membership.people.contact.ContactFact.CONTACT_RECORDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.membership.register.reorganisation.ReorganisationWatcher;
import org.concordat.membership.register.reorganisation.Reorganised;
import org.concordat.membership.register.reorganisation.Reorganised.Succession;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;

/**
 * Where a reorganisation asks for it, the contacts of an organisation that ends go on as those of its successor, with what
 * they lead. Each has a record at either: the one ends with the last day, the other begins on the day after.
 */
@ApplicationScoped
class MoveAtReorganisation implements ReorganisationWatcher {

    private final Contacts contacts;
    private final ContactKeeping keeping;
    private final Changes changes;

    MoveAtReorganisation(Contacts contacts, ContactKeeping keeping, Changes changes) {
        this.contacts = contacts;
        this.keeping = keeping;
        this.changes = changes;
    }

    @Override
    public Order order() {
        return Order.PEOPLE;
    }

    @Override
    public List<Consequence> foresee(Reorganised coming) {
        return asked(coming)
                .flatMap(succession -> moving(succession, coming))
                .map(contact -> new Consequence(
                        "contact-moved", contact.organisation(), contact.id(), "leads: " + rolesOf(contact)))
                .toList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void organisationsReorganised(Reorganised reorganised, EffectiveDate effective) {
        asked(reorganised)
                .flatMap(succession -> Stream.of(succession.predecessor(), succession.successor()))
                .distinct()
                .sorted()
                .forEach(contacts::lockAllOf);
        // the reason is free text, which the history of a contact does not take
        var day = EffectiveDate.of(effective.day());
        asked(reorganised).forEach(succession -> moving(succession, reorganised)
                .forEach(contact -> move(contact, succession, reorganised, day)));
        asked(reorganised)
                .flatMap(succession -> Stream.of(succession.predecessor(), succession.successor()))
                .distinct()
                .forEach(organisation -> keeping.leadsChangedAt(organisation, day));
    }

    private void move(Contact contact, Succession succession, Reorganised reorganised, EffectiveDate day) {
        Contact next = changes.of(contacts, contact)
                .effective(day)
                .recordWith(CONTACT_MOVED, moving -> moving.goOnAt(succession.successor(), reorganised.effectiveOn()))
                .result();
        next.details().leadRoles().stream()
                .filter(Lead::primary)
                .forEach(lead -> leaveOnePrimary(next, lead.role(), succession, reorganised, day));
        changes.add(contacts, next, CONTACT_RECORDED, day);
    }

    /** Whoever is the primary of the successor stays it, unless that is somebody who has left. */
    private void leaveOnePrimary(
            Contact coming, String role, Succession succession, Reorganised reorganised, EffectiveDate day) {
        contacts.primary(succession.successor(), role).ifPresent(present -> {
            if (present.staysBeyond(reorganised.lastDay())) {
                coming.passOn(role);
            } else {
                keeping.passOn(present, role, day);
            }
        });
    }

    private Stream<Contact> moving(Succession succession, Reorganised reorganised) {
        return contacts.knownAt(succession.predecessor()).stream()
                .filter(contact -> contact.staysBeyond(reorganised.lastDay()));
    }

    private static Stream<Succession> asked(Reorganised reorganised) {
        return reorganised.successions().stream().filter(Succession::contactsMove);
    }

    private static String rolesOf(Contact contact) {
        String roles = contact.details().leadRoles().stream().map(Lead::role).collect(Collectors.joining(", "));
        return roles.isEmpty() ? "nothing" : roles;
    }
}
