package org.concordat.platform.value;

import java.util.function.Function;

/**
 * How the values of one type are written, wherever they come from: a body, a query, a path, a file or an event.
 *
 * @param fits tells the caller what to send, as a whole sentence
 * @param reader of a text; throws whatever it likes when the text does not fit
 */
public record Notation<T>(String fits, Function<String, T> reader) {

    /** @throws IllegalArgumentException that says what fits */
    public T read(String text) {
        try {
            return reader.apply(text);
        } catch (RuntimeException unfit) {
            throw new IllegalArgumentException(fits, unfit);
        }
    }
}
