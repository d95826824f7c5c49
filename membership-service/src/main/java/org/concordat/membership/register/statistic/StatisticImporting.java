package org.concordat.membership.register.statistic;

import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.concordat.membership.register.organisation.NamedOrganisation;
import org.concordat.platform.change.Amendment;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.change.SeenVersions;
import org.concordat.platform.imports.CsvImport;
import org.concordat.platform.imports.ImportedLine;
import org.concordat.platform.imports.LineImport;
import org.concordat.platform.imports.SentCsv;

/** Imports figures about organisations; importing the same again changes nothing. */
@Singleton
public class StatisticImporting extends CsvImport<ImportedStatistic> {

    private final Statistics statistics;
    private final NamedOrganisation named;
    private final KeepingStatistics keeping;

    StatisticImporting(Statistics statistics, NamedOrganisation named, KeepingStatistics keeping) {
        super("organisation-statistic-import", ImportedStatistic.class);
        this.statistics = statistics;
        this.named = named;
        this.keeping = keeping;
    }

    @Override
    protected LineImport<ImportedStatistic> importer(SentCsv file, String by) {
        return statistic -> importStatistic(statistic, file.reason());
    }

    private ImportedLine importStatistic(ImportedStatistic imported, String reason) {
        var key = new StatisticKey(
                named.require(imported.organisation()).id(), imported.kind().toUpperCase(Locale.ROOT));
        // two imports of the same file at once must not both find a figure missing
        statistics.lockAllOf(key.organisation());
        Optional<Statistic> present = statistics.of(key, imported.trueOn());
        if (present.isEmpty()) {
            return new ImportedLine(
                    keeping.record(key, imported.details(), reason).id(), true);
        }
        long before = present.get().version();
        StatisticView after = keeping.correct(new Amendment<>(
                present.get().id(),
                SeenVersions.of(before),
                known -> imported.details(),
                new EffectiveDate(null, reason)));
        return new ImportedLine(after.id(), after.version() != before);
    }
}
