package org.concordat.funding.award.award;

import java.util.UUID;

/** Awards on which money may be claimed, for tests of other packages. */
public final class ActiveAwards {

    private ActiveAwards() {}

    public static Award ofSixtyThousandBesideTwentyThousand() {
        Award award = Award.offered(Offers.of(UUID.randomUUID(), UUID.randomUUID()));
        award.accept(Offers.DAY);
        award.activate(Offers.ON_CLAIMS);
        return award;
    }
}
