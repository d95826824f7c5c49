package org.concordat.membership.subscription.pastbooks.rest;

import jakarta.inject.Singleton;
import java.util.List;
import org.concordat.membership.subscription.pastbooks.ImportedSubscription;
import org.concordat.membership.subscription.pastbooks.SubscriptionImporting;
import org.concordat.platform.imports.FileImport;
import org.concordat.platform.imports.ImportLine;
import org.concordat.platform.imports.ImportReader;
import org.concordat.platform.imports.ImportReport;

/** Imports subscriptions of the books that were kept before. */
@Singleton
public class SubscriptionImport extends FileImport<SubscriptionImport.File, ImportedSubscription> {

    /** What was sent. */
    public record File(String body) {}

    private final SubscriptionImporting importing;
    private final ImportReader reader;

    SubscriptionImport(SubscriptionImporting importing, ImportReader reader) {
        super("subscription-import", File.class);
        this.importing = importing;
        this.reader = reader;
    }

    @Override
    protected List<ImportLine<ImportedSubscription>> lines(File file) {
        return reader.readCsv(file.body(), ImportedSubscription.class);
    }

    @Override
    protected Object importAll(List<ImportLine<ImportedSubscription>> lines, File file, String by, Runnable afterEach) {
        return ImportReport.of(
                ImportLine.importAll(lines, subscription -> importing.importSubscription(subscription, by), afterEach));
    }
}
