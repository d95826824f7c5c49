package org.concordat.platform.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The import of a CSV file whose lines are recorded one after the other, each in a transaction of its own, so that a bad line
 * never loses a good one.
 *
 * @param <T> what a line says
 */
public abstract class CsvImport<T> extends FileImport<SentCsv, T, ImportReport> {

    private final Class<? extends ImportRow<T>> row;

    @Inject
    ImportReader reader;

    /** @param row the columns */
    protected CsvImport(String kind, Class<? extends ImportRow<T>> row) {
        super(kind, SentCsv.class);
        this.row = row;
    }

    /**
     * How the lines of a file are imported; asked once for each file.
     *
     * @param by who imports
     */
    protected abstract LineImport<T> importer(SentCsv file, String by);

    @Override
    protected List<ImportLine<T>> lines(SentCsv file) {
        return reader.readCsv(file.body(), row);
    }

    @Override
    protected final ImportReport importAll(List<ImportLine<T>> lines, SentCsv file, String by, Progress progress) {
        LineImport<T> importer = importer(file, by);
        LineImport<T> onItsOwn = content -> QuarkusTransaction.requiringNew().call(() -> importer.importLine(content));
        return ImportReport.of(ImportLine.importAll(lines, onItsOwn, progress::partDone));
    }
}
