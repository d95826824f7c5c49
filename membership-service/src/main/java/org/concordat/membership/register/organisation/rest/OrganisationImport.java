package org.concordat.membership.register.organisation.rest;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.concordat.membership.register.organisation.ImportedOrganisation;
import org.concordat.membership.register.organisation.OrganisationImporting;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.imports.FileImport;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.imports.ImportReader;
import org.concordat.platform.imports.ImportReport;

/** Imports organisations. */
@Singleton
public class OrganisationImport extends FileImport<OrganisationImport.File, ImportedOrganisation, ImportReport> {

    /** What was sent. */
    public record File(boolean csv, String body, LocalDate effectiveOn, String reason) {}

    private final OrganisationImporting importing;
    private final ImportReader reader;

    OrganisationImport(OrganisationImporting importing, ImportReader reader) {
        super("organisation-import", File.class);
        this.importing = importing;
        this.reader = reader;
    }

    @Override
    protected List<ImportLine<ImportedOrganisation>> lines(File file) {
        return file.csv()
                ? reader.readCsv(file.body(), ImportedOrganisation.class)
                : reader.readNdjson(file.body(), ImportedOrganisation.class);
    }

    @Override
    protected ImportReport importAll(
            List<ImportLine<ImportedOrganisation>> lines, File file, String by, Runnable afterEach) {
        return ImportReport.of(
                importing.importAll(lines, new EffectiveDate(file.effectiveOn(), file.reason()), afterEach));
    }
}
