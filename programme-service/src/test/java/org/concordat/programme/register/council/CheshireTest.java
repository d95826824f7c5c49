package org.concordat.programme.register.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.concordat.programme.Api.PROGRAMMES;
import static org.concordat.programme.Api.activity;
import static org.concordat.programme.Api.add;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.kind;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.Api.programme;
import static org.concordat.programme.register.council.Membership.AMENDED;
import static org.concordat.programme.register.council.Membership.ORGANISATIONS;
import static org.concordat.programme.register.council.Membership.organisation;
import static org.concordat.programme.register.council.Membership.organisationState;
import static org.concordat.programme.register.council.Membership.type;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.junit.jupiter.api.Test;

/**
 * The reorganisation of Cheshire on 1 April 2009, in the events that membership sends: of 46 councils a county and
 * six districts end on 31 March, two unitaries begin the day after. Both are effective from the last day of those
 * that end.
 */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class CheshireTest {

    private static final String BEFORE = "2006-04-01";
    private static final String LAST_DAY = "2009-03-31";
    private static final String DAY = "2009-04-01";
    private static final int COST_ALONE = 1_000;

    private static JsonPath read(UUID plan) {
        return officer().get(PROGRAMMES + "/" + plan).jsonPath();
    }

    private static void awaitCouncils(UUID plan, int first, int second) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            JsonPath now = read(plan);
            assertThat(now.getInt("years[0].councils")).isEqualTo(first);
            assertThat(now.getInt("years[1].councils")).isEqualTo(second);
        });
    }

    @Test
    void theYearBeforeHas46CouncilsAndTheYearAfter41() {
        UUID plan = programme("2008-04-01", "2010-03-31");
        for (String year : List.of("2008-09", "2009-10")) {
            add(plan, activity(kind(false), year, 500, (long) COST_ALONE)).statusCode(201);
        }
        // councils of other tests may have been there for long
        int othersBefore = read(plan).getInt("years[0].councils");
        int othersAfter = read(plan).getInt("years[1].councils");

        String council = code("COUNCIL");
        type(council, true);
        var councils = new ArrayList<UUID>();
        for (int i = 0; i < 46; i++) {
            councils.add(organisation(council, BEFORE, "2010-03-31"));
        }
        awaitCouncils(plan, othersBefore + 46, othersAfter + 46);
        assertSavings(plan, othersBefore + 46, othersAfter + 46);

        organisation(council, DAY, "2010-03-31", LAST_DAY);
        organisation(council, DAY, "2010-03-31", LAST_DAY);
        for (UUID ended : councils.subList(0, 7)) {
            Kafka.send(
                    ORGANISATIONS,
                    UUID.randomUUID(),
                    AMENDED,
                    ended,
                    1,
                    LAST_DAY,
                    organisationState(council, BEFORE, LAST_DAY));
        }
        awaitCouncils(plan, othersBefore + 46, othersAfter + 41);
        assertSavings(plan, othersBefore + 46, othersAfter + 41);
    }

    private static void assertSavings(UUID plan, int first, int second) {
        JsonPath now = read(plan);
        assertThat(now.getString("years[0].nonCashableSaving.amount")).isEqualTo(first * COST_ALONE - 500 + ".00");
        assertThat(now.getString("years[1].nonCashableSaving.amount")).isEqualTo(second * COST_ALONE - 500 + ".00");
    }
}
