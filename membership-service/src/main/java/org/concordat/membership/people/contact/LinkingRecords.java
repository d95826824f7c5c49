package org.concordat.membership.people.contact;

import static org.concordat.membership.people.contact.ContactFact.CONTACT_LINKED;
import static org.concordat.membership.people.contact.ContactFact.CONTACT_SEPARATED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.concordat.platform.change.Changes;
import org.concordat.platform.id.Ids;
import org.concordat.platform.problem.Refusal;

/**
 * Records the decision that several contacts are one person, or that they are not. Names and addresses are never compared
 * for it: two people may share both.
 */
@ApplicationScoped
public class LinkingRecords {

    private final Contacts contacts;
    private final ContactKeeping keeping;
    private final Changes changes;

    LinkingRecords(Contacts contacts, ContactKeeping keeping, Changes changes) {
        this.contacts = contacts;
        this.keeping = keeping;
        this.changes = changes;
    }

    /** All records that are linked with one of the two are linked with all of them. */
    @Transactional
    public List<LinkedRecordView> link(ContactId id, ContactId other) {
        contacts.lockLinks();
        Contact one = keeping.get(id.value());
        Contact same = contacts.byId(other.value())
                .orElseThrow(() -> Refusal.rule(
                        "unknown-contact",
                        "/contact",
                        "There is no contact %s. Send the id of another contact.".formatted(other.value())));
        one.requireNotErased();
        same.requireNotErased();
        if (one.subject().equals(same.subject())) {
            throw Refusal.conflict(
                    "records-linked", "These are records of the same person already. Go on with the others.");
        }
        List<Contact> all = Stream.concat(
                        contacts.ofSubject(one.subject()).stream(), contacts.ofSubject(same.subject()).stream())
                .toList();
        // an id of its own, so that no history shows the id of a neighbour's contact
        UUID subject = Ids.next();
        all.forEach(
                each -> changes.of(contacts, each).record(CONTACT_LINKED, linked -> linked.becomeRecordOf(subject)));
        return linkedWith(one);
    }

    /** The record is one of its own again; the others stay linked with each other. */
    @Transactional
    public List<LinkedRecordView> separate(UUID id) {
        contacts.lockLinks();
        Contact contact = keeping.get(id);
        contact.requireNotErased();
        if (contacts.ofSubject(contact.subject()).size() == 1) {
            throw Refusal.conflict("record-not-linked", "This record is linked with no other. Leave it.");
        }
        changes.of(contacts, contact).record(CONTACT_SEPARATED, alone -> alone.becomeRecordOf(Ids.next()));
        return linkedWith(contact);
    }

    public List<LinkedRecordView> linkedWith(UUID id) {
        return linkedWith(keeping.get(id));
    }

    private List<LinkedRecordView> linkedWith(Contact contact) {
        return contacts.ofSubject(contact.subject()).stream()
                .filter(other -> !other.id().equals(contact.id()))
                .map(LinkedRecordView::of)
                .toList();
    }
}
