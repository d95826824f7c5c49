package org.concordat.programme.maturity.result;

/**
 * How often something was chosen in a part of the region.
 *
 * @param part code of a sub-region, or a role where competency is asked
 * @param chosen a level, YES or NO, or the code of an option; {@code null} for how many answered the question at all
 */
public record Tally(String question, String part, String chosen, int sheets) {

    boolean isBase() {
        return chosen == null;
    }
}
