package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sampledata.client.Json.money;
import static org.concordat.sampledata.client.Json.object;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.concordat.local.Service;
import org.concordat.sampledata.client.Answer;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The address that a service gives for what was created leads there. */
@Order(7)
@ExtendWith(WithPartnership.class)
class LocationTest {
    private static Partnership partnership;

    @BeforeAll
    static void speakTo(Partnership running) {
        partnership = running;
    }

    @Test
    void ofAnOrganisation() {
        leadsThere(
                Service.MEMBERSHIP, "organisations", object("name", "Found", "type", "FIRE", "subRegion", "cumbria"));
    }

    @Test
    void ofAFundItsSourceAndItsReceipt() {
        Answer fund = leadsThere(
                Service.FUNDING,
                "funds",
                object("code", "FOUND", "name", "Found", "purpose", "To be found", "takesSubscriptions", false));
        String path = "funds/" + fund.id();
        Answer source = leadsThere(
                Service.FUNDING,
                path + "/sources",
                object("kind", "OTHER", "name", "Found", "financialYear", "2008-09", "amount", money(BigDecimal.TEN)));
        leadsThere(
                Service.FUNDING,
                path + "/receipts",
                object(
                        "source",
                        source.id(),
                        "amount",
                        money(BigDecimal.ONE),
                        "receivedOn",
                        "2008-05-05",
                        "reference",
                        "Found"));
    }

    @Test
    void ofAProgrammeAndItsActivity() {
        Answer programme = leadsThere(
                Service.PROGRAMME,
                "programmes",
                object(
                        "code", "FOUND",
                        "name", "Found",
                        "startsOn", "2008-04-01",
                        "endsOn", "2009-03-31",
                        "fundingSources", List.of()));
        leadsThere(
                Service.PROGRAMME,
                "programmes/" + programme.id() + "/activities",
                object(
                        "title", "Found",
                        "kind", "OVERHEAD",
                        "budgets", List.of(object("financialYear", "2008-09", "amount", money(BigDecimal.ONE)))));
    }

    private static Answer leadsThere(Service service, String collection, Object body) {
        ServiceClient client = partnership.machine(service);
        Answer created = client.post(collection, body, IdempotencyKey.of(UUID.randomUUID()));

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.location()).isPresent();
        assertThat(client.follow(created.location().orElseThrow())).isEqualTo(created.body());
        return created;
    }
}
