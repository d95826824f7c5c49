package org.concordat.reporting.feed.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.indicator.IndicatorClerk.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeping webhooks over HTTP; what is sent to them is in {@link DeliveringTest}. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class WebhookResourceTest {

    static final String WEBHOOKS = "/reporting/v1/webhooks";

    /** Nobody tells of it, so nothing is sent. */
    private static final String NEVER = "\"concordat.test.never-happens.v1\"";

    @Inject
    AgroalDataSource dataSource;

    static RequestSpecification admin() {
        return as(Roles.PARTNERSHIP_ADMIN);
    }

    private static String body(String url, String subscribedTo) {
        return """
                {"url":"%s","description":"The region's data store","subscribedTo":[%s]}""".formatted(url, subscribedTo);
    }

    private static String create() {
        return admin().body(body("https://example.org/hook?code=hidden", NEVER))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void isCreatedWithASecretThatIsShownOnceAndNeverAgain() {
        String key = UUID.randomUUID().toString();
        RequestSpecification request = admin().header("Idempotency-Key", key);
        var created = request.body(body("https://example.org/hook?code=hidden", NEVER))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/webhooks/"))
                .header("ETag", notNullValue())
                .body("secret", startsWith("whsec_"))
                .body("status", equalTo("ENABLED"))
                .body("disabledReason", nullValue())
                .body("secrets", hasSize(1))
                .extract();
        String secret = created.path("secret");
        String path = WEBHOOKS + "/" + created.path("id");
        admin().header("Idempotency-Key", key)
                .body(body("https://example.org/hook?code=hidden", NEVER))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .body("id", equalTo(created.path("id")))
                .body("secret", nullValue());
        for (String place : new String[] {path, path + "/history", WEBHOOKS, path + "/progress"}) {
            assertThat(admin().get(place).then().statusCode(200).extract().asString())
                    .doesNotContain(secret.substring(10));
        }
        var sql = new Sql(dataSource);
        for (String kept : new String[] {
            "select body from idempotency_key where key = '" + key + "'",
            "select payload from outbox",
            "select changes::text from history where aggregate_type = 'webhook'",
            "select sealed from webhook_secret"
        }) {
            assertThat(sql.list(kept, row -> row.getString(1)))
                    .noneMatch(text -> text != null && text.contains(secret.substring(10)));
        }
    }

    @Test
    void itsHistoryAndItsEventsDoNotShowTheAddress() {
        String id = create();
        admin().get(WEBHOOKS + "/" + id).then().body("url", containsString("code=hidden"));
        admin().get(WEBHOOKS + "/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("webhook-created"))
                .body(containsString("example.org"))
                .body(not(containsString("hidden")));
    }

    @Test
    void isAmendedByWhoHasSeenItsVersion() {
        String path = WEBHOOKS + "/" + create();
        String seen = admin().get(path).then().extract().header("ETag");
        admin().body("{\"url\":\"https://example.org/other\"}")
                .patch(path)
                .then()
                .statusCode(428);
        admin().header("If-Match", seen)
                .body("{\"url\":\"https://example.org/other\",\"subscribedTo\":[\"concordat.test.never-more.v1\"]}")
                .patch(path)
                .then()
                .statusCode(200)
                .body("url", equalTo("https://example.org/other"))
                .body("description", equalTo("The region's data store"))
                .body("subscribedTo", contains("concordat.test.never-more.v1"));
        admin().header("If-Match", seen).body("{}").patch(path).then().statusCode(412);
        admin().header("If-Match", "*")
                .body("{\"url\":\"https://user@example.org/\"}")
                .patch(path)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/url"));
    }

    @Test
    void refusesWhatIsNoWebhook() {
        admin().body(body("https://user:pass@example.org/", NEVER))
                .post(WEBHOOKS)
                .then()
                .statusCode(422)
                .body("type", endsWith("address-with-user"));
        admin().body(body("https://0x7f.1/", NEVER)).post(WEBHOOKS).then().statusCode(422);
        admin().body(body("https://example.org/", "\"membership.nothing\""))
                .post(WEBHOOKS)
                .then()
                .statusCode(422)
                .body("type", endsWith("unknown-topic"))
                .body("errors[0].pointer", equalTo("/subscribedTo/0"));
        admin().body(body("https://example.org/", "\"NO TOPIC\""))
                .post(WEBHOOKS)
                .then()
                .statusCode(400);
        admin().body("{\"url\":\"https://example.org/\"}").post(WEBHOOKS).then().statusCode(400);
        admin().get(WEBHOOKS + "/" + UUID.randomUUID()).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reporting.returns",
                "concordat.reporting.return-saved.v1",
                "programme.answer-sheets",
                "concordat.programme.answers-saved.v1",
                "programme.unit-costs",
                "concordat.programme.unit-cost-stated.v1",
                "reporting.webhooks",
                "concordat.reporting.webhook-disabled.v1"
            })
    void isNotToldWhatIsForTheOfficersAlone(String confined) {
        admin().body(body("https://example.org/", "\"membership.subscriptions\",\"%s\"".formatted(confined)))
                .post(WEBHOOKS)
                .then()
                .statusCode(422)
                .body("type", endsWith("topic-confined"))
                .body("errors[0].pointer", equalTo("/subscribedTo/1"));
    }

    @Test
    void isDisabledAndEnabledByHandAndListedByStatus() {
        String id = create();
        String path = WEBHOOKS + "/" + id;
        admin().post(path + "/enablement").then().statusCode(409).body("allowed", contains("disablement"));
        admin().body("{\"reason\":\"The partner moves house\"}")
                .post(path + "/disablement")
                .then()
                .statusCode(200)
                .body("status", equalTo("DISABLED"))
                .body("disabledReason", equalTo("BY_HAND"));
        admin().post(path + "/test-messages").then().statusCode(409).body("type", endsWith("webhook-disabled"));
        admin().queryParam("status", "DISABLED")
                .queryParam("limit", 200)
                .get(WEBHOOKS)
                .then()
                .body("items.id", hasItem(id));
        admin().queryParam("status", "ENABLED")
                .queryParam("limit", 200)
                .get(WEBHOOKS)
                .then()
                .body("items.id", not(hasItem(id)));
        admin().post(path + "/enablement").then().statusCode(200).body("status", equalTo("ENABLED"));
        admin().get(path + "/history")
                .then()
                .body("items.action", contains("webhook-created", "webhook-disabled", "webhook-enabled"))
                .body("items[1].reason", equalTo("The partner moves house"));
    }

    @Test
    void aRotationIsCompletedEarlyOrRefused() {
        String path = WEBHOOKS + "/" + create();
        admin().post(path + "/secret-rotations/completion")
                .then()
                .statusCode(409)
                .body("type", endsWith("no-rotation"));
        admin().body("{\"formerEndsAt\":\"2009-03-01T09:00:00Z\"}")
                .post(path + "/secret-rotations")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/formerEndsAt"));
        admin().body("{}")
                .post(path + "/secret-rotations")
                .then()
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .body("secrets", hasSize(2))
                .body("secrets[0].endsAt", notNullValue())
                .body("secrets[1].endsAt", nullValue());
        admin().post(path + "/secret-rotations/completion")
                .then()
                .statusCode(200)
                .body("secrets", hasSize(1));
    }

    @Test
    void isForAdministratorsAndIntegrationsAloneAndForNoOrganisation() {
        String path = WEBHOOKS + "/" + create();
        given().get(path).then().statusCode(401);
        for (String role : new String[] {Roles.AUDITOR, Roles.PROGRAMME_OFFICER, Roles.BOARD_MEMBER}) {
            as(role).get(path).then().statusCode(403);
            as(role).body(body("https://example.org/", NEVER))
                    .post(WEBHOOKS)
                    .then()
                    .statusCode(403);
        }
        RequestSpecification user = given().auth()
                .oauth2(Tokens.person(Roles.ORGANISATION_USER, UUID.randomUUID()))
                .contentType(ContentType.JSON);
        user.get(WEBHOOKS).then().statusCode(403);
        user.get(path + "/deliveries").then().statusCode(403);
        given().auth()
                .oauth2(Tokens.machine(Roles.REPORTING_READ))
                .get(path)
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.machine(Roles.REPORTING_WRITE))
                .get(path)
                .then()
                .statusCode(200);
    }
}
