package org.concordat.programme.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;
import static org.concordat.programme.programme.Plans.FIRST;
import static org.concordat.programme.programme.Plans.START;
import static org.concordat.programme.programme.Plans.SUPPORT;
import static org.concordat.programme.programme.Plans.budget;
import static org.concordat.programme.programme.Plans.programme;

import java.util.List;
import org.concordat.programme.programme.Deliverable.CountedFrom;
import org.junit.jupiter.api.Test;

class DeliverableTest {

    private static Deliverable number(String unit, CountedFrom from, Integer number) {
        return new Deliverable(unit, from, DeliverableTarget.NUMBER, number);
    }

    private static Deliverable each(String unit, CountedFrom from, DeliverableTarget target) {
        return new Deliverable(unit, from, target, null);
    }

    private static List<Deliverable> promised(Deliverable... deliverables) {
        Programme programme = programme(46);
        programme.add(
                new ActivityPlan("Support", SUPPORT, List.of(budget(FIRST, 1000)), null, null, List.of(deliverables)),
                START);
        return programme.state().activities().get(0).details().deliverables();
    }

    @Test
    void isANumberOrOneForEachCouncilOrSubRegion() {
        assertThat(promised(
                        number("GUIDE", CountedFrom.ENTRIES, 2),
                        each("COUNCIL_VISIT", CountedFrom.VISITS, DeliverableTarget.ALL_COUNCILS),
                        each("EVENT", CountedFrom.EVENTS, DeliverableTarget.ONE_PER_SUB_REGION)))
                .extracting(Deliverable::unit)
                .containsExactly("COUNCIL_VISIT", "EVENT", "GUIDE");
        assertRefused("deliverable-number", () -> promised(number("GUIDE", CountedFrom.ENTRIES, null)));
        assertRefused(
                "deliverable-number",
                () -> promised(new Deliverable("GUIDE", CountedFrom.ENTRIES, DeliverableTarget.ALL_COUNCILS, 1)));
    }

    @Test
    void isPromisedOnceSoThatNothingCountsTwice() {
        String twice = "deliverable-promised-twice";
        assertRefused(
                twice, () -> promised(number("GUIDE", CountedFrom.ENTRIES, 1), number("GUIDE", CountedFrom.EVENTS, 1)));
        assertRefused(
                twice, () -> promised(number("EVENT", CountedFrom.EVENTS, 1), number("COURSE", CountedFrom.EVENTS, 1)));
        assertRefused(
                twice, () -> promised(number("VISIT", CountedFrom.VISITS, 1), number("REVIEW", CountedFrom.VISITS, 1)));
        assertThat(promised(number("GUIDE", CountedFrom.ENTRIES, 1), number("TOOL", CountedFrom.ENTRIES, 1)))
                .hasSize(2);
    }
}
