package org.concordat.funding.award.award;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.concordat.platform.problem.Refusal;

/** Changes one of the parts that an award lists. */
final class Parts {

    private Parts() {}

    /** @throws Refusal 404 when there is none of that id */
    static <T> T replace(List<T> all, Function<T, UUID> id, UUID wanted, String what, UnaryOperator<T> by) {
        for (int i = 0; i < all.size(); i++) {
            if (id.apply(all.get(i)).equals(wanted)) {
                all.set(i, by.apply(all.get(i)));
                return all.get(i);
            }
        }
        throw Refusal.notFound(what, wanted);
    }
}
