package org.concordat.membership.people.contact;

import static org.concordat.membership.people.contact.ContactFact.CONTACT_ERASED;
import static org.concordat.membership.people.contact.ContactFact.CONTACT_EXPORTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.History;
import org.concordat.platform.time.BusinessCalendar;

/** What data protection gives a person: to be shown all that is held, and to be forgotten. Both are recorded. */
@ApplicationScoped
public class SubjectRights {

    private final Contacts contacts;
    private final Organisations organisations;
    private final Instance<PersonalRecords> records;
    private final History history;
    private final ContactKeeping keeping;
    private final Changes changes;
    private final BusinessCalendar calendar;

    SubjectRights(
            Contacts contacts,
            Organisations organisations,
            Instance<PersonalRecords> records,
            History history,
            ContactKeeping keeping,
            Changes changes,
            BusinessCalendar calendar) {
        this.contacts = contacts;
        this.organisations = organisations;
        this.records = records;
        this.history = history;
        this.keeping = keeping;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** The export itself is the last line of the history that it shows. */
    @Transactional
    public SubjectExportView export(UUID id) {
        Contact contact = keeping.get(id);
        changes.noted(contact, CONTACT_EXPORTED, EffectiveDate.TODAY);
        String organisationName = organisations
                .byId(contact.organisation())
                .map(Organisation::name)
                .orElseThrow();
        List<PersonalRecord> places = records.stream()
                .flatMap(each -> each.personalRecordsOf(id).stream())
                .toList();
        return new SubjectExportView(ContactView.of(contact), organisationName, places, history.of(id));
    }

    @Transactional
    public Contact erase(UUID id, ErasureReason reason) {
        Contact contact = keeping.get(id);
        List<Contact> records = contacts.ofSubject(contact.subject());
        records.stream().map(Contact::organisation).distinct().sorted().forEach(contacts::lockAllOf);
        erase(contact, reason);
        records.stream().filter(record -> !record.isErased()).forEach(record -> erase(record, reason));
        return contact;
    }

    private void erase(Contact contact, ErasureReason reason) {
        changes.of(contacts, contact)
                .effective(new EffectiveDate(null, reason.name()))
                .record(CONTACT_ERASED, erased -> erased.erase(calendar.today()));
        keeping.endWhatIsHeldBy(contact);
    }
}
