package org.concordat.funding.award.award;

import java.util.UUID;

/** Awards on which money may be claimed, for tests of other packages. */
public final class ActiveAwards {

    private ActiveAwards() {}

    /** Of which no application is kept. */
    public static Award ofSixtyThousandBesideTwentyThousand() {
        return active(Offers.of(UUID.randomUUID(), UUID.randomUUID()));
    }

    /** The same of an application that a body decided. */
    public static Award decided() {
        Offer usual = Offers.of(UUID.randomUUID(), UUID.randomUUID());
        return active(new Offer(
                new AwardOrigin(
                        usual.origin().fund(), "cumbria", UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()),
                usual.recipient(),
                usual.title(),
                usual.amounts(),
                usual.matchFunding(),
                usual.conditions(),
                usual.outputs(),
                usual.on()));
    }

    private static Award active(Offer offer) {
        Award award = Award.offered(offer);
        award.accept(Offers.DAY);
        award.activate(Offers.ON_CLAIMS);
        return award;
    }
}
