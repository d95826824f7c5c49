package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.sampledata.client.Json.pounds;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.concordat.sampledata.client.ServiceClient;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An auditor works every decision and every balance out again, from the API alone. */
@Order(23)
@ExtendWith(WithFundingOffice.class)
class AuditorTest {

    @Test
    void everyDecisionOfAMeetingFollowsFromItsSeatsAndItsPolicy(FundingOffice office) {
        ServiceClient auditor = office.people.auditor();
        List<JsonNode> decided = auditor.list("decisions").stream()
                .filter(decision -> !decision.required("meeting").isNull())
                .filter(decision -> decision.required("kind").asText().equals("DECISION"))
                .map(decision ->
                        auditor.get("decisions/" + decision.required("id").asText()))
                .toList();
        assertThat(decided).isNotEmpty();
        for (JsonNode decision : decided) {
            assertThat(decision.required("outcome").asText())
                    .as(decision.toString())
                    .isIn(outcomesOf(decision));
        }
    }

    /** What was carried is on the reserve list instead when the call's headroom did not reach. */
    private static List<String> outcomesOf(JsonNode decision) {
        List<JsonNode> able = StreamSupport.stream(decision.required("seats").spliterator(), false)
                .filter(seat -> seat.required("voting").asBoolean()
                        && seat.required("present").asBoolean()
                        && !seat.required("conflictFound").asBoolean()
                        && seat.required("declaredInterest").isNull())
                .toList();
        if (able.size() < decision.at("/policyApplied/quorum").asInt()) {
            return List.of("NO_QUORUM");
        }
        long votesFor = votes(able, "FOR");
        long against = votes(able, "AGAINST");
        if (votesFor == against) {
            return List.of("NO_MAJORITY");
        }
        return votesFor > against ? List.of("APPROVED", "RESERVED") : List.of("REJECTED");
    }

    private static long votes(List<JsonNode> seats, String choice) {
        return seats.stream()
                .filter(seat -> seat.required("choice").asText().equals(choice))
                .count();
    }

    @Test
    void everyBalanceAsAtADayIsTheSumOfTheEntriesUpToIt(FundingOffice office) {
        ServiceClient auditor = office.people.auditor();
        for (JsonNode fund : auditor.list("funds")) {
            String path = "funds/" + fund.required("id").asText();
            List<JsonNode> entries = auditor.list(path + "/entries");
            for (String day : List.of(
                    "2008-04-30",
                    "2008-09-16",
                    "2008-12-31",
                    "2009-03-31",
                    LocalDate.now().toString())) {
                JsonNode balances = auditor.get(path + "/balances?asAt=" + day);
                sums(entries, day).forEach((kind, sum) -> assertThat(pounds(balances.required(kind)))
                        .as("%s of %s as at %s", kind, fund.required("code").asText(), day)
                        .isEqualByComparingTo(sum));
            }
        }
    }

    private static Map<String, BigDecimal> sums(List<JsonNode> entries, String day) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (JsonNode entry : entries) {
            if (entry.required("effectiveOn").asText().compareTo(day) <= 0) {
                BigDecimal amount = pounds(entry.required("amount"));
                sums.merge(kind(entry, "from"), amount.negate(), BigDecimal::add);
                sums.merge(kind(entry, "to"), amount, BigDecimal::add);
            }
        }
        return sums;
    }

    private static String kind(JsonNode entry, String side) {
        return entry.at("/" + side + "/kind").asText().toLowerCase(Locale.ROOT);
    }
}
