package org.concordat.programme.sharing.adoption;

import static org.concordat.programme.Api.officer;
import static org.concordat.programme.sharing.SharingClerk.ADOPTIONS;
import static org.concordat.programme.sharing.SharingClerk.adopted;
import static org.concordat.programme.sharing.SharingClerk.shared;
import static org.concordat.programme.sharing.SharingClerk.user;
import static org.concordat.programme.sharing.SharingClerk.withdraw;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.Membership;
import org.concordat.programme.strategy.Strategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class AdoptionGraphResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private String theme;
    private UUID teacher;
    private UUID one;
    private UUID other;

    @BeforeEach
    void threeCouncils() {
        theme = Strategy.theme();
        var membership = new Membership(dataSource);
        teacher = membership.organisation("graph-region");
        one = membership.organisation("graph-region");
        other = membership.organisation("graph-region");
    }

    private UUID practice() {
        return shared(teacher, "One crew", "Half the miles", ",\"themes\":[\"%s\"]".formatted(theme));
    }

    private ValidatableResponse graph(String more) {
        return user(one)
                .get("/programme/v1/adoption-graph?theme=" + theme + more)
                .then()
                .statusCode(200);
    }

    @Test
    void showsWhoLearnsFromWhomAndHowOften() {
        UUID practice = practice();
        adopted(practice, one, "2008-11-03");
        adopted(practice(), one, "2008-11-03");
        adopted(practice, other, "2008-11-03");
        graph("")
                .body("edges.from", contains(teacher.toString(), teacher.toString()))
                .body("edges.to", contains(one.toString(), other.toString()))
                .body("edges.adoptions", contains(2, 1))
                .body("edgesLeftOut", equalTo(0))
                .body("nodes.size()", equalTo(3))
                .body("nodes.find { it.organisation == '%s' }.name".formatted(teacher), equalTo("District"))
                .body("nodes.find { it.organisation == '%s' }.taught".formatted(teacher), equalTo(3))
                .body("nodes.find { it.organisation == '%s' }.learnt".formatted(one), equalTo(2));
    }

    @Test
    void countsNoAdoptionThatWasWithdrawn() {
        UUID adoption = adopted(practice(), one, "2008-11-03");
        withdraw(officer(), ADOPTIONS + "/" + adoption).statusCode(200);
        graph("").body("edges", empty()).body("nodes", empty());
    }

    @Test
    void isOfAServiceAreaAndAYear() {
        UUID practice = practice();
        adopted(practice, one, "2009-03-31");
        adopted(practice, other, "2009-04-01");
        graph("&financialYear=2008-09").body("edges.to", contains(one.toString()));
        graph("&financialYear=2009-10").body("edges.to", contains(other.toString()));
        graph("&serviceArea=WASTE&financialYear=2008-09").body("edges.to", contains(one.toString()));
        graph("&serviceArea=libraries").body("edges", empty());
    }

    @Test
    void ofAThemeCountsAdoptionsOfWhatStandsUnderItEachOnce() {
        String under = Strategy.themeUnder(Strategy.themeUnder(theme));
        UUID ofBoth = shared(teacher, "Both", "Text", ",\"themes\":[\"%s\",\"%s\"]".formatted(theme, under));
        adopted(ofBoth, one, "2008-11-03");
        adopted(shared(teacher, "Under", "Text", ",\"themes\":[\"%s\"]".formatted(under)), one, "2008-11-03");
        adopted(practice(), other, "2008-11-03");
        graph("").body("edges.to", contains(one.toString(), other.toString())).body("edges.adoptions", contains(2, 1));
        user(one)
                .get("/programme/v1/adoption-graph?theme=" + under)
                .then()
                .body("edges.to", contains(one.toString()))
                .body("edges.adoptions", contains(2));
    }

    @Test
    void refusesAThemeThatNobodyKnows() {
        officer().get("/programme/v1/adoption-graph?theme=NO_SUCH").then().statusCode(400);
    }
}
