package org.concordat.platform.imports;

import java.util.List;
import org.concordat.platform.operation.OperationWork;

/**
 * The import of a file: its lines, each imported for itself. A long one is carried out as an operation.
 *
 * @param <F> what was sent, with what holds for all of its lines
 * @param <T> what a line says
 * @param <R> the report of what became of each line
 */
public abstract class FileImport<F, T, R> implements OperationWork<F, R> {

    private final String kind;
    private final Class<F> file;

    protected FileImport(String kind, Class<F> file) {
        this.kind = kind;
        this.file = file;
    }

    protected abstract List<ImportLine<T>> lines(F file);

    /**
     * @param by who imports
     * @param progress told of each line
     */
    protected abstract R importAll(List<ImportLine<T>> lines, F file, String by, Progress progress);

    @Override
    public final String kind() {
        return kind;
    }

    @Override
    public final Class<F> inputType() {
        return file;
    }

    @Override
    public final int parts(F sent) {
        return lines(sent).size();
    }

    @Override
    public final R run(F sent, String orderedBy, Progress progress) {
        return importAll(lines(sent), sent, orderedBy, progress);
    }
}
