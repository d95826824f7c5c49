package org.concordat.programme.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.programme.Api.KINDS;
import static org.concordat.programme.Api.PROGRAMMES;
import static org.concordat.programme.Api.activity;
import static org.concordat.programme.Api.add;
import static org.concordat.programme.Api.code;
import static org.concordat.programme.Api.officer;
import static org.concordat.programme.Api.programme;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.concordat.platform.outbox.CloudEventHeaders;
import org.concordat.platform.testing.EventContract;
import org.concordat.platform.testing.Infrastructure;
import org.concordat.platform.testing.Kafka;
import org.concordat.programme.Api;
import org.concordat.programme.register.StreamsTold;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The events about the service's own records; those of savings that follow councils are in CouncilCountTest. */
@QuarkusTest
@QuarkusTestResource(Infrastructure.class)
class ProgrammeEventsTest {

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void streamsOfMoney() {
        new StreamsTold(dataSource).are("CORE", "ADDED_VALUE");
    }

    private static JsonPath sent(String topic, String what, UUID aggregate, long version, String effectiveOn) {
        ConsumerRecord<String, byte[]> record =
                Kafka.awaitEvent(topic, "concordat.programme." + what + ".v1", aggregate);
        EventContract.own().assertKept(record);
        assertThat(Kafka.header(record, CloudEventHeaders.SOURCE)).isEqualTo("/concordat/programme");
        assertThat(Kafka.header(record, CloudEventHeaders.AGGREGATE_VERSION)).isEqualTo(Long.toString(version));
        assertThat(Kafka.header(record, CloudEventHeaders.EFFECTIVE_ON)).isEqualTo(effectiveOn);
        return JsonPath.from(Kafka.value(record));
    }

    @Test
    void tellsOfAWorkstreamKind() {
        String code = code("KIND");
        UUID id =
                UUID.fromString(officer().body("""
                        {"code":"%s","name":"One","overhead":false,"effectiveOn":"2008-04-01"}""".formatted(code)).post(KINDS).path("id"));
        officer()
                .header("If-Match", "\"0\"")
                .body("{\"name\":\"Two\",\"effectiveOn\":\"2008-05-01\"}")
                .patch(KINDS + "/" + code)
                .then()
                .statusCode(200);
        JsonPath created = sent("programme.workstream-kinds", "workstream-kind-created", id, 0, "2008-04-01");
        assertThat(created.getString("state.code")).isEqualTo(code);
        JsonPath amended = sent("programme.workstream-kinds", "workstream-kind-amended", id, 1, "2008-05-01");
        assertThat(amended.getString("state.name")).isEqualTo("Two");
        assertThat(amended.<String>getList("changed")).containsExactly("name");
    }

    @Test
    void tellsEachChangeOfAProgrammeWithItsWholeState() {
        String topic = "programme.programmes";
        UUID plan = programme("2008-04-01", "2010-03-31");
        officer()
                .header("If-Match", "\"0\"")
                .body("""
                        {"fundingSources":[{"stream":"CORE","financialYear":"2008-09",
                                            "amount":{"amount":"100.00","currency":"GBP"}}],
                         "effectiveOn":"2008-05-01"}""")
                .patch(PROGRAMMES + "/" + plan)
                .then()
                .statusCode(200);
        String location = add(
                        plan,
                        activity(Api.kind(false), "2008-09", 30, 2L).replace("\"title\"", "\"councils\":25,\"title\""))
                .statusCode(201)
                .extract()
                .header("Location");
        officer()
                .header("If-Match", "\"2\"")
                .body("{\"title\":\"Renamed\",\"effectiveOn\":\"2008-06-01\"}")
                .patch(location)
                .then()
                .statusCode(200);
        officer()
                .header("If-Match", "\"3\"")
                .queryParam("effectiveOn", "2008-07-01")
                .delete(location)
                .then()
                .statusCode(204);

        JsonPath created = sent(topic, "programme-created", plan, 0, "2008-04-01");
        assertThat(created.<Object>getList("state.activities")).isEmpty();
        assertThat(created.getString("state.years[0].nonCashableSaving")).isNull();
        JsonPath amended = sent(topic, "programme-amended", plan, 1, "2008-05-01");
        assertThat(amended.<String>getList("changed")).containsExactlyInAnyOrder("fundingSources", "years");
        assertThat(amended.getString("state.years[0].coreBudget.amount")).isEqualTo("100.00");
        JsonPath added = sent(topic, "activity-added", plan, 2, "2008-04-01");
        assertThat(added.getString("state.years[0].gap.amount")).isEqualTo("70.00");
        assertThat(added.getString("state.years[0].nonCashableSaving.amount")).isEqualTo("20.00");
        assertThat(added.getString("state.activities[0].years[0].saving.amount"))
                .isEqualTo("20.00");
        assertThat(added.getInt("state.activities[0].councils")).isEqualTo(25);
        JsonPath renamed = sent(topic, "activity-amended", plan, 3, "2008-06-01");
        assertThat(renamed.<String>getList("changed")).isEqualTo(List.of("activities"));
        JsonPath removed = sent(topic, "activity-removed", plan, 4, "2008-07-01");
        assertThat(removed.getString("state.years[0].gap.amount")).isEqualTo("100.00");
    }
}
