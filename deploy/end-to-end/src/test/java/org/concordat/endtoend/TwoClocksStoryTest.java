package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.endtoend.FundingOffice.key;
import static org.concordat.endtoend.FundingOffice.pounds;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.local.Service;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Acceptance story of reporting, through the public APIs of the running stack: what was true then, and what was known then.
 * The day of the recording is today, because nobody can set the clock of the stack.
 */
@Order(18)
@ExtendWith(WithFundingOffice.class)
class TwoClocksStoryTest {
    /** Of which the sample data have a card and no subscription. */
    private static final String YEAR = "2009-10";

    private static final String SUBSCRIBER = "Stockport Metropolitan Borough Council";
    private static final String AT_THE_END_OF_MARCH = "&asAt=2009-03-31";

    private static String path(String moment) {
        return "reports/membership-and-income?financialYear=" + YEAR + moment;
    }

    private static String amount(FundingOffice office, String figure, String moment) {
        JsonNode report = office.partnership().machine(Service.REPORTING).get(path(moment));
        return report.required(figure).required("amount").asText();
    }

    private static String received(FundingOffice office, String moment) {
        return amount(office, "received", moment);
    }

    private static String invoiced(FundingOffice office) {
        ServiceClient membership = office.membership();
        String subscription = "subscriptions/"
                + membership
                        .post(
                                "subscriptions",
                                object(
                                        "organisation",
                                        office.organisation(SUBSCRIBER),
                                        "financialYear",
                                        YEAR,
                                        "effectiveOn",
                                        "2009-02-02"),
                                key())
                        .id();
        membership.post(subscription + "/agreement", object("effectiveOn", "2009-02-16"), key());
        membership.post(subscription + "/invoice", object("issuedOn", "2009-03-02", "dueOn", "2009-04-01"), key());
        Settled.await(office.partnership());
        return subscription;
    }

    @Test
    void r3WhatWasReceivedInMarchAndIsRecordedToday(FundingOffice office) {
        String subscription = invoiced(office);
        Instant before = now();
        office.membership()
                .post(
                        subscription + "/payments",
                        object(
                                "amount",
                                pounds("9000.00"),
                                "receivedOn",
                                "2009-03-10",
                                "method",
                                "CHEQUE",
                                "reference",
                                "Cheque found in the post"),
                        key());
        Settled.await(office.partnership());
        Instant after = now();

        assertThat(received(office, "&asAt=2009-03-09")).isEqualTo("0.00");
        assertThat(received(office, "&asAt=2009-03-10")).isEqualTo("9000.00");
        assertThat(received(office, AT_THE_END_OF_MARCH)).isEqualTo("9000.00");

        String knownBefore = AT_THE_END_OF_MARCH + "&knownAt=" + before;
        String knownAfter = AT_THE_END_OF_MARCH + "&knownAt=" + after;
        String knownInMarch = AT_THE_END_OF_MARCH + "&knownAt=2009-03-31T23:59:00Z";
        assertThat(received(office, knownBefore)).isEqualTo("0.00");
        assertThat(amount(office, "invoiced", knownBefore)).isEqualTo("9000.00");
        assertThat(received(office, knownAfter)).isEqualTo("9000.00");
        assertThat(received(office, knownInMarch)).isEqualTo("0.00");

        theSameBytesAfterARebuild(office, List.of("", AT_THE_END_OF_MARCH, knownBefore, knownAfter, knownInMarch));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private static void theSameBytesAfterARebuild(FundingOffice office, List<String> moments) {
        Map<String, byte[]> printed = printed(office, moments);
        Rebuilding.andAwait(office.partnership());
        printed(office, moments)
                .forEach((report, bytes) -> assertThat(bytes).as(report).isEqualTo(printed.get(report)));
    }

    /** A workbook is left out: it says when it was written. */
    private static Map<String, byte[]> printed(FundingOffice office, List<String> moments) {
        Map<String, byte[]> printed = new LinkedHashMap<>();
        for (String moment : moments) {
            for (String mediaType : List.of("application/json", "text/csv", "application/pdf")) {
                printed.put(
                        mediaType + " " + moment,
                        office.partnership().download(Service.REPORTING, path(moment), mediaType));
            }
        }
        return printed;
    }
}
