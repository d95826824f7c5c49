package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.endtoend.FundingOffice.key;
import static org.concordat.endtoend.FundingOffice.pounds;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
    private static final String LATE_SUBSCRIBER = "Trafford Metropolitan Borough Council";
    private static final String AT_THE_END_OF_MARCH = "&asAt=2009-03-31";

    private static final String QUARTERS = "reports/income-by-quarter?financialYear=" + YEAR;

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

    /** A subscription to the year that was invoiced on 2 March of this one. */
    private static String invoiced(FundingOffice office, String subscriber, int in) {
        ServiceClient membership = office.membership();
        String subscription = "subscriptions/"
                + membership
                        .post(
                                "subscriptions",
                                object(
                                        "organisation",
                                        office.organisation(subscriber),
                                        "financialYear",
                                        YEAR,
                                        "effectiveOn",
                                        in + "-02-02"),
                                key())
                        .id();
        membership.post(subscription + "/agreement", object("effectiveOn", in + "-02-16"), key());
        membership.post(subscription + "/invoice", object("issuedOn", in + "-03-02", "dueOn", in + "-04-01"), key());
        Settled.await(office.partnership());
        return subscription;
    }

    private static void paid(FundingOffice office, String subscription, String receivedOn) {
        office.membership()
                .post(
                        subscription + "/payments",
                        object(
                                "amount",
                                pounds("9000.00"),
                                "receivedOn",
                                receivedOn,
                                "method",
                                "CHEQUE",
                                "reference",
                                "Cheque found in the post"),
                        key());
        Settled.await(office.partnership());
    }

    @Test
    void r3WhatWasReceivedInMarchAndIsRecordedToday(FundingOffice office) {
        String subscription = invoiced(office, SUBSCRIBER, 2009);
        Instant before = now();
        paid(office, subscription, "2009-03-10");
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

        theSameBytesAfterARebuild(
                office,
                Stream.of("", AT_THE_END_OF_MARCH, knownBefore, knownAfter, knownInMarch)
                        .map(TwoClocksStoryTest::path)
                        .toList());
    }

    /**
     * A payment of 10 March in the last quarter of the year to which it belongs, so that it counts in the quarter and not
     * to date alone.
     */
    @Test
    void r3TheQuartersColumnShowsBoth(FundingOffice office) {
        String subscription = invoiced(office, LATE_SUBSCRIBER, 2010);
        BigDecimal toDate = toDate(office);
        paid(office, subscription, "2010-03-10");

        JsonNode quarter = lastQuarter(office, "");
        assertThat(quarter.required("lastDay").asText()).isEqualTo("2010-03-31");
        assertThat(quarter.required("firstPublishedOn").asText()).isEqualTo("2010-03-31");
        assertThat(quarter.at("/firstPublished/received/amount").asText()).isEqualTo("0.00");
        assertThat(quarter.at("/firstPublished/receivedToDate/amount").asText()).isEqualTo("0.00");
        assertThat(quarter.at("/nowKnown/received/amount").asText()).isEqualTo("9000.00");
        assertThat(quarter.at("/difference/received/amount").asText()).isEqualTo("9000.00");
        assertThat(toDate(office)).isEqualByComparingTo(toDate.add(new BigDecimal("9000.00")));
        assertThat(lastQuarter(office, "&asAt=2010-03-31&knownAt=2010-03-31T23:59:00Z")
                        .at("/nowKnown/received/amount")
                        .asText())
                .isEqualTo("0.00");

        theSameBytesAfterARebuild(office, List.of(QUARTERS));
    }

    private static JsonNode lastQuarter(FundingOffice office, String moment) {
        return office.partnership()
                .machine(Service.REPORTING)
                .get(QUARTERS + moment)
                .required("quarters")
                .required(3);
    }

    private static BigDecimal toDate(FundingOffice office) {
        return new BigDecimal(
                lastQuarter(office, "").at("/nowKnown/receivedToDate/amount").asText());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private static void theSameBytesAfterARebuild(FundingOffice office, List<String> reports) {
        Map<String, byte[]> printed = printed(office, reports);
        Rebuilding.andAwait(office.partnership());
        printed(office, reports)
                .forEach((report, bytes) -> assertThat(bytes).as(report).isEqualTo(printed.get(report)));
    }

    private static Map<String, byte[]> printed(FundingOffice office, List<String> reports) {
        Map<String, byte[]> printed = new LinkedHashMap<>();
        for (String report : reports) {
            for (String mediaType : Formats.ALL) {
                printed.put(
                        mediaType + " " + report, office.partnership().download(Service.REPORTING, report, mediaType));
            }
        }
        return printed;
    }
}
