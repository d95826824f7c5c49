package org.concordat.membership.imports.rest;

import java.util.List;
import java.util.function.Function;

/**
 * How a line of an import is laid out.
 *
 * @param row the record that a line is read into and validated as
 * @param columns what a CSV header may name, in the usual order
 * @param content what a valid row says
 */
public record RowShape<R, T>(Class<R> row, List<String> columns, Function<R, T> content) {

    String knownColumns() {
        return "Known are: " + String.join(", ", columns) + ".";
    }
}
