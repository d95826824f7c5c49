package org.concordat.platform.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.concordat.platform.persistence.Databases;

/**
 * The import of a file whose lines are written in batches. A batch in which one fails is halved until that one stands alone,
 * so that a bad line never loses a good one.
 *
 * @param <F> what was sent, with what holds for all of its lines
 * @param <T> what a line says
 */
public abstract class BatchImport<F, T> extends FileImport<F, T, ImportReport> {

    private static final int BATCH = 250;

    private final String alreadyThere;

    /** @param alreadyThere why a line is refused that somebody else recorded at the same moment */
    protected BatchImport(String kind, Class<F> file, String alreadyThere) {
        super(kind, file);
        this.alreadyThere = alreadyThere;
    }

    /**
     * Imports some lines in a transaction of their own: all of them or, when one fails, none. They come in the order of
     * {@link #lines}, in which a line follows those that it needs.
     *
     * @return what became of each
     */
    protected abstract List<LineResult> importTogether(List<ImportLine<T>> lines, F file);

    @Override
    protected final ImportReport importAll(List<ImportLine<T>> lines, F file, String by, Progress progress) {
        var results = new ArrayList<LineResult>();
        var readable = new ArrayList<ImportLine<T>>();
        for (ImportLine<T> line : lines) {
            if (line.content() == null) {
                results.add(line.refused(line.problem()));
                progress.partDone();
            } else {
                readable.add(line);
            }
        }
        for (int from = 0; from < readable.size(); from += BATCH) {
            List<LineResult> batch = importBatch(readable.subList(from, Math.min(from + BATCH, readable.size())), file);
            results.addAll(batch);
            progress.partsDone(batch.size());
        }
        results.sort(Comparator.comparingInt(LineResult::line));
        return ImportReport.of(results);
    }

    private List<LineResult> importBatch(List<ImportLine<T>> batch, F file) {
        try {
            return importTogether(batch, file);
        } catch (RuntimeException oneFails) {
            if (batch.size() == 1) {
                return List.of(batch.get(0).failed(oneFails, alreadyThere));
            }
            if (Databases.isAway(oneFails)) {
                throw oneFails;
            }
            int half = batch.size() / 2;
            return Stream.of(batch.subList(0, half), batch.subList(half, batch.size()))
                    .flatMap(part -> importBatch(part, file).stream())
                    .toList();
        }
    }
}
