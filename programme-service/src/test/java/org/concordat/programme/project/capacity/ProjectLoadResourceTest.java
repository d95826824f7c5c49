package org.concordat.programme.project.capacity;

import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.project.ProjectClerk.at;
import static org.concordat.programme.project.ProjectClerk.inDelivery;
import static org.concordat.programme.project.ProjectClerk.inInitiation;
import static org.concordat.programme.project.ProjectClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProjectLoadResourceTest {

    private static final String CAPACITIES = "/programme/v1/project-capacities";
    private static final String LOADS = "/programme/v1/project-loads";
    private static final FinancialYear PRESENT = FinancialYear.containing(today());

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID council;
    private UUID other;

    @BeforeEach
    void twoCouncils() {
        membership = new Membership(dataSource);
        council = membership.organisation("cheshire");
        other = membership.organisation("cheshire");
    }

    private static ValidatableResponse state(
            RequestSpecification who, UUID organisation, FinancialYear year, int projects) {
        return who.body("{\"organisation\":\"%s\",\"financialYear\":\"%s\",\"projects\":%d}"
                        .formatted(organisation, year, projects))
                .post(CAPACITIES)
                .then();
    }

    private static ValidatableResponse load(RequestSpecification who, UUID organisation) {
        return who.get(LOADS + "?organisation=" + organisation).then().statusCode(200);
    }

    private static String partner(UUID organisation) {
        return ",\"partners\":[\"%s\"]".formatted(organisation);
    }

    @Test
    void countsWhatIsInDeliveryAgainstTheStatedCapacity() {
        inDelivery(council, partner(other));
        inDelivery(council, "");
        inDelivery(other, partner(council));
        inInitiation(council, "");
        state(user(council), council, PRESENT, 3).statusCode(201);
        load(officer(), council)
                .body("items", hasSize(1))
                .body("items[0].leading", equalTo(2))
                .body("items[0].partnering", equalTo(1))
                .body("items[0].inDelivery", equalTo("2.50"))
                .body("items[0].capacity", equalTo(3))
                .body("items[0].statedOn", equalTo(today().toString()))
                .body("items[0].load", equalTo("0.83"))
                .body("items[0].overCapacity", equalTo(false));
        load(officer(), other)
                .body("items[0].leading", equalTo(1))
                .body("items[0].partnering", equalTo(1))
                .body("items[0].capacity", nullValue())
                .body("items[0].load", nullValue())
                .body("items[0].overCapacity", nullValue());
    }

    @Test
    void doesNotCountAProjectOnHold() {
        UUID project = inDelivery(council, "");
        load(officer(), council).body("items[0].leading", equalTo(1));
        officer()
                .body("{\"reason\":\"No staff\"}")
                .post(at(project) + "/hold")
                .then()
                .statusCode(200);
        load(officer(), council).body("items[0].leading", equalTo(0));
    }

    @Test
    void whatWasStatedLastForTheYearHolds() {
        state(officer(), council, PRESENT.previous(), 9).statusCode(201);
        load(officer(), council).body("items[0].capacity", nullValue());
        state(officer(), council, PRESENT, 3).statusCode(201);
        state(officer(), council, PRESENT, 4).statusCode(201);
        load(officer(), council).body("items[0].capacity", equalTo(4));
        String own = CAPACITIES + "?organisation=" + council;
        officer().get(own + "&financialYear=" + PRESENT).then().body("items.projects", contains(3, 4));
        officer().get(own).then().body("items.projects", contains(9, 3, 4));
    }

    @Test
    void showsAnOrganisationsUserItsOwnLoadAndCapacitiesAlone() {
        String capacity = CAPACITIES + "/"
                + state(user(council), council, PRESENT, 3)
                        .statusCode(201)
                        .extract()
                        .path("id");
        state(user(other), council, PRESENT, 9).statusCode(404);
        user(other).get(capacity).then().statusCode(404);
        user(other).get(capacity + "/history").then().statusCode(404);
        user(other).get(CAPACITIES).then().body("items", hasSize(0));
        load(user(other), council).body("items", hasSize(0));
        user(council).get(capacity).then().statusCode(200).body("projects", equalTo(3));
        user(council).get(capacity + "/history").then().body("items.action", contains("project-capacity-stated"));
        user(council).get(LOADS).then().body("items.organisation", contains(council.toString()));
    }

    @Test
    void refusesCapacitiesThatCannotBe() {
        state(officer(), council, PRESENT, -1).statusCode(400);
        state(officer(), council, PRESENT, 1001).statusCode(400);
        state(officer(), UUID.randomUUID(), PRESENT, 3)
                .statusCode(422)
                .body("type", endsWith("unknown-organisation"))
                .body("errors[0].pointer", equalTo("/organisation"));
        state(as(Roles.AUDITOR), council, PRESENT, 3).statusCode(403);
        as(Roles.AUDITOR).get(LOADS).then().statusCode(200);
    }
}
