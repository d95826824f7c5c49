package org.concordat.funding.openness.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.funding.openness.distribution.Councils.council;
import static org.concordat.funding.openness.distribution.Councils.ended;
import static org.concordat.funding.openness.distribution.Councils.university;

import java.util.List;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private final RegionalOrganisation county = council("COUNTY", "cumbria", null, 500_000L);
    private final RegionalOrganisation carlisle = council("DISTRICT", "cumbria", county.id(), 100_000L);
    private final RegionalOrganisation eden = council("DISTRICT", "cumbria", county.id(), 50_000L);

    @Test
    void peopleAreCountedOnceAtTheLowestTier() {
        assertThat(Population.of(List.of(county, carlisle, eden))).isEqualTo(150_000);
        assertThat(Population.of(List.of(county))).isEqualTo(500_000);
    }

    @Test
    void itIsNotKnownUnlessItIsOfAllCouncils() {
        assertThat(Population.of(List.of(carlisle, council("DISTRICT", "cumbria", county.id(), null))))
                .isNull();
        assertThat(Population.of(List.of())).isNull();
    }

    @Test
    void onlyCouncilsThatAreThereServePeople() {
        assertThat(Population.of(List.of(carlisle, university(), ended(eden)))).isEqualTo(100_000);
        assertThat(Population.of(List.of(university()))).isNull();
    }
}
