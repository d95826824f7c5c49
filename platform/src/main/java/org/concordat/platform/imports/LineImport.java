package org.concordat.platform.imports;

/** The use case of an import: records what one line says, in a transaction of its own. Its refusal is the line's result. */
@FunctionalInterface
public interface LineImport<T> {

    ImportedLine importLine(T content);
}
