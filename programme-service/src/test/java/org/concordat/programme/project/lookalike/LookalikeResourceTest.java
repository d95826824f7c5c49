package org.concordat.programme.project.lookalike;

import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.project.ProjectClerk.PROJECTS;
import static org.concordat.programme.project.ProjectClerk.admin;
import static org.concordat.programme.project.ProjectClerk.decide;
import static org.concordat.programme.project.ProjectClerk.decision;
import static org.concordat.programme.project.ProjectClerk.id;
import static org.concordat.programme.project.ProjectClerk.user;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

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
class LookalikeResourceTest {

    private static final String PAIRS = "/programme/v1/possible-duplicate-projects";

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID lead;
    private String title;
    private UUID first;

    @BeforeEach
    void aProject() {
        membership = new Membership(dataSource);
        lead = membership.organisation("cheshire");
        title = code("Citizens' payroll");
        first = proposed(lead, title, "");
    }

    private static UUID proposed(UUID lead, String title, String more) {
        return id(officer()
                .body("{\"lead\":\"%s\",\"title\":\"%s\",\"effectiveOn\":\"2008-04-01\"%s}"
                        .formatted(lead, title, more))
                .post(PROJECTS)
                .then()
                .statusCode(201));
    }

    private ValidatableResponse pairs() {
        return pairs(first);
    }

    private static ValidatableResponse pairs(UUID project) {
        return officer().get(PAIRS + "?project=" + project).then().statusCode(200);
    }

    @Test
    void ofOneTitleInAnySpellingAndOneLeadMayBeOne() {
        UUID second = proposed(lead, title.replace("'", "’").toUpperCase(), "");
        pairs().body("items*.first", contains(first.toString())).body("items.second", contains(second.toString()));
    }

    @Test
    void soMayThoseOfOneSubRegionOrOfAPartner() {
        UUID neighbour = membership.organisation("cheshire");
        UUID stranger = membership.organisation("merseyside");
        proposed(neighbour, title, "");
        proposed(stranger, title, "");
        pairs().body("items", hasSize(1));
        proposed(stranger, title, ",\"partners\":[\"%s\"]".formatted(lead));
        pairs().body("items", hasSize(2));
    }

    @Test
    void soMayThoseOfOnePartnerThatNeitherLeads() {
        UUID partner = membership.organisation("lancashire");
        String shared = ",\"partners\":[\"%s\",\"%s\"]".formatted(membership.organisation("cumbria"), partner);
        UUID one = proposed(membership.organisation("merseyside"), title + " shared", shared);
        UUID other = proposed(
                membership.organisation("cumbria"), title + " shared", ",\"partners\":[\"%s\"]".formatted(partner));
        proposed(
                membership.organisation("greater-manchester"),
                title + " shared",
                ",\"partners\":[\"%s\"]".formatted(membership.organisation("lancashire")));
        pairs(one).body("items*.first", contains(one.toString())).body("items.second", contains(other.toString()));
        pairs(other).body("items", hasSize(1));
    }

    @Test
    void oneThatIsRefusedAlreadyIsNoDuplicateOfAnother() {
        UUID second = proposed(lead, title, "");
        decide(admin(), second, "MANDATE", decision("REFUSE", "2008-04-20")).statusCode(200);
        pairs().body("items", hasSize(1));
        decide(admin(), first, "MANDATE", decision("REFUSE", "2008-04-20")).statusCode(200);
        pairs().body("items", hasSize(0));
    }

    @Test
    void aTitleOfItsOwnSettlesIt() {
        UUID second = proposed(lead, title, "");
        officer()
                .header("If-Match", "*")
                .body("{\"title\":\"%s, phase 2\"}".formatted(title))
                .patch(PROJECTS + "/" + second)
                .then()
                .statusCode(200);
        pairs().body("items", hasSize(0));
    }

    @Test
    void onlyOfficersSeeThem() {
        as(Roles.AUDITOR).get(PAIRS).then().statusCode(403);
        user(lead).get(PAIRS).then().statusCode(403);
        officer().get(PAIRS + "?programme=" + UUID.randomUUID()).then().body("items", hasSize(0));
    }
}
