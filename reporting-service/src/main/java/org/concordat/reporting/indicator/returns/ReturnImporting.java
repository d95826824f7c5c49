package org.concordat.reporting.indicator.returns;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.concordat.platform.imports.CsvImport;
import org.concordat.platform.imports.ImportedLine;
import org.concordat.platform.imports.LineImport;
import org.concordat.platform.imports.NamedRecords;
import org.concordat.platform.imports.SentCsv;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.BusinessCalendar;
import org.concordat.reporting.region.Organisations;

/**
 * Imports what organisations return, a value per line, into their drafts. Nothing is submitted: whoever answers for the return
 * reads it and does that. Importing the same again changes nothing, and another value takes the place of the one before.
 */
@Singleton
public class ReturnImporting extends CsvImport<ImportedReturnValue> {

    private final Returning returning;
    private final Organisations organisations;
    private final BusinessCalendar calendar;

    ReturnImporting(Returning returning, Organisations organisations, BusinessCalendar calendar) {
        super("return-import", ImportedReturnValue.class);
        this.returning = returning;
        this.organisations = organisations;
        this.calendar = calendar;
    }

    @Override
    protected LineImport<ImportedReturnValue> importer(SentCsv file, String by) {
        NamedRecords named = organisations.named(calendar.today());
        return line -> importValue(line, named, file);
    }

    private ImportedLine importValue(ImportedReturnValue line, NamedRecords named, SentCsv file) {
        UUID whose = named.require(line.organisation());
        if (file.boundary() != null && !file.boundary().equals(whose)) {
            throw Refusal.rule("not-your-organisation", "It is another organisation's. Import what your own returns.");
        }
        return returning.gather(new ReturnOf(line.period(), whose), line.returned(), file.effective());
    }
}
