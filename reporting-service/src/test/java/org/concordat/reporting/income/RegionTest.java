package org.concordat.reporting.income;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.concordat.reporting.known.OrganisationType;
import org.concordat.reporting.known.OrganisationsAlike;
import org.junit.jupiter.api.Test;

class RegionTest {

    private static final LocalDate FIRST_OF_APRIL = LocalDate.parse("2009-04-01");
    private static final List<OrganisationType> TYPES =
            List.of(new OrganisationType("COUNTY", "County", true), new OrganisationType("FIRE", "Fire", false));

    private static OrganisationsAlike organisation(String type, String from, String until) {
        return organisations(1, type, from, until);
    }

    private static OrganisationsAlike organisations(int number, String type, String from, String until) {
        return new OrganisationsAlike(
                type,
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                number);
    }

    private static Region region(OrganisationsAlike... organisations) {
        return Region.on(FIRST_OF_APRIL, List.of(organisations), TYPES);
    }

    @Test
    void aFireAuthorityIsAnOrganisationAndNoCouncil() {
        assertThat(region(organisation("COUNTY", null, null), organisation("FIRE", null, null)))
                .isEqualTo(new Region(2, 1));
    }

    @Test
    void organisationsThatAreAlikeCountEach() {
        assertThat(region(organisations(46, "COUNTY", null, null), organisations(4, "FIRE", null, null)))
                .isEqualTo(new Region(50, 46));
    }

    @Test
    void aCouncilAbolishedTheDayBeforeDoesNotCount() {
        assertThat(region(organisation("COUNTY", null, "2009-03-31"))).isEqualTo(new Region(0, 0));
    }

    @Test
    void aCouncilOnItsLastDayStillCounts() {
        assertThat(region(organisation("COUNTY", null, "2009-04-01"))).isEqualTo(new Region(1, 1));
    }

    @Test
    void aCouncilCountsFromItsFirstDay() {
        assertThat(region(organisation("COUNTY", "2009-04-01", null))).isEqualTo(new Region(1, 1));
        assertThat(region(organisation("COUNTY", "2009-04-02", null))).isEqualTo(new Region(0, 0));
    }

    @Test
    void anOrganisationOfAnUnknownTypeIsNoCouncil() {
        assertThat(region(organisation("NOT_HEARD_OF_YET", null, null))).isEqualTo(new Region(1, 0));
    }
}
