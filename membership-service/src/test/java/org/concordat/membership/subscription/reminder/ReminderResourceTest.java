package org.concordat.membership.subscription.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aFinancialYear;
import static org.concordat.membership.testing.Clerk.aSubRegion;
import static org.concordat.membership.testing.Clerk.anInvitation;
import static org.concordat.membership.testing.Clerk.anOrganisation;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.as;
import static org.concordat.membership.testing.Clerk.create;
import static org.concordat.membership.testing.Clerk.creditNote;
import static org.concordat.membership.testing.Clerk.id;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.pay;
import static org.concordat.membership.testing.Clerk.step;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.AtOnce;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ReminderResourceTest {

    @Inject
    AgroalDataSource dataSource;

    private FinancialYear year;
    private String type;
    private UUID subscription;

    /** Due on 31 May 2008, under a card that sets reminders after 7, 21 and 42 days. */
    @BeforeEach
    void anUnpaidInvoice() {
        year = aFinancialYear();
        type = anOrganisationType();
        UUID card = id(create("/rate-cards", """
                {"name":"Card","financialYear":"%s","reminderDays":[7,21,42],"classes":[{"name":"Class",
                 "organisationTypes":["%s"],"annualAmount":{"amount":"2000.00","currency":"GBP"},"proRata":"NONE"}]}""".formatted(year, type)));
        officer()
                .body("{}")
                .post(ROOT + "/rate-cards/" + card + "/publication")
                .then()
                .statusCode(200);
        subscription = invoiced();
    }

    private UUID invoiced() {
        UUID invoiced = anInvitation(anOrganisation(type, aSubRegion()), year);
        step(invoiced, "agreement", "{}").then().statusCode(200);
        step(invoiced, "invoice", "{\"issuedOn\":\"2008-05-01\",\"dueOn\":\"2008-05-31\"}")
                .then()
                .statusCode(200);
        return invoiced;
    }

    private ValidatableResponse dueOn(String day) {
        return officer()
                .queryParam("asAt", day)
                .queryParam("financialYear", year.toString())
                .get(ROOT + "/reminders-due")
                .then()
                .statusCode(200);
    }

    private Response sent(int level, String sentOn) {
        return step(
                subscription,
                "reminders",
                "{\"level\":%d,\"sentOn\":\"%s\",\"channel\":\"EMAIL\"}".formatted(level, sentOn));
    }

    @Test
    void aReminderIsDueAfterTheDaysThatTheCardSets() {
        dueOn("2008-06-06").body("items", hasSize(0));
        dueOn("2008-06-07")
                .body("items", hasSize(1))
                .body("items[0].subscription", equalTo(subscription.toString()))
                .body("items[0].invoice", equalTo(year + "/0001"))
                .body("items[0].organisationName", notNullValue())
                .body("items[0].dueOn", equalTo("2008-05-31"))
                .body("items[0].outstanding.amount", equalTo("2000.00"))
                .body("items[0].level", equalTo(1));
        dueOn("2008-06-20").body("items.level", contains(1));
        dueOn("2008-06-21").body("items.level", contains(2));
        dueOn("2008-07-12").body("items.level", contains(3));
        officer()
                .queryParam("financialYear", year.toString())
                .get(ROOT + "/reminders-due")
                .then()
                .body("items.level", contains(3));
    }

    @Test
    void whatWasSentIsNotDueAgainButTheNextOneIs() {
        String location = sent(1, "2008-06-09")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("level", equalTo(1))
                .body("channel", equalTo("EMAIL"))
                .extract()
                .header("Location");
        officer().get(location).then().statusCode(200).body("sentOn", equalTo("2008-06-09"));
        officer()
                .get(location.replace(subscription.toString(), UUID.randomUUID().toString()))
                .then()
                .statusCode(404);
        dueOn("2008-06-20").body("items", hasSize(0));
        dueOn("2008-06-21").body("items.level", contains(2));
        sent(2, "2008-06-23").then().statusCode(201);
        officer()
                .get(ROOT + "/subscriptions/" + subscription + "/reminders")
                .then()
                .statusCode(200)
                .body("items.level", contains(1, 2))
                .body("items.sentOn", contains("2008-06-09", "2008-06-23"))
                .body("items[0].invoice", equalTo(year + "/0001"))
                .body("items[0].sentBy", notNullValue());
    }

    @Test
    void asAtAPastDayItIsWhatWasUnpaidAndUnsentThen() {
        sent(1, "2008-06-09").then().statusCode(201);
        step(subscription, "payments", """
                {"amount":{"amount":"500.00","currency":"GBP"},"receivedOn":"2008-06-25","method":"CHEQUE",
                 "reference":"1"}""").then().statusCode(201);
        step(subscription, "payments", """
                {"amount":{"amount":"1500.00","currency":"GBP"},"receivedOn":"2008-07-01","method":"CHEQUE",
                 "reference":"2"}""").then().statusCode(201);
        dueOn("2008-06-08").body("items.level", contains(1)).body("items[0].outstanding.amount", equalTo("2000.00"));
        dueOn("2008-06-09").body("items", hasSize(0));
        dueOn("2008-06-30").body("items.level", contains(2)).body("items[0].outstanding.amount", equalTo("1500.00"));
        dueOn("2008-07-01").body("items", hasSize(0));
    }

    @Test
    void noReminderIsSentTwiceNorAfterALaterOne() {
        sent(2, "2008-06-23").then().statusCode(201);
        sent(2, "2008-06-24").then().statusCode(409).body("type", equalTo("urn:concordat:problem:reminder-sent"));
        sent(1, "2008-06-24").then().statusCode(409);
        dueOn("2008-06-30").body("items", hasSize(0));
    }

    @Test
    void twentyClerksAtOnceSendItOnce() throws Exception {
        List<Integer> answers =
                AtOnce.call(Collections.nCopies(20, () -> sent(1, "2008-06-09").statusCode()));
        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void nobodyIsRemindedOfWhatIsNotOwed() {
        pay(subscription, "500.00").then().statusCode(201);
        dueOn("2008-06-07").body("items[0].outstanding.amount", equalTo("1500.00"));
        creditNote(
                        subscription,
                        "{\"reason\":\"too much\",\"issuedOn\":\"2008-05-20\",\"amount\":{\"amount\":\"1500.00\",\"currency\":\"GBP\"}}")
                .then()
                .statusCode(200);
        dueOn("2008-06-07").body("items", hasSize(0));
        sent(1, "2008-06-09").then().statusCode(409).body("type", equalTo("urn:concordat:problem:nothing-owed"));
    }

    @Test
    void refusesAReminderThatIsNotDueOrThatTheCardDoesNotSet() {
        sent(1, "2008-06-06").then().statusCode(422).body("type", equalTo("urn:concordat:problem:reminder-not-due"));
        sent(1, "2199-01-01").then().statusCode(422).body("errors.pointer", contains("/sentOn"));
        sent(4, "2009-06-06").then().statusCode(422).body("type", equalTo("urn:concordat:problem:no-such-reminder"));
        sent(0, "2008-06-09").then().statusCode(400);
        step(UUID.randomUUID(), "reminders", "{\"level\":1,\"sentOn\":\"2008-06-09\",\"channel\":\"LETTER\"}")
                .then()
                .statusCode(404);
    }

    @Test
    void listsTheLongestDueFirstPageByPage() {
        UUID second = invoiced();
        var page = officer()
                .queryParam("asAt", "2008-06-07")
                .queryParam("financialYear", year.toString())
                .queryParam("limit", 1)
                .get(ROOT + "/reminders-due")
                .then()
                .body("items.subscription", contains(subscription.toString()))
                .extract();
        officer()
                .queryParam("asAt", "2008-06-07")
                .queryParam("financialYear", year.toString())
                .queryParam("limit", 1)
                .queryParam("cursor", page.<String>path("nextCursor"))
                .get(ROOT + "/reminders-due")
                .then()
                .body("items.subscription", contains(second.toString()))
                .body("nextCursor", nullValue());
    }

    @Test
    void remindersAreTheStaffsBusiness() {
        String path = ROOT + "/subscriptions/" + subscription + "/reminders";
        String body = "{\"level\":1,\"sentOn\":\"2008-06-09\",\"channel\":\"PHONE\"}";
        as(Roles.AUDITOR).body(body).post(path).then().statusCode(403);
        as(Roles.AUDITOR).get(path).then().statusCode(200);
        as(Roles.AUDITOR).get(ROOT + "/reminders-due").then().statusCode(200);
        userOf(UUID.randomUUID()).get(ROOT + "/reminders-due").then().statusCode(403);
        userOf(UUID.randomUUID()).get(path).then().statusCode(403);
    }

    @Test
    void isNeverEditedOrDeletedAndOnceInTheDatabaseToo() {
        sent(1, "2008-06-09").then().statusCode(201);
        var sql = new Sql(dataSource);
        assertThatThrownBy(() -> sql.update("update reminder set level = 2 where subscription = ?", subscription))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql.update(
                        "insert into reminder select gen_random_uuid(), version, subscription, invoice, level, sent_on,"
                                + " channel, sent_by from reminder where subscription = ?",
                        subscription))
                .hasMessageContaining("each_reminder_is_sent_once");
    }
}
