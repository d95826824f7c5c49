package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sampledata.client.Json.object;
import static org.concordat.sampledata.client.Json.pounds;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.concordat.local.Service;
import org.concordat.sampledata.client.Answer;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On 1 April 2009 Cheshire's county and its six districts end and two unitaries begin: one event, and every service
 * follows it. What was true before stays readable as it was.
 */
@Order(10)
@ExtendWith(WithPartnership.class)
class ReorganisationTest {
    private static final String BEFORE = "2008-09";
    private static final String AFTER = "2009-10";
    private static final String LAST_DAY = "2009-03-31";
    private static final String DAY = Cheshire.DAY;
    private static final String SAVING = "reconciliation 2009-10/total/nonCashableSaving";
    private static final List<String> UNITARIES = List.of(Cheshire.EAST, Cheshire.WEST);

    @Test
    void theLastDayOfMarchShowsTheOldMapAndTheNextYearFollowsTheNewOne(Partnership partnership) {
        ServiceClient membership = partnership.machine(Service.MEMBERSHIP);
        Settled.await(partnership);
        Map<String, String> oldMap = Figures.asAt(LAST_DAY, partnership, BEFORE);
        Map<String, String> nextYear = Figures.asAt(DAY, partnership, AFTER);
        BigDecimal savedByAll = number(Figures.of(partnership, AFTER), SAVING);
        assertThat(oldMap)
                .containsEntry("membership-and-income 2008-09/members", "45")
                .containsEntry(
                        "membership-and-income 2008-09/agreed",
                        Expected.total("subscription income per year GBP").toPlainString());
        BigDecimal raisedTooEarly = Cheshire.ending(membership).stream()
                .map(organisation -> raised(membership, organisation))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        Cheshire.reorganise(membership);
        Settled.await(partnership);
        assertThat(Figures.asAt(LAST_DAY, partnership, BEFORE))
                .as("as at the last day of March")
                .isEqualTo(oldMap);
        Map<String, String> afterwards = Figures.asAt(DAY, partnership, AFTER);
        for (String figure :
                List.of("membership-and-income 2009-10/councils", "reconciliation 2009-10/total/councils")) {
            assertThat(number(afterwards, figure))
                    .as(figure)
                    .isEqualByComparingTo(number(nextYear, figure).subtract(BigDecimal.valueOf(5)));
        }
        // the suites before this one have changed the programmes with effect from today, so that is when it shows
        assertThat(number(Figures.of(partnership, AFTER), SAVING))
                .as("what fewer councils save")
                .isLessThan(savedByAll);
        BigDecimal expected =
                number(nextYear, "membership-and-income 2009-10/expected").subtract(raisedTooEarly);
        assertThat(number(afterwards, "membership-and-income 2009-10/expected")).isEqualByComparingTo(expected);

        BigDecimal raised = runFollowsTheNewMap(membership);
        Settled.await(partnership);
        assertThat(number(Figures.asAt(DAY, partnership, AFTER), "membership-and-income 2009-10/expected"))
                .isEqualByComparingTo(expected.add(raised));
        assertThat(Figures.asAt(LAST_DAY, partnership, BEFORE)).isEqualTo(oldMap);
        for (Service service : List.of(Service.FUNDING, Service.PROGRAMME, Service.REPORTING)) {
            assertThat(partnership.staff(service, "partnership-admin").list("parked-events"))
                    .as("what %s could not read", service)
                    .isEmpty();
        }
    }

    /** Invites the unitaries that are not invited yet, and answers what they are asked for. */
    private static BigDecimal runFollowsTheNewMap(ServiceClient membership) {
        JsonNode everybody = membership.get("subscription-run-previews?financialYear=" + AFTER);
        assertThat(everybody.required("items").findValuesAsText("name"))
                .containsAll(UNITARIES)
                .doesNotContainAnyElementsOf(Cheshire.BECOME_EAST)
                .doesNotContainAnyElementsOf(Cheshire.BECOME_WEST);
        JsonNode preview = membership.get("subscription-run-previews?organisationType=UNITARY&financialYear=" + AFTER);
        Answer run = membership.post(
                "subscription-runs",
                object("financialYear", AFTER, "organisationTypes", List.of("UNITARY"), "effectiveOn", DAY),
                key());
        Awaitility.await("the run of the new map").atMost(Duration.ofMinutes(1)).until(() -> membership
                .follow(run.location().orElseThrow())
                .required("state")
                .asText()
                .equals("SUCCEEDED"));
        UNITARIES.forEach(name -> assertThat(raised(membership, Cheshire.named(membership, name)))
                .as(name)
                .isEqualByComparingTo("9000"));
        return pounds(preview.required("total"));
    }

    /** What an organisation is asked for in the second year. */
    private static BigDecimal raised(ServiceClient membership, JsonNode organisation) {
        return membership
                .list("subscriptions?financialYear=" + AFTER + "&organisation="
                        + organisation.required("id").asText())
                .stream()
                .filter(subscription -> !List.of("DECLINED", "CANCELLED")
                        .contains(subscription.required("status").asText()))
                .map(subscription -> pounds(subscription.required("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(Map<String, String> figures, String path) {
        assertThat(figures).containsKey(path);
        return new BigDecimal(figures.get(path));
    }

    private static IdempotencyKey key() {
        return IdempotencyKey.of(UUID.randomUUID());
    }
}
