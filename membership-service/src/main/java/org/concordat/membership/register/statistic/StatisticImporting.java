package org.concordat.membership.register.statistic;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.concordat.membership.register.organisation.NamedOrganisation;
import org.concordat.platform.change.SeenVersions;
import org.concordat.platform.imports.FileImport;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.imports.ImportReader;
import org.concordat.platform.imports.ImportReport;
import org.concordat.platform.imports.ImportedLine;

/** Imports figures about organisations; importing the same again changes nothing. */
@Singleton
public class StatisticImporting extends FileImport<StatisticImporting.File, ImportedStatistic, ImportReport> {

    private final ImportReader reader;
    private final Statistics statistics;
    private final NamedOrganisation named;
    private final KeepingStatistics keeping;

    StatisticImporting(ImportReader reader, Statistics statistics, NamedOrganisation named, KeepingStatistics keeping) {
        super("organisation-statistic-import", File.class);
        this.reader = reader;
        this.statistics = statistics;
        this.named = named;
        this.keeping = keeping;
    }

    /** What was sent. */
    public record File(String body, String reason) {}

    @Override
    protected List<ImportLine<ImportedStatistic>> lines(File file) {
        return reader.readCsv(file.body(), ImportedStatistic.class);
    }

    @Override
    protected ImportReport importAll(
            List<ImportLine<ImportedStatistic>> lines, File file, String by, Progress progress) {
        return ImportReport.of(ImportLine.importAll(
                lines, statistic -> importStatistic(statistic, file.reason()), progress::partDone));
    }

    /** In a transaction of its own, so that a bad line never loses a good one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    ImportedLine importStatistic(ImportedStatistic imported, String reason) {
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
        StatisticView after =
                keeping.correct(present.get().id(), SeenVersions.of(before), known -> imported.details(), reason);
        return new ImportedLine(after.id(), after.version() != before);
    }
}
