package org.concordat.programme.support;

import static io.restassured.RestAssured.given;
import static org.concordat.programme.Api.officer;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.concordat.platform.security.Roles;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Kafka;
import org.concordat.platform.testing.Tokens;

/** The few requests that most tests of support begin with. */
public final class SupportClerk {

    public static final String VISITS = "/programme/v1/visits";
    public static final String ACTIONS = "/programme/v1/actions";

    private SupportClerk() {}

    public static RequestSpecification user(UUID organisation) {
        return given().auth()
                .oauth2(Tokens.person(Roles.ORGANISATION_USER, organisation))
                .contentType(ContentType.JSON);
    }

    /** Amends whatever version there is. */
    public static ValidatableResponse amend(String record, String patch) {
        return officer().header("If-Match", "*").body(patch).patch(record).then();
    }

    public static UUID id(String record) {
        return UUID.fromString(record.substring(record.lastIndexOf('/') + 1));
    }

    /** Where a record is that was created in this list. */
    public static String created(String list, ValidatableResponse answer) {
        return list + "/" + answer.statusCode(201).extract().path("id");
    }

    /** The event was told, and keeps its contract. */
    public static void told(String topic, String fact, String record) {
        EventContract.own()
                .assertKept(Kafka.awaitEvent(topic, "concordat.programme.%s.v1".formatted(fact), id(record)));
    }

    /** @param more further properties, each with a comma before it */
    public static ValidatableResponse visit(UUID organisation, String visitedOn, String more) {
        return officer()
                .body("""
                    {"organisation":"%s","visitedOn":"%s","findings":"Two payrolls run beside each other."%s}""".formatted(organisation, visitedOn, more))
                .post(VISITS)
                .then();
    }

    public static String visited(UUID organisation, String visitedOn, String more) {
        return created(VISITS, visit(organisation, visitedOn, more));
    }

    /** An action agreed on 2008-10-20 and due on 2009-01-31. */
    public static String action(UUID organisation, String source, UUID id) {
        return """
            {"organisation":"%s","source":{"kind":"%s","id":"%s"},"agreedOn":"2008-10-20",
             "what":"Compare the cost of a payslip.","ownerRole":"head-of-finance","dueOn":"2009-01-31"}""".formatted(organisation, source, id);
    }

    public static ValidatableResponse agree(String action) {
        return officer().body(action).post(ACTIONS).then();
    }

    /** An action after a visit to the organisation that is to do it. */
    public static String agreed(UUID organisation) {
        return created(ACTIONS, agree(action(organisation, "VISIT", id(visited(organisation, "2008-10-20", "")))));
    }

    public static ValidatableResponse complete(RequestSpecification who, String action, String doneOn) {
        return who.body("{\"evidence\":\"Report to cabinet, item 7\",\"doneOn\":\"%s\"}".formatted(doneOn))
                .post(action + "/completion")
                .then();
    }

    public static ValidatableResponse drop(RequestSpecification who, String action) {
        return who.body("{\"reason\":\"The payroll was bought in.\"}")
                .post(action + "/dropping")
                .then();
    }
}
