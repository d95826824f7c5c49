package org.concordat.membership.register.organisation.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.concordat.membership.Occasion;
import org.concordat.membership.imports.Line;
import org.concordat.membership.imports.rest.ImportReader;
import org.concordat.membership.imports.rest.ImportReport;
import org.concordat.membership.register.organisation.ImportedOrganisation;
import org.concordat.membership.register.organisation.OrganisationImporting;
import org.concordat.platform.operation.OperationWork;

/** An import of organisations, at once or as an operation. */
@ApplicationScoped
public class OrganisationImport implements OperationWork<OrganisationImport.File> {

    /** What was sent. */
    public record File(boolean csv, String body, LocalDate effectiveOn, String reason) {}

    private final OrganisationImporting importing;
    private final ImportReader reader;

    OrganisationImport(OrganisationImporting importing, ImportReader reader) {
        this.importing = importing;
        this.reader = reader;
    }

    @Override
    public String kind() {
        return "organisation-import";
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
        return ImportReport.of(
                importing.take(lines(file), new Occasion(file.effectiveOn(), file.reason()), progress::partDone));
    }

    private List<Line<ImportedOrganisation>> lines(File file) {
        return file.csv()
                ? reader.readCsv(file.body(), ImportRow.SHAPE)
                : reader.readNdjson(file.body(), ImportRow.SHAPE);
    }
}
