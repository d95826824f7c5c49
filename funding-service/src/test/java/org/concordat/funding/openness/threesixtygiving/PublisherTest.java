package org.concordat.funding.openness.threesixtygiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.openness.threesixtygiving.GrantMother.PUBLISHER;
import static org.concordat.funding.openness.threesixtygiving.GrantMother.organisation;

import org.concordat.funding.register.organisation.Identifier;
import org.junit.jupiter.api.Test;

class PublisherTest {

    @Test
    void identifiesAnOrganisationByTheBestListThatHasIt() {
        assertThat(PUBLISHER.identify(
                        organisation("Allerdale", new Identifier("GB-COH", "1"), new Identifier("GB-LAE", "ALL"))))
                .isEqualTo("GB-LAE-ALL");
        assertThat(PUBLISHER.identify(organisation("Allerdale", new Identifier("GB-COH", "1"))))
                .isEqualTo("GB-COH-1");
    }

    @Test
    void identifiesAnOrganisationThatNoListHasByItsOwnPrefix() {
        String own = "360G-region-" + GrantMother.ALLERDALE;
        assertThat(PUBLISHER.identify(organisation("Allerdale"))).isEqualTo(own);
        // the code of an area names a place, and nobody
        assertThat(PUBLISHER.identify(organisation("Allerdale", "GB-GSS", "E07000026")))
                .isEqualTo(own);
    }

    @Test
    void anIdentifierHasNeitherBlanksNorSlashes() {
        assertThat(PUBLISHER.identify(organisation("Allerdale", "GB-LAE", "A/L\\L 1")))
                .isEqualTo("GB-LAE-A_L_L_1");
    }
}
