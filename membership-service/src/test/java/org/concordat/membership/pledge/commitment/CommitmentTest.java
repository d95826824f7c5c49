package org.concordat.membership.pledge.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.membership.register.organisation.Organisation;
import org.concordat.membership.register.organisation.OrganisationDetails;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    private static final LocalDate FIRST = LocalDate.of(2008, 4, 1);
    private static final LocalDate SECOND = LocalDate.of(2009, 4, 1);

    private final Commitment protocol = new Commitment(
            new CommitmentDetails("Protocol", null, List.of("DISTRICT"), 90),
            new Edition("v1", FIRST, List.of("Level 1", "Level 2")));

    private static Organisation organisation(String type) {
        return new Organisation(
                new OrganisationDetails("Body", type, "cumbria", null, List.of(), null, null, null, null, null));
    }

    private Signature signature() {
        return new Signature(protocol, 1, organisation("DISTRICT"), FIRST.plusDays(9), "minutes");
    }

    private static LevelReached level(String level, LocalDate day) {
        return new LevelReached(level, day, null);
    }

    @Test
    void theVersionInForceIsTheLastOnePublishedByTheDay() {
        protocol.publish(new Edition("v2", SECOND, List.of()));
        assertThat(protocol.editionOn(FIRST.minusDays(1))).isZero();
        assertThat(protocol.editionOn(FIRST)).isEqualTo(1);
        assertThat(protocol.editionOn(SECOND.minusDays(1))).isEqualTo(1);
        assertThat(protocol.editionOn(SECOND)).isEqualTo(2);
    }

    @Test
    void refusesAVersionOlderThanTheLast() {
        assertThatThrownBy(() -> protocol.publish(new Edition("v0", FIRST.minusDays(1), List.of())))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2008-04-01");
    }

    @Test
    void refusesTwoLevelsOfTheSameName() {
        assertThatThrownBy(() -> new Edition("v1", FIRST, List.of("One", " One")))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void onlyOrganisationsThatAreAddressedSign() {
        assertThatThrownBy(() -> new Signature(protocol, 1, organisation("POLICE"), FIRST, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("POLICE");
        Commitment forAll = new Commitment(
                new CommitmentDetails("Charter", null, List.of(), null), new Edition("v1", FIRST, List.of()));
        assertThat(new Signature(forAll, 1, organisation("POLICE"), FIRST, null).edition())
                .isEqualTo(1);
    }

    @Test
    void nobodySignsBeforePublication() {
        assertThatThrownBy(() -> new Signature(protocol, 1, organisation("DISTRICT"), FIRST.minusDays(1), null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void levelsRiseAndFallInTheOrderOfTheirDaysAndAllAreKept() {
        Signature signature = signature();
        assertThat(signature.level()).isNull();
        assertThatThrownBy(() -> signature.reach(level("Level 1", FIRST))).isInstanceOf(Refusal.class);
        signature.reach(level("Level 2", SECOND));
        assertThatThrownBy(() -> signature.reach(level("Level 1", SECOND.minusDays(1))))
                .isInstanceOf(Refusal.class);
        signature.reach(level("Level 1", SECOND));
        assertThat(signature.level().level()).isEqualTo("Level 1");
        assertThat(signature.levels()).extracting(LevelReached::level).containsExactly("Level 2", "Level 1");
    }

    @Test
    void aSuccessorTakesOverTheSameSignatureToBeConfirmedOnce() {
        Signature signature = signature();
        signature.reach(level("Level 1", SECOND));
        UUID successor = UUID.randomUUID();
        Signature taken = signature.inheritedBy(successor);
        assertThat(taken.organisation()).isEqualTo(successor);
        assertThat(taken.signedOn()).isEqualTo(signature.signedOn());
        assertThat(taken.levels()).isEqualTo(signature.levels());
        assertThat(taken.isInherited()).isTrue();
        assertThat(signature.isInherited()).isFalse();
        taken.confirm();
        assertThat(taken.isInherited()).isFalse();
        assertThatThrownBy(taken::confirm).isInstanceOf(Refusal.class);
    }

    @Test
    void whatIsToldHoldsNoEvidence() {
        assertThat(SignatureState.of(signature(), "Protocol").toString()).doesNotContain("minutes");
    }
}
