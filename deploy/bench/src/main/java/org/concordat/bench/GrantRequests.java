package org.concordat.bench;

import static org.concordat.bench.GrantsPartnership.DAY;
import static org.concordat.bench.GrantsPartnership.YEAR;
import static org.concordat.bench.GrantsPartnership.key;
import static org.concordat.sampledata.client.Json.object;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.bench.Measurement.Kind;
import org.concordat.sampledata.grants.AwardDesk;
import org.concordat.sampledata.grants.AwardDesk.Spent;
import org.concordat.sampledata.grants.Meeting;

/**
 * Measures what applicants, seats and officers ask of funding-service most: to submit, to vote, to claim and to pay. Run
 * against a stack that holds the sample data; see {@code deploy/bench/run grants}.
 */
public final class GrantRequests {

    private static final int AWARDS = 40;
    private static final LocalDate CLAIMED = LocalDate.of(2009, 1, 15);
    private static final List<String> CHOICES = List.of("FOR", "AGAINST", "ABSTAIN");
    private static final List<String> VOTERS =
            List.of("Manchester City Council", "Cumbria County Council", "Liverpool City Council");

    private final GrantsPartnership partnership = new GrantsPartnership();
    private final AwardDesk awards = new AwardDesk(partnership.people);
    private final String fund = partnership.fund("rates");
    private final String call = partnership.call(fund);
    private final AtomicInteger numbers = new AtomicInteger();
    private final List<String> voters = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<Award> active = new ArrayList<>();
    private final Queue<Draft> drafts = new ConcurrentLinkedQueue<>();
    private final Queue<Claim> submitted = new ConcurrentLinkedQueue<>();
    private final Queue<Claim> approved = new ConcurrentLinkedQueue<>();

    private record Draft(String applicant, String id) {}

    private record Award(String id, String recipient) {}

    private record Claim(String award, String id) {}

    GrantRequests() {
        Meeting meeting = partnership.meeting();
        for (String name : VOTERS) {
            voters.add(partnership.membership.list("organisations?text=" + name.replace(' ', '+')).stream()
                    .filter(each -> each.required("name").asText().equals(name))
                    .findFirst()
                    .orElseThrow()
                    .required("id")
                    .asText());
        }
        for (int i = 0; i < AWARDS; i++) {
            String recipient = partnership.councils.get(numbers.get() % partnership.councils.size());
            String item = meeting.put(partnership.recommended(call, numbers.getAndIncrement()));
            voters.forEach(voter -> meeting.vote(item, voter, "FOR"));
            String award = meeting.close(item, "Bench").required("award").asText();
            awards.accept(award, recipient, DAY);
            awards.activate(award, DAY, List.of());
            active.add(new Award(award, recipient));
            asked.add(partnership.recommended(call, numbers.getAndIncrement()));
            open.add(meeting.put(asked.get(i)));
        }
    }

    public static void main(String... args) throws IOException, InterruptedException {
        var requests = new GrantRequests();
        new Measurement(Measurement.Plan.of(args), "funding", requests.variables()).measure(requests.kinds());
    }

    List<Kind> kinds() {
        return List.of(
                new Kind("submit application", this::submit, List.of(this::draft)),
                new Kind("cast vote", this::vote, List.of()),
                new Kind("submit claim", this::claim, List.of()),
                new Kind("pay claim", this::pay, List.of(this::claim, this::approve)),
                new Kind("balances", this::balances, List.of()));
    }

    /** What the SQL scripts work on. */
    List<String> variables() {
        return List.of(
                "fund=" + fund,
                "call=" + call,
                "council=" + partnership.councils.get(0),
                "meeting=" + open.get(0).split("/")[1],
                "some=" + AWARDS,
                array("award", active.stream().map(Award::id)),
                array("item", open.stream().map(path -> path.substring(path.lastIndexOf('/') + 1))),
                array("application", asked.stream()));
    }

    private static String array(String name, Stream<String> ids) {
        return "%s={%s}".formatted(name, ids.collect(Collectors.joining(",")));
    }

    private boolean draft() {
        var asked = partnership.asked(numbers.getAndIncrement());
        return drafts.add(new Draft(asked.applicant(), partnership.calls.draft(call, asked)));
    }

    private boolean submit() {
        Draft draft = drafts.poll();
        if (draft == null) {
            return false;
        }
        partnership
                .people
                .userOf(draft.applicant())
                .post("applications/" + draft.id() + "/submission", object(), key());
        return true;
    }

    /** Seats change their minds until the item closes. */
    private boolean vote() {
        partnership.people.memberOf(any(voters)).post(any(open) + "/votes", object("choice", any(CHOICES)), key());
        return true;
    }

    private boolean claim() {
        Award award = any(active);
        // each its own, because the same claim sent again would be answered from memory
        BigDecimal pence = new BigDecimal(numbers.incrementAndGet() % 90 + 1).movePointLeft(2);
        var spent = new Spent(YEAR, DAY, DAY.plusDays(numbers.get() % 60), CLAIMED, List.of(pence));
        submitted.add(new Claim(award.id(), claimOf(award, spent)));
        return true;
    }

    private String claimOf(Award award, Spent spent) {
        return partnership
                .people
                .financeOfficer()
                .post("awards/" + award.id() + "/claims", AwardDesk.claim(spent), key())
                .id();
    }

    private boolean approve() {
        Claim claim = submitted.poll();
        if (claim == null) {
            return false;
        }
        awards.approve(claim.award(), claim.id(), CLAIMED, List.of());
        return approved.add(claim);
    }

    private boolean pay() {
        Claim claim = approved.poll();
        if (claim == null) {
            return false;
        }
        awards.pay(claim.award(), claim.id(), CLAIMED);
        return true;
    }

    private boolean balances() {
        return partnership.people.financeOfficer().get("funds/" + fund + "/balances") != null;
    }

    private static <T> T any(List<T> all) {
        return all.get(ThreadLocalRandom.current().nextInt(all.size()));
    }
}
