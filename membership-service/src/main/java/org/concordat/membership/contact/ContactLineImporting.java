package org.concordat.membership.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.Occasion;
import org.concordat.membership.organisation.Identifier;
import org.concordat.membership.organisation.ImportLine.Outcome;
import org.concordat.membership.organisation.Organisation;
import org.concordat.membership.organisation.Organisations;
import org.concordat.platform.problem.Refusal;

/** Takes in one line of an import in a transaction of its own, so that a bad line never loses a good one. */
@ApplicationScoped
class ContactLineImporting {

    private final Contacts contacts;
    private final Organisations organisations;
    private final ContactKeeping keeping;

    ContactLineImporting(Contacts contacts, Organisations organisations, ContactKeeping keeping) {
        this.contacts = contacts;
        this.organisations = organisations;
        this.keeping = keeping;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    ContactImportLine.Result take(ContactImportLine line, Occasion occasion) {
        ImportedContact imported = line.contact();
        UUID organisation = organisation(imported.organisation());
        // two imports of the same file at once must not both find a contact missing
        contacts.lock(organisation);
        Optional<Contact> present = contacts.knownAt(organisation).stream()
                .filter(imported::isSameAs)
                .findFirst();
        if (present.isEmpty()) {
            Contact recorded = keeping.record(organisation, imported.asNew(), occasion);
            return new ContactImportLine.Result(line.number(), Outcome.ACCEPTED, recorded.id(), null);
        }
        long before = present.get().version();
        Contact after = keeping.amend(present.get().id(), before, imported::mergedInto, occasion);
        return new ContactImportLine.Result(
                line.number(), after.version() == before ? Outcome.UNCHANGED : Outcome.ACCEPTED, after.id(), null);
    }

    // Refusals quote nothing of the line: where columns are shifted, an organisation may be a person's name.
    private UUID organisation(String text) {
        int colon = text.indexOf(':');
        List<Organisation> byIdentifier = colon < 0
                ? List.of()
                : organisations
                        .byIdentifier(new Identifier(text.substring(0, colon), text.substring(colon + 1)))
                        .map(List::of)
                        .orElseGet(List::of);
        List<Organisation> found = byIdentifier.isEmpty() ? organisations.byName(text) : byIdentifier;
        if (found.isEmpty()) {
            throw Refusal.rule(
                    "unknown-organisation",
                    "The organisation of this line is not in the register. Register it first, or correct its name.");
        }
        if (found.size() > 1) {
            throw Refusal.rule(
                    "organisation-ambiguous",
                    "Several organisations have the name of this line. Name one by an identifier, scheme:value.");
        }
        return found.get(0).id();
    }
}
