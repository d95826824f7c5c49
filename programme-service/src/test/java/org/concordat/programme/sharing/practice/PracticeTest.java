package org.concordat.programme.sharing.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PracticeTest {

    private static PracticeDetails details(List<String> themes, List<String> tools) {
        return new PracticeDetails(
                "One crew",
                "Half the miles",
                "Waste",
                themes,
                tools,
                List.of(new PracticeLink("The case", "https://example.org/case")));
    }

    private static Practice shared(PracticeDetails details) {
        return new Practice(UUID.randomUUID(), details, LocalDate.of(2008, 5, 14));
    }

    @Test
    void saysWhatItsOrganisationSays() {
        PracticeDetails details = details(List.of("EFFICIENCY", "CLIMATE"), List.of("Lean", "Six sigma"));
        assertThat(shared(details).details()).isEqualTo(details);
    }

    @Test
    void isFoundByItsToolsAndLinksToo() {
        assertThat(details(List.of(), List.of("Lean")).keywords()).isEqualTo("Lean\nThe case");
    }

    @Test
    void namesEachThemeOnce() {
        assertRefused("theme-repeated", () -> shared(details(List.of("EFFICIENCY", "EFFICIENCY"), List.of())));
    }

    @Test
    void namesEachToolOnceHoweverItIsWritten() {
        assertRefused("tool-repeated", () -> shared(details(List.of(), List.of("Lean", "LEAN"))));
        shared(details(List.of(), List.of("Lean", "Leaner")));
    }

    @Test
    void isWithdrawnOnceAndForAReason() {
        Practice practice = shared(details(List.of(), List.of()));
        practice.withdraw("Split again");
        assertThat(practice.status()).isEqualTo(PracticeStatus.WITHDRAWN);
        assertThat(practice.withdrawnBecause()).isEqualTo("Split again");
        assertRefused("step-not-allowed", () -> practice.withdraw("Again"));
    }

    @Test
    void isNeitherAmendedNorAdoptedOnceItIsWithdrawn() {
        Practice practice = shared(details(List.of(), List.of()));
        practice.amend(details(List.of("CLIMATE"), List.of()));
        practice.requireAdoptable();
        practice.withdraw("Split again");
        assertRefused("step-not-allowed", () -> practice.amend(details(List.of(), List.of())));
        assertRefused("step-not-allowed", practice::requireAdoptable);
    }
}
