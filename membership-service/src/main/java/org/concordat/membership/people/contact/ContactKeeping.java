package org.concordat.membership.people.contact;

import static org.concordat.membership.people.contact.ContactFact.CONTACT_AMENDED;
import static org.concordat.membership.people.contact.ContactFact.CONTACT_LEFT;
import static org.concordat.membership.people.contact.ContactFact.CONTACT_PRIMARY_PASSED_ON;
import static org.concordat.membership.people.contact.ContactFact.CONTACT_RECORDED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.membership.people.leadrole.LeadRoles;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.Changes;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;

/**
 * Keeps who speaks for an organisation. There is one primary for each role: naming a new one takes it from the one before,
 * who keeps the role without it.
 */
@ApplicationScoped
public class ContactKeeping {

    private final Contacts contacts;
    private final Organisations organisations;
    private final LeadRoles roles;
    private final Instance<ContactEndListener> listeners;
    private final Instance<LeadListener> leadListeners;
    private final Changes changes;
    private final BusinessCalendar calendar;

    ContactKeeping(
            Contacts contacts,
            Organisations organisations,
            LeadRoles roles,
            Instance<ContactEndListener> listeners,
            Instance<LeadListener> leadListeners,
            Changes changes,
            BusinessCalendar calendar) {
        this.contacts = contacts;
        this.organisations = organisations;
        this.roles = roles;
        this.listeners = listeners;
        this.leadListeners = leadListeners;
        this.changes = changes;
        this.calendar = calendar;
    }

    @Transactional
    public Contact record(UUID organisation, ContactDetails details, EffectiveDate effective) {
        requireOrganisation(organisation);
        requireKnownRoles(details);
        var contact = new Contact(organisation, details);
        contacts.lockAllOf(organisation);
        takePrimaryFromOthers(contact, details, effective);
        changes.add(contacts, contact, CONTACT_RECORDED, effective);
        leadsChangedAt(organisation, effective);
        return contact;
    }

    @Transactional
    public Contact amend(Amendment<ContactDetails> amendment) {
        Contact contact = get(amendment.id());
        contact.requireVersion(amendment.seen());
        EffectiveDate effective = amendment.effective();
        ContactDetails known = contact.details();
        ContactDetails details = amendment.applyTo(known);
        if (details.equals(known)) {
            return contact;
        }
        requireKnownRoles(details);
        contacts.lockAllOf(contact.organisation());
        takePrimaryFromOthers(contact, details, effective);
        changes.of(contacts, contact)
                .effective(effective)
                .shownAs(amended -> ContactTrace.since(known, amended))
                .record(CONTACT_AMENDED, amended -> amended.amend(details));
        leadsChangedAt(contact.organisation(), effective);
        endWhatIsHeldBy(contact);
        return contact;
    }

    /** @param lastDay {@code null} for today */
    @Transactional
    public Contact end(UUID id, LocalDate lastDay) {
        Contact contact = get(id);
        contacts.lockAllOf(contact.organisation());
        changes.of(contacts, contact).record(CONTACT_LEFT, leaving -> leaving.leave(calendar.orToday(lastDay)));
        leadsChangedAt(contact.organisation(), EffectiveDate.TODAY);
        endWhatIsHeldBy(contact);
        return contact;
    }

    public Contact get(UUID id) {
        return contacts.byId(id).orElseThrow(() -> Refusal.notFound("contact", id));
    }

    public Page<Contact> list(UUID organisation, String role, LocalDate activeOn, PageRequest request) {
        requireOrganisation(organisation);
        return contacts.page(organisation, role, activeOn, request);
    }

    private void takePrimaryFromOthers(Contact contact, ContactDetails details, EffectiveDate effective) {
        for (Lead lead : details.leadRoles()) {
            if (lead.primary()) {
                contacts.primary(contact.organisation(), lead.role())
                        .filter(other -> !other.id().equals(contact.id()))
                        .ifPresent(other -> passOn(other, lead.role(), effective));
            }
        }
    }

    void passOn(Contact other, String role, EffectiveDate effective) {
        changes.of(contacts, other)
                .effective(effective)
                .record(CONTACT_PRIMARY_PASSED_ON, former -> former.passOn(role));
    }

    /** The other services hear on which days the organisation has its leads. */
    void leadsChangedAt(UUID organisation, EffectiveDate effective) {
        leadListeners.forEach(each -> each.leadsChanged(organisation, effective));
    }

    /** Takes back every place of a contact that has ended; one that ends some day is found by the calendar then. */
    void endWhatIsHeldBy(Contact contact) {
        LocalDate lastDay = contact.isErased()
                ? contact.erasedOn().minusDays(1)
                : contact.details().activeUntil();
        if (lastDay != null && lastDay.isBefore(calendar.today())) {
            listeners.forEach(each -> each.contactEnded(contact.id(), lastDay));
        }
    }

    private void requireOrganisation(UUID organisation) {
        if (organisations.byId(organisation).isEmpty()) {
            throw Refusal.notFound("organisation", organisation);
        }
    }

    private void requireKnownRoles(ContactDetails details) {
        details.leadRoles().forEach(lead -> roles.requireKnown(lead.role(), "/leadRoles"));
    }
}
