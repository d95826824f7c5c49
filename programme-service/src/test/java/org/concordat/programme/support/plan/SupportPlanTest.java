package org.concordat.programme.support.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.programme.support.offer.Offerer;
import org.junit.jupiter.api.Test;

class SupportPlanTest {

    private static final LocalDate OPENED = LocalDate.of(2008, 10, 1);
    private static final Offerer AGENCY = new Offerer(null, "Improvement and Development Agency");

    private static SupportPlan plan() {
        return new SupportPlan(UUID.randomUUID(), "Sickness days, worse for two periods", OPENED);
    }

    private static PlannedSupport support() {
        return PlannedSupport.offered("A peer for a week", AGENCY, OPENED);
    }

    @Test
    void keepsWhatWasOfferedByWhomAndWhatCameOfIt() {
        SupportPlan plan = plan();
        UUID id = plan.offer(support());
        assertThat(plan.support().get(id).outcome()).isNull();
        plan.conclude(id, "Sickness fell", OPENED);
        plan.conclude(id, "Sickness fell by a day", OPENED.plusDays(1));
        assertThat(plan.support().get(id))
                .isEqualTo(new PlannedSupport(
                        "A peer for a week", AGENCY, OPENED, "Sickness fell by a day", OPENED.plusDays(1)));
    }

    @Test
    void nothingComesOfSupportBeforeItIsOffered() {
        SupportPlan plan = plan();
        UUID id = plan.offer(support());
        assertRefused("outcome-before-offer", () -> plan.conclude(id, "Sickness fell", OPENED.minusDays(1)));
        assertRefused("not-found", () -> plan.conclude(UUID.randomUUID(), "Sickness fell", OPENED));
    }

    @Test
    void isOfferedByOne() {
        assertRefused("not-one-offerer", () -> PlannedSupport.offered("Help", new Offerer(null, null), OPENED));
    }

    @Test
    void allowsNothingOnceItIsClosed() {
        SupportPlan plan = plan();
        UUID id = plan.offer(support());
        assertRefused("closed-before-opened", () -> plan.close("Better", OPENED.minusDays(1)));
        plan.close("Better", OPENED);
        assertRefused("support-plan-closed", () -> plan.offer(support()));
        assertRefused("support-plan-closed", () -> plan.conclude(id, "Sickness fell", OPENED));
        assertRefused("support-plan-closed", () -> plan.close("Better", OPENED));
    }

    @Test
    void keepsAHundredOffersAtMost() {
        SupportPlan plan = plan();
        for (int i = 0; i < SupportPlan.MOST_SUPPORT; i++) {
            plan.offer(support());
        }
        assertRefused("too-much-planned", () -> plan.offer(support()));
    }
}
