package org.concordat.programme.sharing.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.sharing.match.MatchReason.FURTHER_STAGE;
import static org.concordat.programme.sharing.match.MatchReason.SERVICE_AREA;
import static org.concordat.programme.sharing.match.MatchReason.THEME;
import static org.concordat.programme.sharing.match.MatchReason.TOOL;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static Likeness like(long organisation, String name, MatchReason... reasons) {
        return new Likeness(new UUID(0, organisation), name, UUID.randomUUID(), UUID.randomUUID(), Set.of(reasons));
    }

    private static List<MatchSuggestion> of(Likeness... likenesses) {
        return Suggestions.of(List.of(likenesses), MatchPointsTest.POINTS);
    }

    @Test
    void rankByPointsThenByName() {
        assertThat(of(
                        like(1, "Bury", SERVICE_AREA),
                        like(2, "Bolton", SERVICE_AREA),
                        like(3, "Wigan", SERVICE_AREA, FURTHER_STAGE),
                        like(4, "Ashton", TOOL, THEME)))
                .extracting(MatchSuggestion::name)
                .containsExactly("Wigan", "Ashton", "Bolton", "Bury");
    }

    @Test
    void nameEachOrganisationOnceByTheProjectsThatAreMostAlike() {
        Likeness most = like(1, "Bury", SERVICE_AREA, TOOL);
        assertThat(of(like(1, "Bury", SERVICE_AREA), most, like(1, "Bury", TOOL, THEME)))
                .containsExactly(new MatchSuggestion(
                        most.other(), "Bury", 5, List.of(SERVICE_AREA, TOOL), most.ownProject(), most.otherProject()));
    }

    @Test
    void leaveOutWhoHasTooFewPoints() {
        assertThat(of(like(1, "Bury", TOOL), like(2, "Bolton", THEME, FURTHER_STAGE)))
                .isEmpty();
    }

    @Test
    void addNoReasonsOfDifferentProjectsUp() {
        assertThat(of(like(1, "Bury", TOOL), like(1, "Bury", THEME))).isEmpty();
    }
}
