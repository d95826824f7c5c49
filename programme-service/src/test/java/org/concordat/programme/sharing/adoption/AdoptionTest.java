package org.concordat.programme.sharing.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AdoptionTest {

    private static final UUID SOURCE = UUID.randomUUID();
    private static final UUID HEIR = UUID.randomUUID();
    private static final Lesson LESSON = new Lesson(UUID.randomUUID(), SOURCE, Set.of(HEIR));
    private static final AdoptionDetails DETAILS =
            new AdoptionDetails(LocalDate.of(2008, 11, 3), "All rounds run with one crew", null);

    private static Adoption by(UUID organisation) {
        return new Adoption(LESSON, organisation, DETAILS);
    }

    @Test
    void refusesThatAnOrganisationAdoptsItsOwn() {
        assertRefused("adopts-its-own", () -> by(SOURCE));
    }

    @Test
    void refusesThatWhoFollowsTheSourceAdoptsIt() {
        assertRefused("adopts-its-own", () -> by(HEIR));
    }

    @Test
    void isByAnyOtherOrganisation() {
        UUID other = UUID.randomUUID();
        Adoption adoption = by(other);
        assertThat(adoption.organisation()).isEqualTo(other);
        assertThat(adoption.source()).isEqualTo(SOURCE);
        assertThat(adoption.details()).isEqualTo(DETAILS);
    }

    @Test
    void isWithdrawnOnceAndForAReason() {
        Adoption adoption = by(UUID.randomUUID());
        adoption.withdraw("A trial");
        assertThat(adoption.status()).isEqualTo(AdoptionStatus.WITHDRAWN);
        assertThat(adoption.withdrawnBecause()).isEqualTo("A trial");
        assertRefused("step-not-allowed", () -> adoption.withdraw("Again"));
    }
}
