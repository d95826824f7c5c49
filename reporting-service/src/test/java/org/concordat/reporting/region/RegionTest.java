package org.concordat.reporting.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.Neighbours;
import org.concordat.reporting.Told;
import org.concordat.reporting.region.OrganisationFacts.Organisation;
import org.concordat.reporting.region.OrganisationTypeFacts.OrganisationType;
import org.concordat.reporting.report.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is in the region on a day, and who of them is a council. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RegionTest {

    @Inject
    Told told;

    @Inject
    Regions regions;

    private final FinancialYear year = Neighbours.aYearBeyondRequests();
    private final LocalDate firstDay = year.firstDay();
    private final LocalDate lastDay = year.lastDay();
    private final String county = "COUNTY-" + year;
    private final String fire = "FIRE-" + year;

    @BeforeEach
    void typesAreKnown() {
        told.that("membership.organisation-types", new OrganisationType(county, true));
        told.that("membership.organisation-types", new OrganisationType(fire, false));
    }

    /** How many more there are for an organisation of this type and these days. */
    private Region more(String type, LocalDate from, LocalDate until) {
        Region before = regions.on(firstDay, new Scope(year, null, null, null));
        told.that("membership.organisations", new Organisation("Body", type, null, null, from, until));
        Region after = regions.on(firstDay, new Scope(year, null, null, null));
        return new Region(after.organisations() - before.organisations(), after.councils() - before.councils());
    }

    @Test
    void aFireAuthorityIsAnOrganisationAndNoCouncil() {
        assertThat(more(county, firstDay, lastDay)).isEqualTo(new Region(1, 1));
        assertThat(more(fire, firstDay, lastDay)).isEqualTo(new Region(1, 0));
    }

    @Test
    void anOrganisationWithoutAFirstDayHasAlwaysBeen() {
        assertThat(more(county, null, lastDay)).isEqualTo(new Region(1, 1));
    }

    @Test
    void aCouncilAbolishedTheDayBeforeDoesNotCount() {
        assertThat(more(county, null, firstDay.minusDays(1))).isEqualTo(new Region(0, 0));
    }

    @Test
    void aCouncilOnItsLastDayStillCounts() {
        assertThat(more(county, null, firstDay)).isEqualTo(new Region(1, 1));
    }

    @Test
    void aCouncilCountsFromItsFirstDay() {
        assertThat(more(county, firstDay, lastDay)).isEqualTo(new Region(1, 1));
        assertThat(more(county, firstDay.plusDays(1), lastDay)).isEqualTo(new Region(0, 0));
    }

    @Test
    void anOrganisationOfAnUnknownTypeIsNoCouncil() {
        assertThat(more("NOT_HEARD_OF_YET", firstDay, lastDay)).isEqualTo(new Region(1, 0));
    }
}
