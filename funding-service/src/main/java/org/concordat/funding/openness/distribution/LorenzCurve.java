package org.concordat.funding.openness.distribution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.concordat.platform.money.Money;

/**
 * "The Lorenz curve begins at (0, 0) and has n points": funding.md, At the boundaries. From the origin on, each eligible
 * organisation adds one point, who has the least first; the last is (1, 1).
 */
final class LorenzCurve {

    private LorenzCurve() {}

    /** Empty when nothing was awarded. */
    static List<LorenzPoint> of(Collection<Money> amounts) {
        Money all = Money.total(amounts, amount -> amount);
        if (!all.isPositive()) {
            return List.of();
        }
        var points = new ArrayList<LorenzPoint>();
        Money soFar = Money.ZERO;
        points.add(LorenzPoint.of(0, soFar, amounts.size(), all));
        for (Money next : amounts.stream().sorted().toList()) {
            soFar = soFar.plus(next);
            points.add(LorenzPoint.of(points.size(), soFar, amounts.size(), all));
        }
        return points;
    }
}
