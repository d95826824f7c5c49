package org.concordat.platform.value;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.concordat.platform.problem.Refusal;

/** A list in which nothing is named twice, whether in small letters or in capitals. */
public final class EachOnce {

    private EachOnce() {}

    /**
     * Refuses a list that names something twice.
     *
     * @param noun what the list names, in the singular; in the plural it is the list's property
     */
    public static void require(String noun, List<String> named) {
        var seen = new HashSet<String>();
        for (int i = 0; i < named.size(); i++) {
            if (!seen.add(named.get(i).toLowerCase(Locale.ROOT))) {
                throw Refusal.rule(
                        noun + "-repeated",
                        "/%ss/%d".formatted(noun, i),
                        "The %s %s is named before. Name each once.".formatted(noun, named.get(i)));
            }
        }
    }
}
