package org.concordat.programme.maturity.result;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which figures are withheld because few answered, so that nobody learns from them, or from the difference between the whole
 * and the parts that are shown, what less than {@code smallest} answered.
 */
final class Withholding {

    private final Map<String, Integer> bases;
    private final int smallest;
    private final Set<String> withheld = new TreeSet<>();

    /** @param bases how many answered in each part of the whole; each is in one part */
    Withholding(Map<String, Integer> bases, int smallest) {
        this.bases = bases;
        this.smallest = smallest;
        bases.keySet().stream().filter(part -> isSmall(bases.get(part))).forEach(withheld::add);
        // the whole less what is shown is what is withheld, all of it together: so that must be no small base either
        while (!isWholeWithheld() && isSmall(sum(withheld))) {
            withheld.add(nextSmallest());
        }
    }

    /** Of nobody's answers nothing could be told. */
    private boolean isSmall(int base) {
        return base > 0 && base < smallest;
    }

    private int sum(Set<String> parts) {
        return parts.stream().mapToInt(bases::get).sum();
    }

    private String nextSmallest() {
        return bases.keySet().stream()
                .filter(part -> bases.get(part) > 0 && !withheld.contains(part))
                .min(Comparator.<String>comparingInt(bases::get).thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    boolean isWholeWithheld() {
        return isSmall(sum(bases.keySet()));
    }

    boolean isWithheld(String part) {
        return withheld.contains(part);
    }
}
