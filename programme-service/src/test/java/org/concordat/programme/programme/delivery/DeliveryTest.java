package org.concordat.programme.programme.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import org.concordat.programme.programme.Deliverable;
import org.concordat.programme.programme.Deliverable.CountedFrom;
import org.concordat.programme.programme.DeliverableTarget;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final LocalDate DAY = LocalDate.of(2008, 10, 1);

    private static Delivery delivery(DeliverableTarget target, UUID organisation, String subRegion) {
        var details = new DeliveryDetails(
                UUID.randomUUID(), UUID.randomUUID(), "GUIDE", 1, DAY, "It is printed", organisation, subRegion);
        Integer number = target == DeliverableTarget.NUMBER ? 3 : null;
        return new Delivery(details, new Deliverable("GUIDE", CountedFrom.ENTRIES, target, number));
    }

    @Test
    void saysWhichCouncilGotItWhereEachIsPromisedOne() {
        assertRefused("delivery-for-whom", () -> delivery(DeliverableTarget.ALL_COUNCILS, null, "cheshire"));
        delivery(DeliverableTarget.ALL_COUNCILS, UUID.randomUUID(), null);
    }

    @Test
    void saysWhichSubRegionGotItWhereEachIsPromisedOne() {
        assertRefused(
                "delivery-for-whom", () -> delivery(DeliverableTarget.ONE_PER_SUB_REGION, UUID.randomUUID(), null));
        delivery(DeliverableTarget.ONE_PER_SUB_REGION, null, "cheshire");
    }

    @Test
    void isForNobodyInParticularWhereANumberIsPromised() {
        assertThat(delivery(DeliverableTarget.NUMBER, null, null).state().withdrawnOn())
                .isNull();
    }

    @Test
    void isWithdrawnOnce() {
        Delivery delivery = delivery(DeliverableTarget.NUMBER, null, null);
        delivery.withdraw(DAY);
        assertThat(delivery.state().withdrawnOn()).isEqualTo(DAY);
        assertRefused("delivery-withdrawn", () -> delivery.withdraw(DAY));
    }
}
