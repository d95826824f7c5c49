package org.concordat.membership.people.contact;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.concordat.membership.people.leadrole.LeadRoles;
import org.concordat.membership.register.organisation.NamedOrganisation;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.SeenVersions;
import org.concordat.platform.imports.FileImport;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.imports.ImportReader;
import org.concordat.platform.imports.ImportReport;
import org.concordat.platform.imports.ImportedLine;
import org.concordat.platform.imports.Repeats;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.referencedata.CodesByName;

/** Imports contacts; one line is one person at one organisation. Importing the same again changes nothing. */
@Singleton
public class ContactImporting extends FileImport<ContactImporting.File, ImportedContact, ImportReport> {

    private final ImportReader reader;
    private final Contacts contacts;
    private final NamedOrganisation named;
    private final LeadRoles roles;
    private final ContactKeeping keeping;

    ContactImporting(
            ImportReader reader, Contacts contacts, NamedOrganisation named, LeadRoles roles, ContactKeeping keeping) {
        super("contact-import", File.class);
        this.reader = reader;
        this.contacts = contacts;
        this.named = named;
        this.roles = roles;
        this.keeping = keeping;
    }

    /** What was sent. */
    public record File(String body, LocalDate effectiveOn) {}

    @Override
    protected List<ImportLine<ImportedContact>> lines(File file) {
        return Repeats.heldBack(
                reader.readCsv(file.body(), ImportedContact.class),
                ImportedContact::knownBy,
                ImportedContact::agreesWith);
    }

    @Override
    protected ImportReport importAll(List<ImportLine<ImportedContact>> lines, File file, String by, Progress progress) {
        var effective = EffectiveDate.of(file.effectiveOn());
        CodesByName codes = roles.codesByName();
        return ImportReport.of(ImportLine.importAll(
                lines, contact -> importContact(contact.withCodes(codes), effective), progress::partDone));
    }

    /** In a transaction of its own, so that a bad line never loses a good one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    ImportedLine importContact(ImportedContact imported, EffectiveDate effective) {
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
        Contact after = keeping.amend(present.get().id(), SeenVersions.of(before), imported::mergedInto, effective);
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
