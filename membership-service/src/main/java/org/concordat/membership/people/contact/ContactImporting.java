package org.concordat.membership.people.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.register.organisation.NamedOrganisation;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.imports.ImportedLine;

/** Imports one contact in a transaction of its own. Importing the same again changes nothing. */
@ApplicationScoped
public class ContactImporting {

    private final Contacts contacts;
    private final NamedOrganisation named;
    private final ContactKeeping keeping;

    ContactImporting(Contacts contacts, NamedOrganisation named, ContactKeeping keeping) {
        this.contacts = contacts;
        this.named = named;
        this.keeping = keeping;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public ImportedLine importContact(ImportedContact imported, EffectiveDate effective) {
        UUID organisation = named.require(imported.organisation()).id();
        // two imports of the same file at once must not both find a contact missing
        contacts.lockAllOf(organisation);
        Optional<Contact> present = contacts.knownAt(organisation).stream()
                .filter(imported::isSameAs)
                .findFirst();
        if (present.isEmpty()) {
            return new ImportedLine(
                    keeping.record(organisation, imported.asNew(), effective).id(), true);
        }
        long before = present.get().version();
        Contact after = keeping.amend(present.get().id(), before, imported::mergedInto, effective);
        return new ImportedLine(after.id(), after.version() != before);
    }
}
