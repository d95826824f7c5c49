package org.concordat.funding.openness.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.funding.register.Membership;
import org.concordat.funding.register.Membership.Told;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.Infrastructure;
import org.junit.jupiter.api.Test;

/** Who stands in the place of an organisation on a day. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class StandingOnTest {

    @Inject
    AgroalDataSource dataSource;

    private UUID ended(String lastDay, UUID... successors) {
        return new Membership(dataSource)
                .organisation(Told.of("Ended", "DISTRICT", "cheshire")
                        .active("1974-04-01", lastDay)
                        .followedBy(successors));
    }

    private Optional<UUID> standingFor(UUID organisation, String day) {
        return new Sql(dataSource)
                .one(
                        "select successor from standing_on(?) where organisation = ?",
                        row -> row.getObject("successor", UUID.class),
                        LocalDate.parse(day),
                        organisation);
    }

    @Test
    void anOrganisationStandsForItselfUntilItsLastDayIsOver() {
        UUID successor = UUID.randomUUID();
        UUID ended = ended("2009-03-31", successor);
        assertThat(standingFor(ended, "2009-03-31")).isEmpty();
        assertThat(standingFor(ended, "2009-04-01")).contains(successor);
    }

    @Test
    void theFirstOfSeveralSuccessorsStandsForIt() {
        UUID first = UUID.randomUUID();
        assertThat(standingFor(ended("2009-03-31", first, UUID.randomUUID()), "2009-04-01"))
                .contains(first);
    }

    @Test
    void aSuccessorThatHasEndedTooIsFollowedOn() {
        UUID last = UUID.randomUUID();
        UUID between = ended("2010-03-31", last);
        UUID ended = ended("2009-03-31", between);
        assertThat(standingFor(ended, "2010-03-31")).contains(between);
        assertThat(standingFor(ended, "2010-04-01")).contains(last);
        assertThat(standingFor(between, "2010-04-01")).contains(last);
    }

    @Test
    void anOrganisationThatNobodyFollowsStandsForItself() {
        assertThat(standingFor(ended("2009-03-31"), "2009-04-01")).isEmpty();
    }
}
