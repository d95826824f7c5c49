package org.concordat.reporting.indicator.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.Examples;
import org.junit.jupiter.api.Test;

class InheritanceFactsTest {

    private static final LocalDate NEW_MAP = LocalDate.of(2009, 4, 1);

    private static UUID id(String last) {
        return UUID.fromString("01920000-0000-7000-8000-00000000000" + last);
    }

    @Test
    void readsWhoFollowsWhomAndWhoWasDividedFromMembershipsOwnExample() {
        assertThat(new InheritanceFacts()
                        .of(Examples.told("membership.organisations-reorganised", InheritanceFacts.Told.class)))
                .containsExactly(
                        new Inheritance(id("c"), id("a"), NEW_MAP, 1),
                        new Inheritance(id("d"), id("a"), NEW_MAP, 1),
                        new Inheritance(id("e"), id("b"), NEW_MAP, 2),
                        new Inheritance(id("e"), id("a"), NEW_MAP, 2));
    }

    @Test
    void oneThatNobodyFollowsIsInheritedByNobody() {
        var ended = new InheritanceFacts.Told(NEW_MAP, List.of(new InheritanceFacts.Predecessor(id("c"), null)));
        assertThat(new InheritanceFacts().of(ended)).isEmpty();
    }
}
