package org.concordat.membership.people.contact;

import static org.concordat.membership.people.contact.ContactFact.CONTACT_ERASED;
import static org.concordat.membership.people.contact.ContactFact.CONTACT_EXPORTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.History;
import org.concordat.platform.change.HistoryEntry;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/** What data protection gives a person: to be shown all that is held, and to be forgotten. Both are recorded. */
@ApplicationScoped
public class SubjectRights {

    private static final int HISTORY_PAGE = 200;

    private final Contacts contacts;
    private final Organisations organisations;
    private final Instance<Mentions> mentions;
    private final History history;
    private final Ending ending;
    private final Changes changes;
    private final BusinessCalendar calendar;

    SubjectRights(
            Contacts contacts,
            Organisations organisations,
            Instance<Mentions> mentions,
            History history,
            Ending ending,
            Changes changes,
            BusinessCalendar calendar) {
        this.contacts = contacts;
        this.organisations = organisations;
        this.mentions = mentions;
        this.history = history;
        this.ending = ending;
        this.changes = changes;
        this.calendar = calendar;
    }

    /** The export itself is the last line of the history that it shows. */
    @Transactional
    public SubjectExport export(UUID id) {
        Contact contact = find(id);
        changes.noted(contact, CONTACT_EXPORTED, EffectiveDate.TODAY);
        String organisationName = organisations
                .byId(contact.organisation())
                .map(Organisation::name)
                .orElseThrow();
        List<Mention> places =
                mentions.stream().flatMap(each -> each.of(id).stream()).toList();
        return new SubjectExport(contact, organisationName, places, historyOf(id));
    }

    @Transactional
    public Contact erase(UUID id, ErasureReason reason) {
        Contact contact = find(id);
        contacts.lockAllOf(contact.organisation());
        changes.of(contacts, contact)
                .effective(new EffectiveDate(null, reason.name()))
                .record(CONTACT_ERASED, erased -> erased.erase(calendar.today()));
        ending.of(contact);
        return contact;
    }

    private Contact find(UUID id) {
        return contacts.byId(id).orElseThrow(() -> Refusal.notFound("contact", id));
    }

    private List<HistoryEntry> historyOf(UUID id) {
        var lines = new ArrayList<HistoryEntry>();
        Page<HistoryEntry> page = history.of(id, PageRequest.of(HISTORY_PAGE, null));
        lines.addAll(page.items());
        while (page.nextCursor() != null) {
            page = history.of(id, PageRequest.of(HISTORY_PAGE, page.nextCursor()));
            lines.addAll(page.items());
        }
        return lines;
    }
}
