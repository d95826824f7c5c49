package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.local.Service;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.Refused;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may see and do what, with real tokens. */
@Order(3)
@ExtendWith(WithPartnership.class)
class CallersTest {
    @Test
    void seesOnlyTheSubscriptionsOfTheOrganisationOneActsFor(Partnership partnership) {
        List<JsonNode> all = partnership.machine(Service.MEMBERSHIP).list("subscriptions?financialYear=2008-09");
        JsonNode own = all.get(0);
        JsonNode neighbours = all.get(1);
        ServiceClient user = partnership.memberOf(own.required("organisation").asText(), Service.MEMBERSHIP);

        assertThat(user.list("subscriptions?financialYear=2008-09"))
                .extracting(subscription -> subscription.required("id").asText())
                .containsExactly(own.required("id").asText());
        assertThat(user.get("subscriptions/" + own.required("id").asText()).required("amount"))
                .isEqualTo(own.required("amount"));
        refuses(404, () -> user.get("subscriptions/" + neighbours.required("id").asText()));
        refuses(404, () -> user.get("subscriptions/" + neighbours.required("id").asText() + "/history"));
        refuses(404, () -> user.get("subscriptions/" + neighbours.required("id").asText() + "/payments"));
    }

    @Test
    void refusesATokenThatIsNone(Partnership partnership) {
        for (Service service : Service.values()) {
            ServiceClient stranger = partnership.client(service, () -> "no.real.token");
            refuses(401, () -> stranger.get(somethingToRead(service)));
        }
    }

    @Test
    void refusesARoleWithoutTheRight(Partnership partnership) {
        ServiceClient auditor = partnership.staff(Service.FUNDING, "auditor");
        ServiceClient officer = partnership.staff(Service.FUNDING, "programme-officer");
        Object fund = object("code", "MINE", "name", "Mine", "purpose", "Mine alone", "takesSubscriptions", false);

        assertThat(auditor.list("funds")).isNotEmpty();
        refuses(403, () -> auditor.post("funds", fund, IdempotencyKey.of("mine")));
        refuses(403, () -> officer.post("funds", fund, IdempotencyKey.of("mine")));
        assertThat(auditor.list("funds"))
                .noneMatch(one -> one.required("code").asText().equals("MINE"));
    }

    @Test
    void refusesAMachineTheScopesOfAnotherService(Partnership partnership) {
        ServiceClient elsewhere = partnership.client(
                Service.PROGRAMME, () -> partnership.token("loader", "membership.read", "membership.write"));

        refuses(403, () -> elsewhere.list("programmes"));
    }

    private static String somethingToRead(Service service) {
        return switch (service) {
            case MEMBERSHIP -> "organisations";
            case FUNDING -> "funds";
            case PROGRAMME -> "programmes";
            case REPORTING -> "reports/reconciliation?financialYear=2008-09";
        };
    }

    private static void refuses(int status, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.status()).isEqualTo(status);
            assertThat(refused.type()).startsWith("urn:concordat:problem:");
        });
    }
}
