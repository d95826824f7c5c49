package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.endtoend.FundingOffice.key;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.concordat.sampledata.client.Refused;
import org.concordat.sampledata.client.ServiceClient;
import org.concordat.sampledata.grants.People;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who has a part in giving out grants sees what their work needs, and nothing else, over the one call of the sample data. */
@Order(19)
@ExtendWith(WithFundingOffice.class)
class WhatEachSeesTest {
    private static final String PENDLE = "Pendle Borough Council";
    private static final String NEIGHBOUR = "Fylde Borough Council";

    private Map<String, String> paths;

    /** The winner's application, award, claim and decision, the loser's application, and what stands around them. */
    private void aGrantOf(FundingOffice office) {
        ServiceClient officer = office.officer();
        JsonNode award = officer.list("awards").get(0);
        String won = award.required("application").asText();
        JsonNode decision =
                officer.get("decisions/" + award.required("decision").asText());
        String call = award.required("call").asText();
        paths = new LinkedHashMap<>();
        paths.put("call", "calls/" + call);
        paths.put("application", "applications/" + won);
        paths.put("loser", "applications/" + loser(officer, call, won));
        paths.put("assessments", "applications/" + won + "/assessments");
        paths.put("ranking", "calls/" + call + "/ranking");
        paths.put("meeting", "meetings/" + decision.required("meeting").asText());
        paths.put("decision", "decisions/" + decision.required("id").asText());
        paths.put("pack", "decisions/" + decision.required("id").asText() + "/pack");
        paths.put("award", "awards/" + award.required("id").asText());
        paths.put("claims", "awards/" + award.required("id").asText() + "/claims");
        paths.put("books", "funds/" + award.required("fund").asText() + "/entries");
    }

    private static String loser(ServiceClient officer, String call, String won) {
        return officer.list("applications?call=" + call).stream()
                .map(each -> each.required("id").asText())
                .filter(id -> !id.equals(won))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachSeesWhatItsWorkNeeds(FundingOffice office) {
        aGrantOf(office);
        People people = office.people;
        String winner =
                office.officer().get(paths.get("award")).required("recipient").asText();

        sees(people.userOf(winner), 200, "call", "application", "decision", "award", "claims");
        sees(people.userOf(winner), 404, "loser");
        sees(people.userOf(winner), 403, "assessments", "ranking", "meeting", "pack", "books");

        sees(people.userOf(office.organisation(PENDLE)), 200, "application");
        sees(people.userOf(office.organisation(NEIGHBOUR)), 200, "call");
        sees(people.userOf(office.organisation(NEIGHBOUR)), 404, "application", "loser", "decision", "award", "claims");

        ServiceClient assessor = people.assessor("assessor-1", office.organisation("Carlisle City Council"));
        sees(assessor, 200, "call", "application", "loser", "assessments");
        sees(assessor, 403, "ranking", "meeting", "pack", "award", "books");

        ServiceClient member = people.memberOf(office.organisation("Cumbria County Council"));
        sees(member, 200, "call", "application", "assessments", "ranking", "meeting", "pack", "award", "books");

        sees(people.clerk(), 200, "call", "application", "assessments", "ranking", "meeting", "pack", "award");
        sees(people.financeOfficer(), 200, paths.keySet().toArray(String[]::new));
        sees(people.auditor(), 200, paths.keySet().toArray(String[]::new));
    }

    @Test
    void nobodyDoesTheOthersWork(FundingOffice office) {
        aGrantOf(office);
        People people = office.people;
        String pay = paths.get("claims") + "/"
                + office.officer()
                        .list(paths.get("claims"))
                        .get(0)
                        .required("id")
                        .asText() + "/payment";
        Map<String, Object> payment = object("reference", "BACS 1");
        String arrive = paths.get("meeting") + "/arrivals";
        Map<String, Object> seat = object("seat", "00000000-0000-7000-8000-000000000000");
        for (ServiceClient other : List.of(
                people.clerk(),
                people.auditor(),
                people.assessor("assessor-1", office.organisation(NEIGHBOUR)),
                people.memberOf(office.organisation(NEIGHBOUR)),
                people.userOf(office.organisation(NEIGHBOUR)))) {
            assertThat(status(() -> other.post(pay, payment, key()))).isEqualTo(403);
        }
        for (ServiceClient other :
                List.of(people.financeOfficer(), people.auditor(), people.memberOf(office.organisation(NEIGHBOUR)))) {
            assertThat(status(() -> other.post(arrive, seat, key()))).isEqualTo(403);
        }
        Map<String, Object> application = object("call", paths.get("call").replace("calls/", ""), "title", "Mine");
        for (ServiceClient other : List.of(people.financeOfficer(), people.administrator(), people.clerk())) {
            assertThat(status(() -> other.post("applications", application, key())))
                    .isEqualTo(403);
        }
    }

    private void sees(ServiceClient who, int expected, String... what) {
        for (String each : what) {
            assertThat(status(() -> who.get(paths.get(each)))).as(each).isEqualTo(expected);
        }
    }

    private static int status(Runnable request) {
        try {
            request.run();
            return 200;
        } catch (Refused refused) {
            return refused.status();
        }
    }
}
