package org.concordat.reporting.programme.maturity;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which figures are withheld because few answered, as programme withholds them: "what fewer than 5 answered is
 * withheld, and so is the next smallest part where it could be told from the rest".
 */
final class Withholding {

    private final Map<String, Integer> bases;
    private final int smallestBase;
    private final Set<String> withheld = new TreeSet<>();

    /**
     * @param bases how many answered in each part of the region; each is in one part
     * @param smallestBase of fewer a figure is withheld; as in programme, since what one shows the other cannot withhold
     */
    Withholding(Map<String, Integer> bases, int smallestBase) {
        this.bases = bases;
        this.smallestBase = smallestBase;
        bases.keySet().stream().filter(part -> isSmall(bases.get(part))).forEach(withheld::add);
        // the whole less what is shown is what is withheld, all of it together: so that must be no small base either
        while (!isWholeWithheld() && isSmall(sum(withheld))) {
            withheld.add(nextSmallest());
        }
    }

    /** Of nobody's answers nothing could be told. */
    private boolean isSmall(int base) {
        return base > 0 && base < smallestBase;
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

    /** @param part {@code null} for the whole region */
    boolean isWithheld(String part) {
        return part == null ? isWholeWithheld() : withheld.contains(part);
    }
}
