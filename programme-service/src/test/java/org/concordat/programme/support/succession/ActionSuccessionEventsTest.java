package org.concordat.programme.support.succession;

import static org.awaitility.Awaitility.await;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.support.SupportClerk.agreed;
import static org.concordat.programme.support.SupportClerk.complete;
import static org.concordat.programme.support.SupportClerk.drop;
import static org.concordat.programme.support.SupportClerk.told;
import static org.concordat.programme.support.SupportClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ActionSuccessionEventsTest {

    @Inject
    AgroalDataSource dataSource;

    @Test
    void openActionsGoToTheNamedSuccessorAndOthersStayUnderTheOldId() {
        var membership = new Membership(dataSource);
        UUID county = membership.organisation("cheshire");
        UUID unitary = membership.organisation("cheshire");
        String open = agreed(county);
        String done = agreed(county);
        complete(officer(), done, "2009-01-20").statusCode(200);
        String dropped = agreed(county);
        drop(officer(), dropped).statusCode(200);
        membership.end(county, "cheshire", "2009-03-31", unitary);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> officer().get(open).path("organisation").equals(unitary.toString()));
        told("programme.actions", "action-passed-on", open);
        officer()
                .get(open + "/history")
                .then()
                .body("items.action", contains("action-agreed", "action-passed-on"))
                .body("items[1].effectiveOn", equalTo("2009-04-01"))
                .body("items[1].reason", equalTo("Reorganisation"));
        user(county).get(open).then().statusCode(404);
        complete(user(unitary), open, "2009-04-20").statusCode(200);
        officer().get(done).then().body("organisation", equalTo(county.toString()));
        officer().get(dropped).then().body("organisation", equalTo(county.toString()));
    }
}
