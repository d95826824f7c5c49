package org.concordat.programme.support.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SupportOfferTest {

    private static final LocalDate FROM = LocalDate.of(2008, 10, 1);
    private static final Offerer AGENCY = new Offerer(null, "Improvement and Development Agency");

    private static OfferDetails details(Offerer offerer, LocalDate until) {
        return new OfferDetails(
                OfferLevel.NATIONAL, offerer, "A peer for a week", UUID.randomUUID(), null, FROM, until);
    }

    @Test
    void isOfferedByAnOrganisationOrByAnotherButNotByBoth() {
        new SupportOffer(details(AGENCY, null));
        new SupportOffer(details(new Offerer(UUID.randomUUID(), null), null));
        assertRefused("not-one-offerer", () -> new SupportOffer(details(new Offerer(null, null), null)));
        assertRefused(
                "not-one-offerer", () -> new SupportOffer(details(new Offerer(UUID.randomUUID(), "Agency"), null)));
    }

    @Test
    void isValidForADayAtLeast() {
        new SupportOffer(details(AGENCY, FROM));
        assertRefused("valid-until-before-from", () -> new SupportOffer(details(AGENCY, FROM.minusDays(1))));
    }

    @Test
    void staysAsItWasWhenAnAmendmentIsRefused() {
        OfferDetails before = details(AGENCY, FROM);
        var offer = new SupportOffer(before);
        assertRefused("valid-until-before-from", () -> offer.amend(details(AGENCY, FROM.minusDays(1))));
        assertThat(offer.details()).isEqualTo(before);
    }
}
