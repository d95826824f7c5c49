package org.concordat.programme.register.code;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.concordat.platform.problem.Refusal;

/**
 * The codes of a list that a neighbour keeps, as it tells of them.
 *
 * @param <T> what is kept of an entry
 */
public interface KnownCodes<T> {

    /** Old news, by the version, changes nothing. */
    void learn(T entry, long version);

    /** All codes, in their order. */
    List<String> codes();

    /** What one entry is called, such as {@code sub-region}. */
    String name();

    /** Which neighbour keeps the list. */
    String keeper();

    /** For whatever names one of them. */
    default void requireKnown(String code, String pointer) {
        requireAllKnown(List.of(code), any -> pointer);
    }

    /** @param pointer to the code at a place of the list */
    default void requireAllKnown(List<String> named, IntFunction<String> pointer) {
        if (named.isEmpty()) {
            return;
        }
        List<String> known = codes();
        IntStream.range(0, named.size())
                .filter(i -> !known.contains(named.get(i)))
                .findFirst()
                .ifPresent(i -> {
                    throw unknown(named.get(i), known, pointer.apply(i));
                });
    }

    private Refusal unknown(String code, List<String> known, String pointer) {
        return Refusal.rule(
                "unknown-" + name().replace(' ', '-'),
                pointer,
                "There is no %s '%s'. %s"
                        .formatted(
                                name(),
                                code,
                                known.isEmpty()
                                        ? keeper() + " has told of none yet; add them there first."
                                        : "Send one of: " + String.join(", ", known) + "."));
    }
}
