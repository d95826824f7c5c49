package org.concordat.funding.award.award;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.concordat.funding.Api.createFund;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.concordat.funding.Api;
import org.concordat.funding.ledger.Account;
import org.concordat.funding.ledger.BusinessObject;
import org.concordat.funding.ledger.Ledger;
import org.concordat.funding.ledger.Posting;
import org.concordat.funding.register.Membership;
import org.concordat.funding.register.Membership.Told;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.money.Money;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Macclesfield ends on 31 March 2009 with an active award; Cheshire East follows. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class NovationTest {

    private static final String AWARDS = "/funding/v1/awards/";
    private static final Told DISTRICT = Told.of("Macclesfield", "DISTRICT", "cheshire-and-warrington");

    @Inject
    Ledger ledger;

    @Inject
    Awarding awarding;

    @Inject
    ManagingAwards managing;

    @Inject
    AgroalDataSource dataSource;

    private final UUID macclesfield = UUID.randomUUID();
    private final UUID cheshireEast = UUID.randomUUID();

    private UUID activeAward() {
        UUID fund = createFund();
        return QuarkusTransaction.requiringNew().call(() -> {
            move(fund, Account.SOURCE, Account.UNALLOCATED);
            move(fund, Account.UNALLOCATED, Account.allocated(Offers.YEAR, "cumbria"));
            UUID award = awarding.offer(Offers.of(fund, macclesfield), "test", "Approved");
            managing.accept(award, EffectiveDate.of(Offers.DAY));
            managing.activate(award, Offers.ON_CLAIMS, EffectiveDate.of(Offers.DAY));
            return award;
        });
    }

    private void move(UUID fund, Account from, Account to) {
        ledger.post(new Posting(
                fund,
                LocalDate.parse("2008-04-01"),
                from,
                to,
                Money.of("60000.00"),
                "test",
                "Set aside",
                new BusinessObject("allocation-plan", fund),
                null));
    }

    private static ValidatableResponse award(UUID id) {
        return Api.financeOfficer().get(AWARDS + id).then().statusCode(200);
    }

    private static RequestSpecification user(UUID organisation) {
        return given().auth()
                .oauth2(Tokens.person(Roles.ORGANISATION_USER, organisation))
                .contentType(ContentType.JSON);
    }

    @Test
    void anAwardGoesToTheNamedSuccessorSuspendedUntilItAccepts() {
        UUID id = activeAward();
        Membership membership = new Membership(dataSource);
        membership.tell(macclesfield, 0, "2000-01-01", DISTRICT);
        membership.tell(
                macclesfield,
                1,
                "2009-03-31",
                DISTRICT.active(null, "2009-03-31").followedBy(cheshireEast));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> award(id).body("recipient", equalTo(cheshireEast.toString())));
        award(id)
                .body("status", equalTo("SUSPENDED"))
                .body("novations.predecessor", contains(macclesfield.toString()))
                .body("novations.novatedOn", contains("2009-04-01"));
        user(macclesfield).get(AWARDS + id).then().statusCode(404);
        Api.financeOfficer().body("{}").post(AWARDS + id + "/resumption").then().statusCode(409);
        user(cheshireEast).body("{}").post(AWARDS + id + "/acceptance").then().statusCode(200);
        award(id).body("status", equalTo("ACTIVE"));
    }

    @Test
    void anAwardThatNobodyTakesOverIsListedForDecision() {
        UUID id = activeAward();
        Membership membership = new Membership(dataSource);
        membership.tell(macclesfield, 0, "2000-01-01", DISTRICT);
        membership.tell(macclesfield, 1, "2009-03-31", DISTRICT.active(null, "2009-03-31"));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> Api.financeOfficer()
                .get(AWARDS + "?recipientEndedBefore=2009-04-01")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id.toString())));
        Api.financeOfficer()
                .get(AWARDS + "?recipientEndedBefore=2009-03-31")
                .then()
                .body("items.id", not(hasItem(id.toString())));
    }
}
