package org.concordat.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.endtoend.FundingOffice.BOARD;
import static org.concordat.endtoend.FundingOffice.EXECUTIVE;
import static org.concordat.endtoend.FundingOffice.YEAR;
import static org.concordat.endtoend.FundingOffice.assertRefused;
import static org.concordat.endtoend.FundingOffice.key;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.Json;
import org.concordat.sampledata.client.ServiceClient;
import org.concordat.sampledata.grants.AwardDesk.Spent;
import org.concordat.sampledata.grants.CallDesk.Asked;
import org.concordat.sampledata.grants.Meeting;
import org.concordat.sampledata.plan.FinancialYear;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Acceptance stories of funding, through the public APIs of the running stack: what becomes of an award. */
@Order(22)
@ExtendWith(WithFundingOffice.class)
class AwardStoriesTest {
    private static final String MACCLESFIELD = "Macclesfield Borough Council";
    private static final Duration MOMENTS = Duration.ofSeconds(30);
    private static final int REPEATED = 10;
    /** Successions are looked at once a minute. */
    private static final Duration A_ROUND = Duration.ofSeconds(100);

    /** An award of the year that runs, whose project has been delivered for so long that it owes reports. */
    private record Funded(String fund, String award, String recipient, String project) {}

    private static Funded funded(FundingOffice office, String story, List<Map<String, Object>> schedule) {
        LocalDate begun = LocalDate.now().minusDays(75);
        String year = FinancialYear.of(LocalDate.now()).toString();
        String fund = office.regionalFund(story, "100000.00", year, begun.minusDays(5));
        String recipient = office.organisation("Preston City Council");
        String application = office.recommended(
                office.call(fund, "Call of story " + story, "100000.00"),
                Asked.revenue(recipient, "One depot", year, new BigDecimal("60000.00"), new BigDecimal("20000.00")),
                "60000.00");
        Meeting executive = office.meeting(EXECUTIVE, begun);
        String award = office.approvedByExecutive(executive, application)
                .required("award")
                .asText();
        office.awards.accept(award, recipient, begun);
        office.awards.activate(
                award,
                begun,
                schedule.stream().map(each -> withYear(each, year)).toList());
        return new Funded(fund, award, recipient, projectOf(office, award));
    }

    private static Map<String, Object> withYear(Map<String, Object> instalment, String year) {
        var dated = new TreeMap<>(instalment);
        dated.put("financialYear", year);
        return dated;
    }

    private static String projectOf(FundingOffice office, String award) {
        ServiceClient officer = office.programme("programme-officer");
        Awaitility.await("the award's project").atMost(MOMENTS).until(() -> !officer.list("projects?award=" + award)
                .isEmpty());
        List<JsonNode> projects = officer.list("projects?award=" + award);
        assertThat(projects).as("projects of the award").hasSize(1);
        return projects.get(0).required("id").asText();
    }

    private static void beginDelivery(FundingOffice office, String project) {
        LocalDate begun = LocalDate.now().minusDays(74);
        office.programme("programme-officer").patch("projects/" + project, object("reportsEvery", "MONTHLY"), "*");
        pass(office, project, "MANDATE", begun);
        office.programme("programme-officer")
                .post(
                        "projects/" + project + "/gates/DELIVERY/submission",
                        object(
                                "businessCase",
                                object("reference", "Business case", "version", "1.0"),
                                "effectiveOn",
                                begun.toString()),
                        key());
        pass(office, project, "DELIVERY", begun);
    }

    private static void pass(FundingOffice office, String project, String gate, LocalDate on) {
        office.programme("partnership-admin")
                .post(
                        "projects/" + project + "/gates/" + gate + "/decisions",
                        object("outcome", "PASS", "decidedOn", on.toString()),
                        key());
    }

    /** One after the other, until none is owed. */
    private static void report(FundingOffice office, String project) {
        ServiceClient officer = office.programme("programme-officer");
        String month =
                officer.get("projects/" + project).required("nextReportDueOn").asText();
        YearMonth owed = YearMonth.from(LocalDate.parse(month)).minusMonths(1);
        while (owed.isBefore(YearMonth.now())) {
            officer.post(
                    "projects/" + project + "/highlight-reports",
                    object(
                            "periodEndsOn",
                            owed.atEndOfMonth().toString(),
                            "rated",
                            object("schedule", "GREEN", "cost", "GREEN", "benefits", "GREEN", "overall", "GREEN")),
                    key());
            owed = owed.plusMonths(1);
        }
    }

    private static void awaitTold(FundingOffice office, Funded funded) {
        String due = office.programme("programme-officer")
                .get("projects/" + funded.project())
                .required("nextReportDueOn")
                .asText();
        Awaitility.await("what programme tells of the project").atMost(MOMENTS).until(() -> office.award(funded.award())
                .required("nextReportDueOn")
                .asText()
                .equals(due));
    }

    @Test
    void f5Claim(FundingOffice office) throws Exception {
        Funded funded = funded(office, "F-5", List.of());
        beginDelivery(office, funded.project());
        awaitTold(office, funded);
        String year =
                office.award(funded.award()).at("/amounts/0/financialYear").asText();
        Spent spent = spent(year);
        assertNothingIsClaimedWhileTheReportIsLate(office, funded, spent);

        report(office, funded.project());
        awaitTold(office, funded);
        JsonNode claim = office.awards.claim(funded.award(), funded.recipient(), spent);
        String id = claim.required("id").asText();
        JsonNode approved = office.awards.approve(
                funded.award(),
                id,
                null,
                List.of(object(
                        "line",
                        claim.at("/lines/1/id").asText(),
                        "eligible",
                        FundingOffice.pounds("0.00"),
                        "disallowedBecause",
                        "Not for this project",
                        "mayComeAgain",
                        false)));
        assertThat(approved.at("/payable/amount").asText()).isEqualTo("13500.00");
        Map<String, Object> payment = object("reference", "BACS 1");
        String pay = "awards/" + funded.award() + "/claims/" + id + "/payment";
        assertRefused(403, "colleague", () -> office.officer().post(pay, payment, key()));

        IdempotencyKey once = key();
        try (var killing = new PaymentUnderKill(office, pay, payment, once)) {
            assertThat(killing.answer().at("/paid/amount").asText()).isEqualTo("13500.00");
        }
        assertThat(office.people
                        .administrator()
                        .post(pay, payment, once)
                        .body()
                        .at("/paid/amount")
                        .asText())
                .isEqualTo("13500.00");
        assertRefused(409, "PAID", () -> office.people.administrator().post(pay, payment, key()));
        assertThat(office.award(funded.award()).at("/sums/paid/amount").asText())
                .isEqualTo("13500.00");
        assertThat(committed(office.officer(), funded.fund(), funded.award())).isEqualByComparingTo("46500.00");
    }

    private static Spent spent(String year) {
        LocalDate today = LocalDate.now();
        return new Spent(
                year, today.minusDays(30), today, null, List.of(new BigDecimal("18000.00"), new BigDecimal("2000.00")));
    }

    private static void assertNothingIsClaimedWhileTheReportIsLate(FundingOffice office, Funded funded, Spent spent) {
        assertRefused(
                409,
                office.award(funded.award()).required("nextReportDueOn").asText(),
                () -> office.awards.claim(funded.award(), funded.recipient(), spent));
    }

    @Test
    void p6GateToMoney(FundingOffice office) {
        String milestone = UUID.randomUUID().toString();
        Funded funded = funded(
                office,
                "P-6",
                List.of(onMilestone(milestone, "The depot is open"), onMilestone(milestone, "The depot is open")));
        assertOneProjectHowOftenTheAwardIsTold(office, funded, milestone);
        assertRefused(422, "milestone", () -> request(office, funded, 0));

        beginDelivery(office, funded.project());
        awaitTold(office, funded);
        assertNothingIsClaimedWhileTheReportIsLate(
                office, funded, spent(FinancialYear.of(LocalDate.now()).toString()));
        report(office, funded.project());
        awaitTold(office, funded);

        ServiceClient officer = office.programme("programme-officer");
        String path = "projects/" + funded.project() + "/milestones/" + milestone;
        officer.post(path + "/achievement", object("evidence", "Opening minuted"), key());
        awaitReached(office, funded, true);
        request(office, funded, 0);
        officer.post(path + "/reopening", object("reason", "One team is still away"), key());
        awaitReached(office, funded, false);
        assertRefused(422, "milestone", () -> request(office, funded, 1));
        JsonNode award = office.award(funded.award());
        assertThat(award.required("schedule").findValuesAsText("requested")).containsExactly("true", "false");
        assertThat(award.at("/sums/payable/amount").asText()).isEqualTo("20000.00");
    }

    private static void assertOneProjectHowOftenTheAwardIsTold(FundingOffice office, Funded funded, String milestone) {
        Topics.tellAgain(
                office.partnership().addresses().bootstrapServers(), "funding.awards", funded.award(), REPEATED);
        Settled.awaitEverywhere(office.partnership());
        assertThat(projectOf(office, funded.award())).isEqualTo(funded.project());
        assertThat(office.programme("programme-officer")
                        .get("projects/" + funded.project())
                        .required("milestones")
                        .findValuesAsText("id"))
                .containsOnlyOnce(milestone);
    }

    @Test
    void p6WhoeverAsksDoesNotDecideAndARefusalCounts(FundingOffice office) {
        ServiceClient admin = office.programme("partnership-admin");
        ServiceClient officer = office.programme("programme-officer");
        ServiceClient clerk = office.programme("governance-officer");
        String programme = admin.post(
                        "programmes",
                        object(
                                "code",
                                "GATES",
                                "name",
                                "Gates",
                                "startsOn",
                                "2008-04-01",
                                "endsOn",
                                "2010-03-31",
                                "projectRules",
                                object("gateBody", board(office)),
                                "fundingSources",
                                List.of()),
                        key())
                .id();
        String ofAward = funded(office, "P-6-refused", List.of()).project();
        officer.patch("projects/" + ofAward, object("programme", programme), "*");
        clerk.post(mandateOf(ofAward), object("outcome", "REFUSE", "reference", "Minute 7"), key());

        String lead = office.organisation("Preston City Council");
        String own = admin.post("projects", object("lead", lead, "title", "One depot"), key())
                .id();
        assertRefused(403, "own proposal", () -> admin.post(mandateOf(own), object("outcome", "PASS"), key()));
        String others = officer.post(
                        "projects", object("lead", lead, "title", "Another depot", "programme", programme), key())
                .id();
        JsonNode decided = clerk.post(mandateOf(others), object("outcome", "PASS", "reference", "Minute 8"), key())
                .body();
        assertThat(decided.at("/gateDecisions/0/body").asText()).isEqualTo(board(office));
        assertThat(decided.required("stage").asText()).isEqualTo("INITIATION");

        JsonNode mandate = officer.get("gate-results?programme=" + programme).at("/items/0");
        assertThat(mandate.required("number").asInt()).isEqualTo(1);
        assertThat(mandate.required("refused").asInt()).isEqualTo(1);
        assertThat(mandate.required("decided").asInt()).isEqualTo(2);
    }

    private static String mandateOf(String project) {
        return "projects/" + project + "/gates/MANDATE/decisions";
    }

    private static String board(FundingOffice office) {
        return office.membership().list("governance-bodies").stream()
                .filter(body -> body.required("name").asText().equals(BOARD))
                .map(body -> body.required("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> onMilestone(String id, String name) {
        return object(
                "basis",
                "ON_MILESTONE",
                "amount",
                FundingOffice.pounds("20000.00"),
                "milestone",
                id,
                "milestoneName",
                name);
    }

    private static void request(FundingOffice office, Funded funded, int place) {
        String instalment = instalment(office, funded, place).required("id").asText();
        office.officer().post("awards/" + funded.award() + "/instalments/" + instalment + "/request", object(), key());
    }

    private static JsonNode instalment(FundingOffice office, Funded funded, int place) {
        return office.award(funded.award()).required("schedule").required(place);
    }

    private static void awaitReached(FundingOffice office, Funded funded, boolean reached) {
        Awaitility.await("the milestone in funding")
                .atMost(MOMENTS)
                .until(() -> instalment(office, funded, 0).required("reachedOn").isNull() != reached);
    }

    @Test
    void f7ReorganisationInFlight(FundingOffice office) {
        String fund = office.regionalFund("F-7", "200000.00");
        String call = office.call(fund, "Reorganisation in flight", "200000.00");
        String award = activeAwardOf40000(office, call);
        String county = office.recommended(call, Cheshire.COUNTY, "110000.00", "110000.00");

        Cheshire.reorganise(office.membership());
        Awaitility.await("the award of the successor")
                .atMost(A_ROUND)
                .until(() -> office.award(award).required("status").asText().equals("SUSPENDED"));
        String east = office.organisation(Cheshire.EAST);
        assertThat(office.award(award).required("recipient").asText()).isEqualTo(east);
        assertThat(committed(office.officer(), fund, award)).isEqualByComparingTo("30000.00");

        LocalDate march = LocalDate.parse("2009-03-01");
        LocalDate received = LocalDate.parse("2009-04-20");
        Spent inMarch = new Spent(YEAR, march, march.plusDays(30), received, List.of(new BigDecimal("5000.00")));
        assertRefused(409, "accept", () -> office.awards.claim(award, east, inMarch));
        assertRefused(404, award, () -> office.awards.accept(award, office.organisation(MACCLESFIELD), received));
        office.awards.accept(award, east, LocalDate.parse("2009-04-06"));
        assertThat(office.awards
                        .claim(award, east, inMarch)
                        .required("claimant")
                        .asText())
                .isEqualTo(east);

        theCountysApplicationIsItsSuccessors(office, county);
        JsonNode registered = office.people.auditor().get("award-register/" + award);
        assertThat(registered.at("/recipient/name").asText()).isEqualTo(Cheshire.EAST);
        assertThat(registered.at("/formerRecipients/0/name").asText()).isEqualTo(MACCLESFIELD);
    }

    private static String activeAwardOf40000(FundingOffice office, String call) {
        String application = office.recommended(call, MACCLESFIELD, "40000.00", "40000.00");
        Meeting executive = office.meeting(EXECUTIVE, LocalDate.parse("2008-10-14"));
        String award = office.approvedByExecutive(executive, application)
                .required("award")
                .asText();
        String macclesfield = office.organisation(MACCLESFIELD);
        LocalDate begun = LocalDate.parse("2008-11-03");
        office.awards.accept(award, macclesfield, begun);
        office.awards.activate(award, begun, List.of());
        LocalDate claimed = LocalDate.parse("2009-01-12");
        String claim = office.awards
                .claim(
                        award,
                        macclesfield,
                        new Spent(
                                YEAR,
                                begun,
                                LocalDate.parse("2008-12-31"),
                                claimed,
                                List.of(new BigDecimal("10000.00"))))
                .required("id")
                .asText();
        office.awards.approve(award, claim, claimed, List.of());
        office.awards.pay(award, claim, claimed);
        assertThat(office.award(award).at("/sums/paid/amount").asText()).isEqualTo("10000.00");
        return award;
    }

    private static BigDecimal committed(ServiceClient officer, String fund, String award) {
        return officer.list("funds/" + fund + "/accounts?kind=COMMITTED&award=" + award).stream()
                .map(account -> Json.pounds(account.required("balance")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** And the seat that the successor has from then on cannot vote on it. */
    private static void theCountysApplicationIsItsSuccessors(FundingOffice office, String application) {
        String west = office.organisation(Cheshire.WEST);
        Awaitility.await("the application of the successor").atMost(A_ROUND).until(() -> office.application(application)
                .required("applicant")
                .asText()
                .equals(west));
        String body = "governance-bodies/" + office.bodyId(BOARD);
        JsonNode extended = office.membership()
                .post(
                        body + "/seats",
                        object("category", "CHIEF_EXECUTIVES", "voting", true, "activeFrom", Cheshire.DAY),
                        key())
                .body();
        String seat = extended.required("seat").asText();
        String contact = office.membership()
                .post(
                        "organisations/" + west + "/contacts",
                        object("name", "Chief executive", "activeFrom", Cheshire.DAY),
                        key())
                .id();
        office.membership()
                .post(
                        body + "/seats/" + seat + "/appointment",
                        object("holder", contact, "activeFrom", Cheshire.DAY),
                        key());
        Settled.await(office.partnership());
        LocalDate day = LocalDate.parse("2009-05-12");
        Meeting board = office.meeting(BOARD, day, Cheshire.WEST, "Bury Metropolitan Borough Council");
        String item = board.put(application);
        assertRefused(409, "conflict", () -> board.vote(item, west, "FOR"));
        board.vote(item, office.organisation("Bury Metropolitan Borough Council"), "FOR");
    }
}
