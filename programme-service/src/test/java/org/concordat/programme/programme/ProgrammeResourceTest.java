package org.concordat.programme.programme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.PROGRAMMES;
import static org.concordat.programme.Api.as;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.Api.programme;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.concordat.programme.register.Membership;
import org.concordat.programme.register.StreamsTold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProgrammeResourceTest {

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void streamsOfMoney() {
        new StreamsTold(dataSource).are("CORE", "ADDED_VALUE");
    }

    private static String bpi(String code) {
        return """
            {"code":"%s","name":"Excellence in Business Process Improvement","aims":"Better processes",
             "targetOutcomes":["Cheaper","Faster"],"startsOn":"2008-04-01","endsOn":"2010-03-31",
             "fundingSources":[
              {"stream":"CORE","financialYear":"2008-09","amount":{"amount":"47500.00","currency":"GBP"}},
              {"stream":"ADDED_VALUE","financialYear":"2008-09","amount":{"amount":"40000.00","currency":"GBP"}},
              {"stream":"CORE","financialYear":"2009-10","amount":{"amount":"47500.50","currency":"GBP"}}],
             "effectiveOn":"2008-04-01","reason":"the plan"}\
            """.formatted(code);
    }

    private static String created(String body) {
        return officer()
                .body(body)
                .post(PROGRAMMES)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    @Test
    void showsAProgrammeWithItsFiguresOfEachYear() {
        String code = code("BPI");
        String location = officer()
                .body(bpi(code))
                .post(PROGRAMMES)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .header("Location");
        officer()
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0-"))
                .body("code", equalTo(code))
                .body("targetOutcomes", equalTo(List.of("Cheaper", "Faster")))
                .body("years.financialYear", equalTo(List.of("2008-09", "2009-10")))
                .body("years[0].coreBudget.amount", equalTo("47500.00"))
                .body("years[0].addedValueBudget.amount", equalTo("40000.00"))
                .body("years[0].totalBudget.amount", equalTo("87500.00"))
                .body("years[0].activitiesBudget.amount", equalTo("0.00"))
                .body("years[0].gap.amount", equalTo("87500.00"))
                .body("years[0].sources.stream", equalTo(List.of("ADDED_VALUE", "CORE")))
                .body("years[0].sources.gap.amount", equalTo(List.of("40000.00", "47500.00")))
                .body("years[0].actual.amount", equalTo("0.00"))
                .body("years[0].avoidedCostRatio", nullValue())
                .body("years[1].totalBudget.amount", equalTo("47500.50"))
                .body("years[0].nonCashableSaving", nullValue());
        officer()
                .get(location + "/history")
                .then()
                .body("items.action", equalTo(List.of("programme-created")))
                .body("items[0].reason", equalTo("the plan"));
    }

    @Test
    void findsAProgrammeByItsCodeAndItsYears() {
        String code = code("BPI");
        created(bpi(code));
        officer().queryParam("code", code).get(PROGRAMMES).then().body("items", hasSize(1));
        officer()
                .queryParam("code", code)
                .queryParam("financialYear", "2009-10")
                .get(PROGRAMMES)
                .then()
                .body("items.code", equalTo(List.of(code)));
        officer()
                .queryParam("code", code)
                .queryParam("financialYear", "2010-11")
                .get(PROGRAMMES)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void mergesAPatchAndEmptiesWhatIsNull() {
        String board = new Membership(dataSource).body().toString();
        String location = created(bpi(code("BPI")));
        officer()
                .header("If-Match", "\"0\"")
                .body("""
                    {"aims":null,"governingBody":"%s","endsOn":"2011-03-31",
                     "fundingSources":[{"stream":"CORE","financialYear":"2010-11",
                                        "amount":{"amount":"1.00","currency":"GBP"}}]}\
                    """.formatted(board))
                .patch(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("aims", nullValue())
                .body("governingBody", equalTo(board))
                .body("targetOutcomes", hasSize(2))
                .body("fundingSources", hasSize(1))
                .body("years.totalBudget.amount", equalTo(List.of("0.00", "0.00", "1.00")));
        officer()
                .header("If-Match", "\"1\"")
                .body("{\"governingBody\":\"%s\"}".formatted(board))
                .patch(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void refusesToChangeAVersionThatTheCallerHasNotSeen() {
        String location = created(bpi(code("BPI")));
        officer().body("{\"name\":\"X\"}").patch(location).then().statusCode(428);
        officer()
                .header("If-Match", "\"9\"")
                .body("{\"name\":\"X\"}")
                .patch(location)
                .then()
                .statusCode(412);
        officer().get(location).then().body("name", not(equalTo("X")));
    }

    @Test
    void refusesACodeThatIsTaken() {
        String code = code("BPI");
        created(bpi(code));
        officer()
                .body(bpi(code))
                .post(PROGRAMMES)
                .then()
                .statusCode(409)
                .body("type", containsString("programme-exists"));
    }

    @Test
    void answersARepeatedRequestWithItsFirstAnswer() {
        String body = bpi(code("BPI"));
        String key = UUID.randomUUID().toString();
        String first = officer()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PROGRAMMES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer()
                .header("Idempotency-Key", key)
                .body(body)
                .post(PROGRAMMES)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        officer()
                .header("Idempotency-Key", key)
                .body(bpi(code("OTHER")))
                .post(PROGRAMMES)
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"endsOn\":\"2010-03-31\" | \"endsOn\":\"2008-03-31\" | 422 | /endsOn",
                "\"endsOn\":\"2010-03-31\" | \"endsOn\":\"2018-04-01\" | 422 | /endsOn",
                "\"CORE\",\"financialYear\":\"2009-10\" | \"CORE\",\"financialYear\":\"2010-11\" | 422 |"
                        + " /fundingSources/2/financialYear",
                "\"CORE\",\"financialYear\":\"2009-10\" | \"CORE\",\"financialYear\":\"2008-09\" | 422 |"
                        + " /fundingSources/2",
                "\"47500.50\" | \"-1.00\" | 422 | /fundingSources/2/amount",
                "\"47500.50\" | \"1.001\" | 400 | /fundingSources/2/amount",
                "\"47500.50\" | 5 | 400 | /fundingSources/2/amount/amount",
                "\"2009-10\" | \"2009-11\" | 400 | /fundingSources/2/financialYear",
                "\"ADDED_VALUE\" | \"LOAN\" | 422 | /fundingSources/1/stream",
                "\"Cheaper\" | \"\" | 400 | /targetOutcomes/0",
                "\"Better processes\" | 7 | 400 | /aims"
            })
    void saysWhichFieldIsWrong(String right, String wrong, int status, String pointer) {
        String code = code("BPI");
        String body = bpi(code).replace(right, wrong);
        assertThat(body).contains(wrong).isNotEqualTo(bpi(code));
        officer()
                .body(body)
                .post(PROGRAMMES)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors[0].pointer", equalTo(pointer));
        officer().queryParam("code", code).get(PROGRAMMES).then().body("items", hasSize(0));
    }

    @Test
    void saysWhichStreamsThereAreWhereOneIsUnknown() {
        officer()
                .body(bpi(code("BPI")).replace("ADDED_VALUE", "LOAN"))
                .post(PROGRAMMES)
                .then()
                .statusCode(422)
                .body("type", containsString("unknown-funding-stream"))
                .body("detail", containsString("CORE"));
        String location = created(bpi(code("BPI")));
        officer()
                .header("If-Match", "\"0\"")
                .body("""
                    {"fundingSources":[{"stream":"LOAN","financialYear":"2008-09",
                                        "amount":{"amount":"1.00","currency":"GBP"}}]}\
                    """)
                .patch(location)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/fundingSources/0/stream"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.PARTNERSHIP_ADMIN,
                Roles.MEMBERSHIP_OFFICER,
                Roles.FINANCE_OFFICER,
                Roles.PROGRAMME_OFFICER,
                Roles.BOARD_MEMBER,
                Roles.AUDITOR
            })
    void staffReads(String role) {
        as(role).get(PROGRAMMES).then().statusCode(200);
    }

    @Test
    void someoneWhoActsForOneOrganisationHasNoBusinessHere() {
        UUID id = programme("2008-04-01", "2010-03-31");
        given().auth()
                .oauth2(Tokens.person(Roles.ORGANISATION_USER, UUID.randomUUID()))
                .get(PROGRAMMES + "/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void machinesReadAndWriteAsTheirScopesSay() {
        given().auth()
                .oauth2(Tokens.machine(Roles.PROGRAMME_READ))
                .get(PROGRAMMES)
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(Tokens.machine(Roles.PROGRAMME_READ))
                .contentType(ContentType.JSON)
                .body(bpi(code("BPI")))
                .post(PROGRAMMES)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.machine(Roles.PROGRAMME_WRITE))
                .contentType(ContentType.JSON)
                .body(bpi(code("BPI")))
                .post(PROGRAMMES)
                .then()
                .statusCode(201);
    }
}
