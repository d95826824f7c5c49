package org.concordat.platform.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.concordat.platform.persistence.Databases;
import org.concordat.platform.problem.Refusal;

/**
 * The import of a file whose lines are written in batches. A batch in which one fails is halved until that one stands alone,
 * so that a bad line never loses a good one. Lines may come in any order: one that needs another waits for it.
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
     * Imports some lines in a transaction of their own: all of them or, when one fails, none.
     *
     * @return what became of each; nothing for a line that needs another, which may come later
     */
    protected abstract List<Optional<LineResult>> importTogether(List<ImportLine<T>> lines, F file);

    /** Why a line is refused when what it needs never came. */
    protected abstract String missing(T content);

    @Override
    protected final ImportReport importAll(List<ImportLine<T>> lines, F file, String by, Runnable afterEach) {
        var results = new ArrayList<LineResult>();
        var pending = new ArrayList<ImportLine<T>>();
        for (ImportLine<T> line : lines) {
            if (line.content() == null) {
                results.add(line.refused(line.problem()));
            } else {
                pending.add(line);
            }
        }
        boolean progress = true;
        while (progress) {
            var waiting = new ArrayList<ImportLine<T>>();
            for (int from = 0; from < pending.size(); from += BATCH) {
                List<ImportLine<T>> batch = pending.subList(from, Math.min(from + BATCH, pending.size()));
                List<Optional<LineResult>> imported = importBatch(batch, file);
                for (int i = 0; i < batch.size(); i++) {
                    if (imported.get(i).isPresent()) {
                        results.add(imported.get(i).get());
                        afterEach.run();
                    } else {
                        waiting.add(batch.get(i));
                    }
                }
            }
            progress = waiting.size() < pending.size();
            pending = waiting;
        }
        pending.forEach(line -> results.add(line.refused(missing(line.content()))));
        results.sort(Comparator.comparingInt(LineResult::line));
        return ImportReport.of(results);
    }

    private List<Optional<LineResult>> importBatch(List<ImportLine<T>> batch, F file) {
        try {
            return importTogether(batch, file);
        } catch (RuntimeException oneFails) {
            if (batch.size() == 1) {
                return List.of(Optional.of(batch.get(0).refused(reasonOf(oneFails))));
            }
            int half = batch.size() / 2;
            return Stream.of(batch.subList(0, half), batch.subList(half, batch.size()))
                    .flatMap(part -> importBatch(part, file).stream())
                    .toList();
        }
    }

    private String reasonOf(RuntimeException failure) {
        if (failure instanceof Refusal refusal) {
            return refusal.getMessage();
        }
        if (Databases.isUniqueViolation(failure)) {
            return alreadyThere;
        }
        throw failure;
    }
}
