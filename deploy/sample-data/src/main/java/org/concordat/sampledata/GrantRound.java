package org.concordat.sampledata;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.sampledata.grants.AwardDesk;
import org.concordat.sampledata.grants.CallDesk;
import org.concordat.sampledata.grants.CallDesk.Asked;
import org.concordat.sampledata.grants.CallDesk.Partners;
import org.concordat.sampledata.grants.Meeting;
import org.concordat.sampledata.grants.People;
import org.concordat.sampledata.plan.Grants;
import org.concordat.sampledata.plan.Plan;

/**
 * Takes one call from its opening to a claim that is paid.
 * Each record is moved on only from where the step before left it, so that nothing a user has done since is undone.
 */
final class GrantRound {
    private static final String YEAR = Plan.FIRST_YEAR.toString();

    private final People people;
    private final Bodies bodies;
    private final CallDesk calls;
    private final AwardDesk awards;
    private final Map<String, String> organisations;
    private final Progress progress;

    GrantRound(People people, Bodies bodies, Organisations organisations, Progress progress) {
        this.people = people;
        this.bodies = bodies;
        this.calls = new CallDesk(people);
        this.awards = new AwardDesk(people);
        this.organisations = organisations.ids();
        this.progress = progress;
    }

    /** @return the id of the call */
    String load(String fund) {
        String call = call(fund);
        apply(call);
        decide(call);
        pay(call);
        return call;
    }

    private String call(String fund) {
        Optional<JsonNode> known = people.financeOfficer().list("calls?fund=" + fund).stream()
                .filter(call -> call.required("title").asText().equals(Grants.CALL))
                .findFirst();
        if (known.isEmpty()) {
            String call = calls.open(
                    fund,
                    Grants.CALL,
                    Grants.CALL_OPENED_ON.atTime(9, 0).toInstant(ZoneOffset.UTC),
                    Grants.CALL_BUDGET);
            progress.say("Call \"%s\" published.".formatted(Grants.CALL));
            return call;
        }
        String call = known.get().required("id").asText();
        if (known.get().required("status").asText().equals("DRAFT")) {
            calls.publish(call);
        }
        return call;
    }

    private void apply(String call) {
        List<Grants.Asking> moved = new ArrayList<>();
        for (Grants.Asking asking : Grants.applications()) {
            String applicant = organisations.get(asking.applicant());
            JsonNode application = people.userOf(applicant).list("applications?call=" + call).stream()
                    .filter(each -> each.required("title").asText().equals(asking.title()))
                    .findFirst()
                    .orElse(null);
            String id = application == null
                    ? calls.draft(call, asked(asking))
                    : application.required("id").asText();
            if (moveOn(id, asking)) {
                moved.add(asking);
            }
        }
        progress.loaded("applications", Grants.applications(), moved);
    }

    /** @return whether anything was left to do */
    private boolean moveOn(String id, Grants.Asking asking) {
        boolean moved = false;
        String status = status(id, asking);
        if (status.equals("DRAFT")) {
            calls.submit(application(id, asking));
            moved = true;
        }
        if (status(id, asking).equals("SUBMITTED")) {
            calls.assess(id, organisations.get("Carlisle City Council"), asking.points());
        }
        if (status(id, asking).equals("ASSESSED")) {
            if (asking.reservePlace() > 0) {
                calls.reserve(id, asking.reservePlace());
            } else {
                calls.recommend(id, asking.total());
            }
        }
        return moved;
    }

    private String status(String id, Grants.Asking asking) {
        return application(id, asking).required("status").asText();
    }

    private JsonNode application(String id, Grants.Asking asking) {
        return people.userOf(organisations.get(asking.applicant())).get("applications/" + id);
    }

    private Asked asked(Grants.Asking asking) {
        List<Map<String, Object>> amounts = new ArrayList<>();
        amounts.add(Asked.amount(YEAR, "REVENUE", asking.revenue()));
        if (asking.capital().signum() > 0) {
            amounts.add(Asked.amount(YEAR, "CAPITAL", asking.capital()));
        }
        Map<String, String> shares = new LinkedHashMap<>();
        asking.shares().forEach((name, share) -> shares.put(organisations.get(name), share));
        return new Asked(
                organisations.get(asking.applicant()),
                asking.title(),
                "EFFICIENCY",
                amounts,
                asking.total(),
                asking.match(),
                shares.isEmpty() ? null : new Partners(asking.title(), shares));
    }

    /** The executive group meets once and decides what is recommended for funding. */
    private void decide(String call) {
        List<String> recommended = people.clerk().list("applications?status=RECOMMENDED&call=" + call).stream()
                .map(each -> each.required("id").asText())
                .filter(id -> people.clerk()
                        .get("applications/" + id)
                        .at("/recommendation/kind")
                        .asText()
                        .equals("FUND"))
                .toList();
        if (recommended.isEmpty()) {
            return;
        }
        Meeting meeting = Meeting.of(people, bodies.id(Grants.EXECUTIVE), Grants.DECIDED_ON);
        meeting.arrive(bodies.seats(Grants.EXECUTIVE, Grants.DECIDED_ON).values());
        for (String application : recommended) {
            String item = meeting.put(application);
            List<String> voting = voters();
            for (int i = 0; i < voting.size(); i++) {
                meeting.vote(item, organisations.get(voting.get(i)), i == 0 ? "ABSTAIN" : "FOR");
            }
            meeting.close(item, "Saves money in the second year already");
        }
        progress.say("%d application approved by the executive group.".formatted(recommended.size()));
    }

    private static List<String> voters() {
        return Grants.bodies().stream()
                .filter(body -> body.name().equals(Grants.EXECUTIVE))
                .findFirst()
                .orElseThrow()
                .voting();
    }

    /** The award is accepted and begun, and what was spent is claimed, approved and paid. */
    private void pay(String call) {
        for (JsonNode award : people.financeOfficer().list("awards?call=" + call)) {
            String id = award.required("id").asText();
            String recipient = award.required("recipient").asText();
            if (statusOf(id).equals("OFFERED")) {
                awards.accept(id, recipient, Grants.ACCEPTED_ON);
            }
            if (statusOf(id).equals("ACCEPTED")) {
                awards.activate(id, Grants.SPENT_FROM, List.of());
            }
            if (statusOf(id).equals("ACTIVE")) {
                claim(id, recipient);
            }
        }
    }

    private String statusOf(String award) {
        return people.financeOfficer().get("awards/" + award).required("status").asText();
    }

    private void claim(String award, String recipient) {
        List<JsonNode> known = people.financeOfficer().list("awards/" + award + "/claims");
        JsonNode claim = known.isEmpty()
                ? awards.claim(
                        award,
                        recipient,
                        new AwardDesk.Spent(
                                YEAR, Grants.SPENT_FROM, Grants.SPENT_UNTIL, Grants.CLAIMED_ON, Grants.SPENT))
                : known.get(0);
        String id = claim.required("id").asText();
        String status = claim.required("status").asText();
        if (status.equals("SUBMITTED")) {
            status = awards.approve(award, id, Grants.APPROVED_ON, List.of())
                    .required("status")
                    .asText();
        }
        if (status.equals("APPROVED")) {
            awards.pay(award, id, Grants.PAID_ON);
            progress.say("A claim on the award paid.");
        }
    }
}
