package org.concordat.membership.people.contact.rest;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.concordat.membership.people.contact.ContactImporting;
import org.concordat.membership.people.contact.ImportedContact;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.imports.FileImport;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.imports.ImportReader;
import org.concordat.platform.imports.ImportReport;

/** Imports contacts; one line is one person at one organisation. */
@Singleton
public class ContactImport extends FileImport<ContactImport.File, ImportedContact, ImportReport> {

    /** What was sent. */
    public record File(String body, LocalDate effectiveOn) {}

    private final ContactImporting importing;
    private final ImportReader reader;

    ContactImport(ContactImporting importing, ImportReader reader) {
        super("contact-import", File.class);
        this.importing = importing;
        this.reader = reader;
    }

    @Override
    protected List<ImportLine<ImportedContact>> lines(File file) {
        return reader.readCsv(file.body(), ContactRow.class);
    }

    @Override
    protected ImportReport importAll(
            List<ImportLine<ImportedContact>> lines, File file, String by, Runnable afterEach) {
        var effective = EffectiveDate.of(file.effectiveOn());
        return ImportReport.of(
                ImportLine.importAll(lines, contact -> importing.importContact(contact, effective), afterEach));
    }
}
