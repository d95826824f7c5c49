package org.concordat.membership.subscription.ratecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.membership.testing.Clerk.ROOT;
import static org.concordat.membership.testing.Clerk.aDraftCard;
import static org.concordat.membership.testing.Clerk.aFinancialYear;
import static org.concordat.membership.testing.Clerk.aPublishedCard;
import static org.concordat.membership.testing.Clerk.anOrganisationType;
import static org.concordat.membership.testing.Clerk.officer;
import static org.concordat.membership.testing.Clerk.userOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.UUID;
import org.concordat.membership.testing.Told;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.time.FinancialYear;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class RateCardResourceTest {

    private static final String CARDS = ROOT + "/rate-cards";

    @Inject
    AgroalDataSource dataSource;

    @Test
    void isDraftedAmendedPublishedAndTold() {
        FinancialYear year = aFinancialYear();
        String type = anOrganisationType();
        UUID id = aDraftCard(year, type, "8000.00");
        officer()
                .get(CARDS + "/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("cardVersion", nullValue())
                .body("classes[0].vatRate", equalTo("0"));
        officer()
                .header("If-Match", "\"0\"")
                .body("""
                        {"name":"Amended","classes":[{"name":"A","organisationTypes":["%s"],
                         "annualAmount":{"amount":"9000.00","currency":"GBP"},"proRata":"NONE","vatRate":"17.5"}]}""".formatted(type))
                .patch(CARDS + "/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Amended"))
                .body("classes.name", contains("A"))
                .body("classes[0].vatRate", equalTo("17.5"));
        officer()
                .body("{\"effectiveOn\":\"2008-04-01\"}")
                .post(CARDS + "/" + id + "/publication")
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("cardVersion", equalTo(1));
        officer()
                .get(CARDS + "/" + id + "/history")
                .then()
                .body("items.action", contains("rate-card-drafted", "rate-card-amended", "rate-card-published"));
        var event = Told.awaitValid("membership.rate-cards", "rate-card-published", id);
        assertThat(event.at("/state/classes/0/annualAmount/amount").asText()).isEqualTo("9000.00");
        assertThat(Kafka.records("membership.rate-cards"))
                .as("drafts go to no other service")
                .allSatisfy(
                        record -> assertThat(Kafka.header(record, "ce_type")).contains("rate-card-published"));
    }

    @Test
    void aDraftsTermsOfPaymentAreSetLeftAloneAndTakenAwayAgain() {
        UUID id = aDraftCard(aFinancialYear(), anOrganisationType(), "9000.00");
        officer().get(CARDS + "/" + id).then().body("graceDays", nullValue()).body("reminderDays", hasSize(0));
        amend(id, 0, "{\"graceDays\":30,\"reminderDays\":[7,21]}")
                .body("graceDays", equalTo(30))
                .body("reminderDays", contains(7, 21));
        amend(id, 1, "{\"name\":\"Other\"}").body("graceDays", equalTo(30)).body("reminderDays", contains(7, 21));
        amend(id, 2, "{\"graceDays\":null}").body("graceDays", nullValue()).body("reminderDays", contains(7, 21));
        amend(id, 3, "{\"reminderDays\":null}").body("reminderDays", hasSize(0)).body("version", equalTo(4));
    }

    private static ValidatableResponse amend(UUID card, int seen, String patch) {
        return officer()
                .header("If-Match", "\"%d\"".formatted(seen))
                .body(patch)
                .patch(CARDS + "/" + card)
                .then()
                .statusCode(200);
    }

    @Test
    void refusesTermsOfPaymentThatMakeNoSense() {
        UUID id = aDraftCard(aFinancialYear(), anOrganisationType(), "9000.00");
        for (String patch : new String[] {
            "{\"graceDays\":-1}",
            "{\"graceDays\":367}",
            "{\"reminderDays\":[0]}",
            "{\"reminderDays\":[1,2,3,4,5,6,7,8,9,10,11]}"
        }) {
            officer()
                    .header("If-Match", "\"0\"")
                    .body(patch)
                    .patch(CARDS + "/" + id)
                    .then()
                    .statusCode(400);
        }
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"reminderDays\":[7,7]}")
                .patch(CARDS + "/" + id)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:reminders-out-of-order"));
    }

    @Test
    void neverChangesOncePublished() {
        UUID id = aPublishedCard(aFinancialYear(), anOrganisationType(), "9000.00");
        officer()
                .header("If-Match", "\"1\"")
                .body("{\"name\":\"Other\"}")
                .patch(CARDS + "/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:concordat:problem:rate-card-published"));
        officer().body("{}").post(CARDS + "/" + id + "/publication").then().statusCode(409);
        var sql = new Sql(dataSource);
        assertThatThrownBy(() -> sql.update("update rate_card set name = 'x' where id = ?", id))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> sql.update("update rate_card_rate set annual_amount = 1 where rate_card = ?", id))
                .hasMessageContaining("never changes");
        assertThatThrownBy(() -> sql.update("delete from rate_card_type where rate_card = ?", id))
                .hasMessageContaining("never changes");
    }

    @Test
    void aCorrectionIsTheNextVersionOfTheYear() {
        FinancialYear year = aFinancialYear();
        String type = anOrganisationType();
        aPublishedCard(year, type, "9000.00");
        UUID second = aPublishedCard(year, type, "9100.00");
        officer().get(CARDS + "/" + second).then().body("cardVersion", equalTo(2));
        officer()
                .queryParam("financialYear", year.toString())
                .get(CARDS)
                .then()
                .statusCode(200)
                .body("items.cardVersion", contains(1, 2));
    }

    @Test
    void listsAllCardsPageByPage() {
        String type = anOrganisationType();
        aDraftCard(aFinancialYear(), type, "1.00");
        aDraftCard(aFinancialYear(), type, "2.00");
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var request = officer().queryParam("limit", 1);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(CARDS)
                    .jsonPath();
            ids.addAll(page.getList("items.id", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        assertThat(ids).hasSizeGreaterThan(1).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void refusesATypeInTwoClassesAndAnUnknownOne() {
        String type = anOrganisationType();
        String body = """
                {"name":"Card","financialYear":"%s","classes":[
                 {"name":"A","organisationTypes":["%s"],"annualAmount":{"amount":"1.00","currency":"GBP"},"proRata":"NONE"},
                 {"name":"B","organisationTypes":["%s"],"annualAmount":{"amount":"2.00","currency":"GBP"},"proRata":"NONE"}]}""";
        officer()
                .body(body.formatted(aFinancialYear(), type, type))
                .post(CARDS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:organisation-type-in-two-classes"));
        officer()
                .body(body.formatted(aFinancialYear(), type, "NO_SUCH"))
                .post(CARDS)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:concordat:problem:unknown-organisation-type"));
    }

    @Test
    void refusesAFloatWhereMoneyBelongs() {
        officer().body("""
                        {"name":"Card","financialYear":"2008-09","classes":[{"name":"A","organisationTypes":["X"],
                         "annualAmount":{"amount":9000.0,"currency":"GBP"},"proRata":"NONE"}]}""").post(CARDS).then().statusCode(400);
    }

    @Test
    void anOrganisationsUserSeesNoRateCards() {
        userOf(UUID.randomUUID()).get(CARDS).then().statusCode(403);
    }
}
