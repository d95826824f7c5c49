package org.concordat.membership.people.contact.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.concordat.membership.Occasion;
import org.concordat.membership.imports.Line;
import org.concordat.membership.imports.rest.ImportReader;
import org.concordat.membership.imports.rest.ImportReport;
import org.concordat.membership.people.contact.ContactImporting;
import org.concordat.membership.people.contact.ImportedContact;
import org.concordat.platform.operation.OperationWork;

/** An import of contacts, at once or as an operation. */
@ApplicationScoped
public class ContactImport implements OperationWork<ContactImport.File> {

    /** What was sent. */
    public record File(String body, LocalDate effectiveOn) {}

    private final ContactImporting importing;
    private final ImportReader reader;

    ContactImport(ContactImporting importing, ImportReader reader) {
        this.importing = importing;
        this.reader = reader;
    }

    @Override
    public String kind() {
        return "contact-import";
    }

    @Override
    public Class<File> inputType() {
        return File.class;
    }

    @Override
    public int parts(File file) {
        return lines(file).size();
    }

    @Override
    public Object run(File file, String orderedBy, Progress progress) {
        var occasion = new Occasion(file.effectiveOn(), null);
        return ImportReport.of(
                Line.takeAll(lines(file), contact -> importing.take(contact, occasion), progress::partDone));
    }

    private List<Line<ImportedContact>> lines(File file) {
        return reader.readCsv(file.body(), ContactRow.SHAPE);
    }
}
