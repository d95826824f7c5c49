package org.concordat.membership.people.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.platform.journal.History;
import org.concordat.platform.journal.HistoryEntry;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** What data protection gives a person: to be shown all that is held, and to be forgotten. Both are written down. */
@ApplicationScoped
public class SubjectRights {

    private static final int HISTORY_PAGE = 200;

    private final Contacts contacts;
    private final Organisations organisations;
    private final Instance<Mentions> mentions;
    private final History history;
    private final Ending ending;
    private final Chronicle chronicle;

    SubjectRights(
            Contacts contacts,
            Organisations organisations,
            Instance<Mentions> mentions,
            History history,
            Ending ending,
            Chronicle chronicle) {
        this.contacts = contacts;
        this.organisations = organisations;
        this.mentions = mentions;
        this.history = history;
        this.ending = ending;
        this.chronicle = chronicle;
    }

    /** The export itself is the last line of the history that it shows. */
    @Transactional
    public SubjectExport export(UUID id) {
        Contact contact = find(id);
        chronicle.noted(Contact.TYPE, contact, "contact-exported", ContactTrace.of(contact), new Occasion(null, null));
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
        ContactTrace before = ContactTrace.of(contact);
        contacts.lock(contact.organisation());
        contact.erase(chronicle.today());
        contacts.save(contact);
        chronicle.changed(
                Contact.TYPE,
                contact,
                "contact-erased",
                before,
                ContactTrace.of(contact),
                new Occasion(null, reason.name()));
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
