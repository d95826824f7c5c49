package org.concordat.membership.governance.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.membership.testing.Boards.BODIES;
import static org.concordat.membership.testing.Boards.aBody;
import static org.concordat.membership.testing.Boards.appoint;
import static org.concordat.membership.testing.Boards.seatsOf;
import static org.concordat.membership.testing.Boards.step;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.People.aContact;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.concordat.membership.testing.QueryCount;
import org.concordat.platform.testing.Infrastructure;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** A larger body, or a longer list of seats, costs no more queries than a smaller one. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class BodyQueryCountTest {

    private static final int MANY = 4;

    @Inject
    SessionFactory sessions;

    private static UUID aHeldBody(int seats, UUID organisation) {
        UUID body = aBody(seats);
        for (UUID seat : seatsOf(body)) {
            String term = ",\"activeFrom\":\"2008-05-01\",\"activeUntil\":\"2040-05-01\"";
            appoint(body, seat, aContact(organisation), term).then().statusCode(200);
            step(body, "champions", "{\"seat\":\"%s\",\"theme\":\"Parks\"}".formatted(seat))
                    .then()
                    .statusCode(201);
        }
        return body;
    }

    @Test
    void aLongerPageCostsNoMoreQueries() {
        UUID organisation = anOrganisation();
        UUID held = aHeldBody(MANY, organisation);
        UUID vacant = aBody(MANY);
        aBody(1);
        aBody(1);
        var all = new SoftAssertions();
        for (String list : new String[] {
            "/governance-bodies",
            "/vacant-seats?body=" + vacant,
            "/ending-terms?withinDays=3650&asAt=2035-01-01&body=" + held,
            "/organisations/" + organisation + "/seats",
            "/champions?body=" + held
        }) {
            all.assertThat(QueryCount.of(sessions, list, MANY))
                    .as(list)
                    .isPositive()
                    .isEqualTo(QueryCount.of(sessions, list, 1));
        }
        all.assertAll();
    }

    @Test
    void aLargerBodyIsComposedWithNoMoreQueries() {
        UUID large = aHeldBody(MANY, anOrganisation());
        UUID small = aHeldBody(1, anOrganisation());
        assertThat(compositionOf(large, MANY)).isPositive().isEqualTo(compositionOf(small, 1));
    }

    private long compositionOf(UUID body, int held) {
        return QueryCount.of(sessions, () -> officer()
                .get(BODIES + "/" + body + "/composition")
                .then()
                .statusCode(200)
                .body("votingSeatsHeld", equalTo(held)));
    }
}
