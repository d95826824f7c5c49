package org.concordat.programme.benefit.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** "The better validated counts, then the lower": programme.md, Savings. */
class OneSavingPropertyTest {

    @Property
    void nothingElseIsBetterProvenNorAsWellProvenAndLower(@ForAll("claims") List<Saving> claims) {
        Saving counting = OneSaving.counting(claims);
        assertThat(claims).allSatisfy(claim -> {
            assertThat(claim.status().isBetterProvenThan(counting.status())).isFalse();
            if (claim.status() == counting.status()) {
                assertThat(claim.expected()).isGreaterThanOrEqualTo(counting.expected());
            }
        });
    }

    @Property
    void theOrderInWhichTheyWereFoundDoesNotMatter(@ForAll("claims") List<Saving> claims) {
        var backwards = new ArrayList<>(claims);
        Collections.reverse(backwards);
        assertThat(OneSaving.counting(backwards)).isSameAs(OneSaving.counting(claims));
    }

    @Example
    void ofTwoThatAreAlikeTheFirstClaimedCounts() {
        Saving first = SavingMother.oneOff(5);
        Saving second = SavingMother.oneOff(5);
        assertThat(OneSaving.counting(List.of(second, first))).isSameAs(first);
    }

    @Provide
    Arbitrary<List<Saving>> claims() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.longs().between(1, 4))
                .as(OneSavingPropertyTest::claim)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Saving claim(int proof, long expected) {
        Saving saving = SavingMother.oneOff(expected);
        if (proof == 1) {
            SavingMother.evidence(saving);
        } else if (proof == 2) {
            SavingMother.validate(saving);
        }
        return saving;
    }
}
