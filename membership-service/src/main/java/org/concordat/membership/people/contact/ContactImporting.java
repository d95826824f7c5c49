package org.concordat.membership.people.contact;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.people.leadrole.LeadRoles;
import org.concordat.membership.register.organisation.NamedOrganisation;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.SeenVersions;
import org.concordat.platform.imports.CsvImport;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.imports.ImportedLine;
import org.concordat.platform.imports.LineImport;
import org.concordat.platform.imports.Repeats;
import org.concordat.platform.imports.SentCsv;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.referencedata.CodesByName;

/** Imports contacts; one line is one person at one organisation. Importing the same again changes nothing. */
@Singleton
public class ContactImporting extends CsvImport<ImportedContact> {

    private final Contacts contacts;
    private final NamedOrganisation named;
    private final LeadRoles roles;
    private final ContactKeeping keeping;

    ContactImporting(Contacts contacts, NamedOrganisation named, LeadRoles roles, ContactKeeping keeping) {
        super("contact-import", ImportedContact.class);
        this.contacts = contacts;
        this.named = named;
        this.roles = roles;
        this.keeping = keeping;
    }

    @Override
    protected List<ImportLine<ImportedContact>> lines(SentCsv file) {
        return Repeats.heldBack(super.lines(file), ImportedContact::knownBy, ImportedContact::agreesWith);
    }

    @Override
    protected LineImport<ImportedContact> importer(SentCsv file, String by) {
        CodesByName codes = roles.codesByName();
        return contact -> importContact(contact.withCodes(codes), file.effective());
    }

    private ImportedLine importContact(ImportedContact imported, EffectiveDate effective) {
        UUID organisation = named.require(imported.organisation()).id();
        // two imports of the same file at once must not both find a contact missing
        contacts.lockAllOf(organisation);
        List<Contact> known = contacts.knownAt(organisation);
        Optional<Contact> present = known.stream().filter(imported::isSameAs).findFirst();
        if (present.isEmpty()) {
            requireUnlikeAny(imported, known);
            return new ImportedLine(
                    keeping.record(organisation, imported.asNew(), effective).id(), true);
        }
        long before = present.get().version();
        Contact after = keeping.amend(
                new Amendment<>(present.get().id(), SeenVersions.of(before), imported::mergedInto, effective));
        return new ImportedLine(after.id(), after.version() != before);
    }

    private static void requireUnlikeAny(ImportedContact imported, List<Contact> known) {
        known.stream().filter(imported::resembles).findFirst().ifPresent(resembled -> {
            throw Refusal.conflict(
                    "resembles-contact",
                    "It resembles contact %s of this organisation. If it is the same person, write the name as it is recorded; if not, give both their e-mail addresses."
                            .formatted(resembled.id()));
        });
    }
}
