package org.concordat.programme.project.gate;

import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.Api.programme;
import static org.concordat.programme.project.ProjectClerk.admin;
import static org.concordat.programme.project.ProjectClerk.decide;
import static org.concordat.programme.project.ProjectClerk.decision;
import static org.concordat.programme.project.ProjectClerk.inDelivery;
import static org.concordat.programme.project.ProjectClerk.proposed;
import static org.concordat.programme.project.ProjectClerk.submit;
import static org.concordat.programme.project.ProjectClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class GateResultTest {

    private static final String RESULTS = "/programme/v1/gate-results";

    @Inject
    AgroalDataSource dataSource;

    @Test
    void countsWhoWasRefusedAtGateOneOfHowMany() {
        UUID lead = new Membership(dataSource).organisation("cheshire");
        UUID programme = programme("2008-04-01", "2010-03-31");
        String ofIt = ",\"programme\":\"%s\"".formatted(programme);
        decide(admin(), proposed(lead, ofIt), "MANDATE", decision("REFUSE", "2008-04-20"))
                .statusCode(200);
        inDelivery(lead, ofIt);
        UUID referred = proposed(lead, ofIt);
        decide(admin(), referred, "MANDATE", decision("REFER_BACK", "2008-04-20"))
                .statusCode(200);
        UUID again = proposed(lead, ofIt);
        decide(admin(), again, "MANDATE", decision("REFER_BACK", "2008-04-20")).statusCode(200);
        submit(again, "MANDATE", "").statusCode(200);
        decide(admin(), again, "MANDATE", decision("REFUSE", "2009-04-20")).statusCode(200);
        proposed(lead, ofIt);

        officer()
                .get(RESULTS + "?programme=" + programme)
                .then()
                .statusCode(200)
                .body("items.gate", contains("MANDATE", "DELIVERY", "CLOSING", "CLOSURE"))
                .body("items.number", contains(1, 2, 3, 4))
                .body("items.decided", contains(4, 1, 0, 0))
                .body("items.refused", contains(2, 0, 0, 0))
                .body("items.passed", contains(1, 1, 0, 0))
                .body("items.referredBack", contains(1, 0, 0, 0));
        officer()
                .get(RESULTS + "?financialYear=2009-10&programme=" + programme)
                .then()
                .body("items[0].decided", equalTo(1))
                .body("items[0].refused", equalTo(1));
        officer().get(RESULTS).then().statusCode(200);
    }

    @Test
    void isForThePartnershipAndNotForOneOrganisation() {
        as(Roles.BOARD_MEMBER).get(RESULTS).then().statusCode(200);
        user(UUID.randomUUID()).get(RESULTS).then().statusCode(403);
    }
}
