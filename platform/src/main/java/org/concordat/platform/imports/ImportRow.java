package org.concordat.platform.imports;

/**
 * The columns of an import: a record whose components are named like them, with the constraints of their values. In CSV a
 * list cannot be given.
 *
 * @param <T> what a row says
 */
public interface ImportRow<T> {

    /** @throws org.concordat.platform.problem.Refusal when the row cannot be read; its message becomes the line's problem */
    T content();
}
