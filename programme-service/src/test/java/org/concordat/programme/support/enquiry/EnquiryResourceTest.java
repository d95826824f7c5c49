package org.concordat.programme.support.enquiry;

import static org.concordat.platform.testing.PartnershipDay.today;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.strategy.Strategy.theme;
import static org.concordat.programme.strategy.Strategy.themeUnder;
import static org.concordat.programme.support.SupportClerk.created;
import static org.concordat.programme.support.SupportClerk.id;
import static org.concordat.programme.support.SupportClerk.user;
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
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.programme.register.Membership;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class EnquiryResourceTest {

    private static final String ENQUIRIES = "/programme/v1/enquiries";

    @Inject
    AgroalDataSource dataSource;

    private Membership membership;
    private UUID council;

    @BeforeEach
    void aCouncil() {
        membership = new Membership(dataSource);
        council = membership.organisation("cheshire");
    }

    /** @param more further properties, each with a comma before it */
    private static ValidatableResponse ask(RequestSpecification who, UUID organisation, String more) {
        return who.body("""
                {"organisation":"%s","subject":"Shared payroll","question":"Who shares one?"%s}""".formatted(organisation, more)).post(ENQUIRIES).then();
    }

    private static String asked(UUID organisation, String more) {
        return created(ENQUIRIES, ask(officer(), organisation, more));
    }

    private static ValidatableResponse answer(RequestSpecification who, String enquiry, String answeredOn) {
        return who.body("{\"answer\":\"Two councils do.\",\"answeredOn\":\"%s\"}".formatted(answeredOn))
                .post(enquiry + "/answer")
                .then();
    }

    @Test
    void anOrganisationAsksAndReadsItsAnswer() {
        String theme = theme();
        String enquiry = created(ENQUIRIES, ask(user(council), council, ",\"theme\":\"%s\"".formatted(theme)));
        LocalDate today = today();
        user(council)
                .get(enquiry)
                .then()
                .body("subject", equalTo("Shared payroll"))
                .body("theme", equalTo(theme))
                .body("answer", nullValue())
                .body("overdue", equalTo(false));
        answer(officer(), enquiry, today.toString()).statusCode(200).body("answer", equalTo("Two councils do."));
        user(council)
                .get(enquiry + "/history")
                .then()
                .body("items.action", contains("enquiry-asked", "enquiry-answered"));
        answer(officer(), enquiry, today.toString()).statusCode(409).body("type", endsWith("enquiry-answered"));
        officer()
                .get(ENQUIRIES + "?theme=" + theme)
                .then()
                .body("items.id", contains(id(enquiry).toString()));
    }

    @Test
    void askedForAThemeFindsEnquiriesOfWhatStandsUnderIt() {
        String theme = theme();
        String under = themeUnder(themeUnder(theme));
        String ofTheOneAbove = asked(council, ",\"askedOn\":\"2008-10-20\",\"theme\":\"%s\"".formatted(theme));
        String ofOneUnder = asked(council, ",\"askedOn\":\"2008-12-01\",\"theme\":\"%s\"".formatted(under));
        officer()
                .get(ENQUIRIES + "?theme=" + theme)
                .then()
                .body(
                        "items.id",
                        contains(id(ofTheOneAbove).toString(), id(ofOneUnder).toString()));
        officer()
                .get(ENQUIRIES + "?theme=" + under)
                .then()
                .body("items.id", contains(id(ofOneUnder).toString()));
    }

    @Test
    void isToBeAnsweredWithinTheDaysThatAreSet() {
        LocalDate today = today();
        String late = asked(council, ",\"askedOn\":\"%s\"".formatted(today.minusDays(12)));
        String inTime = asked(council, ",\"askedOn\":\"%s\"".formatted(today.minusDays(8)));
        String answered = asked(council, ",\"askedOn\":\"%s\"".formatted(today.minusDays(20)));
        answer(officer(), answered, today.minusDays(1).toString()).statusCode(200);
        officer()
                .get(late)
                .then()
                .body("answerDueOn", equalTo(today.minusDays(2).toString()));
        String own = ENQUIRIES + "?organisation=" + council;
        officer().get(own + "&overdue=true").then().body("items.id", contains(id(late).toString()));
        officer()
                .get(own + "&overdue=false")
                .then()
                .body("items.id", contains(id(answered).toString(), id(inTime).toString()));
        officer()
                .get(own + "&answered=true")
                .then()
                .body("items.id", contains(id(answered).toString()));
        officer().get(own + "&answered=false").then().body("items.overdue", contains(true, false));
    }

    @Test
    void refusesWhatNobodyKnowsAndDaysThatDoNotFit() {
        String ahead = today().plusDays(2).toString();
        ask(officer(), council, ",\"askedOn\":\"%s\"".formatted(ahead))
                .statusCode(422)
                .body("type", endsWith("not-yet"))
                .body("errors[0].pointer", equalTo("/askedOn"));
        ask(officer(), UUID.randomUUID(), "").statusCode(422).body("type", endsWith("unknown-organisation"));
        ask(officer(), council, ",\"theme\":\"NO_SUCH_THEME\"").statusCode(422);
        String enquiry = asked(council, ",\"askedOn\":\"2008-10-20\"");
        answer(officer(), enquiry, "2008-10-19").statusCode(422).body("type", endsWith("answered-before-asked"));
        answer(officer(), enquiry, ahead).statusCode(422).body("type", endsWith("not-yet"));
        officer().body("{\"answer\":\"\"}").post(enquiry + "/answer").then().statusCode(400);
    }

    @Test
    void keepsWhatAnOrganisationAsksFromItsNeighbours() {
        UUID neighbour = membership.organisation("cheshire");
        String enquiry = asked(council, "");
        ask(user(neighbour), council, "").statusCode(404);
        user(neighbour).get(enquiry).then().statusCode(404);
        user(neighbour).get(enquiry + "/history").then().statusCode(404);
        user(neighbour).get(ENQUIRIES).then().body("items", hasSize(0));
        user(council).get(ENQUIRIES).then().body("items", hasSize(1));
    }

    @Test
    void letsOfficersAloneAnswer() {
        String enquiry = asked(council, "");
        answer(user(council), enquiry, "2030-01-01").statusCode(403);
        answer(as(Roles.AUDITOR), enquiry, "2030-01-01").statusCode(403);
        ask(as(Roles.AUDITOR), council, "").statusCode(403);
        as(Roles.AUDITOR).get(enquiry).then().statusCode(200);
    }
}
