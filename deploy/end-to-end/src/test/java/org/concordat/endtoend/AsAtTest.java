package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.concordat.local.Service;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * As at a day means the same in membership, which reckons from its books, and in reporting, which reckons from what it was
 * told: also where steps were recorded out of the order of their days.
 */
@Order(11)
@ExtendWith(WithPartnership.class)
class AsAtTest {
    /** A year of which the sample data says nothing. */
    private static final String YEAR = "2005-06";

    private static final List<String> SUMS = List.of("expected", "agreed", "invoiced", "received", "outstanding");

    @Test
    void membershipAndReportingAgreeOnEveryDayWhateverTheOrderInWhichStepsWereRecorded(Partnership partnership) {
        ServiceClient membership = partnership.machine(Service.MEMBERSHIP);
        String card = membership
                .post(
                        "rate-cards",
                        object(
                                "name",
                                "As at",
                                "financialYear",
                                YEAR,
                                "classes",
                                List.of(object(
                                        "name",
                                        "District",
                                        "organisationTypes",
                                        List.of("DISTRICT"),
                                        "annualAmount",
                                        pounds("299.33"),
                                        "proRata",
                                        "NONE"))),
                        key())
                .id();
        membership.post("rate-cards/" + card + "/publication", object("effectiveOn", "2005-01-10"), key());
        String organisation = called(membership, "Fylde");
        String subscription = membership
                .post(
                        "subscriptions",
                        object("organisation", organisation, "financialYear", YEAR, "effectiveOn", "2005-04-20"),
                        key())
                .id();
        String path = "subscriptions/" + subscription;
        // agreed at a meeting before the invitation was written down
        membership.post(path + "/agreement", object("effectiveOn", "2005-04-12"), key());
        membership.post(path + "/invoice", object("issuedOn", "2005-05-05", "dueOn", "2005-06-05"), key());
        // the second payment came in before the first one, and the third before the invoice
        pay(membership, path, "100.00", "2005-05-20");
        pay(membership, path, "59.20", "2005-05-10");
        pay(membership, path, "20.00", "2005-05-03");
        // this one was written down as agreed after its invoice, which came after its payment
        String late = membership
                .post(
                        "subscriptions",
                        object(
                                "organisation",
                                called(membership, "Wyre"),
                                "financialYear",
                                YEAR,
                                "effectiveOn",
                                "2005-04-20"),
                        key())
                .id();
        membership.post("subscriptions/" + late + "/agreement", object("effectiveOn", "2005-05-19"), key());
        membership.post(
                "subscriptions/" + late + "/invoice", object("issuedOn", "2005-05-10", "dueOn", "2005-06-10"), key());
        pay(membership, "subscriptions/" + late, "100.00", "2005-05-09");
        Settled.await(partnership);
        for (String day : List.of(
                "2005-04-11",
                "2005-04-12",
                "2005-04-20",
                "2005-05-02",
                "2005-05-03",
                "2005-05-05",
                "2005-05-09",
                "2005-05-10",
                "2005-05-19",
                "2005-05-20")) {
            JsonNode told = partnership
                    .machine(Service.REPORTING)
                    .get("reports/membership-and-income?financialYear=" + YEAR + "&asAt=" + day);
            JsonNode booked = membership
                    .get("income-forecasts?from=" + YEAR + "&asAt=" + day)
                    .required("years")
                    .get(0)
                    .required("figures");
            assertThat(sums(told)).as("as at %s", day).isEqualTo(sums(booked));
            assertThat(told.required("members").asInt())
                    .as("members as at %s", day)
                    .isEqualTo(booked.required("members").asInt());
        }
    }

    @Test
    void aLastDayThatIsEnteredLaterCountsOnTheDaysBefore(Partnership partnership) {
        ServiceClient membership = partnership.machine(Service.MEMBERSHIP);
        int councils = councils(partnership);
        String council = membership
                .post(
                        "organisations",
                        object(
                                "name",
                                "Isle of Walney Council",
                                "type",
                                "DISTRICT",
                                "subRegion",
                                "cumbria",
                                "activeFrom",
                                "1974-04-01"),
                        key())
                .id();
        Settled.await(partnership);
        assertThat(councils(partnership)).isEqualTo(councils + 1);
        membership.patch("organisations/" + council, object("activeUntil", "2004-03-31"), "\"0\"");
        Settled.await(partnership);
        assertThat(councils(partnership)).isEqualTo(councils);
    }

    private static int councils(Partnership partnership) {
        return partnership
                .machine(Service.REPORTING)
                .get("reports/membership-and-income?financialYear=" + YEAR + "&asAt=2005-05-01")
                .required("councils")
                .asInt();
    }

    private static String called(ServiceClient membership, String name) {
        return membership
                .list("organisations?text=" + ServiceClient.encoded(name))
                .get(0)
                .required("id")
                .asText();
    }

    private static void pay(ServiceClient membership, String subscription, String amount, String day) {
        membership.post(
                subscription + "/payments",
                object("amount", pounds(amount), "receivedOn", day, "method", "CHEQUE", "reference", "Cheque " + day),
                key());
    }

    private static Map<String, String> sums(JsonNode of) {
        var sums = new TreeMap<String, String>();
        for (String sum : SUMS) {
            sums.put(sum, of.required(sum).required("amount").asText());
            sums.put(
                    "VAT " + sum,
                    of.required("vat").required(sum).required("amount").asText());
        }
        return sums;
    }

    private static Map<String, Object> pounds(String amount) {
        return object("amount", amount, "currency", "GBP");
    }

    private static IdempotencyKey key() {
        return IdempotencyKey.of(UUID.randomUUID());
    }
}
