package org.concordat.sampledata.grants;

import static org.concordat.sampledata.client.Json.money;
import static org.concordat.sampledata.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.concordat.sampledata.client.IdempotencyKey;
import org.concordat.sampledata.client.ServiceClient;

/** A call and what is applied for under it, until officers recommend what to decide. */
public final class CallDesk {
    private static final long OPEN_FOR_DAYS = 7;
    private static final long DECIDED_WITHIN_DAYS = 60;
    private static final List<String> ASSESSORS = List.of("assessor-1", "assessor-2");

    private final People people;

    public CallDesk(People people) {
        this.people = people;
    }

    /**
     * What an organisation asks for.
     *
     * @param applicant an organisation's id; of a partnership its lead
     * @param amounts by year and kind, as the service takes them
     * @param members of a partnership that applies; {@code null} when the organisation does so alone
     */
    public record Asked(
            String applicant,
            String title,
            String purpose,
            List<Map<String, Object>> amounts,
            BigDecimal total,
            BigDecimal match,
            Partners members) {

        /** All of it in one year, with no capital. */
        public static Asked revenue(String applicant, String title, String year, BigDecimal total, BigDecimal match) {
            return new Asked(
                    applicant, title, "EFFICIENCY", List.of(amount(year, "REVENUE", total)), total, match, null);
        }

        public Asked by(Partners together) {
            return new Asked(applicant, title, purpose, amounts, total, match, together);
        }

        /** A line of the amounts. */
        public static Map<String, Object> amount(String year, String kind, BigDecimal pounds) {
            return object("financialYear", year, "kind", kind, "amount", money(pounds));
        }
    }

    /**
     * Organisations that apply together.
     *
     * @param shares of the members in per cent by their ids, the lead among them
     */
    public record Partners(String name, Map<String, String> shares) {}

    /** Drafts and publishes a call that has been open since this instant and is still open. */
    public String open(String fund, String title, Instant opened, BigDecimal budget) {
        Instant closes = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(OPEN_FOR_DAYS, ChronoUnit.DAYS);
        LocalDate decideBy = LocalDate.ofInstant(closes, ZoneOffset.UTC).plusDays(DECIDED_WITHIN_DAYS);
        ServiceClient officer = people.financeOfficer();
        String call = officer.post(
                        "calls",
                        object(
                                "fund", fund,
                                "title", title,
                                "summary", "Grants for what councils do better together",
                                "kind", "OPEN",
                                "opensAt", opened.toString(),
                                "closesAt", closes.toString(),
                                "decideBy", decideBy.toString(),
                                "budget", money(budget),
                                "minimum", money(new BigDecimal("1000")),
                                "maximum", money(budget),
                                "eligibility", object("organisations", true, "partnerships", true),
                                "priorities",
                                        List.of(
                                                priority("EFFICIENCY", "Saves money year after year", "60"),
                                                priority("SHARING", "Other councils learn from it", "40")),
                                "questions",
                                        List.of(object(
                                                "code",
                                                "NATIONAL",
                                                "text",
                                                "Could a national programme pay for this?"))),
                        IdempotencyKey.of("call", fund, title, closes))
                .id();
        publish(call);
        return call;
    }

    private static Map<String, Object> priority(String code, String name, String weight) {
        return object("code", code, "name", name, "weight", weight);
    }

    public void publish(String call) {
        people.financeOfficer().post("calls/" + call + "/publication", object(), IdempotencyKey.of("publish", call));
    }

    /** Drafts an application, which nobody but the applicants sees. */
    public String draft(String call, Asked asked) {
        return people.userOf(asked.applicant())
                .post(
                        "applications",
                        object(
                                "call", call,
                                "title", asked.title(),
                                "summary", asked.title() + ", so that each pays less",
                                "purpose", asked.purpose(),
                                "priorities", List.of("EFFICIENCY", "SHARING"),
                                "outcomes", List.of("The service costs less from the second year on"),
                                "evidenceOfNeed", "Each council pays for the same work today",
                                "matchFunding", asked.match() == null ? null : money(asked.match()),
                                "requested", money(asked.total()),
                                "amounts", asked.amounts(),
                                "answers", List.of(object("question", "NATIONAL", "answer", "None is open for it")),
                                "partnership", asked.members() == null ? null : together(asked.members())),
                        IdempotencyKey.of("application", call, asked.applicant(), asked.title()))
                .id();
    }

    private static Map<String, Object> together(Partners partners) {
        return object(
                "name",
                partners.name(),
                "members",
                partners.shares().entrySet().stream()
                        .map(member -> object("organisation", member.getKey(), "share", member.getValue()))
                        .toList());
    }

    /** Every other member agrees, and the lead submits. */
    public void submit(JsonNode application) {
        String id = application.required("id").asText();
        String lead = application.required("applicant").asText();
        for (JsonNode member : application.at("/partnership/members")) {
            String organisation = member.required("organisation").asText();
            if (!organisation.equals(lead) && member.path("agreedOn").isNull()) {
                people.userOf(organisation)
                        .post(
                                "applications/" + id + "/agreement",
                                object(),
                                IdempotencyKey.of("agree", id, organisation));
            }
        }
        people.userOf(lead).post("applications/" + id + "/submission", object(), IdempotencyKey.of("submit", id));
    }

    /** Drafts, agrees and submits. */
    public String apply(String call, Asked asked) {
        String id = draft(call, asked);
        submit(people.userOf(asked.applicant()).get("applications/" + id));
        return id;
    }

    /**
     * Two assessors of another organisation score it.
     *
     * @param points for both priorities, the same by each assessor
     */
    public void assess(String application, String assessorsOrganisation, int points) {
        for (String name : ASSESSORS) {
            String id = assessment(application, assessorsOrganisation, name);
            ServiceClient assessor = people.assessor(name, assessorsOrganisation);
            if (assessor.get("assessments/" + id).required("status").asText().equals("ASSIGNED")) {
                assessor.patch(
                        "assessments/" + id,
                        object("scores", List.of(score("EFFICIENCY", points), score("SHARING", points))),
                        "*");
            }
            assessor.post("assessments/" + id + "/completion", object(), IdempotencyKey.of("assessed", id));
        }
    }

    private String assessment(String application, String organisation, String assessor) {
        return people.financeOfficer()
                .post(
                        "applications/" + application + "/assessments",
                        object("assessor", assessor, "organisation", organisation),
                        IdempotencyKey.of("assign", application, assessor))
                .id();
    }

    private static Map<String, Object> score(String priority, int points) {
        return object("priority", priority, "points", points, "comment", "As the evidence shows");
    }

    public void recommend(String application, BigDecimal amount) {
        recommend(application, object("kind", "FUND", "amount", money(amount), "reason", "Good value"));
    }

    public void reserve(String application, int place) {
        recommend(
                application,
                object("kind", "RESERVE", "place", place, "reason", "Good value, and there is not enough for all"));
    }

    private void recommend(String application, Map<String, Object> recommendation) {
        people.financeOfficer()
                .post(
                        "applications/" + application + "/recommendation",
                        recommendation,
                        IdempotencyKey.of("recommend", application, recommendation));
    }
}
