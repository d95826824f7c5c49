package org.concordat.platform.change;

import java.util.Collection;
import org.concordat.platform.problem.Refusal;

/** "Two people for money: who asks for a payment or override cannot approve it": api-rules.md, Who may call. */
public final class TwoPersons {

    private TwoPersons() {}

    /**
     * @param what they decide on, as a sentence begins: {@code Another amount}
     * @param first who asked for it
     * @param second who approves it or carries it out
     */
    public static void require(String what, String first, String second) {
        if (first.equals(second)) {
            throw Refusal.rule(
                    "two-persons-decide",
                    "%s takes two persons, and you were the first. Ask a colleague.".formatted(what));
        }
    }

    /** The same where several had a hand in what is asked for. */
    public static void require(String what, Collection<String> firsts, String second) {
        firsts.forEach(first -> require(what, first, second));
    }
}
