package org.concordat.platform.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Lines of one file that speak of the same record and say different things, such as two names under one code: the first one
 * is imported, and those after it are held back, so that none undoes another unseen.
 */
public final class Repeats {

    private Repeats() {}

    /**
     * The lines, with those held back as unreadable.
     *
     * @param keys by what a line's record is known, each by itself
     * @param agree whether two lines that share a key say the same of it
     */
    public static <T> List<ImportLine<T>> heldBack(
            List<ImportLine<T>> lines, Function<T, ? extends Collection<?>> keys, BiPredicate<T, T> agree) {
        var firstOf = new HashMap<Object, ImportLine<T>>();
        var checked = new ArrayList<ImportLine<T>>();
        for (ImportLine<T> line : lines) {
            if (line.content() == null) {
                checked.add(line);
                continue;
            }
            Collection<?> own = keys.apply(line.content());
            Optional<ImportLine<T>> contradicted = own.stream()
                    .flatMap(key -> Optional.ofNullable(firstOf.get(key)).stream())
                    .filter(earlier -> !agree.test(earlier.content(), line.content()))
                    .findFirst();
            if (contradicted.isEmpty()) {
                own.forEach(key -> firstOf.putIfAbsent(key, line));
            }
            checked.add(contradicted
                    .map(earlier -> ImportLine.<T>unreadable(line.number(), contradicts(earlier.number())))
                    .orElse(line));
        }
        return checked;
    }

    private static String contradicts(int earlier) {
        return "It resembles line %d of this file: one of name, code and address is the same, the rest is not. Correct one of the two, and import it again."
                .formatted(earlier);
    }
}
