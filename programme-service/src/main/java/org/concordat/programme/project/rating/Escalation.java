package org.concordat.programme.project.rating;

import java.util.List;

/** "Red twice running escalates": programme.md, Projects. */
public final class Escalation {

    /** How many reports running are looked at. */
    public static final int RUNNING = 2;

    private Escalation() {}

    /** @param overall the ratings of the latest periods that were reported on, in any order */
    public static boolean isDue(List<Rag> overall) {
        return overall.size() >= RUNNING && overall.stream().allMatch(each -> each == Rag.RED);
    }
}
