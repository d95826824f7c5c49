package org.concordat.membership.subscription.pastbooks.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.concordat.membership.imports.Line;
import org.concordat.membership.imports.rest.ImportReader;
import org.concordat.membership.imports.rest.ImportReport;
import org.concordat.membership.subscription.pastbooks.ImportedSubscription;
import org.concordat.membership.subscription.pastbooks.SubscriptionImporting;
import org.concordat.platform.operation.OperationWork;

/** An import of past subscriptions and payments, at once or as an operation. */
@ApplicationScoped
public class SubscriptionImport implements OperationWork<SubscriptionImport.File> {

    /** What was sent. */
    public record File(String body) {}

    private final SubscriptionImporting importing;
    private final ImportReader reader;

    SubscriptionImport(SubscriptionImporting importing, ImportReader reader) {
        this.importing = importing;
        this.reader = reader;
    }

    @Override
    public String kind() {
        return "subscription-import";
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
                Line.takeAll(lines(file), subscription -> importing.take(subscription, orderedBy), progress::partDone));
    }

    private List<Line<ImportedSubscription>> lines(File file) {
        return reader.readCsv(file.body(), SubscriptionRow.SHAPE);
    }
}
