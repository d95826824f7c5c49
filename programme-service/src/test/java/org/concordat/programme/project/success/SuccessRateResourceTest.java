package org.concordat.programme.project.success;

import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.Api.programme;
import static org.concordat.programme.project.ProjectClerk.close;
import static org.concordat.programme.project.ProjectClerk.inDelivery;
import static org.concordat.programme.project.ProjectClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class SuccessRateResourceTest {

    private static final String RATES = "/programme/v1/success-rates";

    @Inject
    AgroalDataSource dataSource;

    private UUID lead;
    private UUID programme;

    @BeforeEach
    void aProgramme() {
        lead = new Membership(dataSource).organisation("success-region");
        programme = programme("2008-04-01", "2010-03-31");
    }

    private static String kind() {
        String code = code("SHARED");
        officer()
                .body("{\"code\":\"%s\",\"name\":\"Shared service\"}".formatted(code))
                .post("/programme/v1/project-kinds")
                .then()
                .statusCode(201);
        return code;
    }

    private UUID closed(String kind, String objectivesMet, String decidedOn) {
        UUID project = inDelivery(
                lead,
                ",\"programme\":\"%s\"%s".formatted(programme, kind == null ? "" : ",\"kind\":\"%s\"".formatted(kind)));
        close(project, objectivesMet, decidedOn);
        return project;
    }

    private ValidatableResponse rates(String more) {
        return officer().get(RATES + "?programme=" + programme + more).then().statusCode(200);
    }

    @Test
    void isTheShareOfYesByProgrammeAndKind() {
        String shared = kind();
        closed(shared, "YES", "2008-07-01");
        closed(shared, "YES", "2009-03-31");
        closed(shared, "PARTLY", "2009-04-01");
        closed(null, "NO", "2008-07-01");
        inDelivery(lead, ",\"programme\":\"%s\",\"kind\":\"%s\"".formatted(programme, shared));

        rates("&kind=" + shared)
                .body("items", hasSize(1))
                .body("items[0].programme", equalTo(programme.toString()))
                .body("items[0].kind", equalTo(shared))
                .body("items[0].closed", equalTo(3))
                .body("items[0].objectivesMet.yes", equalTo(2))
                .body("items[0].objectivesMet.partly", equalTo(1))
                .body("items[0].objectivesMet.no", equalTo(0))
                .body("items[0].objectivesMet.answered", equalTo(3))
                .body("items[0].objectivesMet.successRate", equalTo("0.67"))
                .body("items[0].onTime.successRate", equalTo("0.00"))
                .body("items[0].onCost.successRate", equalTo("1.00"))
                .body("items[0].recommendedForReuse.no", equalTo(3));
        rates("").body("items.kind", containsInAnyOrder(shared, null)).body("items.closed", contains(3, 1));
        rates("&limit=1").body("items", hasSize(1)).body("items[0].closed", equalTo(3));
        rates("&kind=" + kind()).body("items", empty());
    }

    @Test
    void aProjectCountsInTheYearInWhichItWasClosed() {
        closed(null, "YES", "2009-03-31");
        closed(null, "NO", "2009-04-01");
        rates("&financialYear=2008-09")
                .body("items.closed", contains(1))
                .body("items[0].kind", nullValue())
                .body("items[0].objectivesMet.successRate", equalTo("1.00"));
        rates("&financialYear=2009-10")
                .body("items.closed", contains(1))
                .body("items[0].objectivesMet.successRate", equalTo("0.00"));
        rates("&financialYear=2010-11").body("items", empty());
    }

    @Test
    void isForThePartnershipAndNotForOneOrganisation() {
        as(Roles.BOARD_MEMBER).get(RATES).then().statusCode(200);
        user(UUID.randomUUID()).get(RATES).then().statusCode(403);
        officer().get(RATES + "?financialYear=2008-10").then().statusCode(400);
    }
}
