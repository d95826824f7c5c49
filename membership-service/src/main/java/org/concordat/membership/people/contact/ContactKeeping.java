package org.concordat.membership.people.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.concordat.membership.Chronicle;
import org.concordat.membership.Occasion;
import org.concordat.membership.people.leadrole.LeadRoles;
import org.concordat.membership.register.organisation.Organisations;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/**
 * Keeps who speaks for an organisation. There is one primary for each role: naming a new one takes it from the one before,
 * who keeps the role without it.
 */
@ApplicationScoped
public class ContactKeeping {

    private final Contacts contacts;
    private final Organisations organisations;
    private final LeadRoles roles;
    private final Ending ending;
    private final Chronicle chronicle;

    ContactKeeping(
            Contacts contacts, Organisations organisations, LeadRoles roles, Ending ending, Chronicle chronicle) {
        this.contacts = contacts;
        this.organisations = organisations;
        this.roles = roles;
        this.ending = ending;
        this.chronicle = chronicle;
    }

    @Transactional
    public Contact record(UUID organisation, ContactDetails details, Occasion occasion) {
        requireOrganisation(organisation);
        requireKnownRoles(details);
        var contact = new Contact(organisation, details);
        contacts.lock(organisation);
        takePrimaryFromOthers(contact, details, occasion);
        contacts.save(contact);
        chronicle.created(Contact.TYPE, contact, "contact-recorded", ContactTrace.of(contact), occasion);
        return contact;
    }

    @Transactional
    public Contact amend(UUID id, long seen, UnaryOperator<ContactDetails> amendment, Occasion occasion) {
        Contact contact = get(id);
        contact.requireVersion(seen);
        ContactDetails known = contact.details();
        ContactTrace before = ContactTrace.of(contact);
        ContactDetails details = amendment.apply(known);
        if (details.equals(known)) {
            return contact;
        }
        requireKnownRoles(details);
        contacts.lock(contact.organisation());
        takePrimaryFromOthers(contact, details, occasion);
        contact.amend(details);
        contacts.save(contact);
        chronicle.changed(
                Contact.TYPE, contact, "contact-amended", before, ContactTrace.since(known, contact), occasion);
        ending.of(contact);
        return contact;
    }

    /** @param lastDay {@code null} for the day the change is effective on */
    @Transactional
    public Contact end(UUID id, LocalDate lastDay, Occasion occasion) {
        Contact contact = get(id);
        ContactTrace before = ContactTrace.of(contact);
        contacts.lock(contact.organisation());
        contact.leave(lastDay == null ? chronicle.dayOf(occasion) : lastDay);
        contacts.save(contact);
        chronicle.changed(Contact.TYPE, contact, "contact-left", before, ContactTrace.of(contact), occasion);
        ending.of(contact);
        return contact;
    }

    @Transactional
    public Contact get(UUID id) {
        return contacts.byId(id).orElseThrow(() -> Refusal.notFound("contact", id));
    }

    @Transactional
    public Page<Contact> list(UUID organisation, String role, LocalDate activeOn, PageRequest request) {
        requireOrganisation(organisation);
        return contacts.page(organisation, role, activeOn, request);
    }

    private void takePrimaryFromOthers(Contact contact, ContactDetails details, Occasion occasion) {
        for (Lead lead : details.leads()) {
            if (lead.primary()) {
                contacts.primary(contact.organisation(), lead.role())
                        .filter(other -> !other.id().equals(contact.id()))
                        .ifPresent(other -> passOn(other, lead.role(), occasion));
            }
        }
    }

    void passOn(Contact other, String role, Occasion occasion) {
        ContactTrace before = ContactTrace.of(other);
        other.passOn(role);
        contacts.save(other);
        chronicle.changed(Contact.TYPE, other, "contact-primary-passed-on", before, ContactTrace.of(other), occasion);
    }

    private void requireOrganisation(UUID organisation) {
        if (organisations.byId(organisation).isEmpty()) {
            throw Refusal.notFound("organisation", organisation);
        }
    }

    private void requireKnownRoles(ContactDetails details) {
        for (Lead lead : details.leads()) {
            if (roles.byCode(lead.role()).isEmpty()) {
                throw Refusal.rule(
                        "unknown-lead-role",
                        "/leadRoles",
                        "There is no lead role %s. List the lead roles, or create it first.".formatted(lead.role()));
            }
        }
    }
}
